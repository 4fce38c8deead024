import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { spanish } from '../../../lib/replies/phrasebook-es.ts';
import { joinMoves, type Manner, renderPhrase } from '../../../lib/replies/render.ts';
import { wordsOf } from '../../../lib/replies/similarity.ts';
import { lint } from '../../../lib/tone/lint.ts';

/** Every list of realisations with its path, whatever shape the phrasebook has. */
function listsIn(book: unknown, path: string): readonly (readonly [string, readonly string[]])[] {
  if (Array.isArray(book))
    return book.every((each) => typeof each === 'string')
      ? [[path, book as string[]]]
      : book.flatMap((each, at) => listsIn(each, `${path}.${at}`));
  return typeof book === 'object' && book !== null
    ? Object.entries(book).flatMap(([key, value]) => listsIn(value, path === '' ? key : `${path}.${key}`))
    : [];
}
const lists = listsIn(spanish, '').filter(([, phrases]) =>
  phrases.some((phrase) => /^[A-Z_]{3,8}: /u.test(phrase)),
);

const details = [
  'llevas tres semanas esperando el armario',
  'la web no carga desde ayer',
  'cuatro meses sin fecha',
  'duchas sin agua caliente',
];
const slots = (d: string): Manner['slots'] =>
  Object.fromEntries(
    Object.entries({
      d,
      topic: 'la mesa de la terraza',
      about: 'lo de la mesa de la terraza',
      it: 'la',
      lo: 'la',
      when: 'hoy antes de las 14 h',
      owner: 'Nuria',
      outage: 'la web no carga desde ayer',
      dm: 'MD',
      dm_noun: 'MD',
      where: 'por MD',
      ask: 'la fecha y dónde pasó',
      refund: 'la devolución',
      channel: '900 000 000',
      other: '900 000 000',
      number: '112',
      helpline: 'al 024',
      thing: 'la plancha',
      fact: 'el armario salió ayer del almacén.',
      policy: 'las devoluciones se hacen en 30 días.',
    }).map(([name, value]) => [name, { value, source: 'post' as const }]),
  );
const manners = [0, 1, 2].flatMap((register) =>
  [0, 1].map((past) => ({ register, past }) as Pick<Manner, 'register' | 'past'>),
);
/** Each realisation as it stands in a reply, to every register and variety. */
const said = (phrase: string): readonly string[] =>
  manners.flatMap((manner) =>
    (phrase.includes('{d}') ? details : details.slice(0, 1)).map((d) =>
      joinMoves(renderPhrase(phrase, { ...manner, slots: slots(d) })).replace(/[:,]$/u, '.'),
    ),
  );

describe('every Spanish realisation', () => {
  it.each(lists)('%s is well formed and breaks no rule that blocks', (_, phrases) => {
    for (const text of phrases.flatMap(said)) {
      expect(text).toMatch(/^[¿]?[\p{Lu}\p{N}].*[.?\p{L}\p{N})]$/u);
      expect(text).not.toMatch(/[{}[\]<>|;!]|\s{2}|\.\.|undefined/u);
      // "Se lo digo", never "le lo digo".
      expect(text).not.toMatch(/(?<!\p{L})les? l[oa]s? (?!que)/u);
      const blocked = lint(LintInput.parse({ id: 'l', draft: text, post: details.join('. ') })).filter(
        // Alone, without the rest of the reply, it says too little or only where to write.
        ({ severity, rule }) => severity === 'block' && !['L26', 'L35', 'L45'].includes(rule),
      );
      expect([text, blocked.map(({ rule }) => rule)]).toEqual([text, []]);
    }
  });

  it('comes six times a move at least; three where the danger or the cause is one of many', () => {
    const ofMany = /^(?:safety|emergency|emergencyBy|steady|validate|ownBy|forOthers)\./u;
    const few = lists.filter(
      ([path, { length }]) => length < (ofMany.test(path) ? 2 : 6) && path !== 'own.0',
    );
    expect(few.map(([path, { length }]) => `${path} ${length}`)).toEqual([]);
  });

  it('is there once', () => {
    for (const [path, phrases] of lists)
      expect([path, new Set(phrases).size]).toEqual([path, phrases.length]);
  });

  it('opens no brief reply with a stamp', () => {
    for (const text of Object.values(spanish.mirrorBrief).flat().flatMap(said))
      expect(text).not.toMatch(/^(?:anotado|recibido|visto|leído|tomo nota|entendido|lo tengo)/iu);
  });

  it('opens the direct reply with a word of the post among its first four', () => {
    const cited = new Set(details.concat('la mesa de la terraza').flatMap((each) => wordsOf(each)));
    const common = new Set(['la', 'de', 'sin', 'que', 'lo']);
    const { none: _, ...leads } = spanish.lead ?? { none: [] };
    const sets = [spanish.actAbout, spanish.direct?.why, ...Object.values(leads)];
    for (const text of sets.flatMap((set) => set ?? []).flatMap(said)) {
      const named = wordsOf(text)
        .slice(0, 4)
        .filter((word) => cited.has(word) && !common.has(word));
      expect([text, named.length > 0]).toEqual([text, true]);
    }
  });
});
