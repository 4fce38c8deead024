import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Command, useAllCommands } from '../hooks/commands.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { usePaletteFile } from './use-palette.ts';

/** Ctrl+K or Cmd+K on every page of ours, as people know it from elsewhere. Its list is that of the moment it opens. */
export function PaletteHost() {
  const all = useAllCommands();
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  const file = usePaletteFile(commands !== null);
  const early = useEarlyKeys(commands !== null && !file.part && !file.failed);
  const close = () => setCommands(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!asked || event.shiftKey || event.isComposing || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setCommands([...all(), ...pages]);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [all]);
  if (!commands) return null;
  if (!file.part) return <NotLoaded part={file} name="palette" onClose={close} />;
  return (
    <file.part.CommandPalette commands={commands} early={early} onSearch={searchCases} onClose={close} />
  );
}

/** What is typed before the list has come: it is meant for its field, and is no key of the page behind. */
function useEarlyKeys(waits: boolean): string {
  const [early, setEarly] = useState('');
  useEffect(() => {
    if (!waits) return;
    setEarly('');
    const onKey = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isLetter) setEarly((typed) => typed + event.key);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [waits]);
  return early;
}

/** By the window: Firefox keeps the browser's `tabs` from the sidebar, a frame in somebody's page. */
const open = (path: '/desk.html' | '/options.html' | '/practice.html' | '/reading.html', hash = '') => {
  window.open(browser.runtime.getURL(path) + hash, '_blank', 'noopener');
};

const searchCases = (text: string) =>
  open('/desk.html', `#/cases?${new URLSearchParams({ text }).toString()}`);

/** What can be done from everywhere. */
const pages: readonly Command[] = [
  { id: 'desk', run: () => open('/desk.html') },
  { id: 'settings', run: () => open('/options.html') },
  { id: 'practice', run: () => open('/practice.html') },
  { id: 'reading', run: () => open('/reading.html') },
];
