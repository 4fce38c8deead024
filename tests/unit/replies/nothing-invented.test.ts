import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuggestInput } from '../../../lib/domain/suggestion.ts';
import { limitOf } from '../../../lib/replies/length.ts';
import { wordings } from '../../../lib/replies/wordings.ts';
import { ask } from './posts.ts';
import { variedEn, variedEs } from './varied-posts.ts';
import { suggest } from './with-model.ts';

const numbersIn = (text: string) => text.match(/\d+(?:[.,:]\d+)*/gu) ?? [];
const linksIn = (text: string) =>
  text.match(/https?:\/\/\S+|www\.\S+|\b[\w-]+\.(?:com|es|mx|ar|co|org|net|example)\b/giu) ?? [];
const dates =
  /(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|ayer|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|yesterday|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|june|july|august|september|october|november|december)(?!\p{L})/giu;
/** Upper-case words inside a sentence. */
const namesIn = (text: string) => [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu)].map(([word]) => word);
const ownWords = new Set(['MD', 'DM', 'DMs', 'You', 'I']);

/** Everything somebody gave: the post, the author, the brand, the case, the clock, the number for emergencies. */
function sourcesOf(input: SuggestInput, slots: readonly { readonly name: string; readonly value: string }[]) {
  const computed = slots.filter(({ name }) => name === 'when' || name === 'number').map(({ value }) => value);
  return [
    input.text,
    input.author?.name,
    JSON.stringify(input.brand),
    JSON.stringify(input.context),
    ...computed,
  ].join(' \n ');
}

const posts = [
  ...variedEs.map((text) => [text, 'es'] as const),
  ...variedEn.map((text) => [text, 'en'] as const),
];
const realisations = [...wordings().keys()];
const anyPreferences = fc.record({
  avoid: fc.subarray(realisations),
  banned: fc.subarray(realisations),
  prefer: fc.subarray(realisations),
  greeting: fc.constantFrom(true, false, null),
  signature: fc.constantFrom(true, false, null),
  length: fc.constantFrom(0.7, 1, 1.3),
});
const anything = fc.record({
  post: fc.constantFrom(...posts),
  second: fc.constantFrom(...posts),
  variety: fc.constantFrom('es-ES', 'es-MX', 'es-AR', 'es-CO', 'es'),
  platform: fc.constantFrom('x', 'facebook', 'linkedin', 'youtube'),
  name: fc.constantFrom('Marta Gil', 'Raúl', 'xx_99', '', 'James'),
  signature: fc.constantFrom('', 'Ana', 'Luis'),
  preferences: fc.option(anyPreferences, { nil: undefined }),
  country: fc.constantFrom('ES', 'MX', 'AR', 'US', ''),
  situation: fc.constantFrom(
    undefined,
    'S-02',
    'S-03',
    'S-07',
    'S-08',
    'S-09',
    'S-11',
    'S-12',
    'S-13',
    'S-14',
    'S-15',
  ),
});

function inputOf({
  post,
  second,
  variety,
  platform,
  name,
  signature,
  country,
  situation,
  preferences,
}: Record<string, unknown>) {
  const [first, lang] = post as readonly [string, string];
  const [rest, other] = second as readonly [string, string];
  return ask(lang === other ? `${first} ${rest}` : first, {
    lang,
    ...(lang === 'es' ? { variety } : {}),
    platform,
    country,
    author: { name, handle: 'h' },
    ...(preferences === undefined ? {} : { preferences }),
    brand: {
      signature,
      channels: [{ kind: 'phone', value: '900 111 222', hours: '9–18 h', for: ['safety'] }],
    },
    ...(situation === undefined ? {} : { situation }),
  } as never);
}

describe('no suggestion invents anything', () => {
  it('holds no number, name, date or link that no source gave', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const input = inputOf(given);
        const { suggestions } = suggest(input);
        const slots = suggestions.flatMap(({ moves }) => moves.flatMap((move) => move.slots));
        for (const { text, private: paired } of suggestions) {
          const sources = sourcesOf(input, slots);
          const said = sources.toLowerCase();
          for (const written of [text, paired ?? '']) {
            for (const number of numbersIn(written)) expect(sources).toContain(number);
            expect(linksIn(written).filter((link) => !sources.includes(link))).toEqual([]);
            const days = (written.match(dates) ?? []).map((day) => day.toLowerCase());
            // Of the day: "10 de la mañana" is a clock time.
            expect(days.filter((day) => !said.includes(day))).toEqual([]);
            const names = namesIn(written).filter((word) => !ownWords.has(word));
            expect(names.filter((word) => !said.includes(word.toLowerCase()))).toEqual([]);
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it('writes the same text for the same input, and never more than the platform takes', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const input = inputOf(given);
        const { suggestions } = suggest(input);
        expect(suggest(inputOf(given)).suggestions).toEqual(suggestions);
        for (const { weightedLength } of suggestions) {
          expect(weightedLength).toBeLessThanOrEqual(limitOf(input.platform));
        }
      }),
      { numRuns: 80 },
    );
  });
});
