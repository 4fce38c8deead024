import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root, sourceFiles } from './source-files.ts';

type Words = { readonly [key: string]: string | Words };
type Language = 'es' | 'en';

/** Words that are the matter itself there, not ours: search words, other programs' names, the form of address. */
const exempt = [/^palette\.also\./, /^data\.export\./, /^options\.voice\.addresses\.usted$/, /^tone\.L50$/];

/** The rows of the glossary: what is said, and what is therefore not. */
const rows = readFileSync(join(root, 'assets/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| es |') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const listed = (cell: string | undefined): readonly string[] => cell?.split(', ').filter(Boolean) ?? [];
const forbidden = {
  es: rows.flatMap((row) => listed(row[4])),
  en: rows.flatMap((row) => listed(row[5])),
} satisfies Record<Language, readonly string[]>;

const flatten = (words: Words, prefix: string): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value] as const] : flatten(value, `${prefix}.${key}`),
  );

const said = (language: Language) =>
  sourceFiles([`assets/locales/${language}`], /\.yml$/).flatMap(({ path, text }) =>
    flatten(parse(text) ?? {}, basename(path, '.yml')),
  );

/** Each place where a whole word of the list is said; placeholders are no words. */
function found(words: readonly string[], places: readonly (readonly [string, string])[]): readonly string[] {
  const any = new RegExp(String.raw`(?<![\p{L}-])(${words.join('|')})(?![\p{L}-])`, 'iu');
  return places
    .filter(([key]) => !exempt.some((each) => each.test(key)))
    .flatMap(([key, text]) => {
      const hit = any.exec(text.replace(/\{\{.*?\}\}/g, ''));
      return hit ? [`${key}: ${hit[0]}`] : [];
    });
}

describe('one word for one thing', () => {
  it.each(['es', 'en'] as const)('in every surface, %s', (language) => {
    expect(forbidden[language].length).toBeGreaterThan(10);
    expect(found(forbidden[language], said(language))).toEqual([]);
  });

  it('a word that is not used would be found, whole and in any case', () => {
    expect(
      found(forbidden.es, [
        ['a.b', 'Tuit guardado'],
        ['a.c', 'Situación'],
      ]),
    ).toEqual(['a.b: Tuit']);
    expect(
      found(forbidden.en, [
        ['a.b', 'Type the {{password}}'],
        ['a.c', 'your Password'],
      ]),
    ).toEqual(['a.c: Password']);
  });
});
