import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { postKeys, sharesKey } from '../../lib/domain/post-key.ts';
import { restOf } from '../../lib/reminders/rest.ts';
import type { SidebarActions } from '../sidebar/sidebar-state.ts';
import { inTheBox } from './in-the-box.ts';
import { lifePort } from './life-port.ts';
import { type Sent, sendCommand } from './send-command.ts';
import type { Now, SidebarTools, Visit } from './sidebar-tools.ts';

const minuteMs = 60_000;

type Following =
  | 'addToCase'
  | 'markSent'
  | 'setSolution'
  | 'life'
  | 'setFollowUp'
  | 'closeFollowUp'
  | 'park'
  | 'endRest'
  | 'vented';

/** What follows the words: sent, solved, looked at again. */
export function followingActions(current: () => Now, tools: SidebarTools): Pick<SidebarActions, Following> {
  const { begin, isShown, set, settle, say, refresh, goesOn, addFacts, retract, caseId, learnVoice } = tools;

  const add = async (visit: Visit, ...facts: readonly CaseFact[]): Promise<boolean> => {
    const id = await caseId(visit);
    if (!id || !(await addFacts(id, facts))) return false;
    void refresh(visit);
    return true;
  };

  const markSent = async () => {
    const visit = begin();
    const text = visit && sentText(visit);
    if (!text) return;
    // What went through the site's box was learned from there.
    if (visit.work.handedOver) learnVoice(visit, current().reply, text);
    const said = { type: 'replied', text, at: Date.now(), how: 'said', replyId: null } as const;
    const sent = { ...said, ...underOther(visit.view) };
    if (!(await add(visit, sent))) return;
    // What the person wrote since is theirs.
    const isStillThere = isShown(visit) && current().store.getState().draft === text;
    set(visit, { news: null, handedOver: false, ...(isStillThere && { draft: '' }) });
  };

  /** One reminder at a time, until the surface knows of it: a second click is the same wish. */
  const arrange = async (work: (visit: Visit) => Promise<boolean>) => {
    const visit = begin();
    if (!visit || visit.work.arranging) return;
    set(visit, { arranging: true });
    if (await work(visit)) await refresh(visit);
    set(visit, { arranging: false });
  };

  const setFollowUp = (wish: Parameters<SidebarActions['setFollowUp']>[0]) =>
    arrange(async (visit) => {
      const id = await caseId(visit);
      if (!id) return false;
      goesOn(id);
      if (!settle<unknown>(await arranged(id, wish))) return false;
      const { t, format } = current();
      say('follow-up', t('sidebar.after.followUpSet', { when: format.due(wish.dueAt, Date.now()) }));
      return true;
    });

  const setSolution: SidebarActions['setSolution'] = async (solution, newsAt) => {
    const visit = begin();
    const id = visit && (await caseId(visit));
    if (!id) return;
    goesOn(id);
    const reason = current().t('sidebar.after.newsReason');
    if (settle(await sendCommand('case.solution', { caseId: id, solution, text: '', newsAt, reason })))
      void refresh(visit);
  };

  const closeFollowUp: SidebarActions['closeFollowUp'] = async (followUpId, status) => {
    const visit = begin();
    if (!visit) return;
    const reason = visit.view.caseView?.followUps.find(({ id }) => id === followUpId)?.reason;
    const closed = settle(await sendCommand('followUp.close', { followUpId, status }));
    if (!closed) return;
    const id = visit.view.caseView?.record.id;
    if (id) goesOn(id);
    const undo = id ? () => void retract(visit, id, closed.commandId) : undefined;
    const { t } = current();
    const said = reason ? t('sidebar.after.followUpClosedOf', { reason }) : t('sidebar.after.followUpClosed');
    say('follow-up', said, undo);
    void refresh(visit);
  };

  const park = (minutes: number) =>
    arrange(async (visit) => {
      if (!visit.work.draft.trim()) return false;
      const { t, format } = current();
      const id = await caseId(visit);
      if (!id || !(await addFacts(id, [{ type: 'drafted', text: visit.work.draft }]))) return false;
      const dueAt = Date.now() + minutes * minuteMs;
      if (!settle(await rest(visit, id, dueAt, t('sidebar.resolve.parkReason')))) return false;
      say('follow-up', t('sidebar.resolve.parked', { when: format.due(dueAt, Date.now()) }));
      return true;
    });

  /** The reason first: a rest must not end without it. */
  const endRest = (reason: string) =>
    arrange(async (visit) => {
      const parked = restOf(visit.view.caseView?.followUps ?? []);
      if (!parked) return false;
      const text = current().t('sidebar.resolve.restEnded', { reason });
      if (!(await addFacts(parked.caseId, [{ type: 'noted', text }]))) return false;
      return Boolean(
        settle(await sendCommand('followUp.close', { followUpId: parked.id, status: 'cancelled' })),
      );
    });

  return {
    addToCase: async (facts) => {
      const visit = begin();
      return visit !== null && add(visit, ...facts);
    },
    markSent: () => void markSent(),
    setSolution: (solution, newsAt) => void setSolution(solution, newsAt),
    life: lifePort({
      caseId: () => {
        const id = current().view?.caseView?.record.id ?? null;
        if (id) goesOn(id);
        return id;
      },
      say,
      fail: (code) => void settle({ ok: false, code }),
      renew: () => {
        const visit = begin();
        if (visit) void refresh(visit);
      },
      write: () => current().store.setState({ step: 'resolve', writing: true }),
    }),
    setFollowUp: (wish) => void setFollowUp(wish),
    closeFollowUp: (id, status) => void closeFollowUp(id, status),
    park: (minutes = current().restMinutes) => void park(minutes),
    endRest: (reason) => void endRest(reason),
    vented: () => say('vented', current().t('sidebar.resolve.ventErased')),
  };
}

/** What was promised stands in the ledger as well; a wish that ends with their answer is no promise. */
function arranged(
  caseId: string,
  { dueAt, reason, kind, ...wish }: Parameters<SidebarActions['setFollowUp']>[0],
): Promise<Sent<'case.promise' | 'followUp.set'>> {
  return kind === 'promise' && reason && !wish.untilAnswer
    ? sendCommand('case.promise', { caseId, text: reason, dueAt, kind })
    : sendCommand('followUp.set', { caseId, dueAt, reason, kind, ...wish });
}

/** Parked again, a draft rests longer: it is still one reminder. */
function rest(
  { view }: Visit,
  caseId: string,
  dueAt: number,
  reason: string,
): Promise<Sent<'followUp.set' | 'followUp.snooze'>> {
  const resting = restOf(view.caseView?.followUps ?? []);
  if (resting) return sendCommand('followUp.snooze', { followUpId: resting.id, dueAt, survivesReply: true });
  const wish = { caseId, dueAt, reason, kind: 'draft', untilAnswer: false, survivesReply: true } as const;
  return sendCommand('followUp.set', wish);
}

/** Copied by hand: the words on screen. Else what lies in the site's box, by the case's own record. */
function sentText({ view, work }: Visit): string | null {
  if (work.handedOver && work.draft.trim()) return work.draft;
  return inTheBox(view.caseView);
}

/** Under which post of a joined case it was sent; the first need not be named. */
function underOther({ post, caseView }: Visit['view']): { readonly postKey?: string } {
  const posts = caseView?.record.posts ?? [];
  const place = posts.findIndex((each) => sharesKey(postKeys(each.post), postKeys(post)));
  const found = posts[place];
  return found && place > 0 ? { postKey: found.key } : {};
}
