import type { Finding } from '../../lib/domain/finding.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { isResting, restOf } from '../../lib/reminders/rest.ts';
import { readerOf, reasonsToRead } from './reading-due.ts';
import type { GoingOn, Guarded, PostView, ReplyView } from './sidebar-state.ts';

/** How words leave the sidebar: into the site's box, or to the clipboard. */
export type Way = 'insert' | 'copy';

/** What holds words back; the person answers it, and the next of it is asked. */
export type Held =
  /** They rest. There is nothing to answer. */
  | { readonly by: 'rest' }
  | ({ readonly by: 'hostility' } & Guarded)
  | { readonly by: 'finding'; readonly findings: readonly Finding[] }
  /** Somebody else should read them first. */
  | { readonly by: 'reading' };

/** Of what the guard says of these words as they are now, never of those before the last strokes. */
export const guarded = (reply: ReplyView): Guarded => reply.readNow?.() ?? reply;

export const blockingOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'block');

/** The one decision for every way out: what holds the draft back after all that was said; null = it may leave. */
export function heldBy(view: PostView, reply: ReplyView, said: GoingOn, now: number): Held | null {
  const followUps: readonly FollowUp[] = view.caseView?.followUps ?? [];
  if (isResting(followUps, now)) return { by: 'rest' };
  const { findings, hostile } = guarded(reply);
  const overruled = said.reason !== undefined;
  // Who has let it rest has had the time to breathe.
  const breathed = said.breathed || overruled || restOf(followUps) !== null;
  if (hostile.length > 0 && !breathed) return { by: 'hostility', findings, hostile };
  const blocking = blockingOf(findings);
  if (blocking.length > 0 && !overruled) return { by: 'finding', findings: blocking };
  const isRead = said.readBy !== undefined || readerOf(view.caseView, reply.draft) !== null;
  if (!isRead && reasonsToRead(view, reply).length > 0) return { by: 'reading' };
  return null;
}
