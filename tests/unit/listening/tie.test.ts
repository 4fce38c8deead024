import { describe, expect, it } from 'vitest';
import { Brand } from '../../../lib/domain/brand.ts';
import { tieOf } from '../../../lib/listening/tie.ts';
import { postOf } from '../../fixtures/posts.ts';
import { assessPost } from './with-model.ts';

const brand = Brand.parse({
  name: 'Panadería Molde',
  names: ['Molde', 'Pan Molde'],
  handles: ['PanMolde', '100044'],
  products: ['Hogaza XL'],
  excluded: ['pan de molde'],
});
const tie = (url: string, post = postOf()) => tieOf(post, url, brand);

describe('the page a post stands on', () => {
  it.each([
    'https://x.com/panmolde',
    'https://x.com/PanMolde/with_replies',
    'https://x.com/panmolde/status/17',
    'https://www.facebook.com/panmolde/posts/pfbid0',
    'https://www.facebook.com/profile.php?id=100044&sk=mentions',
    'https://www.facebook.com/permalink.php?story_fbid=1&id=100044',
    'https://www.facebook.com/people/Panader%C3%ADa-Molde/100044',
    'https://www.facebook.com/p/Panader%C3%ADa-Molde-100044/',
  ])('%s is our own', (url) => {
    expect(tie(url)).toBe('own-page');
  });

  it.each([
    'https://x.com/search?q=panader%C3%ADa%20molde&f=live',
    'https://x.com/search?q=%22Pan%20Molde%22%20OR%20%40panmolde',
    'https://x.com/search?q=to%3Apanmolde',
    'https://x.com/hashtag/PanaderiaMolde',
    'https://www.facebook.com/search/posts/?q=molde',
    'https://www.facebook.com/search/top?q=hogaza%20xl',
  ])('%s searches for us', (url) => {
    expect(tie(url)).toBe('own-search');
  });

  it.each([
    '',
    'no address',
    'https://x.com/home',
    'https://x.com/panmolde/likes',
    'https://x.com/otra/status/17',
    'https://x.com/search?q=pan%20de%20molde',
    'https://x.com/search',
    'https://x.com/%E0%A4%A',
    'https://www.facebook.com/groups/100044/',
    'https://www.facebook.com/profile.php',
    'https://www.facebook.com/search/people/?q=alguien',
  ])('%s is neither', (url) => {
    expect(tie(url)).toBeUndefined();
  });

  it('quotes or shares us, by handle on X and by name on Facebook', () => {
    const quoting = (author: string) => postOf({ quoted: { author, text: 'Hoy, dos por uno.' } });
    expect(tie('', quoting('@PanMolde'))).toBe('quotes-us');
    expect(tie('', quoting('Panaderia Molde'))).toBe('quotes-us');
    expect(tie('', quoting('@panmolde_fans'))).toBeUndefined();
    expect(tie('', quoting('Molde y Compañía'))).toBeUndefined();
  });
});

describe('about us without naming us', () => {
  const about = (text: string, url: string, change = {}) =>
    assessPost(postOf({ text, ...change }), brand, 0, 0, { url }).aboutUs;
  const complaint = 'Llevo una hora esperando y nadie me atiende.';

  it('on our own page, in a search for us, in an answer to us, beside a quote of us', () => {
    expect(about(complaint, 'https://x.com/home')).toBe(false);
    expect(about(complaint, 'https://x.com/panmolde')).toBe(true);
    expect(about(complaint, 'https://x.com/search?q=molde')).toBe(true);
    expect(about(complaint, '', { replyTo: ['panmolde'] })).toBe(true);
    expect(about(complaint, '', { quoted: { author: '@panmolde', text: '' } })).toBe(true);
  });

  it('an exclusion counts among what was searched, not under our own roof', () => {
    const other = 'El pan de molde del súper estaba duro.';
    expect(about(other, 'https://x.com/search?q=molde')).toBe(false);
    expect(about(other, 'https://x.com/panmolde')).toBe(true);
  });

  it('says so as one of the signals, without words to underline', () => {
    const { signals } = assessPost(postOf({ text: complaint }), brand, 0, 0, {
      url: 'https://x.com/panmolde',
    });
    expect(signals.filter(({ kind }) => kind === 'about-us')).toMatchObject([{ start: 0, end: 0 }]);
  });
});
