// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byPaste, inserter } from '../../../lib/platforms/insertion.ts';
import { plainForm } from '../../../lib/platforms/plain-form.ts';

const insert = inserter(byPaste, plainForm);

/** As Firefox builds one in a content script: editors find a given DataTransfer empty, `data` is what counts. */
class FirefoxClipboardEvent extends Event {
  readonly clipboardData: { getData(type: string): string };
  constructor(name: string, init: EventInit & { dataType?: string; data?: string }) {
    super(name, init);
    this.clipboardData = { getData: (type) => (type === init.dataType ? (init.data ?? '') : '') };
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('insertion in Firefox', () => {
  it('gives the text in the form that reaches the editor, in one event', async () => {
    vi.stubGlobal('ClipboardEvent', FirefoxClipboardEvent);
    document.body.innerHTML = '<form><div contenteditable="true"><p>Hola.</p></div></form>';
    const box = document.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
    const pastes: string[] = [];
    box.addEventListener('paste', (event) => {
      const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
      pastes.push(text);
      const [first, ...rest] = text.split('\n');
      box.querySelector('p')?.append(first ?? '');
      for (const line of rest) {
        const paragraph = document.createElement('p');
        paragraph.append(line);
        box.append(paragraph);
      }
    });
    expect(await insert({ element: box, draft: 'Hola.' }, 'Sale hoy.\nGracias.', 'append')).toBe('inserted');
    expect(pastes).toEqual([' Sale hoy.\nGracias.']);
  });
});
