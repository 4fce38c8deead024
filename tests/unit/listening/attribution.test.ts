import { describe, expect, it } from 'vitest';
import { Brand } from '../../../lib/domain/brand.ts';
import type { Author, Post } from '../../../lib/domain/post.ts';
import { attribute, isOurs } from '../../../lib/listening/attribution.ts';
import { assessPost } from './with-model.ts';

const brand = Brand.parse({ name: 'Casa Alba', names: ['Casa Alba Tienda'], handles: ['casaalba'] });
const author = (name: string, handle = '', profileUrl: string | null = null): Author => ({
  name,
  handle,
  profileUrl,
});

describe('who speaks', () => {
  it.each([
    [author('Cualquiera', 'CasaAlba', 'https://x.com/CasaAlba'), true],
    [author('Casa Alba', 'impostor', 'https://x.com/impostor'), false],
    [author('CASA ALBA', 'casa.alba', 'https://www.facebook.com/casa.alba'), true],
    [author('Casa Alba Tienda', '', null), true],
    [author('Casa Albacete', '', null), false],
    [author('', '', null), false],
    [author('Casa Alba', 'impostor', 'https://notfacebook.com/impostor'), false],
  ])('%o is ours: %s', (who, ours) => {
    expect(isOurs(who, brand)).toBe(ours);
  });

  it('tells us, them and others apart', () => {
    const luis = author('Luis', 'luis_r', 'https://x.com/luis_r');
    const entry = (who: Author, text: string) => ({ postId: null, author: who, text, at: null });
    const turns = attribute(
      [
        entry(luis, 'No llega'),
        entry(author('Casa Alba', 'casaalba'), 'Lo miramos'),
        entry(author('Eva', 'eva'), 'A mí igual'),
      ],
      luis,
      brand,
    );
    expect(turns.map((turn) => turn.by)).toEqual(['them', 'us', 'other']);
  });
});

describe('a post from a page', () => {
  const post: Post = {
    platform: 'x',
    postId: '1',
    aliases: [],
    url: null,
    kind: 'post',
    author: author('Luis', 'luis_r'),
    text: '@casaalba llevo tres semanas esperando mi pedido y nadie contesta',
    postedAt: Date.UTC(2026, 2, 1, 10),
    truncated: false,
    extractor: 'x@1',
  };
  const now = Date.UTC(2026, 2, 1, 10, 30);

  it('is aged by the platform’s target, in opening time', () => {
    const day = [{ from: '09:00', to: '20:00' }];
    const week = [day, day, day, day, day, day, day];
    const open = { ...brand, hours: { timeZone: 'UTC', week, holidays: [] } };
    expect(assessPost(post, open, now, 0).priorityParts.age).toBeCloseTo(10, 9);
    const patient = { ...open, targets: { ...open.targets, x: 120 } };
    expect(assessPost(post, patient, now, 0).priorityParts.age).toBeCloseTo(5, 9);
    const shut = { ...open, hours: { ...open.hours, holidays: ['2026-03-01'] } };
    expect(assessPost(post, shut, now, 0).priorityParts.age).toBe(0);
    expect(assessPost({ ...post, postedAt: null }, brand, now, 0).priorityParts.age).toBe(0);
  });

  it('counts earlier cases of the same person', () => {
    expect(assessPost(post, brand, now, 2).priorityParts.repeat).toBe(10);
  });

  it('does not take our own words or an advertisement for a complaint', () => {
    expect(assessPost({ ...post, author: author('Casa Alba', 'casaalba') }, brand, now, 0).verdict).toBe(
      'not-complaint',
    );
    expect(assessPost({ ...post, promoted: true }, brand, now, 0).verdict).toBe('not-complaint');
  });

  it('works without a brand', () => {
    expect(assessPost(post, undefined, now, 0)).toMatchObject({ verdict: 'complaint', aboutUs: false });
  });
});
