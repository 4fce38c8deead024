import type { Post } from '../../lib/domain/post.ts';
import { adapterFor } from '../../lib/platforms/registry/adapters.ts';

/**
 * What a site may change overnight, one thing at a time, done to a whole page. Words that people wrote stay as they are:
 * a reader that needs the words of the interface would be found out by `locale`.
 */

type Mutation = (root: HTMLElement) => void;

const elements = (root: HTMLElement, css = '*'): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(css),
];

const dropAttribute =
  (name: string): Mutation =>
  (root) => {
    for (const element of elements(root, `[${name}]`)) element.removeAttribute(name);
  };

/** The site calls one of its hooks something else. */
const renameValue =
  (name: string, value: string): Mutation =>
  (root) => {
    for (const element of elements(root, `[${name}="${CSS.escape(value)}"]`))
      element.setAttribute(name, `new-${value}`);
  };

const reorderAttributes: Mutation = (root) => {
  for (const element of elements(root)) {
    const all = [...element.attributes].reverse();
    for (const { name } of all) element.removeAttribute(name);
    for (const each of all) element.setAttributeNode(each);
  }
};

/** One more box around everything that holds words or boxes. */
const addWrappers: Mutation = (root) => {
  for (const element of elements(root, 'body div, body span').reverse()) {
    if (element.childElementCount === 0) continue;
    const box = document.createElement('div');
    box.append(...element.childNodes);
    element.append(box);
  }
};

/** Boxes that only hold one other box and say nothing of themselves are gone. */
const dropWrappers: Mutation = (root) => {
  for (const element of elements(root, 'body div').reverse()) {
    const says = [...element.attributes].some(({ name }) => name !== 'class' && name !== 'style');
    const only =
      element.childElementCount === 1 && element.textContent === element.firstElementChild?.textContent;
    if (!says && only) element.replaceWith(...element.childNodes);
  }
};

const otherElements =
  (from: string, to: string): Mutation =>
  (root) => {
    for (const element of elements(root, `body ${from}`).reverse()) {
      const other = document.createElement(to);
      for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
      other.append(...element.childNodes);
      element.replaceWith(other);
    }
  };

const otherLocale: Mutation = (root) => {
  root.setAttribute('lang', 'fi');
  for (const element of elements(root, '[aria-label]'))
    element.setAttribute('aria-label', 'Näytä lisää toimintoja');
  for (const element of elements(root, '[title]')) element.setAttribute('title', 'Näytä');
};

const rightToLeft: Mutation = (root) => {
  root.setAttribute('dir', 'rtl');
  for (const element of elements(root, '[dir="ltr"]')) element.setAttribute('dir', 'rtl');
};

const plain = [
  'class',
  'style',
  'id',
  'lang',
  'dir',
  'role',
  'tabindex',
  'title',
  'aria-label',
  'aria-labelledby',
  'slot',
  'user-input',
  'data-urn',
  'data-id',
  'data-activity-urn',
  'data-test-id',
];
const hooks = [
  'data-testid',
  'data-ad-rendering-role',
  'data-ad-comet-preview',
  'data-ad-preview',
  'data-pagelet',
];

const renameClass =
  (name: string): Mutation =>
  (root) => {
    for (const { classList } of elements(root, `.${name}`)) classList.replace(name, `new-${name}`);
  };

/** The classes, ids and elements of its own by which a site is read, where it has no hooks for tests: each renamed. */
function namedByHooks(root: HTMLElement): readonly (readonly [name: string, change: Mutation])[] {
  const read = (adapterFor(new URL(location.href))?.hooks ?? []).join(' ').replaceAll(/\[[^\]]*\]/g, ' ');
  const named = (pattern: RegExp) => [...new Set([...read.matchAll(pattern)].map(([, name = '']) => name))];
  const changes = [
    ...named(/\.([\w-]+)/g).map((name) => [`.${name}`, renameClass(name)] as const),
    ...named(/#([\w-]+)/g).map((name) => [`#${name}`, renameValue('id', name)] as const),
    ...named(/(?<![\w.#-])([a-z]+-[\w-]+)/g).map(
      (name) => [name, otherElements(name, `new-${name}`)] as const,
    ),
  ];
  return changes
    .filter(([selector]) => root.querySelector(selector))
    .map(([selector, change]) => [`${selector} renamed`, change] as const);
}

/** Every change of the list that does something to this page, by name. */
function mutationsOf(root: HTMLElement): readonly (readonly [name: string, change: Mutation])[] {
  const attributes = plain.filter((name) => root.querySelector(`[${name}]`));
  const values = hooks.flatMap((name) =>
    [...new Set(elements(root, `[${name}]`).map((element) => element.getAttribute(name) ?? ''))].map(
      (value) => [name, value] as const,
    ),
  );
  return [
    ...attributes.map((name) => [`no ${name}`, dropAttribute(name)] as const),
    ...values.map(([name, value]) => [`${name} ${value} renamed`, renameValue(name, value)] as const),
    ...namedByHooks(root),
    ['attributes reordered', reorderAttributes],
    ['boxes added', addWrappers],
    ['boxes dropped', dropWrappers],
    ['article → section', otherElements('article', 'section')],
    ['span → b', otherElements('span', 'b')],
    ['h2, h3, h4 → div', otherElements(':is(h2, h3, h4)', 'div')],
    ['another locale', otherLocale],
    ['right to left', rightToLeft],
  ];
}

const said = ({ author, text }: Post): string =>
  `${author.name} ${author.handle} ${text}`.replace(/\s+/g, ' ');

function read(): readonly string[] {
  const adapter = adapterFor(new URL(location.href));
  if (!adapter) return [];
  return adapter.findPosts(document).flatMap((root) => {
    const post = adapter.extract(root);
    return post ? [said(post)] : [];
  });
}

export interface Withstood {
  readonly change: string;
  /** Read without it. */
  readonly posts: number;
  /** Of those, read alike with it. */
  readonly same: number;
}

/** Each change for itself, on a fresh copy of the page. */
export function withstood(): readonly Withstood[] {
  const untouched = document.documentElement.cloneNode(true) as HTMLElement;
  const before = read();
  return mutationsOf(untouched).map(([change, mutate]) => {
    const copy = untouched.cloneNode(true) as HTMLElement;
    document.replaceChild(copy, document.documentElement);
    mutate(copy);
    const after = new Set(read());
    return { change, posts: before.length, same: before.filter((post) => after.has(post)).length };
  });
}
