import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import type { Assessment } from '../../../lib/domain/assessment.ts';
import type { SuggestInput, Suggestion } from '../../../lib/domain/suggestion.ts';
import { type KeptVoiceLesson, VoiceLesson } from '../../../lib/domain/voice-lesson.ts';
import { VoicePreferences } from '../../../lib/domain/voice-preferences.ts';
import { assess } from '../../../lib/listening/assess.ts';
import { limitOf } from '../../../lib/replies/length.ts';
import { suggest as suggestWith } from '../../../lib/replies/suggest.ts';
import { lessonFrom } from '../../../lib/replies/voice-lesson.ts';
import { countedLessons, foldLessons } from '../../../lib/replies/voice-preferences.ts';
import { wordings } from '../../../lib/replies/wordings.ts';
import { model } from '../listening/with-model.ts';
import { ask, complaintsEn, complaintsEs, now } from './posts.ts';
import { variedEn, variedEs } from './varied-posts.ts';

const marta = { name: 'Marta Gil', handle: 'marta_g' };
/** Each post is listened to once. */
const heard = new Map<string, Assessment>();
function inputOf(text: string, lang: string, given: object = {}): SuggestInput {
  const assessment =
    heard.get(text) ?? assess(model, AssessInput.parse({ id: text, text, lang, author: marta, now }));
  heard.set(text, assessment);
  const brand = { signature: 'Ana' } as never;
  return ask(text, { id: text, lang, author: marta, brand, assessment, ...given });
}
const suggest = (input: SuggestInput) => suggestWith(model, input);
const posts = [
  ...[...complaintsEs, ...variedEs].map((text) => [text, 'es'] as const),
  ...[...complaintsEn, ...variedEn].map((text) => [text, 'en'] as const),
];
const suggested = (preferences?: Partial<VoicePreferences>): readonly Suggestion[] =>
  posts.flatMap(
    ([text, lang]) =>
      suggest(inputOf(text, lang, preferences && { preferences: VoicePreferences.parse(preferences) }))
        .suggestions,
  );
const all = suggested();
const greetedOnes = all.filter(({ moves }) => moves.some(({ type }) => type === 'GREET'));
const ungreeted = (text: string) => {
  const rest = text.replace(/^Marta, /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};
const unsigned = (text: string) => text.replace(/\s*–Ana$/, '');
const learn = (suggestion: Suggestion, sent: string) => lessonFrom(suggestion, sent, marta) as VoiceLesson;

describe('a lesson', () => {
  it('from a suggestion that went out as it was: everything was kept', () => {
    for (const each of all) {
      const { parts, greeting, signature, length, strategy } = learn(each, each.text);
      expect(parts.filter(({ fate }) => fate !== 'kept')).toEqual([]);
      expect(greeting).toBe(each.moves.some(({ type }) => type === 'GREET') ? 'kept' : 'none');
      expect(signature).toBe('kept');
      expect([length, strategy]).toEqual([1, each.strategy]);
    }
  });

  it('knows a greeting and a signature that were dropped, and nothing else was', () => {
    expect(greetedOnes.length).toBeGreaterThan(50);
    for (const each of greetedOnes) {
      const lesson = learn(each, unsigned(ungreeted(each.text)));
      expect([lesson.greeting, lesson.signature]).toEqual(['dropped', 'dropped']);
      expect(lesson.parts.filter(({ fate }) => fate !== 'kept')).toEqual([]);
    }
  });

  it('knows a greeting and a signature that were added', () => {
    const bare = suggest(
      inputOf(complaintsEs[0] ?? '', 'es', { preferences: { greeting: false }, brand: { signature: '' } }),
    ).suggestions[0] as Suggestion;
    for (const hello of ['Hola: ', 'Buenos días, ', 'Marta, ', 'Hola, Marta. ']) {
      const lesson = lessonFrom(bare, `${hello}${bare.text}`, marta);
      expect([hello, lesson?.greeting]).toEqual([hello, 'added']);
    }
    expect(lessonFrom(bare, `${bare.text} –Luis`, marta)?.signature).toBe('added');
    expect(lessonFrom(bare, bare.text, marta)).toMatchObject({ greeting: 'withheld', signature: 'none' });
  });

  it('tells wording that was taken out from wording that was changed', () => {
    const found = { dropped: 0, changed: 0 };
    for (const each of all) {
      const part = each.wording?.parts.find(({ text }) => !text.includes('…') && text.split(' ').length > 7);
      const at = each.text.toLowerCase().indexOf(part?.text.toLowerCase() ?? '?');
      if (!part || at < 0 || (each.wording?.parts.length ?? 0) < 3) continue;
      const [before, after] = [each.text.slice(0, at), each.text.slice(at + part.text.length)];
      const fate = (sent: string) => learn(each, sent).parts.find(({ id }) => id === part.id)?.fate;
      expect(fate(before + after)).toBe('dropped');
      found.dropped++;
      const words = part.text.split(' ');
      const reworded = [...words.slice(0, words.length - 3), 'zzz', 'zzz'].join(' ');
      expect([part.text, fate(before + reworded + after)]).toEqual([part.text, 'changed']);
      found.changed++;
    }
    expect(Math.min(found.dropped, found.changed)).toBeGreaterThan(10);
  });

  it('of a text of the person’s own is about strategy and length alone', () => {
    const own = 'Qué rabia da eso. Llámame luego al fijo y lo vemos entre los dos con calma.';
    for (const each of all.slice(0, 40)) {
      const lesson = learn(each, own);
      expect(lesson).toEqual({
        strategy: each.strategy,
        parts: [],
        greeting: 'none',
        signature: 'none',
        length: Math.min(4, Math.round((own.length / each.text.length) * 100) / 100),
      });
    }
    expect(lessonFrom(all[0] as Suggestion, '  ', marta)).toBeNull();
  });

  it('holds hashes, codes and figures, whatever was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.string({ maxLength: 300 }), (suggestion, typed) => {
        const lesson = lessonFrom(suggestion, `${suggestion.text} ${typed}`, marta);
        expect(VoiceLesson.safeParse(lesson).success).toBe(true);
        expect(Object.keys(lesson ?? {})).toEqual(['strategy', 'parts', 'greeting', 'signature', 'length']);
      }),
    );
  });
});

const anyLesson: fc.Arbitrary<KeptVoiceLesson> = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 50 }),
  strategy: fc.constantFrom('direct', 'warm', 'brief'),
  parts: fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      fate: fc.constantFrom('kept', 'changed', 'dropped'),
    }),
    { maxLength: 6 },
  ),
  greeting: fc.constantFrom('kept', 'dropped', 'added', 'withheld', 'none'),
  signature: fc.constantFrom('kept', 'dropped', 'added', 'withheld', 'none'),
  length: fc.double({ min: 0, max: 4, noNaN: true }),
});
const manyLessons = fc.uniqueArray(anyLesson, { maxLength: 130, selector: ({ id }) => id });
const lessonAt = (at: number, change: Partial<KeptVoiceLesson> = {}): KeptVoiceLesson => ({
  id: `lesson ${at}`,
  at,
  strategy: 'direct',
  parts: [],
  greeting: 'none',
  signature: 'none',
  length: 1,
  ...change,
});
const times = (count: number, change: Partial<KeptVoiceLesson>, from = 0) =>
  Array.from({ length: count }, (_, at) => lessonAt(from + at, change));
const part = (id: string, fate: 'kept' | 'changed' | 'dropped') => ({ parts: [{ id, fate }] });

describe('what lessons add up to', () => {
  it('does not depend on the order they come in', () => {
    fc.assert(
      fc.property(
        manyLessons.chain((lessons) =>
          fc.tuple(
            fc.constant(lessons),
            fc.shuffledSubarray(lessons, { minLength: lessons.length, maxLength: lessons.length }),
          ),
        ),
        ([lessons, shuffled]) => {
          expect(foldLessons(shuffled)).toEqual(foldLessons(lessons));
        },
      ),
    );
  });

  it('is bounded, and one lesson alone changes nothing', () => {
    fc.assert(
      fc.property(manyLessons, (lessons) => {
        expect(VoicePreferences.safeParse(foldLessons(lessons)).success).toBe(true);
      }),
    );
    const distinct = anyLesson.map((lesson) => ({
      ...lesson,
      parts: lesson.parts.filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at),
    }));
    fc.assert(
      fc.property(distinct, (lesson) => {
        expect(foldLessons([lesson])).toEqual(foldLessons([]));
      }),
    );
    expect(foldLessons([])).toEqual(VoicePreferences.parse({}));
  });

  it('avoids what was dropped or changed clearly more often than kept, and likes what was kept', () => {
    const of = (kept: number, changed: number, dropped: number) =>
      foldLessons([
        ...times(kept, part('a', 'kept')),
        ...times(changed, part('a', 'changed'), 100),
        ...times(dropped, part('a', 'dropped'), 200),
      ]);
    expect(of(0, 1, 1).avoid).toEqual(['a']);
    expect(of(1, 1, 1).avoid).toEqual([]);
    expect(of(20, 0, 22).avoid).toEqual([]);
    expect(of(0, 2, 2).banned).toEqual([]);
    expect(of(1, 0, 3)).toMatchObject({ banned: ['a'], avoid: ['a'], prefer: [] });
    expect(of(2, 0, 0)).toMatchObject({ prefer: ['a'], avoid: [] });
  });

  it('decides on greeting and signature from three clear lessons on', () => {
    const leaning = (kept: number, dropped: number) =>
      foldLessons([
        ...times(kept, { greeting: 'kept', signature: 'kept' }),
        ...times(dropped, { greeting: 'dropped', signature: 'dropped' }, 100),
      ]);
    expect(leaning(0, 2)).toMatchObject({ greeting: null, signature: null });
    expect(leaning(0, 3)).toMatchObject({ greeting: false, signature: false });
    expect(leaning(2, 3)).toMatchObject({ greeting: null });
    expect(leaning(7, 3)).toMatchObject({ greeting: true });
    expect(foldLessons(times(3, { greeting: 'withheld' })).greeting).toBe(false);
    expect(foldLessons(times(30, { greeting: 'none' })).greeting).toBeNull();
  });

  it('takes length and the favourite strategy from five lessons on', () => {
    expect(foldLessons(times(4, { length: 0.5, strategy: 'brief' }))).toMatchObject({
      length: 1,
      strategies: [],
    });
    expect(foldLessons(times(5, { length: 0.5, strategy: 'brief' }))).toMatchObject({
      length: 0.7,
      strategies: ['brief', 'direct', 'warm'],
    });
    expect(foldLessons(times(6, { length: 0.83 })).length).toBe(0.85);
    expect(foldLessons(times(6, { length: 3 })).length).toBe(1.3);
  });

  it('forgets lessons of long ago', () => {
    const old = times(5, { ...part('a', 'dropped'), greeting: 'dropped' });
    expect(foldLessons([...old, ...times(countedLessons - 5, {}, 100)]).greeting).toBe(false);
    expect(foldLessons([...old, ...times(countedLessons, {}, 100)])).toMatchObject({
      greeting: null,
      avoid: [],
    });
  });
});

const texts = (suggestions: readonly Suggestion[]) => suggestions.map(({ text }) => text);
const idsIn = (suggestions: readonly Suggestion[]) =>
  suggestions.flatMap(({ wording }) => wording?.parts.map(({ id }) => id) ?? []);

/** Levenshtein, in words. */
function editDistance(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, word] of one.entries()) {
    const next = [index + 1];
    for (const [at, wanted] of other.entries()) {
      const exchanged = (row[at] as number) + (word === wanted ? 0 : 1);
      next.push(Math.min(exchanged, (row[at + 1] as number) + 1, (next[at] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

describe('the engine', () => {
  it('writes the same where nothing was learned', () => {
    expect(texts(suggested({}))).toEqual(texts(all));
  });

  it('greets and signs as was learned', () => {
    const moves = (preferences: Partial<VoicePreferences>, type: string) =>
      suggested(preferences).filter((each) => each.moves.some((move) => move.type === type)).length;
    expect(moves({ greeting: false }, 'GREET')).toBe(0);
    expect(moves({ greeting: true }, 'GREET')).toBeGreaterThan(greetedOnes.length);
    expect(moves({ signature: false }, 'SIGN')).toBe(0);
  });

  it('says what is avoided only where nothing else is left', () => {
    const avoid = [...new Set(idsIn(all))].filter((_, index) => index % 3 === 0);
    const before = idsIn(all).filter((id) => avoid.includes(id)).length;
    const after = idsIn(suggested({ avoid })).filter((id) => avoid.includes(id)).length;
    expect(after).toBeLessThan(before / 4);
    const everything = [...wordings().keys()];
    expect(texts(suggested({ avoid: everything }))).toEqual(texts(all));
    expect(suggested({ avoid: everything, banned: everything })).toHaveLength(all.length);
  });

  it('keeps out of its own words what the person banned', () => {
    const often = /lo reviso yo/i;
    const count = (suggestions: readonly Suggestion[]) =>
      suggestions.filter(({ wording }) => wording?.parts.some(({ text }) => often.test(text))).length;
    const banned = posts.flatMap(
      ([text, lang]) =>
        suggest(inputOf(text, lang, { brand: { signature: 'Ana', voice: { banned: ['Lo  reviso yo'] } } }))
          .suggestions,
    );
    expect(count(all)).toBeGreaterThan(3);
    expect(count(banned)).toBeLessThan(count(all) / 3);
  });

  it('opens with the strategy used most, and aims at the length that was learned', () => {
    const [first] = suggest(
      inputOf(complaintsEs[0] ?? '', 'es', { preferences: { strategies: ['brief', 'warm', 'direct'] } }),
    ).suggestions;
    expect(first?.strategy).toBe('brief');
    const mean = (suggestions: readonly Suggestion[]) =>
      suggestions.reduce((sum, { text }) => sum + text.length, 0) / suggestions.length;
    expect(mean(suggested({ length: 0.7 }))).toBeLessThan(mean(all) * 0.97);
    for (const { weightedLength } of suggested({ length: 1.3 }))
      expect(weightedLength).toBeLessThanOrEqual(limitOf('x'));
  });

  it('writes more like the person after thirty replies that were changed', () => {
    // Someone who greets nobody, signs nothing, and thinks little of reasons why a complaint is fair.
    const disliked = /normal|entiend|lógico|haces bien/i;
    const asTheyWrite = (suggestion: Suggestion): string => {
      // Half a sentence is cut out; a whole one goes where it says nothing else.
      const shorter = unsigned(ungreeted(suggestion.text)).replace(
        /, y [^.:,]*(?:normal|entiend|lógico|haces bien)[^.:,]*(?=[.:])/gi,
        '',
      );
      const sentences = shorter.split(/(?<=[.?])\s/);
      const kept = sentences.filter((sentence) => !disliked.test(sentence) || /\d/.test(sentence));
      return (kept.length > 0 ? kept : sentences).join(' ');
    };
    const spanish = [...complaintsEs, ...variedEs];
    const first = (text: string, preferences?: VoicePreferences) =>
      suggest(inputOf(text, 'es', preferences && { preferences })).suggestions[0] as Suggestion;
    const lessons = spanish.slice(0, 30).map((text, at): KeptVoiceLesson => {
      const suggestion = first(text);
      return { ...learn(suggestion, asTheyWrite(suggestion)), id: `${at}`, at };
    });
    const learned = foldLessons(lessons);
    const distance = (preferences?: VoicePreferences) =>
      spanish
        .slice(30)
        .map((text) => first(text, preferences))
        .reduce((sum, each) => sum + editDistance(each.text.split(' '), asTheyWrite(each).split(' ')), 0);
    expect(spanish.length).toBeGreaterThan(40);
    expect(distance(learned)).toBeLessThan(distance() * 0.7);
  });
});
