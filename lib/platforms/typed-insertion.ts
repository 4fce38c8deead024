import { editorText } from './editor-text.ts';
import type { Technique } from './insertion.ts';
import { readText } from './text.ts';

/** A trailing space the person typed is part of what stands there; `readText` trims it. */
const plainText = (box: HTMLElement): string =>
  `${readText(box)}${/\s$/.test(box.textContent ?? '') ? ' ' : ''}`;

/** The browser's own typing, with its own undo: deprecated, and without a successor in all browsers. */
const type = (box: HTMLElement, command: 'insertText' | 'insertLineBreak', text?: string): boolean =>
  box.ownerDocument.execCommand(command, false, text);

/**
 * For plain boxes of the browser, which no script of the site hands a paste to. Line by line: a text with line breaks
 * would be cut into `div`s, whose blank lines count double where the site reads the box by `innerText`.
 */
export const byLines: Technique = {
  read: plainText,
  put(box, text) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) type(box, 'insertLineBreak');
      if (line !== '') type(box, 'insertText', line);
    }
  },
};

/**
 * For Quill and TipTap: typing the whole text at once keeps its blank lines in box and editor alike (`insertion.test.ts`:
 * Quill 2, TipTap 3). Quill 1.3, tried by hand, takes no paste that a script sends, and loses breaks typed one by one.
 */
export const byWholeText: Technique = {
  read: editorText,
  put: (box, text) => void type(box, 'insertText', text),
};
