import { authorKey } from '../domain/author-key.ts';
import type { Brand } from '../domain/brand.ts';
import type { Post } from '../domain/post.ts';

/** Written by the brand itself, by one of its handles or, on Facebook, under one of its Page names. */
export function isOwnPost({ platform, author }: Post, brand: Brand): boolean {
  const ours = [...brand.handles, ...(platform === 'facebook' ? [brand.name, ...brand.names] : [])];
  const keys = ours
    .map((name) => authorKey(platform, { handle: name, name: '' }))
    .filter((key) => key !== '');
  const theirs = [author.handle, ...(platform === 'facebook' ? [author.name] : [])];
  return theirs.some((name) => keys.includes(authorKey(platform, { handle: name, name: '' })));
}

/** Once it is named, marks can keep to what is about it. */
export function isNamed({ name, names, handles, products }: Brand): boolean {
  return [name, ...names, ...handles, ...products].some((each) => each.trim() !== '');
}
