import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  campaignHashtag,
  copiesOf,
  fingerprintOf,
  hash30,
  hashtagsAgainst,
  type Recent,
  similarAmong,
  similarityOf,
} from '../../../lib/listening/near-duplicates.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 3, 12);
const slogan = 'No compréis nunca en Norte porque son unos ladrones y engañan a todo el mundo';

const recent = (author: string, text: string, at = now, hashtags: readonly string[] = []): Recent => ({
  author: hash30(author),
  at,
  print: fingerprintOf(text),
  hashtags,
});
const findSimilar = (all: readonly Recent[], post: Recent) => similarAmong(copiesOf(all, post), post);
const alike = (a: string, b: string) => similarityOf(fingerprintOf(a), fingerprintOf(b));

describe('how alike two texts are', () => {
  it.each([
    ['capitals, accents and marks', `¡¡${slogan.toUpperCase()}!!`],
    ['mentions, links and emoji', `@ana @norte ${slogan} 😡 https://ejemplo.test/x #norte`],
    ['one word more', `${slogan} siempre`],
    ['one word changed', slogan.replace('engañan', 'mienten')],
    ['hidden letters', slogan.replace('ladrones', 'la\u200bdrones')],
  ])('%s make no other text of it', (_, other) => {
    expect(alike(slogan, other)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    [
      'the same trouble in other words',
      'Me han cobrado dos veces el mismo pedido',
      'Mi pedido salió cobrado por duplicado otra vez',
    ],
    [
      'a common beginning',
      'No me funciona la app desde ayer por la tarde',
      'No me funciona la web cuando quiero pagar con tarjeta',
    ],
    [
      'the same words in another order',
      'el perro de mi vecino muerde al gato',
      'el gato de mi vecino muerde al perro de su hijo',
    ],
  ])('not %s', (_, one, other) => {
    expect(alike(one, other)).toBeLessThan(0.8);
  });

  it("short cries are nobody's copy", () => {
    expect(fingerprintOf('@norte ¡Vergüenza de empresa! 😡😡')).toEqual([]);
  });

  it('is symmetric, between 0 and 1, and 1 for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 300 }), (a, b) => {
        const [one, other] = [fingerprintOf(a), fingerprintOf(b)];
        const found = similarityOf(one, other);
        expect(found).toBe(similarityOf(other, one));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        if (one.length > 0) expect(similarityOf(one, one)).toBe(1);
      }),
    );
  });

  it('a very long text is read to its first hundred words', () => {
    expect(fingerprintOf('una palabra tras otra sin parar '.repeat(4000)).length).toBeLessThan(200);
    expect(fingerprintOf('a'.repeat(20_000))).toEqual([]);
  });
});

describe('copies within an hour', () => {
  it('counts authors, not posts', () => {
    const mine = recent('ana', slogan);
    const others = [recent('ana', slogan, now - minute), recent('luis', `${slogan} ya`, now - 2 * minute)];
    expect(findSimilar([...others, mine], mine)).toEqual({ posts: 3, authors: 2, windowMin: 60 });
  });

  it('two half hours that do not meet are two crowds', () => {
    const mine = recent('ana', slogan);
    const early = ['b', 'c'].map((who) => recent(who, slogan, now - 55 * minute));
    const late = ['d', 'e', 'f'].map((who) => recent(who, slogan, now + 50 * minute));
    expect(findSimilar([...early, ...late, mine], mine).authors).toBe(4);
  });

  it('other texts, other days and short texts are no copies', () => {
    const mine = recent('ana', slogan);
    const others = [
      recent('b', slogan, now - 61 * minute),
      recent('c', 'Muy contenta con la lámpara que compré el martes en Norte, gracias', now),
    ];
    expect(findSimilar([...others, mine], mine).authors).toBe(1);
    const short = recent('ana', 'Vergüenza');
    expect(findSimilar([recent('b', 'Vergüenza'), short], short).authors).toBe(0);
  });

  it('are those whose texts are 0.8 alike, no others', () => {
    const words = fc.array(fc.constantFrom(...'uno dos tres cuatro cinco seis siete ocho'.split(' ')), {
      minLength: 4,
      maxLength: 14,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [recent('ana', a.join(' ')), recent('luis', b.join(' '))];
        const isCopy = copiesOf([one, other], one).includes(other);
        expect(isCopy).toBe(one.print.length > 0 && similarityOf(one.print, other.print) >= 0.8);
      }),
    );
  });

  it('never counts more authors than there are, whatever the order', () => {
    const posts = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 200 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(posts, (made) => {
        const all = made.map(([who, at]) => recent(`${who}`, slogan, now + at * minute));
        const mine = all[0] as Recent;
        const { authors, posts: count } = findSimilar(all, mine);
        expect(authors).toBeLessThanOrEqual(new Set(all.map(({ author }) => author)).size);
        expect(authors).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(all.length);
        expect(findSimilar([...all].reverse(), mine).authors).toBe(authors);
      }),
    );
  });
});

describe('hashtags against us', () => {
  it('hold our name and more', () => {
    const text = 'Qué vergüenza #NorteMiente #norte #Norte #Oferta #BoicotNorte #nortemiente';
    expect(hashtagsAgainst(text, ['Norte'])).toEqual(['#nortemiente', '#boicotnorte']);
    expect(hashtagsAgainst('#MueblesNorteEstafa', ['Muebles Norte'])).toEqual(['#mueblesnorteestafa']);
  });

  it('are none where nobody is named', () => {
    expect(hashtagsAgainst('#Miente', [''])).toEqual([]);
    expect(hashtagsAgainst('#oportunidad', ['O'])).toEqual([]);
  });

  it('are a campaign from five authors within an hour', () => {
    const tagged = (count: number, apart: number) =>
      Array.from({ length: count }, (_, i) => recent(`${i}`, `${i}`, now - i * apart, ['#nortemiente']));
    const first = (posts: readonly Recent[]) => campaignHashtag(posts, posts[0] as Recent);
    expect(first(tagged(5, minute))).toBe('#nortemiente');
    expect(first(tagged(4, minute))).toBeNull();
    expect(first(tagged(6, 20 * minute))).toBeNull();
    const one = Array.from({ length: 9 }, () => recent('ana', 'x', now, ['#nortemiente']));
    expect(first(one)).toBeNull();
  });
});
