import type { Language } from './language.ts';

export { type Language, languages, resolveLanguage } from './language.ts';

type Catalogue = { readonly [key: string]: string | Catalogue };

/** What `import.meta.glob` gives: the path of a file of words → its words. */
export type WordFiles = Readonly<Record<string, Catalogue>>;

/** The same, each loaded when it is wanted. */
export type WordLoaders = Readonly<Record<string, () => Promise<unknown>>>;

const isIn = (language: Language, path: string): boolean => path.includes(`/${language}/`);

/** The words of one language; nothing is loaded of the others. Rejects where a file of the extension is gone. */
export async function loadWords(loaders: WordLoaders, language: Language): Promise<WordFiles> {
  const own = Object.entries(loaders).filter(([path]) => isIn(language, path));
  const files = await Promise.all(
    own.map(async ([path, load]) => [path, (await load()) as Catalogue] as const),
  );
  return Object.fromEntries(files);
}

/** One file of `assets/locales/LANGUAGE`, without its ending. */
export type Surface = keyof SpanishWords & string;

/** `cases_one` and `cases_other` are called `cases`, with a `count`. */
type AsCalled<K extends string> = K extends `${infer Name}_${Intl.LDMLPluralRule}` ? Name : K;
type Leaves<T, P extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${P}.${AsCalled<K>}` : Leaves<T[K], `${P}.${K}`>;
}[keyof T & string];
export type WordKey<S extends Surface = Surface> = { [K in S]: Leaves<SpanishWords[K], K> }[S];

type Values = Readonly<Record<string, string | number>>;

/** Says one of the words; `{{name}}` is filled from the values, or stays where there is none. */
export type Words<S extends Surface = Surface> = (key: WordKey<S>, values?: Values) => string;

function flatten(words: Catalogue, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value] as const] : flatten(value, `${prefix}.${key}`),
  );
}

/**
 * The words of some surfaces in one language: `assets/locales/es/popup.yml` is said as `popup.…`.
 * Synchronous: its files are there. A page loads those of its language (`loadWords`), the worker and parts that are
 * loaded on demand bring both.
 */
export function createWords<S extends Surface = Surface>(language: Language, files: WordFiles): Words<S> {
  const own = Object.entries(files).filter(([path]) => isIn(language, path));
  const words = new Map(
    own.flatMap(([path, words]) => flatten(words, path.slice(path.lastIndexOf('/') + 1, -'.yml'.length))),
  );
  const plural = new Intl.PluralRules(language);
  const found = (key: string, { count }: Values): string =>
    (typeof count === 'number' ? words.get(`${key}_${plural.select(count)}`) : undefined) ??
    words.get(key) ??
    key;
  return (key, values = {}) =>
    found(key, values).replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
}
