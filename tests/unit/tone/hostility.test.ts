import { describe, expect, it } from 'vitest';
import { hostileFindings } from '../../../lib/tone/hostility.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { clean, faults, inputOf, type Written } from './drafts.ts';

const hostileIn = (draft: string) =>
  hostileFindings(lint(inputOf({ language: 'es', draft, offending: [], heldOut: false })), draft);
const isHostile = (written: Written): boolean => {
  const input = inputOf(written);
  return hostileFindings(lint(input), input.draft).length > 0;
};

describe('a hostile draft', () => {
  it.each(['L09', 'L12', 'L13', 'L17'])('is one that breaks %s, in both languages', (rule) => {
    const of = faults.filter((each) => each.rule === rule && !each.draft.includes('!!'));
    expect(of.length).toBeGreaterThan(20);
    expect(of.filter(isHostile).length / of.length).toBeGreaterThan(0.9);
  });

  it('shouts in capitals, and not in exclamation marks', () => {
    expect(hostileIn('Marta, YA TE HEMOS CONTESTADO DOS VECES.')).not.toEqual([]);
    expect(hostileIn('Marta, ya está en camino, gracias por avisar!!')).toEqual([]);
  });

  it('is no single irritated word, but two of different kinds', () => {
    expect(hostileIn('Marta, cálmate, lo miro hoy antes de las 18 h.')).toEqual([]);
    const both = hostileIn('Cálmate, Marta. Si hubieras leído las condiciones, lo sabrías.');
    expect(both.map(({ rule }) => rule).sort()).toEqual(['L01', 'L11']);
  });

  it('is none of the clean replies', () => {
    expect(clean.filter(isHostile).map(({ draft }) => draft)).toEqual([]);
  });
});
