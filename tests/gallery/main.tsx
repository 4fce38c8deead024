import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { languages } from '../../lib/i18n/words.ts';
import { words } from './words.ts';

/** Each file of `surfaces/` exports `surfaces`: name → what to draw. */
type Surfaces = Readonly<Record<string, () => ReactNode>>;
const files = import.meta.glob<{ surfaces: Surfaces }>('./surfaces/*.tsx', { eager: true });
const surfaces: Surfaces = Object.assign({}, ...Object.values(files).map((file) => file.surfaces));

/** `?surface=…&lang=es|en&theme=light|dark`; without a surface, the list of all. */
const wish = new URLSearchParams(location.search);
const language = languages.find((each) => each === wish.get('lang')) ?? 'es';
document.documentElement.dataset.theme = wish.get('theme') === 'dark' ? 'dark' : 'light';

function List() {
  return (
    <ul>
      {Object.keys(surfaces).map((name) => (
        <li key={name}>
          <a href={`?surface=${name}`}>{name}</a>{' '}
          <a href={`?surface=${name}&theme=dark&lang=en`}>dark, English</a>
        </li>
      ))}
    </ul>
  );
}

const Shown = surfaces[wish.get('surface') ?? ''] ?? List;
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <WordsProvider files={words} language={language}>
      <Shown />
    </WordsProvider>,
  );
