import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { Said } from '../../lib/domain/correction.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { type SaidPart, saidParts } from '../../lib/domain/said-parts.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { Corrections, PostView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { type Done, sendCommand } from './send-command.ts';
import type { Now, SidebarTools, Visit } from './sidebar-tools.ts';

type Judging = 'logCase' | 'correct' | 'correctVerdict' | 'takeBack' | 'restore';

/** Logging, and what the person says a post is: in its case, and for listening to learn from. */
export function judgingActions(current: () => Now, tools: SidebarTools): Pick<SidebarActions, Judging> {
  const { begin, set, settle, say, refresh, retract } = tools;
  const logCase = async () => {
    const visit = begin();
    if (!visit || visit.work.logging || visit.view.caseView) return;
    set(visit, { logging: true });
    await tools.logCase(visit);
    set(visit, { logging: false });
  };

  /** On the screen at once; in the case, where there is one. */
  const correctIn = async (visit: Visit, corrections: Corrections): Promise<Done<'case.add'> | null> => {
    set(visit, { corrections: { ...current().store.getState().corrections, ...corrections } });
    const id = visit.view.caseView?.record.id;
    if (!id) return null;
    const done = await tools.addFacts(id, [{ type: 'corrected', ...corrections }]);
    if (done) void refresh(visit);
    return done;
  };

  const correctVerdict = async (verdict: 'complaint' | 'not-complaint') => {
    const visit = begin();
    if (visit) await teach(visit, { verdict }, correctIn(visit, { verdict }));
  };

  /** Listening learns from it, and remembers it of this post with or without a case. */
  const teach = async (visit: Visit, said: Said, inCase: Promise<Done<'case.add'> | null>) => {
    if (!settle(await sendCommand('post.correct', { post: visit.view.post, said }))) return;
    const added = await inCase;
    say('corrected', current().t('sidebar.listen.corrected'), () => void unsay(visit, partsOf(said), added));
    void refresh(visit);
  };

  /** As it was before the click: what had been said then counts again. */
  const unsay = async (visit: Visit, parts: readonly SaidPart[], added: Done<'case.add'> | null) => {
    const { post, caseView } = visit.view;
    const before = onlyParts(saidBefore(visit.view), parts);
    const undone =
      partsOf(before).length > 0
        ? await sendCommand('post.correct', { post, said: before })
        : await sendCommand('post.uncorrect', { post, parts });
    if (!settle<unknown>(undone)) return;
    forget(visit, parts);
    if (caseView && added) await retract(visit, caseView.record.id, added.commandId);
    void refresh(visit);
  };

  /** Later, on the post itself. A case says what it is judged to be from now on; its history stays. */
  const takeBack = async (parts: readonly SaidPart[]) => {
    const visit = begin();
    if (!visit) return;
    const { post, caseView } = visit.view;
    if (!settle(await sendCommand('post.uncorrect', { post, parts }))) return;
    forget(visit, parts);
    const judged = caseView && settle(await ask('post.assess', { post }));
    if (judged) {
      const { assessment } = judged;
      const changed = parts.filter((part) => assessment[part] !== caseView.record[part]);
      const fact: CaseFact = { type: 'corrected', ...onlyParts(assessment, changed) };
      if (changed.length > 0) await tools.addFacts(caseView.record.id, [fact]);
    }
    say('corrected', current().t('sidebar.listen.takenBack'));
    void refresh(visit);
  };

  const restore = async () => {
    const visit = begin();
    if (!visit || !settle(await sendCommand('seen.restore', { keys: postKeys(visit.view.post) }))) return;
    say('corrected', current().t('sidebar.listen.restored'));
    void refresh(visit);
  };

  const forget = (visit: Visit, parts: readonly SaidPart[]) => {
    const { corrections } = current().store.getState();
    const others = Object.entries(corrections).filter(
      ([part]) => !(parts as readonly string[]).includes(part),
    );
    set(visit, { corrections: Object.fromEntries(others) });
  };

  return {
    logCase: () => void logCase(),
    correct: (corrections) => {
      const visit = begin();
      if (!visit) return;
      const inCase = correctIn(visit, corrections);
      const { cause, severity, stance } = corrections;
      const said = {
        ...(cause !== undefined && { cause }),
        ...(severity !== undefined && { severity }),
        ...(stance !== undefined && { stance }),
      };
      if (partsOf(said).length > 0) void teach(visit, said, inCase);
    },
    correctVerdict: (verdict) => void correctVerdict(verdict),
    takeBack: (parts) => void takeBack(parts),
    restore: () => void restore(),
  };
}

const partsOf = (said: Said): readonly SaidPart[] => saidParts.filter((part) => said[part] !== undefined);

function onlyParts<S extends Partial<Record<SaidPart, unknown>>>(said: S, parts: readonly SaidPart[]) {
  return Object.fromEntries(
    parts.flatMap((part) => (said[part] === undefined ? [] : [[part, said[part]]])),
  ) as {
    [P in SaidPart & keyof S]?: NonNullable<S[P]>;
  };
}

const saidBefore = ({ said, corrected }: PostView): Said =>
  said === 'complaint' || said === 'not-complaint' ? { ...corrected, verdict: said } : corrected;
