import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { createFormat, type Format } from '../../lib/i18n/format.ts';
import { createWords, type Language, type WordFiles, type Words } from '../../lib/i18n/words.ts';

interface Said {
  readonly t: Words;
  readonly language: Language;
  readonly format: Format;
}

const SaidContext = createContext<Said>({ t: (key) => key, language: 'es', format: createFormat('es') });

/** Words (of the page's own `files`) and formats of the interface; changes with `language` without a reload. */
export function WordsProvider({
  language,
  files,
  children,
}: {
  readonly language: Language;
  readonly files: WordFiles;
  readonly children: ReactNode;
}) {
  const said = useMemo(
    () => ({ t: createWords(language, files), language, format: createFormat(language) }),
    [language, files],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <SaidContext value={said}>{children}</SaidContext>;
}

/** `t('common.close')` is the key `close` of `assets/locales/LANGUAGE/common.yml`. */
export const useWords = (): Said => useContext(SaidContext);
