import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../lib/domain/finding.ts';
import styles from './draft-editor.module.css';

export interface DraftEditorHandle {
  readonly focus: () => void;
  /** Selects a stretch of the text and brings it into view. */
  readonly select: (start: number, end: number) => void;
  /** Writes over a stretch in a way that Ctrl+Z takes back. */
  readonly replace: (start: number, end: number, text: string) => void;
}

interface DraftEditorProps {
  readonly ref?: Ref<DraftEditorHandle>;
  readonly label: string;
  readonly placeholder: string;
  /** Of the words; the spelling is checked in it too. */
  readonly lang: string;
  readonly value: string;
  readonly findings: readonly Finding[];
  readonly describedBy?: string;
  readonly onChange: (text: string) => void;
}

const highlightsWords = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** Plain text with findings drawn under the words; a plain text field where the browser cannot draw them. */
export function DraftEditor(props: DraftEditorProps) {
  return highlightsWords() ? <MarkedEditor {...props} /> : <PlainEditor {...props} />;
}

function MarkedEditor({
  ref,
  label,
  placeholder,
  lang,
  value,
  findings,
  describedBy,
  onChange,
}: DraftEditorProps) {
  const element = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => element.current?.focus(),
    select: (start, end) => element.current && selectIn(element.current, start, end),
    replace: (start, end, text) => element.current && replaceIn(element.current, start, end, text, onChange),
  }));
  useLayoutEffect(() => {
    const editor = element.current;
    if (!editor || textOf(editor) === value) return;
    // While typing the words on screen are ahead; anything else comes from outside (a suggestion, a saved draft).
    if (document.activeElement === editor) replaceIn(editor, 0, textOf(editor).length, value, () => {});
    else editor.textContent = value;
  }, [value]);
  useEffect(() => {
    if (element.current) drawFindings(element.current, findings, value);
  }, [findings, value]);
  useEffect(() => clearFindings, []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a <textarea> cannot have words underlined
    <div
      ref={element}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      aria-placeholder={placeholder}
      aria-describedby={describedBy}
      data-placeholder={placeholder}
      data-empty={value === '' || undefined}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck
      lang={lang}
      dir="auto"
      className={styles.editor}
      onInput={(event) => onChange(textOf(event.currentTarget))}
    />
  );
}

function PlainEditor({ ref, label, placeholder, lang, value, describedBy, onChange }: DraftEditorProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => element.current?.focus(),
    select: (start, end) => {
      element.current?.focus();
      element.current?.setSelectionRange(start, end);
    },
    replace: (start, end, text) => {
      element.current?.focus();
      element.current?.setSelectionRange(start, end);
      if (!insertTyped(text)) onChange(value.slice(0, start) + text + value.slice(end));
    },
  }));
  return (
    <textarea
      ref={element}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      value={value}
      rows={4}
      lang={lang}
      dir="auto"
      className={styles.editor}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A last line break is only there to give the caret a line. */
function textOf(editor: HTMLElement): string {
  let text = '';
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    text += node instanceof Text ? node.data : node.nodeName === 'BR' ? '\n' : '';
  return text === '\n' ? '' : text;
}

/** The DOM range of a stretch of the text; typed breaks may have cut it into several nodes. */
function rangeIn(editor: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(editor);
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = node instanceof Text ? node.data.length : node.nodeName === 'BR' ? 1 : 0;
    if (node instanceof Text && !begun && start <= passed + size) {
      range.setStart(node, Math.max(0, start - passed));
      begun = true;
    }
    if (node instanceof Text && end <= passed + size) {
      range.setEnd(node, Math.max(0, end - passed));
      return range;
    }
    passed += size;
  }
  return range;
}

function selectIn(editor: HTMLElement, start: number, end: number): void {
  editor.focus();
  const range = rangeIn(editor, start, end);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

function replaceIn(
  editor: HTMLElement,
  start: number,
  end: number,
  text: string,
  onChange: (text: string) => void,
): void {
  selectIn(editor, start, end);
  const before = textOf(editor);
  const wished = before.slice(0, start) + text + before.slice(end);
  if (!insertTyped(text) || textOf(editor) !== wished) editor.textContent = wished;
  onChange(textOf(editor));
}

/** As if typed: the only way that leaves the browser's own undo whole. */
const insertTyped = (text: string): boolean =>
  text === '' ? document.execCommand?.('delete') : document.execCommand?.('insertText', false, text);

const severities = ['block', 'warn', 'hint'] as const;

function drawFindings(editor: HTMLElement, findings: readonly Finding[], text: string): void {
  for (const severity of severities) {
    const ranges = findings
      .filter((finding) => finding.severity === severity && finding.start < finding.end)
      .filter((finding) => finding.end <= text.length)
      .map((finding) => rangeIn(editor, finding.start, finding.end));
    CSS.highlights.set(`finding-${severity}`, new Highlight(...ranges));
  }
}

function clearFindings(): void {
  for (const severity of severities) CSS.highlights.delete(`finding-${severity}`);
}
