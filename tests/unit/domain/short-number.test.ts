import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShortNumber } from '../../../lib/domain/short-number.ts';

describe('numbers that sites shorten for people', () => {
  test.each<[text: string, value: number | null, lang?: string]>([
    ['393.2K Followers', 393_200],
    ['2.4M', 2_400_000],
    ['12,3 mil seguidores', 12_300, 'es'],
    ['1,2 M', 1_200_000, 'es'],
    ['1,2 mil M', 1_200_000_000, 'es'],
    ['6.9万 关注者', 69_000, 'zh'],
    ['6.9万关注者', 69_000],
    ['1.2億', 120_000_000, 'ja'],
    ['٢', 2, 'ar'],
    ['١٬٠١٧ متابع', 1017, 'ar'],
    ['٣٫٥ ألف', 3500, 'ar'],
    ['１２万', 120_000],
    ['1.017 Siguiendo', 1017, 'es'],
    ['1,017 Following', 1017, 'en'],
    ['1\u202f017 abonnés', 1017, 'fr'],
    ['393,2 Tsd. Follower', 393_200, 'de'],
    ['1,5 B', 1500, 'tr'],
    ['1.5 B', 1_500_000_000, 'en'],
    ['12,3 t følgere', 12_300, 'da'],
    ['2,4 mil. sledujících', 2_400_000, 'cs'],
    ['393.2K\u200f עוקבים', 393_200, 'he'],
    ['1.234 mil', 1_234_000, 'es'],
    ['1.234K', 1234, 'en'],
    ['1,234,567', 1_234_567],
    ['12,34,567', 1_234_567, 'hi'],
    ['1.234,5', 1235],
    ['0', 0],
    ['Pengikut 1.204', 1204, 'id'],
    ['2 mutual friends', 2],
    ['5 Mitglieder', 5],
    ['100 Me gusta', 100],
    ['5 3', 5],
    ['Followers', null],
    ['', null],
    [`${'9'.repeat(40)}K`, null],
  ])('%s → %s', (text, value, lang) => {
    expect(parseShortNumber(text, lang)).toBe(value);
  });

  test('reads back what Intl writes in full, in the languages that sites use', () => {
    const lang = fc.constantFrom(
      'es',
      'en',
      'de',
      'fr',
      'pt-BR',
      'it',
      'ar-EG',
      'fa',
      'hi',
      'ja',
      'de-CH',
      'tr',
    );
    fc.assert(
      fc.property(lang, fc.integer({ min: 0, max: 999_999_999 }), (tag, value) => {
        expect(parseShortNumber(new Intl.NumberFormat(tag).format(value), tag)).toBe(value);
      }),
    );
  });

  test('reads what Intl shortens, to the digits shown', () => {
    const lang = fc.constantFrom(
      'es',
      'en',
      'pt-BR',
      'ja',
      'zh',
      'ar-EG',
      'de',
      'da',
      'cs',
      'hi',
      'vi',
      'tr',
    );
    fc.assert(
      fc.property(lang, fc.integer({ min: 10_000, max: 99_000_000 }), (tag, value) => {
        const short = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 });
        const read = parseShortNumber(short.format(value), tag) ?? 0;
        expect(Math.abs(read - value) / value).toBeLessThan(0.006);
      }),
    );
  });

  test('never throws and never returns a fraction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, lang) => {
        const value = parseShortNumber(text, lang);
        expect(value === null || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });
});
