import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentId } from '../../../lib/platforms/content-id.ts';
import { followersOf, handleIn, statusIn } from '../../../lib/platforms/x/links.ts';
import { surfaceOf } from '../../../lib/platforms/x/surfaces.ts';

describe('links on X', () => {
  test.each([
    ['/olmo_r/status/12', { handle: 'olmo_r', id: '12' }],
    ['/olmo_r/status/12/photo/1', { handle: 'olmo_r', id: '12' }],
    ['/olmo_r/status/12/analytics?s=20', { handle: 'olmo_r', id: '12' }],
    ['https://twitter.com/Olmo/statuses/12', { handle: 'Olmo', id: '12' }],
    ['https://mobile.x.com/Olmo/status/12#m', { handle: 'Olmo', id: '12' }],
    ['/i/web/status/12', { handle: null, id: '12' }],
    ['/olmo_r/status/12abc', null],
    ['https://example.com/olmo_r/status/12', null],
    ['/olmo_r', null],
    [null, null],
  ])('%s is a post: %s', (href, expected) => {
    expect(statusIn(href)).toEqual(expected);
  });

  test.each([
    ['/olmo_r', 'olmo_r'],
    ['https://x.com/Olmo?lang=es', 'Olmo'],
    ['/olmo_r/status/12', null],
    ['/hashtag/queja?src=hashtag_click', null],
    ['https://t.co/Ab12', null],
    ['javascript:alert(1)', null],
  ])('%s is a profile: %s', (href, expected) => {
    expect(handleIn(href)).toBe(expected);
  });

  test.each([
    ['/olmo_r/followers', 'olmo_r'],
    ['/olmo_r/verified_followers', 'olmo_r'],
    ['/olmo_r/followers_you_follow', null],
    ['/olmo_r/following', null],
  ])('%s shows the followers of %s', (href, expected) => {
    expect(followersOf(href)).toBe(expected);
  });
});

describe('pages of X', () => {
  test.each([
    ['/', 'home', true],
    ['/home', 'home', true],
    ['/search?q=queja&f=live', 'search', true],
    ['/hashtag/queja', 'search', true],
    ['/notifications', 'notifications', true],
    ['/notifications/mentions', 'notifications', true],
    ['/olmo_r/status/12', 'post', true],
    ['/olmo_r/status/12/photo/1', 'post', true],
    ['/i/lists/123', 'list', true],
    ['/olmo_r', 'profile', true],
    ['/olmo_r/with_replies/', 'profile', true],
    ['/settings/account', 'none', false],
    ['/messages/1-2', 'none', false],
    ['/compose/post', 'none', false],
    ['/i/flow/login', 'none', false],
    ['/explore', 'none', false],
  ])('%s is %s, posts expected: %s', (path, name, expectsPosts) => {
    expect(surfaceOf(new URL(path, 'https://x.com'))).toMatchObject({ name, expectsPosts });
  });

  test('a page of no known kind expects nothing', () => {
    expect(surfaceOf(new URL('https://x.com/olmo_r/followers'))).toBeNull();
  });
});

describe('the id of a post that shows none', () => {
  test('is the same for a cut and an unfolded text, and for other white space', () => {
    const opening = 'palabra '.repeat(20);
    expect(contentId('Olmo', `${opening}y sigue`)).toBe(
      contentId('olmo', `${opening.replaceAll(' ', '\n')}otra`),
    );
  });

  test('tells authors and texts apart', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
        const same =
          a.normalize('NFC').replace(/\s+/gu, ' ').trim() === b.normalize('NFC').replace(/\s+/gu, ' ').trim();
        expect(contentId('olmo', a) === contentId('olmo', b)).toBe(same);
        expect(contentId('olmo', a)).not.toBe(contentId('vera', a));
        expect(contentId('olmo', a)).toMatch(/^h:[0-9a-z]{14}$/);
      }),
    );
  });
});
