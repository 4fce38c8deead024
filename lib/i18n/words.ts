import { createInstance, type i18n } from 'i18next';
import { type Language, languages } from './language.ts';

export { type Language, languages, resolveLanguage } from './language.ts';

const files = import.meta.glob<Record<string, unknown>>('../../assets/locales/*/*.yml', {
  eager: true,
  import: 'default',
});

/** `assets/locales/es/popup.yml` → words under `popup.` of `es`. */
function catalogue(language: Language): Record<string, unknown> {
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  return Object.fromEntries(
    own.map(([path, words]) => [path.slice(path.lastIndexOf('/') + 1, -'.yml'.length), words]),
  );
}

/** One i18next instance: synchronous, both languages bundled, nothing fetched. */
export function createWords(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'es',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(languages.map((each) => [each, { translation: catalogue(each) }])),
  });
  return instance;
}
