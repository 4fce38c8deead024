import { describe, expect, it } from 'vitest';
import { isClosed } from '../../../lib/replies/opening-hours.ts';

const zone = 'Europe/Madrid';
/** A Monday to Sunday in November 2026, winter time. */
const at = (day: 'mon' | 'fri' | 'sat' | 'sun', clock: string): number => {
  const date = { mon: 23, fri: 27, sat: 28, sun: 29 }[day];
  return Date.parse(`2026-11-${date}T${clock}:00+01:00`);
};
const open = (words: string, now: number): boolean => !isClosed(words, now, zone);

describe('hours in words', () => {
  it.each([
    'L–V, 9–19 h',
    'L-V de 9 a 19 h',
    'de lunes a viernes de 9:00 a 19:00',
    'lun-vie 9 h - 19 h',
    '9–19 h, L–V',
    'Mon–Fri 9am–7pm',
    'Monday to Friday, 9 to 7',
    'Mon-Fri, 9.00 – 19.00',
  ])('%s', (words) => {
    expect(open(words, at('mon', '09:00'))).toBe(true);
    expect(open(words, at('fri', '18:59'))).toBe(true);
    expect(open(words, at('mon', '08:59'))).toBe(false);
    expect(open(words, at('fri', '19:00'))).toBe(false);
    expect(open(words, at('sat', '12:00'))).toBe(false);
  });

  it('with a break at noon, other hours on Saturday, and days that follow one another', () => {
    const words = 'L–V 9–14 y 16–19 h, S 10–14 h';
    expect(open(words, at('mon', '15:00'))).toBe(false);
    expect(open(words, at('mon', '16:30'))).toBe(true);
    expect(open(words, at('sat', '13:00'))).toBe(true);
    expect(open(words, at('sat', '16:30'))).toBe(false);
    expect(open('sábados y domingos de 10 a 14', at('sat', '11:00'))).toBe(true);
    expect(open('sábados y domingos de 10 a 14', at('sun', '11:00'))).toBe(true);
    expect(open('sábados y domingos de 10 a 14', at('mon', '11:00'))).toBe(false);
  });

  it('every day, all day, and over midnight', () => {
    expect(open('9–19 h', at('sun', '12:00'))).toBe(true);
    expect(open('24 h', at('sun', '03:00'))).toBe(true);
    expect(open('24/7', at('sun', '03:00'))).toBe(true);
    expect(open('todos los días, 9–19 h', at('sun', '20:00'))).toBe(false);
    expect(open('V 20–2 h', at('sat', '01:00'))).toBe(true);
    expect(open('V 20–2 h', at('sat', '03:00'))).toBe(false);
  });

  it.each(['', 'en horario comercial', 'L–V, 9–19 h, menos festivos', '9–19 h salvo agosto', 'ask Ana'])(
    'what is not read for certain is not called closed: "%s"',
    (words) => expect(isClosed(words, at('sun', '03:00'), zone)).toBe(false),
  );

  it('without a time nobody can tell', () => {
    expect(isClosed('9–19 h', Number.NaN, zone)).toBe(false);
  });
});
