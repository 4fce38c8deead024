import type { Suggestion } from '../../lib/domain/suggestion.ts';
import type { Language } from '../../lib/i18n/words.ts';
import type { Guarded, PostView, ReplyView } from '../sidebar/sidebar-state.ts';
import type { Learned } from './learned.ts';
import type { ReplyEngine } from './use-reply-engine.ts';

/** What a draft is read against. */
export interface ReadAgainst {
  readonly engine: ReplyEngine;
  readonly view: PostView;
  readonly learned: Learned;
  /** Our last replies. */
  readonly recent: readonly string[];
  readonly language: Language;
}

/** All that is read of a draft at a pause of the typing. */
export interface DraftReading extends Guarded, Pick<ReplyView, 'contains' | 'effort'> {
  /** The words that were read. */
  readonly of: string;
}

/** Only what the tone guard says: it decides whether the words may leave. */
export function guardDraft(draft: string, { engine, view, learned, recent, language }: ReadAgainst): Guarded {
  const findings = engine.lintDraft(draft, { ...view, learned, recent, language });
  return { findings, hostile: engine.hostileFindings(findings, draft) };
}

export function readDraft(draft: string, against: ReadAgainst): DraftReading {
  const { engine, view } = against;
  const guarded = guardDraft(draft, against);
  return {
    of: draft,
    ...guarded,
    contains: contained(engine.stepsIn(draft), guarded.findings),
    effort: draft.trim() ? engine.effort(draft, view.post.text) : 0,
  };
}

/** A draft that came back after a restart is still the suggestion it was. */
export const pickedFor = (
  draft: string,
  chosen: Suggestion | null,
  suggestions: ReplyView['suggestions'],
): Suggestion | null => chosen ?? suggestions?.suggestions.find(({ text }) => text === draft) ?? null;

/** A stock sentence, or one that names nothing of the post, sees nobody (method S2.15). */
const seesNobody: readonly string[] = ['L22', 'L27', 'L32'];

function contained(
  steps: ReturnType<ReplyEngine['stepsIn']>,
  findings: Guarded['findings'],
): ReplyView['contains'] {
  return {
    validate: steps.has('validate') && !findings.some(({ rule }) => seesNobody.includes(rule)),
    own: steps.has('own'),
    direct: steps.has('direct'),
    resolve: steps.has('resolve'),
  };
}
