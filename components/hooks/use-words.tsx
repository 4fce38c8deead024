import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createFormat, type Format } from '../../lib/i18n/format.ts';
import { createWords, type Language } from '../../lib/i18n/words.ts';

interface Said {
  readonly language: Language;
  readonly format: Format;
}

const SaidContext = createContext<Said>({ language: 'es', format: createFormat('es') });

/** Words and formats of the interface; changes with `language` without a reload. */
export function WordsProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const words = useMemo(() => createWords(language), [language]);
  const said = useMemo(() => ({ language, format: createFormat(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nextProvider i18n={words}>
      <SaidContext value={said}>{children}</SaidContext>
    </I18nextProvider>
  );
}

/** `t('popup.title')` is the key `title` of `assets/locales/LANGUAGE/popup.yml`. */
export function useWords() {
  const { t } = useTranslation();
  return { t, ...useContext(SaidContext) };
}
