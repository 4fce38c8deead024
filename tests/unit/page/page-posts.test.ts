import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../lib/domain/mark.ts';
import type { Post } from '../../../lib/domain/post.ts';
import { createPagePosts } from '../../../lib/page/page-posts.ts';
import { lightness } from '../../../lib/page/theme.ts';

const post = (postId: string, aliases: readonly string[] = []): Post => ({
  platform: 'facebook',
  postId,
  aliases,
  url: null,
  kind: 'post',
  author: { name: 'Ana', handle: '', profileUrl: null },
  text: 'Hola',
  postedAt: null,
  truncated: false,
  extractor: 'facebook@1',
});
const mark = (postKey: string): Mark => ({
  postKey,
  tone: 'complaint',
  label: 'Queja',
  reason: 'Espera',
  caseId: null,
  unhandled: true,
  priority: 50,
});
/** Identity and presence are all that is asked of an element here. */
const element = () => ({ isConnected: true }) as HTMLElement;

describe('createPagePosts', () => {
  test('one post under two ids, in feed and dialog, is one', () => {
    const posts = createPagePosts();
    const [inFeed, inDialog] = [element(), element()];
    posts.bind(inFeed, 'a', post('gm.1', ['pfbid1']));
    posts.bind(inDialog, 'b', post('pfbid1', ['gm.1']));
    posts.scanned([inFeed, inDialog]);
    posts.settle();
    posts.keep(mark('facebook:pfbid1'));
    expect(posts.complaints().map(({ key }) => key)).toEqual(['facebook:gm.1']);
    expect(posts.elementsOf('facebook:gm.1')).toEqual([inFeed, inDialog]);
  });

  test('complaints stand in page order, also those loaded above and in between', () => {
    const posts = createPagePosts();
    const elements = new Map<string, HTMLElement>();
    const show = (...ids: string[]) => {
      for (const id of ids) {
        if (elements.has(id)) continue;
        const made = element();
        elements.set(id, made);
        posts.bind(made, id, post(id));
        posts.keep(mark(`facebook:${id}`));
      }
      posts.scanned(ids.map((id) => elements.get(id) as HTMLElement));
      posts.settle();
    };
    show('3', '5');
    show('5', '6');
    show('1', '2', '3', '4', '5');
    expect(posts.complaints().map(({ post }) => post.postId)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('after a navigation only what is still shown counts', () => {
    const posts = createPagePosts();
    const [gone, here] = [element(), element()];
    posts.bind(gone, '1', post('1'));
    posts.bind(here, '2', post('2'));
    posts.keep(mark('facebook:1'));
    posts.keep(mark('facebook:2'));
    posts.scanned([here]);
    posts.keepOnlyShown();
    expect(posts.complaints().map(({ post }) => post.postId)).toEqual(['2']);
  });
});

describe('lightness', () => {
  test.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 1)', 1],
    ['rgba(0, 0, 0, 0)', null],
    ['rgb(255 255 255 / 0.2)', null],
    ['color(srgb 1 1 1)', null],
  ])('%s → %s', (colour, expected) => {
    const found = lightness(colour);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected);
  });
});
