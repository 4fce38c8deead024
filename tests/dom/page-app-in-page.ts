import type { Mark, PageWords } from '../../lib/domain/mark.ts';
import type { Post } from '../../lib/domain/post.ts';
import { postKey } from '../../lib/domain/post-key.ts';
import type { PanelAnswer } from '../../lib/messaging/contract.ts';
import type { PageRequest } from '../../lib/messaging/panel.ts';
import { handsWith } from '../../lib/page/hands/page-hands.ts';
import type { Ask } from '../../lib/page/judge-queue.ts';
import { menusWith } from '../../lib/page/menus/watch-menus.ts';
import { startPageApp } from '../../lib/page/start-page-app.ts';
import type { PlatformAdapter } from '../../lib/platforms/adapter.ts';
import { plainForm } from '../../lib/platforms/plain-form.ts';
import { xMenuLabels } from '../../lib/platforms/x/menu-labels.ts';

/** The page app on an invented site, with an adapter and a worker of the test's own. Runs inside the page. */

const words: PageWords = {
  language: 'es',
  launcher: 'Sosiego',
  launcherNone: 'Sosiego: ninguna queja pendiente en esta página',
  launcherCount: 'Sosiego: {{count}} quejas pendientes en esta página',
  sidebarTitle: 'Sosiego',
  reloadTab: 'Recarga esta pestaña',
  opening: 'Abriendo Sosiego…',
  notOpened: 'Sosiego no ha podido abrirse aquí.',
  close: 'Cerrar',
  resize: 'Cambiar el ancho',
};

const labels = {
  none: '',
  complaint: 'Queja',
  urgent: 'Urgente',
  unsure: '¿Queja?',
  attack: 'Ataque',
  praise: 'Elogio',
  case: 'Caso: esperando',
} as const;

const textOf = (post: Element, name: string) => post.querySelector(`.${name}`)?.textContent ?? '';

export const adapter: PlatformAdapter = {
  id: 'x',
  version: 1,
  hooks: ['article.post', '.time'],
  findPosts: (root) => {
    seen.looks += 1;
    const own = root instanceof HTMLElement && root.matches('article.post') ? [root] : [];
    return [...own, ...root.querySelectorAll<HTMLElement>('article.post')];
  },
  fingerprint: (post) => post.querySelector('.time')?.getAttribute('href') ?? null,
  extract: (post): Post | null => {
    const id = post.querySelector('.time')?.getAttribute('href')?.slice(1);
    if (id === 'broken') throw new Error('the site changed');
    if (!id) return null;
    const name = textOf(post, 'name');
    return {
      platform: 'x',
      postId: id,
      aliases: [],
      url: `https://x.com/${id}`,
      kind: 'post',
      author: { name, handle: name.toLowerCase(), profileUrl: null },
      text: textOf(post, 'text'),
      postedAt: null,
      truncated: false,
      extractor: 'x@1',
    };
  },
  thread: () => [],
  authorsShown: () => [],
  markAnchor: (post) => post.querySelector('.head'),
  surroundings: plainForm,
  composer: (post) => {
    const element = document.querySelector<HTMLElement>('.box');
    return element && element.dataset.for === post.querySelector('.time')?.getAttribute('href')
      ? { element, draft: element.textContent ?? '' }
      : null;
  },
  replyButton: (post) => post.querySelector('.reply'),
  composerRegion: ({ element }) => element.closest<HTMLElement>('.region') ?? element,
  insert: async ({ element }, text) => {
    element.textContent = `${element.textContent}${text}`;
    return 'inserted';
  },
  modal: () => document.querySelector('[aria-modal="true"]'),
  expectsPosts: () => true,
};

export const seen = {
  /** Key → how often it was judged. */
  judged: new Map<string, number>(),
  batches: [] as number[],
  commands: [] as string[],
  /** Longest of our own tasks, in ms. */
  longest: 0,
  /** What the fake worker answers next, before it judges again. */
  failures: [] as ('unexpected' | 'timeout' | 'bad-input' | 'orphaned')[],
  /** How often the hands do not come, and why. */
  handsFailures: [] as ('unexpected' | 'orphaned')[],
  /** How often the page was looked through. */
  looks: 0,
};

/** What the settings say, and how the worker judges by them where not by the post's own words. */
export const worker: { enabled: boolean; tone: Mark['tone'] | null; handsAfter: number } = {
  enabled: true,
  tone: null,
  /** ms */
  handsAfter: 0,
};

const ask = (async (command: string, input: { posts?: readonly Post[] }) => {
  seen.commands.push(command);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const code = command === 'page.judge' ? seen.failures.shift() : undefined;
  if (code) return { ok: false, code };
  if (command === 'page.settings') {
    return { ok: true, value: { enabled: worker.enabled, words, panelWidth: 380, panelSide: 'right' } };
  }
  if (command !== 'page.judge') return { ok: true, value: {} };
  const posts = input.posts ?? [];
  seen.batches.push(posts.length);
  const marks = posts.map((post): Mark => {
    const key = postKey(post);
    seen.judged.set(key, (seen.judged.get(key) ?? 0) + 1);
    const tone = worker.tone ?? ((/^\[(\w+)\]/.exec(post.text)?.[1] ?? 'none') as Mark['tone']);
    const unhandled = ['complaint', 'urgent', 'unsure'].includes(tone);
    return {
      postKey: key,
      tone,
      label: labels[tone],
      reason: tone === 'none' ? '' : 'Espera desde hace tres semanas y ha llamado dos veces.',
      caseId: tone === 'case' ? key : null,
      unhandled,
      priority: 50,
    };
  });
  return { ok: true, value: { marks, words } };
}) as unknown as Ask;

let panelHandler: ((request: PageRequest) => PanelAnswer | Promise<PanelAnswer>) | null = null;
export const panel = async (request: PageRequest): Promise<PanelAnswer> =>
  panelHandler ? panelHandler(request) : { type: 'gone' };

let controller = new AbortController();
let alive = true;

export function start(own: Partial<PlatformAdapter> = {}): void {
  controller = new AbortController();
  alive = true;
  startPageApp({
    document,
    adapter: { ...adapter, ...own },
    ask,
    fetchHands: async () => {
      if (worker.handsAfter > 0) await new Promise((resolve) => setTimeout(resolve, worker.handsAfter));
      const failure = seen.handsFailures.shift();
      return failure
        ? { ok: false, code: failure }
        : { ok: true, value: handsWith({ x: { ...adapter, ...own } }) };
    },
    fetchMenus: async () => ({ ok: true, value: menusWith({ x: xMenuLabels }) }),
    answerPanel: (handler, signal) => {
      panelHandler = handler;
      signal?.addEventListener('abort', () => {
        panelHandler = null;
      });
      return () => {};
    },
    sidebarUrl: 'about:blank',
    alive: () => alive,
    signal: controller.signal,
  });
}
/** The tab goes behind another one, or comes to the front. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}
export const stop = (): void => controller.abort();
export const orphan = (): void => {
  alive = false;
};

/** Times everything that is started by timers, idle time, frames and observers: all of ours is. */
export function timeOwnTasks(): void {
  const timed =
    <A extends unknown[]>(work: (...given: A) => void) =>
    (...given: A) => {
      const begin = performance.now();
      work(...given);
      seen.longest = Math.max(seen.longest, performance.now() - begin);
    };
  const { requestIdleCallback: idle, requestAnimationFrame: frame, setTimeout: timer } = window;
  window.requestIdleCallback = (work, options) => idle(timed(work), options);
  window.requestAnimationFrame = (work) => frame(timed(work));
  window.setTimeout = ((work: () => void, ms: number) => timer(timed(work), ms)) as typeof setTimeout;
  const Plain = window.MutationObserver;
  window.MutationObserver = class extends Plain {
    constructor(work: MutationCallback) {
      super(timed(work));
    }
  };
}

export interface InventedPost {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export function articleOf({ id, name, text }: InventedPost): HTMLElement {
  const article = document.createElement('article');
  article.className = 'post';
  article.tabIndex = 0;
  article.innerHTML = `<div class="avatar"></div><div class="main">
    <div class="head"><span class="who"><b class="name"></b> <span class="handle"></span>
    <span class="dot">·</span> <a class="time">42 min</a></span><button class="more" aria-label="Más">⋯</button></div>
    <div class="text"></div>
    <div class="actions"><button class="reply">Responder</button><span>🔁 1</span><span>♡ 12</span><span>📊 1,2 mil</span></div></div>`;
  const fill = (part: string, value: string) => {
    const element = article.querySelector(`.${part}`);
    if (element) element.textContent = value;
  };
  fill('name', name);
  fill('handle', `@${name.toLowerCase().replaceAll(' ', '')}`);
  fill('text', text);
  article.querySelector('.time')?.setAttribute('href', `#${id}`);
  return article;
}

export function show(posts: readonly InventedPost[]): void {
  const list = document.querySelector('.list');
  list?.replaceChildren(
    ...posts.map((post) => {
      const cell = document.createElement('div');
      cell.className = 'cell';
      cell.append(articleOf(post));
      return cell;
    }),
  );
}

/** `total` posts flung through `cells` recycled cells, all of them changed in every frame. */
export async function fling(total: number, cells: number): Promise<void> {
  const held = [...document.querySelectorAll('.cell')].slice(0, cells);
  for (let next = 0; next < total; next += held.length) {
    held.forEach((cell, index) => {
      const id = `f${next + index}`;
      const text = (next + index) % 7 === 0 ? '[complaint] Tres semanas esperando.' : 'Buenos días a todos.';
      cell.replaceChildren(articleOf({ id, name: `Persona ${id}`, text }));
    });
    await new Promise(requestAnimationFrame);
  }
}

/** Rectangle and attributes of every node of the site. */
export function siteState(): readonly string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => !element.localName.startsWith('sosiego-'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
      return [element.localName, x, y, width, height, ...attributes].join('|');
    });
}

export const hosts = (name: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`sosiego-${name}`),
];
