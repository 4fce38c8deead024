import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Situation, type SuggestInput } from '../../../lib/domain/suggestion.ts';
import { limitOf } from '../../../lib/replies/length.ts';
import { wordings } from '../../../lib/replies/wordings.ts';
import { ask, now } from './posts.ts';
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
    // What is still being checked is no source.
    JSON.stringify(input.facts.filter(({ status }) => status === 'known')),
    input.facts.map(({ owner }) => owner).join(' '),
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
const facts = [
  [],
  [
    {
      text: 'The parcel left the depot',
      owner: 'Luis',
      time: '',
      due: null,
      status: 'known',
      source: 'case',
    },
  ],
  [
    {
      text: 'El almacén perdió 7 cajas',
      owner: 'Irene',
      time: 'el viernes',
      due: null,
      status: 'checking',
      source: 'case',
    },
  ],
  [
    {
      text: 'It was sent',
      owner: '',
      time: '',
      due: '2026-11-20T10:00:00+01:00',
      status: 'known',
      source: 'case',
    },
  ],
];
const channels = [
  [],
  [{ kind: 'phone', value: '900 111 222', hours: '9–18 h', for: ['safety'] }],
  [{ kind: 'url', value: 'norte.example/ayuda', hours: '', for: [] }],
  [{ kind: 'email', value: 'hola@norte.example', hours: '', for: [] }],
];
const anything = fc.record({
  post: fc.constantFrom(...posts),
  second: fc.constantFrom(...posts),
  variety: fc.constantFrom('es-ES', 'es-MX', 'es-AR', 'es-CO', 'es'),
  platform: fc.constantFrom('x', 'facebook', 'linkedin', 'youtube'),
  name: fc.constantFrom('Marta Gil', 'Raúl', 'xx_99', '', 'James'),
  signature: fc.constantFrom('', 'Ana', 'Luis'),
  preferences: fc.option(anyPreferences, { nil: undefined }),
  country: fc.constantFrom('ES', 'MX', 'AR', 'US', 'GB', 'IE', 'AU', 'NZ', 'IN', ''),
  situation: fc.constantFrom(undefined, ...Situation.options),
  fact: fc.constantFrom(...facts),
  solution: fc.constantFrom('none', 'provisional', 'full', 'impossible'),
  offersMade: fc.constantFrom(0, 1),
  turnsPublic: fc.constantFrom(0, 1, 2),
  exposesPII: fc.constantFrom(undefined, true, false),
  similar: fc.constantFrom(0, 4),
  channels: fc.constantFrom(...channels),
  policies: fc.constantFrom(
    [],
    [{ id: 'returns', fact: 'Returns take 14 days', source: 'site', reviewBy: '2027-01-01' }],
  ),
  owner: fc.constantFrom('', 'Nuria'),
  clock: fc.constantFrom(now, undefined),
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
  fact,
  solution,
  offersMade,
  turnsPublic,
  exposesPII,
  similar,
  channels: reach,
  policies,
  owner,
  clock,
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
    brand: { signature, channels: reach, policies },
    facts: fact,
    context: {
      known: owner === '' ? {} : { owner },
      solution,
      offersMade,
      turnsPublic,
      similar,
      ...(exposesPII === undefined ? {} : { exposesPII }),
    },
    now: clock,
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
