import type { Language } from '../../lib/i18n/language.ts';
import { fillReadingPage } from '../../lib/reading/reading-page.ts';

/** Where the build puts the page that opens without Sosiego; it lies in the extension itself. */
const address = '/reading-page.template';

/** The page with the sealed request in it; null = it could not be had. */
export async function readingPageWith(sealed: string, language: Language): Promise<string | null> {
  try {
    const file = await fetch(address);
    return file.ok ? fillReadingPage(await file.text(), sealed, language) : null;
  } catch {
    return null;
  }
}
