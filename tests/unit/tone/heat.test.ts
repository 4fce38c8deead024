import { describe, expect, it } from 'vitest';
import { isHot, type Stroke, signsOfHeat, strokeBetween } from '../../../lib/tone/heat.ts';

const quiet = { draft: 'Marta, lo miro hoy.', insulting: false, hostileDrafts: 0 };

/** Keys struck one after the other, `pause` ms apart; of each ten, `deleted` strike one out. */
const typing = (keys: number, pause: number, deleted = 0): Stroke[] =>
  Array.from({ length: keys }, (_, index) =>
    index % 10 < deleted
      ? { at: index * pause, typed: 0, deleted: 1 }
      : { at: index * pause, typed: 1, deleted: 0 },
  );

describe('the signs of heat', () => {
  it.each([
    ['somebody who types at ease', typing(120, 160)],
    ['a practised typist', typing(150, 130)],
    ['a careful writer who strikes much out', typing(120, 170, 4)],
    ['three quick words', typing(30, 60)],
  ])('%s is not hot', (_, strokes) => {
    expect(isHot(signsOfHeat({ ...quiet, strokes }))).toBe(false);
  });

  it('fast, with much struck out', () => {
    const strokes = typing(180, 50, 4);
    expect(signsOfHeat({ ...quiet, strokes })).toEqual(['pace', 'deleting']);
    expect(isHot(signsOfHeat({ ...quiet, strokes }))).toBe(true);
  });

  it('capitals and insults together', () => {
    const signs = signsOfHeat({
      strokes: [],
      draft: 'SOIS UNOS INÚTILES TODOS',
      insulting: true,
      hostileDrafts: 1,
    });
    expect(signs).toEqual(['capitals', 'words']);
    expect(isHot(signs)).toBe(true);
  });

  it('one insult alone says nothing about the hands', () => {
    expect(isHot(signsOfHeat({ ...quiet, strokes: [], insulting: true, hostileDrafts: 1 }))).toBe(false);
  });

  it('hostile drafts to two people do', () => {
    expect(isHot(signsOfHeat({ ...quiet, strokes: [], hostileDrafts: 2 }))).toBe(true);
  });

  it('what was typed a minute ago is over', () => {
    const early = typing(180, 50, 4);
    const strokes = [...early, { at: 100_000, typed: 1, deleted: 0 }];
    expect(signsOfHeat({ ...quiet, strokes })).toEqual([]);
  });
});

describe('an edit', () => {
  it.each([
    ['Hol', 'Hola', 1, 0],
    ['Hola', 'Hol', 0, 1],
    ['Hola Marta', 'Hola, Marta', 1, 0],
    ['aa', 'aaa', 1, 0],
    ['Lo miro hoy sin falta, Marta, de verdad', '', 0, 20],
  ])('from «%s» to «%s»', (before, after, typed, deleted) => {
    expect(strokeBetween(before, after, 5)).toEqual({ at: 5, typed, deleted });
  });

  it('that brings a whole sentence was not typed', () => {
    expect(strokeBetween('', 'Una frase entera, pegada de otra parte.', 5)).toBeNull();
  });
});
