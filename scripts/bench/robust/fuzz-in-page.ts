import { adapterFor } from '../../../lib/platforms/registry/adapters.ts';
import { seededRandom } from '../../seeded-random.ts';

/** Runs inside a page: one post's markup is broken at random, and everything that reads it is asked. */

type Roll = () => number;
const pick = <T>(roll: Roll, from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;

/** What a site never sends, or sends once: long, nested, blank, in other directions, half a character. */
const hostile = [
  '',
  ' '.repeat(5_000),
  'a'.repeat(20_000),
  '@'.repeat(3_000),
  'https://x.com/a/status/1?'.repeat(400),
  '\u202e\u2066\u200b'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(800),
  '\ud800',
  '9'.repeat(400),
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '2026-02-31T25:61:61Z',
  '/'.repeat(2_000),
  '%E0%A4%A',
];
const attributes = [
  'href',
  'datetime',
  'data-testid',
  'role',
  'aria-label',
  'dir',
  'lang',
  'alt',
  'class',
  'id',
];

type Break = (element: Element, roll: Roll, within: readonly Element[]) => void;

const breaks: readonly Break[] = [
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element) => element.replaceChildren(),
  (element, roll, within) => {
    const other = pick(roll, within);
    if (!other.contains(element) && !element.contains(other)) other.append(element);
  },
  (element, roll) => element.setAttribute(pick(roll, attributes), pick(roll, hostile)),
  (element, roll) => element.removeAttribute(pick(roll, attributes)),
  (element, roll) => {
    element.textContent = pick(roll, hostile);
  },
  (element) => {
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
  },
  (element, roll) => {
    const other = document.createElement(pick(roll, ['span', 'article', 'a', 'time', 'svg', 'button', 'h2']));
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  (element) => {
    let inner = element;
    for (let depth = 0; depth < 300; depth++) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'abajo';
  },
];

export interface Fuzzed {
  readonly runs: number;
  /** What was thrown, with the number of its run: the same seed gives it again. */
  readonly thrown: readonly string[];
  /** ms of the slowest look at the page. */
  readonly worstMs: number;
}

/** Looks `runs` times at the page, each time with another post broken by one to six changes. */
export function fuzz(seed: number, runs: number): Fuzzed {
  const adapter = adapterFor(new URL(location.href));
  const posts = adapter?.findPosts(document) ?? [];
  if (!adapter || posts.length === 0) return { runs: 0, thrown: ['no posts on this page'], worstMs: 0 };
  const thrown: string[] = [];
  let worstMs = 0;
  for (let run = 0; run < runs; run++) {
    const roll = seededRandom(seed + run);
    const whole = pick(roll, posts);
    const broken = whole.cloneNode(true) as HTMLElement;
    whole.replaceWith(broken);
    for (let count = 1 + Math.floor(roll() * 6); count > 0; count--) {
      const inside = [...broken.querySelectorAll('*')];
      if (inside.length > 0) pick(roll, breaks)(pick(roll, inside), roll, inside);
    }
    const started = performance.now();
    try {
      for (const post of adapter.findPosts(document)) {
        adapter.fingerprint(post);
        adapter.extract(post);
        adapter.thread(post);
        adapter.markAnchor(post);
        adapter.replyButton(post);
      }
      adapter.authorsShown(document);
      adapter.modal(document);
    } catch (error) {
      thrown.push(`${seed + run}: ${String(error)}`);
    }
    worstMs = Math.max(worstMs, performance.now() - started);
    broken.replaceWith(whole);
  }
  return { runs, thrown, worstMs };
}
