import type { Language } from '../i18n/language.ts';

/** The two places of the built page that a request fills: its language, and the sealed words. */
const htmlTag = '<html lang="es">';
const sealedTag = '<script type="application/json" id="sealed">';

/** The page with the sealed request in it; null = it is not the page that was built for it. */
export function fillReadingPage(page: string, sealed: string, language: Language): string | null {
  if (!page.includes(htmlTag) || !page.includes(sealedTag)) return null;
  // A function: what was sealed must not be read as a pattern.
  return page.replace(htmlTag, `<html lang="${language}">`).replace(sealedTag, () => `${sealedTag}${sealed}`);
}

/** What is sealed in a text: the text itself, or what such a page carries. */
export function sealedIn(text: string): string {
  const at = text.indexOf(sealedTag);
  if (at < 0) return text.trim();
  const start = at + sealedTag.length;
  return text.slice(start, text.indexOf('</script>', start)).trim();
}
