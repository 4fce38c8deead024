import { describe, expect, test } from 'vitest';
import {
  cleanUrl,
  facebookUrl,
  profileHandle,
  readReference,
} from '../../../lib/platforms/facebook/addresses.ts';
import { parseAge, parseFullDate } from '../../../lib/platforms/facebook/posted-at.ts';

const base = 'https://www.facebook.com/';
const reference = (href: string) => {
  const url = facebookUrl(href, base);
  return url && readReference(url);
};

describe('dates that are whole', () => {
  test.each([
    ['en', '30 May 2025 at 11:02', '2025-05-30T11:02'],
    ['en', 'May 30, 2025 at 1:05 PM', '2025-05-30T13:05'],
    ['en', 'May 30, 2025 at 12:05 AM', '2025-05-30T00:05'],
    ['es', '30 de mayo de 2025 a las 11:02', '2025-05-30T11:02'],
    ['pt-BR', '3 de setembro de 2025 às 09:15', '2025-09-03T09:15'],
    ['de', '3. März 2025 um 17:40', '2025-03-03T17:40'],
    ['es', 'viernes, 30 de mayo de 2025', '2025-05-30T00:00'],
  ])('%s: %s', (lang, label, at) => {
    expect(parseFullDate(label, lang)).toBe(new Date(at).getTime());
  });

  test.each([
    ['en', '30 May at 11:02'],
    ['en', '05/06/2025'],
    ['en', '31 February 2025'],
    ['es', 'rd3pootSne9h 2025'],
    ['es', '30 de mayo'],
    ['not a language', '30 May 2025'],
    ['en', ''],
  ])('%s: %s says too little', (lang, label) => {
    expect(parseFullDate(label, lang)).toBeNull();
  });
});

describe('ages', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  const minutes = 60_000;
  test.each([
    ['en', '7m', 7],
    ['en', '18 h', 18 * 60],
    ['en', '1w', 7 * 24 * 60],
    ['es', 'hace 3 h', 180],
    ['es', '5 min', 5],
    ['pt-BR', 'há 2 horas', 120],
    ['ar', '١٨ س', 18 * 60],
  ])('%s: %s', (lang, label, age) => {
    expect(parseAge(label, lang, now)).toBe(now - age * minutes);
  });

  test.each([
    ['en', 'rd3pootSne9h'],
    ['en', '7 people'],
    ['es', 'Norte 24 h abierto'],
  ])('%s: %s is none', (lang, label) => {
    expect(parseAge(label, lang, now)).toBeNull();
  });
});

describe('addresses', () => {
  test('ids of every kind', () => {
    expect(reference('/norte/posts/una-mesa-rota/1234567890/')).toEqual({ postId: '1234567890' });
    expect(reference('/norte/posts/pfbid0abc?__cft__[0]=x')).toEqual({ pfbid: 'pfbid0abc' });
    expect(reference('/permalink.php?story_fbid=pfbid0abc&id=1')).toEqual({ pfbid: 'pfbid0abc' });
    expect(reference('/groups/5/?multi_permalinks=1234567890,99')).toEqual({ postId: '1234567890' });
    expect(reference('/photo/?fbid=123456&set=gm.7890123')).toEqual({
      mediaId: '123456',
      albumPostId: '7890123',
      inGroup: true,
    });
    expect(reference(`/ana?comment_id=${btoa('comment:111111_222222')}`)).toEqual({
      commentedPostId: '111111',
      commentId: '222222',
    });
    expect(reference('/norte/posts/1234567890?comment_id=222222&reply_comment_id=333333')).toEqual({
      postId: '1234567890',
      commentId: '333333',
      parentId: '222222',
    });
  });

  test('what leads nowhere, or elsewhere, says nothing', () => {
    for (const href of [
      '#',
      '?__cft__[0]=AZ#?bia',
      'https://l.facebook.com/l.php?u=x',
      'https://example.com/posts/12345678',
      'javascript:0',
    ]) {
      expect(reference(href), href).toBeNull();
    }
    expect(reference('/ana?comment_id=%%%')).toEqual({});
  });

  test('nothing that tracks stays', () => {
    const url = facebookUrl(
      'https://web.facebook.com/groups/5/posts/6666666/?__cft__[0]=AZ&__tn__=x&idorvanity=5',
      base,
    );
    expect(url && cleanUrl(url)).toBe('https://web.facebook.com/groups/5/posts/6666666/');
  });

  test.each([
    ['/ana.lopez?__tn__=x', 'ana.lopez'],
    ['/profile.php?id=100012345', '100012345'],
    ['/groups/5/user/100012345/', '100012345'],
    ['/people/Ana-Lopez/100012345/', '100012345'],
    ['/groups/5/', ''],
    ['/hashtag/norte', ''],
  ])('%s is the profile “%s”', (href, handle) => {
    expect(profileHandle(new URL(href, base))).toBe(handle);
  });
});
