import { useEffect, useRef } from 'react';
import { useWords } from '../../../components/hooks/use-words.tsx';
import { assessedMark, caseMark } from '../../../lib/cases/marks.ts';
import type { Mark } from '../../../lib/domain/mark.ts';
import { pageWords } from '../../../lib/i18n/page-words.ts';
import { type WorkerWords, workerWords } from '../../../lib/i18n/worker-words.ts';
import { createLauncher, type LauncherState } from '../../../lib/page/launcher.ts';
import { createMarkView } from '../../../lib/page/mark-view.ts';
import { showReloadCard } from '../../../lib/page/reload-card.ts';
import type { Theme } from '../../../lib/page/theme.ts';
import { assessment, logged, post, replied } from '../sidebar-fixtures.ts';

// What the page may not look into, the checks must: the same code, in roots that are open.
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function open(init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

const theme = (): Theme => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');

const judged = (words: WorkerWords): readonly Mark[] => [
  assessedMark(post, assessment, null, words),
  assessedMark(post, { ...assessment, severity: 3 }, null, words),
  assessedMark(post, { ...assessment, verdict: 'unsure' }, null, words),
  assessedMark(post, { ...assessment, stance: 'attack' }, null, words),
  assessedMark(post, { ...assessment, verdict: 'not-complaint', kind: 'praise' }, null, words),
  ...[logged, replied].map(({ record }) => caseMark(post, record, words, () => '24 nov')),
];

/** Each in the words and the code of the page, at the end of a line as a site would have it. */
function Marks({ compact = false, tip = false }: { readonly compact?: boolean; readonly tip?: boolean }) {
  const { language } = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const lines = [...(list.current?.children ?? [])];
    judged(workerWords(language)).forEach((mark, index) => {
      const view = createMarkView(document, () => {}, stop.signal);
      view.show(mark, post.author.name, language);
      view.paint(theme());
      lines[index]?.append(view.host);
      view.compact(compact);
      for (const [name, value] of [
        ['--x', `${340 - view.width}px`],
        ['--y', '8px'],
        ['--seen', 'visible'],
      ] as const)
        view.host.style.setProperty(name, value);
      if (tip && index === 0) view.focus();
      stop.signal.addEventListener('abort', () => view.host.remove());
    });
    return () => stop.abort();
  }, [language, compact, tip]);
  return (
    <main style={{ padding: '1rem' }}>
      <ul ref={list} style={{ width: '360px' }}>
        {judged(workerWords(language)).map((mark) => (
          <li key={mark.label} style={{ position: 'relative', height: '40px', paddingTop: '10px' }}>
            Marta Ríos · 42 min
          </li>
        ))}
      </ul>
    </main>
  );
}

const closed = { edge: 'right', inset: 0, open: false, busy: false, away: false, clear: null } as const;

function Launcher({ count, change }: { readonly count: number; readonly change?: Partial<LauncherState> }) {
  const { language } = useWords();
  useEffect(() => {
    const stop = new AbortController();
    const launcher = createLauncher(document, () => {}, stop.signal);
    const words = pageWords(workerWords(language), language);
    launcher.update({ ...closed, count, words, theme: theme(), ...change });
    return () => stop.abort();
  }, [language, count, change]);
  return <main />;
}

const leaning = { edge: 'left', inset: 380, open: true } as const;

const opening = { busy: true } as const;

function ReloadCard({ says }: { readonly says: 'reloadTab' | 'notOpened' }) {
  const { language } = useWords();
  useEffect(() => {
    const words = pageWords(workerWords(language), language);
    showReloadCard(document, words[says], words, theme());
    return () => document.querySelector('sosiego-card')?.remove();
  }, [language, says]);
  return <main />;
}

export const surfaces = {
  'page-marks': () => <Marks />,
  'page-marks-compact': () => <Marks compact />,
  'page-marks-focus': () => <Marks tip />,
  'page-launcher': () => <Launcher count={4} />,
  'page-launcher-none': () => <Launcher count={0} />,
  'page-launcher-many': () => <Launcher count={140} />,
  'page-launcher-left': () => <Launcher count={4} change={leaning} />,
  'page-launcher-opening': () => <Launcher count={4} change={opening} />,
  'page-reload-card': () => <ReloadCard says="reloadTab" />,
  'page-not-opened-card': () => <ReloadCard says="notOpened" />,
};
