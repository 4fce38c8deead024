import { expect, it } from 'vitest';
import { parseAmount } from '../../../lib/domain/amount.ts';

it.each([
  ['30', 30],
  ['30,5', 30.5],
  ['30.50', 30.5],
  ['1.000', 1000],
  ['1,000', 1000],
  ['1.000,50', 1000.5],
  ['1,000.50', 1000.5],
  ['1 000', 1000],
  ['1.234.567', 1_234_567],
  ['12,5 €', 12.5],
  ['$20', 20],
  ['20 euros', 20],
  ['0', 0],
  ['0,75', 0.75],
])('%s is %d', (text, amount) => expect(parseAmount(text)).toBe(amount));

it.each([
  '',
  ' ',
  'diez',
  '-5',
  '0.500',
  '0,500',
  '1.00.0',
  '1,0000',
  '1.0000',
  '1e3',
  '1.000.50',
  '12,345,6',
  'Infinity',
])('"%s" is no amount', (text) => expect(parseAmount(text)).toBeNull());
