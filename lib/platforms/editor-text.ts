const BLOCK = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre';
// Zero-width and direction marks that sites sprinkle into their boxes; dropped on both sides of a comparison.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

function lineOf(block: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) text += child.data;
      else if (child instanceof HTMLBRElement) text += '\n';
      else if (child instanceof HTMLImageElement) text += child.alt;
      else walk(child);
    }
  };
  walk(block);
  // Both editors keep an empty line open with a last <br> that stands for nothing.
  return block.querySelector('br') ? text.replace(/\n$/, '') : text;
}

/** The text of a Draft.js or Lexical box, one line per block. `innerText` counts paragraph margins as lines. */
export function editorText(box: HTMLElement): string {
  const lines = [...box.querySelectorAll(BLOCK)].filter((block) => block.querySelector(BLOCK) === null);
  return (lines.length > 0 ? lines : [box]).map(lineOf).join('\n');
}

/** For comparing what was meant with what a box shows: any run of white space counts as one space. */
export function normalised(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
