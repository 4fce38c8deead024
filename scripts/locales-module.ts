import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { parse } from 'yaml';

/**
 * One source for every word of the interface: `assets/locales/LANGUAGE/SURFACE.yml`.
 * The pages import the files themselves (`lib/i18n`). Two things cannot: the manifest, whose words
 * (`manifest.yml`) must be in the browser's form, and TypeScript, which learns the keys from the
 * Spanish files, since Spanish is written first.
 */
const localesFolder = 'assets/locales';

function readLocale(language: string): Record<string, Record<string, unknown>> {
  const folder = join(localesFolder, language);
  const files = readdirSync(folder).sort();
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.yml$/, ''), parse(readFileSync(join(folder, file), 'utf8')) ?? {}]),
  );
}

export const localesModule: Partial<WxtHooks> = {
  'prepare:types': (_wxt, entries) => {
    entries.push({
      path: 'types/locales.d.ts',
      text: [`interface SpanishWords ${JSON.stringify(readLocale('es'), null, 2)}`, ''].join('\n'),
      tsReference: true,
    });
  },
  'build:publicAssets': (_wxt, files) => {
    for (const language of readdirSync(localesFolder)) {
      const words = Object.entries(readLocale(language).manifest ?? {});
      const messages = Object.fromEntries(words.map(([key, message]) => [key, { message }]));
      files.push({
        relativeDest: `_locales/${language}/messages.json`,
        contents: JSON.stringify(messages, null, 2),
      });
    }
  },
};
