import type { PageWords } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import type { CommandOut, PanelAnswer, Result } from '../messaging/contract.ts';
import type { answerPanel, PageRequest } from '../messaging/panel.ts';
import type { PlatformReader } from '../platforms/adapter.ts';
import { createCurrentPost } from './current-post.ts';
import { guardReader } from './guard-reader.ts';
import type { MakeHands } from './hands/page-hands.ts';
import { type Ask, createJudgeQueue } from './judge-queue.ts';
import { createLauncher } from './launcher.ts';
import { after, whenIdle } from './lifetime.ts';
import { createMarks } from './marks.ts';
import type { WatchMenus } from './menus/watch-menus.ts';
import { createPagePosts } from './page-posts.ts';
import { createPanel } from './panel.ts';
import { createPickPost } from './pick-post.ts';
import { createPostReader } from './post-reader.ts';
import { showReloadCard } from './reload-card.ts';
import { createSideReports } from './side-reports.ts';
import { attach, createSurface, isOurs, reattach, shieldEvents } from './surface.ts';
import { pageTheme, type Theme } from './theme.ts';
import { wantedMarks } from './wanted-marks.ts';
import { startWatch } from './watch.ts';

export interface PageAppOptions {
  readonly document: Document;
  readonly adapter: PlatformReader;
  readonly ask: Ask;
  readonly fetchHands: () => Promise<Result<MakeHands>>;
  readonly fetchMenus: () => Promise<Result<WatchMenus>>;
  readonly answerPanel: typeof answerPanel;
  readonly sidebarUrl: string;
  /** false once the extension was updated or removed under this tab. */
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

/** ms until the menus of the site are watched, where the page finds no rest. */
const MENUS_WITHIN = 3_000;

type Settings = CommandOut<'page.settings'>;

/** The page app while its site is switched on. */
export interface PageApp {
  answer(request: Exclude<PageRequest, { type: 'settings' }>): Promise<PanelAnswer>;
  /** Settings or cases may be others than they were. */
  refresh(settings: Settings): void;
  stop(): void;
}

/** Reads one page, marks its complaints and hosts the sidebar, until it is stopped. */
export function runPageApp(options: PageAppOptions, settings: Settings): PageApp {
  const { document, ask } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const adapter = guardReader(options.adapter);
  let words: PageWords = settings.words;
  let theme: Theme = pageTheme(document);
  /** Complaints of the page; only verdicts and navigation change it. */
  let count = 0;

  const posts = createPagePosts();
  const current = createCurrentPost(adapter, posts);
  const pick = createPickPost(document, adapter, posts.shown, signal);
  const reports = createSideReports(ask, adapter, document, () => performance.now());
  const queue = createJudgeQueue({
    ask,
    url: () => document.location.href,
    onMarks(marks, latest) {
      words = latest;
      for (const mark of marks) posts.keep(mark);
      count = posts.complaints().length;
      draw();
    },
    onOrphaned: orphaned,
    signal,
  });
  const marks = createMarks(document, adapter, openPost, signal);
  const reader = createPostReader(adapter, posts, queue, marks.remove, marks.touch);
  const launcher = createLauncher(document, pressLauncher, signal);
  const surfaces = { createSurface, attach, reattach };
  const panel = createPanel({
    document,
    reader: adapter,
    source: options.sidebarUrl,
    fetchHands: options.fetchHands,
    words: () => words,
    theme: () => theme,
    preferred: { width: settings.panelWidth, side: settings.panelSide },
    surfaces,
    posts,
    current,
    judgeAgain: (key) => reader.judgeAgain(key),
    focusMark() {
      const element = current.element();
      if (!element || !marks.focus(element)) launcher.focus();
    },
    onResized: (width, side) => void ask('panel.resized', { width, side }),
    onChange: drawLauncher,
    onFailed: () => showReloadCard(document, words.notOpened, words, theme),
    onOrphaned: orphaned,
    signal,
  });

  const postAt = (node: Node): Post | null => {
    const element = pick.holding(node);
    const key = element && posts.keyOf(element);
    return (key && posts.get(key)?.post) || null;
  };
  async function watchMenus(): Promise<void> {
    const made = await options.fetchMenus();
    const { id: platform } = adapter;
    if (made.ok) made.value({ document, platform, ask, postAt, theme: () => theme, surfaces, signal });
  }

  function keepOnlyShown(): void {
    posts.keepOnlyShown();
    count = posts.complaints().length;
  }

  function draw(): void {
    const modal = adapter.modal(document);
    marks.sync(wantedMarks(posts, modal, words.language));
    drawLauncher(modal);
  }

  function drawLauncher(modal = adapter.modal(document)): void {
    const place = panel.place;
    const beside = place?.kind === 'side' ? place : null;
    launcher.update({
      count,
      words,
      theme,
      edge: beside?.side ?? 'right',
      inset: beside?.width ?? 0,
      open: place !== null && place.kind !== 'folded',
      busy: panel.isSlow,
      // Folded away from a reply box it stays: it is the way back.
      away: !panel.isSlow && (place?.kind === 'sheet' || (place?.kind !== 'folded' && modal !== null)),
      clear: panel.cleared,
    });
  }

  function openPost(element: HTMLElement): void {
    reader.look(element, 'touched');
    const key = posts.keyOf(element);
    if (key === null) return;
    current.choose(key, element);
    panel.open();
    void ask('panel.changed', {});
  }

  function openMeant(at?: 'pointer'): void {
    const element = pick.meant(at);
    if (element) openPost(element);
    else panel.open();
  }

  function openOneOf(keys: readonly string[]): PanelAnswer {
    const [element] = keys.flatMap((key) => posts.elementsOf(posts.get(key)?.key ?? key));
    if (element) openPost(element);
    return { type: element ? 'done' : 'gone' };
  }

  function pressLauncher(): void {
    if (panel.isOpen && panel.place?.kind !== 'folded') panel.close();
    else if (current.element()) panel.open();
    else openNearest();
  }

  function openNearest(): void {
    const complaints = posts.complaints().flatMap(({ key }) => posts.elementsOf(key));
    const element = pick.central(complaints) ?? complaints[0] ?? pick.meant();
    if (element) openPost(element);
    else panel.open();
  }

  function repaint(): void {
    const next = pageTheme(document);
    if (next === theme) return;
    theme = next;
    marks.paint(theme);
    panel.paint();
    drawLauncher();
    if (panel.isOpen) void ask('panel.changed', {});
  }

  function sweep(): void {
    if (!options.alive()) {
      orphaned();
      return;
    }
    repaint();
    marks.settle();
    panel.settle();
    launcher.settle();
    draw();
    reports.authors();
    const readable = reader.readable;
    reports.health({ readable, candidates: posts.shown().length > 0 || looksLikePosts(document) });
    for (const element of posts.shown()) {
      const key = posts.keyOf(element);
      const known = key ? posts.get(key) : undefined;
      if (!known?.mark?.caseId) continue;
      void reports.thread(known.key, known.post, adapter.thread(element)).then((learnt) => {
        if (learnt) reader.judgeAgain(known.key);
      });
    }
  }

  function orphaned(): void {
    if (signal.aborted) return;
    stop.abort();
    showReloadCard(document, words.reloadTab, words, theme);
  }

  shieldEvents(window, signal);
  marks.paint(theme);
  startWatch({
    document,
    adapter,
    isOurs,
    onPost: reader.look,
    onScan: posts.scanned,
    onSettled() {
      posts.settle();
      draw();
      marks.settle();
    },
    onSweep: sweep,
    // What the new page keeps is known once it has settled; dialogs change the address, not the page.
    onNavigate: () => void after(1_500, keepOnlyShown, signal),
    signal,
  });
  drawLauncher();
  whenIdle(MENUS_WITHIN, () => void watchMenus(), signal);
  return {
    async answer(request) {
      if (request.type !== 'open') return panel.answer(request);
      if (request.keys) return openOneOf(request.keys);
      openMeant(request.at);
      return { type: 'done' };
    },
    refresh(settings) {
      words = settings.words;
      reader.judgeAllAgain();
      drawLauncher();
    },
    stop: () => stop.abort(),
  };
}

/** Something like posts is there although the adapter finds none: the page changed. */
function looksLikePosts(document: Document): boolean {
  return document.querySelectorAll('article, [role="article"], [role="feed"] > *').length >= 3;
}
