import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceFiles } from './source-files.ts';

type Words = { readonly [key: string]: string | Words };

function flatten(words: Words, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value] as const] : flatten(value, `${prefix}.${key}`),
  );
}

function catalogue(language: 'es' | 'en'): ReadonlyMap<string, string> {
  const files = sourceFiles([`assets/locales/${language}`], /\.yml$/);
  return new Map(files.flatMap(({ path, text }) => flatten(parse(text) ?? {}, basename(path, '.yml'))));
}

const es = catalogue('es');
const en = catalogue('en');
const placeholders = (words: string | undefined) => (words?.match(/\{\{.*?\}\}/g) ?? []).sort();

/** Words are chosen among `key_one`, `key_other` by count: code says `key`. */
const asCalled = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe('words of the interface', () => {
  it('exist in Spanish and in English', () => {
    expect([...en.keys()].sort()).toEqual([...es.keys()].sort());
    expect(es.size).toBeGreaterThan(100);
  });

  it('take the same values in both', () => {
    const different = [...es.keys()].filter(
      (key) => `${placeholders(es.get(key))}` !== `${placeholders(en.get(key))}`,
    );
    expect(different).toEqual([]);
  });

  it('never shout', () => {
    const shouting = [...es, ...en].filter(([key, words]) => !key.startsWith('tone.') && /[!¡]/.test(words));
    expect(shouting).toEqual([]);
  });

  it('name a control by its words, not by where it stands, its shape or its colour', () => {
    const bySight =
      /\b(?:a la|de la|esquina) (?:izquierda|derecha)\b|\bbot[oó]n (?:rojo|verde|azul|redondo|grande)\b|\b(?:on|at) the (?:left|right)\b|\bcorner\b|\b(?:red|green|blue|round|big) button\b/i;
    expect([...es, ...en].filter(([, words]) => bySight.test(words))).toEqual([]);
    for (const each of ['Pulsa el botón verde', 'el de la derecha', 'the icon on the left'])
      expect(each).toMatch(bySight);
  });

  it('say of every error what to do next', () => {
    const next = (key: string) => key.replace(/^common\.error\./, 'common.errorNext.');
    const errors = [...es.keys()].filter((key) => /^common\.error\.[\w-]+$/.test(key));
    expect(errors.length).toBeGreaterThan(10);
    expect(errors.filter((key) => !es.get(next(key)))).toEqual([]);
  });

  it('are all used', () => {
    const code = sourceFiles(['entrypoints', 'components', 'lib', 'scripts'], /\.tsx?$/)
      .map((file) => file.text)
      .join('\n');
    // `t(`tone.${rule}`)` uses every key that begins with `tone.`; a whole key may also stand in a table.
    const built = [...code.matchAll(/[`'"]([a-z][\w-]*\.[\w.-]*)\$\{/g)].map((match) => match[1] as string);
    const unused = [...es.keys()]
      .map(asCalled)
      .filter((key) => !key.startsWith('manifest.'))
      .filter(
        (key) =>
          !code.includes(`'${key}'`) &&
          !code.includes(`"${key}"`) &&
          !built.some((prefix) => key.startsWith(prefix)),
      );
    expect([...new Set(unused)]).toEqual([]);
  });
});
