import { spreadsIt } from '../../lib/domain/reach.ts';
import type { Situation } from '../../lib/domain/suggestion.ts';
import type { PostView } from '../sidebar/sidebar-state.ts';

/** What is to be known before the first word is written; one at a time. */
export type Notice = 'answered' | 'elsewhere' | 'read-back' | 'not-understood';

/** What has been done about them. */
export interface Heeded {
  /** Another tab of ours has a draft for this post open. */
  readonly elsewhere: boolean;
  /** Steps that were left out on purpose. */
  readonly skipped: readonly string[];
}

type Seen = Pick<PostView, 'understanding' | 'caseView' | 'turns' | 'corrected'>;

const isComplaint = ({ understanding: { verdict, stance } }: Seen): boolean =>
  verdict !== 'not-complaint' && stance !== 'attack';

/** Whether it was said what the cause is and whether they are right (method S0.2). */
export const isUnderstood = ({ understanding, corrected }: Seen): boolean =>
  understanding.validity !== 'unknown' && (understanding.cause !== 'other' || corrected.cause !== undefined);

/** What they ask is said back and confirmed, where it weighs (method S4.6). */
export const needsReadBack = (view: Seen): boolean =>
  isComplaint(view) && view.understanding.severity >= 2 && !view.understanding.readBack;

/** Nothing goes out before that. Danger waits for no form: there it is asked and holds nobody up. */
export const holdsForReadBack = (view: Seen, situation: Situation | undefined): boolean =>
  needsReadBack(view) && view.understanding.severity < 3 && situation !== 'S-09';

/** null = nothing stands in the way. */
export function noticeFor(view: Seen, { elsewhere, skipped }: Heeded): Notice | null {
  if (!view.caseView && view.turns.some(({ by }) => by === 'us')) return 'answered';
  if (elsewhere) return 'elsewhere';
  if (needsReadBack(view)) return 'read-back';
  const isSkipped =
    skipped.includes('understand') ||
    (view.caseView?.timeline ?? []).some(
      ({ fact }) => fact.type === 'step-skipped' && fact.step === 'understand',
    );
  const isUrgent = view.understanding.severity === 3;
  return isComplaint(view) && !isUrgent && !isSkipped && !isUnderstood(view) ? 'not-understood' : null;
}

/** One quiet line: who else reads it, once a session; else that a public answer shows it to more than it has now. */
export function lineFor(
  view: Seen & Pick<PostView, 'post' | 'brand'>,
  whoReads: boolean,
): 'who-reads' | 'publicity' | null {
  if (whoReads) return 'who-reads';
  return isComplaint(view) && spreadsIt(view.post.author, view.brand) ? 'publicity' : null;
}
