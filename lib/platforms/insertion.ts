import type { BoxSurroundings, Composer } from './adapter.ts';
import { editorText, normalised } from './editor-text.ts';

type Outcome = 'inserted' | 'no-composer' | 'refused';

/** How one kind of box takes a text, and how what stands in it is read back. */
export interface Technique {
  /** The caret stands where the text goes; what is selected is to be replaced. */
  readonly put: (box: HTMLElement, text: string) => void;
  readonly read: (box: HTMLElement) => string;
}

type Insert = (composer: Composer, text: string, how: 'append' | 'replace') => Promise<Outcome>;

/** How long the editors may take, in ms: measured settling times with room to spare. */
const LIMITS = {
  selection: 300,
  selectionQuiet: 60,
  answer: 1000,
  answerQuiet: 150,
  answerMost: 3000,
} as const;

const running = new WeakMap<HTMLElement, Promise<Outcome>>();

/**
 * Puts a text into a box by one technique and reads the box back: that an editor says it took something proves nothing.
 *
 * @param outlives what stays when the site mounts its box anew (`BoxSurroundings`).
 * @param composer found just now; its `draft` is what the person wrote, so anything before it (the @mention
 *   the site starts a reply with) stays.
 * @param how `append` goes after what is there, `replace` takes the place of the person's draft.
 * @returns `inserted` only if the box reads as meant, the text once; `refused` if it does not (the caller
 *   copies it for the person to paste); `no-composer` if the box is gone.
 *
 * A click while an insertion into the same box is under way gets the answer of that one.
 */
export const inserter =
  (technique: Technique, { outlives }: BoxSurroundings): Insert =>
  (composer, text, how) => {
    const { element } = composer;
    const earlier = running.get(element);
    if (earlier) return earlier;
    const insertion = insertOnce(technique, outlives, composer, text.replace(/\r\n?/g, '\n'), how).finally(
      () => running.delete(element),
    );
    running.set(element, insertion);
    return insertion;
  };

/** For rich editors that take a paste (Draft.js, Lexical): one paste event. */
export const byPaste: Technique = {
  put: (box, text) => box.dispatchEvent(pasteEvent(text)),
  read: editorText,
};

async function insertOnce(
  { put, read }: Technique,
  outlives: string,
  composer: Composer,
  text: string,
  how: 'append' | 'replace',
): Promise<Outcome> {
  const find = boxFinder(composer.element, outlives);
  const first = find();
  if (!first) return 'no-composer';
  const before = read(first);
  const draft = composer.draft.trim();
  if (how === 'replace' && !before.trimEnd().endsWith(draft)) return 'refused';
  // Asked twice for the same thing: it is there already, and nobody wants it doubled.
  const isThere =
    how === 'replace'
      ? normalised(draft) === normalised(text)
      : normalised(before).endsWith(normalised(text));
  if (isThere) return 'inserted';
  const replaces = how === 'replace' && draft !== '';
  const kept = replaces ? before.trimEnd().slice(0, -draft.length) : before;

  if (!(await caretSettles(first, replaces ? kept.length : null))) return 'refused';
  const box = find();
  if (!box) return 'no-composer';
  // A box that came back as another element has not got the caret.
  if (box !== first && !(await caretSettles(box, replaces ? kept.length : null))) return 'refused';

  const glue = kept === '' || /\s$/.test(kept) ? '' : ' ';
  const expected = normalised(kept + glue + text);
  const shown = () => {
    const now = find();
    return now && normalised(read(now));
  };
  const answer = boxAnswers(box, outlives, shown, expected);
  put(box, glue + text);
  await answer;

  const after = shown();
  if (after === null) return 'no-composer';
  return after === expected ? 'inserted' : 'refused';
}

/** Finds the box again after a re-mount: the same kind of editor inside the same dialog, form or row. */
function boxFinder(element: HTMLElement, outlives: string): () => HTMLElement | null {
  const boundary = element.parentElement?.closest<HTMLElement>(outlives) ?? element.parentElement;
  const testId = element.getAttribute('data-testid');
  const kind = `[contenteditable="true"]${testId === null ? '' : `[data-testid="${CSS.escape(testId)}"]`}`;
  return () => {
    if (element.isConnected) return element;
    if (!boundary?.isConnected) return null;
    const candidates = boundary.querySelectorAll<HTMLElement>(kind);
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  };
}

/** False when there is no such place. `keep`: see `placeCaret`. */
async function caretSettles(box: HTMLElement, keep: number | null): Promise<boolean> {
  const settled = selectionSettles(box.ownerDocument);
  const placed = placeCaret(box, keep);
  await settled;
  return placed;
}

/** Focuses the box; caret to its end or, if `keep` is given, all but its first `keep` characters selected. */
function placeCaret(box: HTMLElement, keep: number | null): boolean {
  const { ownerDocument } = box;
  // The click on the insert button left the focus in the sidebar's frame.
  ownerDocument.defaultView?.focus();
  box.focus({ preventScroll: true });
  const selection = ownerDocument.getSelection();
  if (!selection) return false;
  if (keep === null) {
    selection.selectAllChildren(box);
    selection.collapseToEnd();
    return true;
  }
  const nodes = textNodes(box);
  const last = nodes.at(-1);
  const start = atOffset(nodes, keep);
  if (!last || !start) return false;
  selection.setBaseAndExtent(start.node, start.offset, last, last.length);
  return true;
}

function textNodes(box: HTMLElement): Text[] {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** What is kept is the site's @mention, which stands on the first line: no line breaks to count. */
function atOffset(nodes: readonly Text[], offset: number): { node: Text; offset: number } | null {
  let passed = 0;
  for (const node of nodes) {
    if (passed + node.length > offset) return { node, offset: offset - passed };
    passed += node.length;
  }
  return null;
}

/** The editors learn of a new selection from `selectionchange`, a turn after it: a paste before that is lost. */
function selectionSettles(document: Document): Promise<void> {
  return quiet(LIMITS.selectionQuiet, LIMITS.selection, LIMITS.selection, (changed) => {
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  });
}

/** Resolves when the box has changed and come to rest, or has not changed for too long. */
function boxAnswers(
  box: HTMLElement,
  outlives: string,
  shown: () => string | null,
  expected: string,
): Promise<void> {
  const root = box.parentElement?.closest<HTMLElement>(outlives) ?? box.ownerDocument.body;
  return quiet(LIMITS.answerQuiet, LIMITS.answer, LIMITS.answerMost, (changed) => {
    let last: string | null = null;
    const observer = new MutationObserver(() => {
      // Counters and spinners around the box move too; only the box's own text is an answer.
      const text = shown();
      if (text !== last || text === expected) changed();
      last = text;
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  });
}

/** Waits for `quietMs` without a change after the first one; `firstMs` for the first, `mostMs` in all. */
function quiet(
  quietMs: number,
  firstMs: number,
  mostMs: number,
  listen: (changed: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(next);
      clearTimeout(most);
      stop();
      resolve();
    };
    let next = setTimeout(end, firstMs);
    const most = setTimeout(end, mostMs);
    const stop = listen(() => {
      clearTimeout(next);
      next = setTimeout(end, quietMs);
    });
  });
}

/**
 * Chromium takes a DataTransfer. Firefox hands editors an empty one from a content script and wants its own
 * `dataType`/`data` form instead, which Chromium ignores.
 */
function pasteEvent(text: string): ClipboardEvent {
  const common = { bubbles: true, cancelable: true, composed: true };
  const firefox = new ClipboardEvent('paste', {
    ...common,
    dataType: 'text/plain',
    data: text,
  } as ClipboardEventInit);
  if (firefox.clipboardData?.getData('text/plain') === text) return firefox;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...common, clipboardData });
}
