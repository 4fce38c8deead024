import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { Finding } from '../../lib/domain/finding.ts';
import { newBrand } from '../../lib/domain/new-brand.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { attribute } from '../../lib/listening/attribution.ts';
import { restOf } from '../../lib/reminders/rest.ts';
import type { OpenPostProps } from '../sidebar/open-post.tsx';
import type { PostView, ReplyView, SidebarScreen } from '../sidebar/sidebar-state.ts';
import { understand } from '../sidebar/understanding.ts';
import { inTheBox } from './in-the-box.ts';
import { type PanelPort, pageOfTheTab } from './panel-port.ts';
import { turnTo, useSidebarStore } from './sidebar-store.ts';
import { type Knowledge, useCase } from './use-case.ts';
import { useDraft } from './use-draft.ts';
import { useDraftNotices } from './use-draft-notices.ts';
import { useGoneOut } from './use-gone-out.ts';
import { useHints } from './use-hints.ts';
import { useNow } from './use-now.ts';
import { useOnceASession } from './use-once-a-session.ts';
import { type CurrentPost, type Panel, usePanel } from './use-panel.ts';
import { usePresence } from './use-presence.ts';
import { useReply } from './use-reply.ts';
import { useShownAs } from './use-shown-as.ts';
import { useShownHint } from './use-shown-hint.ts';
import { useSidebarActions } from './use-sidebar-actions.ts';
import { useTheme } from './use-theme.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

interface SidebarOfPost extends Omit<OpenPostProps, 'view' | 'reply'> {
  readonly screen: SidebarScreen;
}

/** Everything the sidebar shows and does for the post its page has open, or for a case on the desk. */
export function useSidebar(
  settings: Settings,
  toasts: Toasting,
  port: PanelPort = pageOfTheTab,
): SidebarOfPost {
  const { language } = useWords();
  const store = useSidebarStore();
  const state = useStore(store);
  const { panel, renew: renewPanel } = usePanel(port);
  const current = panel.kind === 'current' ? panel.current : null;
  const shownAs = useShownAs(current?.post ?? null);
  const key = shownAs?.key ?? null;
  const { known, failed, renew: renewCase } = useCase(current?.post ?? null);
  const now = useNow(undefined, restOf(known?.caseView?.followUps ?? [])?.dueAt);

  useTheme(isOwnWindow() ? null : (current?.theme ?? null));
  useEffect(() => turnTo(store, key), [store, key]);
  useDraft(store, shownAs, useDraftNotices(toasts));
  useGoneOut(store, key, known?.caseView ?? null);

  const view = useMemo(
    () => (current && known ? viewOf(current, known, settings, state.corrections) : null),
    [current, known, settings, state.corrections],
  );
  const { reply, engine, retryEngine } = useReply(view, state, language, settings.secondVoice, now);
  const renew = () => {
    renewPanel();
    return renewCase();
  };
  const { restMinutes } = settings;
  const hints = useHints(store, engine, reply?.findings ?? none, settings);
  const shown = useShownHint(hints, view, reply, key);
  const elsewhere = usePresence(shownAs?.keys, state.draft.trim() !== '');
  const [whoReads, dismissWhoReads] = useOnceASession('who-reads');
  const said = { restMinutes, hints: { ...shown, edited: hints.edited }, dismissWhoReads };
  const actions = useSidebarActions({ store, panel: port, view, reply, toasts, renew, retryEngine, ...said });
  return {
    screen: screenOf(panel, failed, view, reply),
    work: {
      step: state.step,
      pending: { log: state.logging, insert: state.inserting, arrange: state.arranging },
      news: state.news,
      askAboutDraft: state.askAboutDraft,
      elsewhere,
      skipped: state.skippedSteps,
      whoReads,
      writing: state.writing,
      inserted: !state.writing && (state.handedOver || inTheBox(view?.caseView ?? null) !== null),
    },
    now,
    restMinutes,
    hint: shown.hint,
    blurInsults: settings.blurInsults,
    keys: settings.keys,
    actions,
  };
}

const none: readonly Finding[] = [];

/** Opened as a window (selected text), not as a frame in somebody's page. */
const isOwnWindow = (): boolean => window.top === window;

function viewOf(
  current: CurrentPost,
  { judged, caseView, person }: Knowledge,
  settings: Settings,
  corrections: Parameters<typeof understand>[3],
): PostView | null {
  const { post } = current;
  if (!post) return null;
  const brand = brandOf(settings, caseView);
  return {
    post,
    turns: attribute(current.thread, post.author, brand),
    thread: current.thread,
    assessment: judged.assessment,
    understanding: understand(
      post.text,
      judged.assessment,
      caseView?.record ?? null,
      corrections,
      judged.said,
    ),
    earlier: judged.earlier,
    said: judged.said,
    similar: judged.similar,
    corrected: judged.corrected ?? {},
    caseView,
    person,
    brand,
    otherBrand: otherBrandOf(settings, caseView),
    index: current.index,
    total: current.total,
  };
}

/** A case stays with the brand it was logged for, whichever is current now. */
function brandOf(settings: Settings, caseView: CaseView | null): Brand {
  const id = caseView?.record.brandId;
  return settings.brands.find((brand) => brand.id === id) ?? currentBrand(settings) ?? newBrand({});
}

/** The brand of a case that is not the current one's; '' = it was removed, its cases were not. */
function otherBrandOf(settings: Settings, caseView: CaseView | null): string | null {
  const id = caseView?.record.brandId;
  if (id === undefined || id === currentBrand(settings).id) return null;
  return settings.brands.find((brand) => brand.id === id)?.name ?? '';
}

function screenOf(
  panel: Panel,
  failed: Extract<SidebarScreen, { kind: 'failed' }>['code'] | null,
  view: PostView | null,
  reply: ReplyView | null,
): SidebarScreen {
  if (panel.kind !== 'current') return panel;
  if (!panel.current.post) return { kind: 'nothing' };
  if (view && reply) return { kind: 'ready', view, reply };
  return failed ? { kind: 'failed', code: failed } : { kind: 'loading' };
}
