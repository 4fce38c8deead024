import { expect, it } from 'vitest';
import { readAhead } from '../../components/hooks/read-ahead.ts';

it('gives what was read to whoever asks for the same, and nothing for another', async () => {
  const ahead = readAhead<number>();
  const started = ahead.start('norte', async () => 7);
  expect(ahead.of('norte')).toBeUndefined();
  await started;
  expect(ahead.of('norte')).toBe(7);
  expect(ahead.of('sur')).toBeUndefined();
});

it('says nothing of what could not be read: the page reads it itself', async () => {
  const ahead = readAhead<number>();
  await ahead.start('norte', () => Promise.reject(new Error('closed')));
  expect(ahead.of('norte')).toBeUndefined();
});
