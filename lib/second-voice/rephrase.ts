import type { Finding } from '../domain/finding.ts';
import { type Move, MoveType, type Suggestion } from '../domain/suggestion.ts';
import { z } from '../domain/zod.ts';
import { joinMoves } from '../replies/render.ts';
import type { ReplyLanguage } from './allowed-words.ts';
import { checkMoves, checkText, type Rejection } from './check.ts';
import { promptOf } from './prompt.ts';
import { type RedactedMove, redact, restore } from './redact.ts';

/** A language model on this device: one question, one answer, as raw text. It may throw, hang on until aborted, or lie. */
export type AskModel = (prompt: string, signal: AbortSignal) => Promise<string>;

export interface RephraseInput {
  readonly suggestion: Pick<Suggestion, 'text' | 'moves'>;
  readonly language: ReplyLanguage;
  /** As the platform counts. */
  readonly length: (text: string) => number;
  readonly limit: number;
  readonly guard: (text: string) => readonly Finding[];
}

/** Whose words they are: the model's where all checks were passed, else our own, and why. */
export type Rephrased =
  | { readonly by: 'model'; readonly text: string; readonly moves: readonly Move[] }
  | { readonly by: 'engine'; readonly text: string; readonly why: Rejection };

const tries = 2;
/** An answer that is longer was not asked for. */
const longestAnswer = 10_000;

const Answer = z.object({ moves: z.array(z.object({ type: MoveType, text: z.string() })) });

/** Models wrap their answers in fences and prefaces, whatever they are told. */
function parseAnswer(raw: string): readonly RedactedMove[] | null {
  const from = raw.indexOf('{');
  const to = raw.lastIndexOf('}');
  if (raw.length > longestAnswer || from < 0 || to < from) return null;
  try {
    const answer = Answer.safeParse(JSON.parse(raw.slice(from, to + 1)));
    return answer.success ? answer.data.moves : null;
  } catch {
    return null;
  }
}

/** Names and signatures are ours alone: the model neither sees nor moves them. */
const isFixed = ({ type }: Pick<Move, 'type'>): boolean => type === 'GREET' || type === 'SIGN';

/** Its answer; null where it fails, or the wait is over before it comes. */
async function heard(ask: AskModel, prompt: string, signal: AbortSignal): Promise<string | null> {
  const over = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const asked = async () => ask(prompt, signal);
  return Promise.race([asked().catch(() => null), over]);
}

/**
 * The suggestion in the model's words, if they say the same and nothing else (method §4.12).
 * Two refusals, and our own text stands. Never throws.
 */
export async function rephrase(input: RephraseInput, ask: AskModel, signal: AbortSignal): Promise<Rephrased> {
  const { suggestion, language, length, limit } = input;
  const spoken = suggestion.moves.filter((move) => !isFixed(move));
  const { moves, redacted } = redact(spoken);
  const shown = moves.map(({ type, text }) => ({ type, text }));
  const prompt = promptOf({ moves: shown, language, length: suggestion.text.length });
  let why: Rejection = 'failed';
  for (let attempt = 0; attempt < tries && !signal.aborted; attempt++) {
    const raw = await heard(ask, prompt, signal);
    if (raw === null) {
      why = 'failed';
      continue;
    }
    const answer = parseAnswer(raw);
    const refused = answer === null ? 'not-json' : checkMoves(moves, answer, language);
    if (refused !== null || answer === null) {
      why = refused ?? 'not-json';
      continue;
    }
    const rephrased = withWords(
      suggestion.moves,
      answer.map(({ text }) => restore(text.trim(), redacted)),
    );
    const text = joinMoves(rephrased);
    const wrong = checkText({ before: suggestion.text, after: text, length, limit, guard: input.guard });
    if (wrong === null) return { by: 'model', text, moves: rephrased };
    why = wrong;
  }
  return { by: 'engine', text: suggestion.text, why };
}

/** New words for the moves that may have them, in their order. */
function withWords(moves: readonly Move[], words: readonly string[]): readonly Move[] {
  let next = 0;
  return moves.map((move) => (isFixed(move) ? move : { ...move, text: words[next++] ?? move.text }));
}
