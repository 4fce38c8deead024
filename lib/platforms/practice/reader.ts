import type { Author, Post, ThreadEntry } from '../../domain/post.ts';
import type { PlatformReader } from '../adapter.ts';
import { own, select } from './parts.ts';

const textOf = (element: HTMLElement | null): string => (element?.textContent ?? '').trim();

function authorOf({ dataset }: HTMLElement): Author {
  const followers = Number(dataset.followers);
  return {
    name: dataset.name ?? '',
    handle: dataset.handle ?? '',
    profileUrl: null,
    ...(followers > 0 && { followers }),
  };
}

function entryOf(element: HTMLElement, postId: string | null, text: string): ThreadEntry {
  return { postId, author: authorOf(element), text, at: Number(element.dataset.at) || null };
}

/** The conversation in page order: what came before, the post, what was answered. */
function thread(post: HTMLElement): readonly ThreadEntry[] {
  return [...post.querySelectorAll<HTMLElement>(`${select.turn}, ${select.text}`)].map((part) =>
    part.matches(select.text)
      ? entryOf(post, post.dataset.practicePost ?? null, textOf(part))
      : entryOf(part, null, textOf(part)),
  );
}

function extract(post: HTMLElement): Post | null {
  const { practicePost: postId, network, lang, at } = post.dataset;
  const text = textOf(own(post, select.text));
  if (!postId || !text || (network !== 'x' && network !== 'facebook')) return null;
  return {
    platform: network,
    postId,
    aliases: [],
    url: `${post.ownerDocument.location.href.replace(/#.*$/, '')}#${postId}`,
    kind: 'post',
    author: authorOf(post),
    text,
    ...(lang && { lang }),
    postedAt: Number(at) || null,
    truncated: false,
    extractor: 'practice@1',
  };
}

/** The practice page's own feed. */
export const practiceReader: PlatformReader = {
  id: 'web',
  version: 1,
  hooks: [],
  findPosts: (root) => [
    ...(root instanceof HTMLElement && root.matches(select.post) ? [root] : []),
    ...root.querySelectorAll<HTMLElement>(select.post),
  ],
  fingerprint: (post) => post.dataset.practicePost ?? null,
  extract,
  thread,
  authorsShown: () => [],
  markAnchor: (post) => own(post, select.head),
  replyButton: (post) => own(post, select.reply),
  modal: (document) => document.querySelector('dialog[open]'),
  expectsPosts: () => true,
};
