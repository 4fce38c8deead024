/** How `readText` treats elements; without any of it, every element is read and HTML's own blocks break lines. */
export interface ReadTextOptions {
  /** True = the element and all below it is not read (a "See more" button, a quoted post). */
  readonly skip?: (element: Element) => boolean;
  /** True = the element stands on lines of its own. Sites that lay words out in `div`s say here which do. */
  readonly isBlock?: (element: Element) => boolean;
}

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV DL DT DD FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

const isHtmlBlock = (element: Element): boolean => blocks.has(element.tagName);

/** For texts whose only line breaks are in the text itself: every element flows. */
export const noBlocks = (): boolean => false;

/** Line breaks that stand in a node of their own only part two pieces: one is enough. */
const readTextNode = (value: string): string => (value.includes('\n') && value.trim() === '' ? '\n' : value);

/**
 * The words below `root` as a person reads them: text nodes verbatim, emoji images by their `alt`, `br` as a
 * line break, blocks on lines of their own; outer white space trimmed. Walks nodes only: `innerText` would
 * force the page to lay itself out, and drops words that the site hides from the eye alone.
 */
export function readText(root: Node, { skip, isBlock = isHtmlBlock }: ReadTextOptions = {}): string {
  let text = '';
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };

  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += readTextNode(node.nodeValue ?? '');
    if (!(node instanceof Element)) return;
    if (unread.has(node.tagName) || skip?.(node)) return;
    if (node.tagName === 'BR') text += '\n';
    if (node.tagName === 'IMG') text += node.getAttribute('alt') ?? '';

    const block = isBlock(node);
    if (block) breakLine();
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (block) breakLine();
  };
  visit(root);
  return text.trim();
}
