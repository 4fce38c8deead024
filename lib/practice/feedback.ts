import { brandForGuard } from '../domain/brand-for-guard.ts';
import type { Finding, LintInput } from '../domain/finding.ts';
import type { Language } from '../i18n/language.ts';
import { foldLetters } from '../phrases/fold-letters.ts';
import type { ReplyStep } from '../replies/steps.ts';
import { type Exercise, exerciseId } from './exercise.ts';
import { practiceBrand } from './practice-brand.ts';

/** What reads an answer; given, because it is heavy and comes on demand. */
export interface FeedbackTools {
  readonly lint: (input: LintInput) => readonly Finding[];
  readonly stepsIn: (draft: string) => ReadonlySet<ReplyStep>;
  readonly effort: (draft: string, post: string) => number;
}

export interface Feedback {
  /** All that a good answer does is done, and nothing stands there that the guard would hold back. */
  readonly passed: boolean;
  readonly musts: readonly { readonly what: string; readonly met: boolean }[];
  /** The frequent mistakes that were made. */
  readonly mistakes: readonly string[];
  /** Of the tone guard, the gravest first. */
  readonly findings: readonly Finding[];
  readonly steps: ReadonlySet<ReplyStep>;
  /** Of the answer over that of the post; 1 or more is enough. */
  readonly effort: number;
  /** null = here it does not count. */
  readonly enoughEffort: boolean | null;
  /** Where nothing is argued: one boundary went out, or nothing did; null = it is no attack. */
  readonly ending: 'boundary' | 'silence' | null;
}

/** An attack gets one open door with a limit, or silence; both end it (method S-05). */
export const mayStaySilent = ({ situation }: Pick<Exercise, 'situation'>): boolean => situation === 'S-05';

const gravity = { block: 0, warn: 1, hint: 2 } as const;

/**
 * Reads one answer against its exercise. Pure; says what is there and what is missing, and compares with nobody.
 * @param messagesIn the interface's language
 */
export function feedbackOn(
  exercise: Exercise,
  answer: string,
  messagesIn: Language,
  { lint, stepsIn, effort }: FeedbackTools,
): Feedback {
  const isSilent = answer.trim() === '';
  if (isSilent && mayStaySilent(exercise)) return silence;
  const folded = foldLetters(answer);
  const steps = stepsIn(answer);
  const findings = lint(lintInput(exercise, answer, messagesIn))
    // Here nobody keeps promises: whether one was recorded is no matter.
    .filter(({ rule }) => rule !== 'L62')
    .toSorted((one, other) => gravity[one.severity] - gravity[other.severity]);
  const musts = exercise.musts.map((must) => {
    if ('step' in must) return { what: must.what, met: steps.has(must.step) };
    if ('says' in must) return { what: must.what, met: must.says.test(folded) };
    return { what: must.what, met: !must.avoids.test(folded) };
  });
  const mistakes = exercise.mistakes
    .filter(({ rules = [], says }) => says?.test(folded) || findings.some(({ rule }) => rules.includes(rule)))
    .map(({ what }) => what);
  const measured = effort(answer, exercise.text);
  const enoughEffort = exercise.effort === false ? null : measured >= 1;
  const isClean = findings.every(({ severity }) => severity !== 'block');
  const passed = musts.every(({ met }) => met) && mistakes.length === 0 && isClean && enoughEffort !== false;
  const ending = mayStaySilent(exercise) ? 'boundary' : null;
  return { passed, musts, mistakes, findings, steps, effort: measured, enoughEffort, ending };
}

/** Nothing went out, and nothing had to. */
const silence: Feedback = {
  passed: true,
  musts: [],
  mistakes: [],
  findings: [],
  steps: new Set(),
  effort: 0,
  enoughEffort: null,
  ending: 'silence',
};

function lintInput(exercise: Exercise, draft: string, messagesIn: Language): LintInput {
  const { before = [], author, language, network, severity, text } = exercise;
  return {
    id: exerciseId(exercise),
    draft,
    post: text,
    platform: network,
    lang: language,
    messagesIn,
    context: {
      severity,
      validity: 'valid',
      author,
      ...brandForGuard(practiceBrand),
      turnsPublic: before.filter(({ by }) => by === 'us').length,
      thread: before.map(({ by, text: said }) => ({
        by,
        text: said,
        name: by === 'us' ? practiceBrand.handles[0] : author.name,
      })),
    },
  };
}
