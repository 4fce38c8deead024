import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { createFormat, type Format } from '../../lib/i18n/format.ts';
import { createWords, type Language, type WordFiles, type Words } from '../../lib/i18n/words.ts';

interface Said {
  readonly t: Words;
  readonly language: Language;
  readonly format: Format;
}

const SaidContext = createContext<Said>({
  t: (key) => key,
  language: 'es',
  format: createFormat('es'),
});

interface PartWordsProps {
  readonly files: WordFiles;
  readonly children: ReactNode;
}

/** Words and formats of a page; they change with `language` without a reload. */
export function WordsProvider({
  language,
  files,
  children,
}: PartWordsProps & { readonly language: Language }) {
  const said = useMemo(
    () => ({ t: createWords(language, files), language, format: createFormat(language) }),
    [language, files],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <SaidContext value={said}>{children}</SaidContext>;
}

/** Words that come with a part which is loaded on demand, beside those of its page: the part says both. */
export function PartWords({ files, children }: PartWordsProps) {
  const page = useContext(SaidContext);
  const said = useMemo(() => {
    const own = createWords(page.language, files);
    const surfaces = Object.keys(files).map((path) => path.slice(path.lastIndexOf('/') + 1, -'yml'.length));
    const isOwn = (key: string) => surfaces.some((surface) => key.startsWith(surface));
    const t: Words = (key, values) => (isOwn(key) ? own : page.t)(key, values);
    return { ...page, t };
  }, [page, files]);
  return <SaidContext value={said}>{children}</SaidContext>;
}

/** `t('common.close')` is the key `close` of `assets/locales/LANGUAGE/common.yml`. */
export const useWords = (): Said => useContext(SaidContext);
