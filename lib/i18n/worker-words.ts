import type { TypeOptions } from 'i18next';
import type { Language } from './language.ts';

type Leaves<T, P extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${P}.${K}` : Leaves<T[K], `${P}.${K}`>;
}[keyof T & string];

type Values = Readonly<Record<string, string | number>>;
type Catalogue = { readonly [key: string]: string | Catalogue };

/** Says one of the words of `worker.yml`; `{{name}}` is filled from the values, or stays where there is none. */
export type WorkerWords = (
  key: Leaves<TypeOptions['resources']['translation']['worker'], 'worker'>,
  values?: Values,
) => string;

// The worker starts with every event: it loads its own words only, and no library for them.
const files = import.meta.glob<Catalogue>('../../assets/locales/*/worker.yml', {
  eager: true,
  import: 'default',
});

export function createWorkerWords(language: Language): WorkerWords {
  const [, own] = Object.entries(files).find(([path]) => path.includes(`/${language}/`)) ?? [];
  return (key, values = {}) => {
    const words = key
      .split('.')
      .slice(1)
      .reduce<string | Catalogue | undefined>(
        (within, part) => (typeof within === 'object' ? within[part] : undefined),
        own,
      );
    return String(words ?? key).replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
  };
}
