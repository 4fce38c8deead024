import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { SuggestInput, type Suggestion } from '../../../lib/domain/suggestion.ts';
import { weightedLength } from '../../../lib/replies/length.ts';
import { type AskModel, rephrase } from '../../../lib/second-voice/rephrase.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { suggest } from '../replies/with-model.ts';

const now = '2026-11-23T11:20:00+01:00';

function suggestionFor(text: string, language: 'es' | 'en'): Suggestion {
  const { suggestions } = suggest(
    SuggestInput.parse({
      id: 'v',
      text,
      platform: 'facebook',
      variety: language === 'es' ? 'es-ES' : 'en',
      now,
      author: { name: 'Marta Ríos', handle: 'martarios' },
      brand: {
        name: 'Norte',
        signature: 'Ana',
        channels: [{ kind: 'phone', value: '900 000 001', hours: 'L–V, 9–19 h' }],
      },
    }),
  );
  return suggestions[0] as Suggestion;
}

const spanish = suggestionFor('Mi pedido sigue sin salir del almacén, qué vergüenza', 'es');
const english = suggestionFor('Three weeks waiting for my order and nobody answers', 'en');

type Asked = { moves: { type: string; text: string }[] };
/** A model that gets the moves, changes them in some way and answers. */
const model =
  (change: (asked: Asked) => unknown): AskModel =>
  async (prompt) =>
    JSON.stringify(change(JSON.parse(prompt) as Asked));

/** Says the first move in other words, or does to it whatever a test wants. */
const first = (change: (text: string) => string) =>
  model(({ moves }) => ({
    moves: moves.map((move, i) => (i === 0 ? { ...move, text: change(move.text) } : move)),
  }));

const say = (suggestion: Suggestion, ask: AskModel, language: 'es' | 'en' = 'es', limit = 8000) =>
  rephrase(
    {
      suggestion,
      language,
      length: (text) => weightedLength(text, 'facebook'),
      limit,
      guard: (draft) => lint(LintInput.parse({ id: 'g', draft, lang: language, platform: 'facebook' })),
    },
    ask,
    new AbortController().signal,
  );

describe('the second voice', () => {
  it('may say the same in other words, and every fact stands as it was', async () => {
    const said = await say(
      spanish,
      first((text) => `La verdad, ${text.charAt(0).toLowerCase()}${text.slice(1)}`),
    );
    expect(said.by).toBe('model');
    expect(said.text).toMatch(/la verdad/i);
    expect(said.text).toContain('–Ana');
    const facts = spanish.moves.flatMap(({ slots }) => slots.filter(({ name }) => name === 'when'));
    expect(facts.length).toBeGreaterThan(0);
    for (const { value } of facts) expect(said.text).toContain(value);
  });

  it('hears neither name nor number, date, phone or signature', async () => {
    const asked: string[] = [];
    for (const suggestion of [spanish, english])
      await say(suggestion, async (prompt) => {
        asked.push(prompt);
        return '';
      });
    expect(asked).toHaveLength(4);
    for (const prompt of asked) {
      expect(prompt).not.toMatch(/Marta|Ana|900|\b14\b|2pm/);
      const texts = (JSON.parse(prompt) as Asked).moves.map(({ text }) => text.replace(/⟨\d+⟩/gu, ''));
      expect(texts.join(' ')).not.toMatch(/\p{N}/u);
    }
  });

  it.each([
    ['a number', 'number', (text: string) => `${text} son 24 horas`],
    ['a number in words', 'number', (text: string) => `${text} son cuarenta`],
    ['a date', 'date', (text: string) => `${text} el martes`],
    ['a name', 'name', (text: string) => `${text} lo mira Gertrudis.`],
    ['a link', 'link', (text: string) => `${text} mira otra.example.com`],
    ['a handle', 'link', (text: string) => `${text} lo dice @alguien`],
    ['a remedy', 'fact', (text: string) => `${text} tienes derecho a un vale`],
    ['an admission', 'fact', (text: string) => `${text} hubo negligencia`],
    ['another language', 'language', () => 'We are on it and you will hear from us about this.'],
    ['another form of address', 'register', (text: string) => `${text} como usted pide`],
    ['nothing of the post', 'detail', () => 'lo que cuentas'],
    ['far more words', 'length', (text: string) => `${text} ${'de verdad que sí '.repeat(60)}`],
    ['a mark of its own', 'placeholder', (text: string) => `${text} ⟨99⟩`],
    ['a slot', 'placeholder', (text: string) => `${text} {nombre}`],
    ['a canned phrase', 'fact', (text: string) => `${text} lamentamos los inconvenientes ocasionados.`],
  ])('that adds %s is not heard', async (_, why, change) => {
    expect(await say(spanish, first(change))).toEqual({ by: 'engine', text: spanish.text, why });
  });

  it('that sounds blocked to the guard is not heard', async () => {
    const input = {
      suggestion: spanish,
      language: 'es',
      length: (text: string) => text.length,
      limit: 900,
    } as const;
    const block = lint(
      LintInput.parse({
        id: 'g',
        draft: 'Lamentamos los inconvenientes ocasionados.',
        lang: 'es',
        platform: 'facebook',
      }),
    ).filter(({ severity }) => severity === 'block');
    expect(block).not.toEqual([]);
    const guard = (text: string) => (text.includes('verdad') ? block : []);
    const ask = first((text) => `La verdad, ${text}`);
    const { signal } = new AbortController();
    expect(await rephrase({ ...input, guard }, ask, signal)).toMatchObject({ by: 'engine', why: 'blocked' });
  });

  it('that drops a fact, or moves it to another sentence, is not heard', async () => {
    const drop = model(({ moves }) => ({
      moves: moves.map((move) => ({ ...move, text: move.text.replace(/⟨\d+⟩/u, 'eso') })),
    }));
    expect(await say(spanish, drop)).toMatchObject({ by: 'engine', why: 'placeholder' });
  });

  it('that adds, drops or renames moves is not heard', async () => {
    const more = model(({ moves }) => ({
      moves: [...moves, { type: 'THANK', text: 'gracias por escribir.' }],
    }));
    const fewer = model(({ moves }) => ({ moves: moves.slice(1) }));
    const renamed = model(({ moves }) => ({ moves: moves.map((move) => ({ ...move, type: 'THANK' })) }));
    for (const ask of [more, fewer, renamed]) expect(await say(spanish, ask)).toMatchObject({ why: 'moves' });
  });

  it.each([
    ['no JSON', async () => 'Claro, aquí tienes:'],
    ['broken JSON', async () => '{"moves":[{"type":"ACT"'],
    ['other JSON', async () => '{"answer":42}'],
    ['an unknown move', async () => '{"moves":[{"type":"SEND","text":"x"}]}'],
    ['a flood', async () => `{"moves":[${'"x",'.repeat(9000)}]}`],
  ])('that answers with %s is not heard', async (_, ask) => {
    expect(await say(spanish, ask)).toMatchObject({ by: 'engine', why: 'not-json' });
  });

  it('in fences and with a preface is heard', async () => {
    const fenced: AskModel = async (prompt, signal) =>
      `Sure!\n\`\`\`json\n${await first((text) => `En fin, ${text}`)(prompt, signal)}\n\`\`\``;
    expect((await say(spanish, fenced)).by).toBe('model');
  });

  it('is asked twice at most, and once is enough', async () => {
    const lies = vi.fn(async () => 'nada');
    await say(spanish, lies);
    expect(lies).toHaveBeenCalledTimes(2);
    const honest = vi.fn(first((text) => `Bueno, ${text}`));
    await say(spanish, honest);
    expect(honest).toHaveBeenCalledTimes(1);
  });

  it('that throws at once or later, or never answers, costs nothing', async () => {
    const throws = (() => {
      throw new Error('gone');
    }) as unknown as AskModel;
    expect(await say(spanish, throws)).toMatchObject({ why: 'failed' });
    expect(await say(spanish, () => Promise.reject(new Error('later')))).toMatchObject({ why: 'failed' });
    const wait = new AbortController();
    const never = rephrase(
      {
        suggestion: spanish,
        language: 'es',
        length: (t) => t.length,
        limit: 900,
        guard: () => [],
      },
      () => new Promise(() => {}),
      wait.signal,
    );
    wait.abort();
    expect(await never).toEqual({ by: 'engine', text: spanish.text, why: 'failed' });
  });

  it('keeps the limit of the platform', async () => {
    const ask = first((text) => `La verdad es que ${text}`);
    expect(await say(spanish, ask, 'es', spanish.text.length + 2)).toMatchObject({ why: 'length' });
  });

  it('speaks English too, by the same rules', async () => {
    expect(
      (
        await say(
          english,
          first((text) => `Honestly, ${text}`),
          'en',
        )
      ).by,
    ).toBe('model');
    const refund = first((text) => `${text} you will get a refund`);
    expect(await say(english, refund, 'en')).toMatchObject({ by: 'engine', why: 'fact' });
  });

  it('whatever it says, no figure, link or handle is new', async () => {
    const known = new Set(spanish.text.match(/\p{N}+/gu) ?? []);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (noise) => {
        const { text } = await say(
          spanish,
          first((said) => `${said} ${noise}`),
        );
        for (const figure of text.match(/\p{N}+/gu) ?? []) expect(known.has(figure)).toBe(true);
        expect(text).not.toMatch(/https?:|@/);
      }),
      { numRuns: 150 },
    );
  });
});
