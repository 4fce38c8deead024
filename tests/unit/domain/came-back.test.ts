import { expect, it } from 'vitest';
import { cameBack } from '../../../lib/domain/came-back.ts';

const at = (
  status: Parameters<typeof cameBack>[0]['status'],
  customerReturnedAt: number | null,
  endedAt: number | null,
) => cameBack({ status, customerReturnedAt, endedAt });

it('whoever wrote again waits, also after we ended the conversation', () => {
  expect(at('open', 5, null)).toBe(true);
  expect(at('ended', 9, 7)).toBe(true);
});

it('what was said before the end, or was answered since, waits no more', () => {
  expect(at('ended', 5, 7)).toBe(false);
  expect(at('waiting', 5, null)).toBe(false);
  expect(at('closed', 5, null)).toBe(false);
  expect(at('open', null, null)).toBe(false);
});
