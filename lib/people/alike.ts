import type { PersonHandle, PersonRecord } from '../domain/person.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { platforms } from '../domain/platforms.ts';

/** Letters; a shorter name in an address is many people's. */
const SHORTEST = 5;
const separators = ['', '.', '_', '-'] as const;

/**
 * Under which author keys the same person may be met elsewhere: by the name in the address of their profile, as it
 * is, with other dots and strokes, or with the words of their name put together. Only where to look; whether it is them says `isAlike`.
 */
export function keysElsewhere({ handles }: Pick<PersonRecord, 'handles'>): readonly string[] {
  const own = new Set(handles.map(({ key }) => key));
  const names = handles.flatMap((handle) => {
    const bare = linkName(handle);
    if (bare === null) return [];
    const words = wordsOf(handle.name);
    const spelt = separators.map((separator) => words.join(separator));
    const spaced = separators.map((separator) => handleOf(handle).replace(/[._-]+/g, separator));
    return [handleOf(handle), bare, ...spaced, ...spelt.filter((each) => plain(each) === bare)];
  });
  const keys = platforms.flatMap((platform) => names.map((name) => `${platform}:${name}`));
  return [...new Set(keys)].filter((key) => !own.has(key));
}

/** Same name, and the same name in the address of the profile, whatever the network: never joined for that alone. */
export function isAlike(one: Pick<PersonRecord, 'handles'>, other: Pick<PersonRecord, 'handles'>): boolean {
  return one.handles.some((mine) =>
    other.handles.some(
      (theirs) =>
        linkName(mine) !== null &&
        linkName(mine) === linkName(theirs) &&
        mine.name !== '' &&
        wordsOf(mine.name).join(' ') === wordsOf(theirs.name).join(' '),
    ),
  );
}

const handleOf = ({ key }: PersonHandle): string => key.slice(key.indexOf(':') + 1);

/** Without the dots and strokes that one network drops and the other asks for; null = it says nothing of a name. */
function linkName(handle: PersonHandle): string | null {
  const name = plain(handleOf(handle));
  return name.length >= SHORTEST && !/^(?:profile)?(?:php)?(?:id)?\d+$/.test(name) ? name : null;
}

const plain = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

const wordsOf = (name: string): readonly string[] =>
  plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
