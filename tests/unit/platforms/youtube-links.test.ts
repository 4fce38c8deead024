import { describe, expect, it } from 'vitest';
import {
  commentIn,
  handleIn,
  parentOf,
  permalink,
  profileUrl,
} from '../../../lib/platforms/youtube/links.ts';

describe('what a link of YouTube says', () => {
  it.each([
    ['/watch?v=a&lc=Ugw1', 'Ugw1', 'https://www.youtube.com/watch?v=a&lc=Ugw1'],
    [
      'https://www.youtube.com/watch?v=a&t=61&lc=Ugw1.R2&pp=x#b',
      'Ugw1.R2',
      'https://www.youtube.com/watch?v=a&lc=Ugw1.R2',
    ],
    ['/post/Ugk1?lc=Ugx1', 'Ugx1', 'https://www.youtube.com/post/Ugk1?lc=Ugx1'],
    [
      '/channel/UC1/community?lb=Ugk1&lc=Ugx1',
      'Ugx1',
      'https://www.youtube.com/channel/UC1/community?lb=Ugk1&lc=Ugx1',
    ],
    ['/watch?v=a', null, 'https://www.youtube.com/watch?v=a'],
  ])('%s: which comment, and where', (href, id, url) => {
    expect([commentIn(href), permalink(href)]).toEqual([id, url]);
  });

  it('a reply names the comment it hangs on', () => {
    expect([parentOf('Ugw1.R2'), parentOf('Ugw1')]).toEqual(['Ugw1', null]);
  });

  it.each([
    ['/@martagil-demo', 'martagil-demo'],
    ['/@%D0%B8%D0%BD%D0%B3%D0%B0', 'инга'],
    ['/@100%', '100%'],
    ['https://www.youtube.com/channel/UCdemo', 'UCdemo'],
    ['/@norte/videos', null],
    ['/watch?v=a', null],
    ['http://[', null],
    [null, null],
  ])('%s is the channel of %s', (href, handle) => {
    expect(handleIn(href)).toBe(handle);
  });

  it('a channel is linked without what only tracks', () => {
    expect(profileUrl('/@norte?si=abc')).toBe('https://www.youtube.com/@norte');
  });
});
