import { expect, it } from 'vitest';
import { readAhead } from '../../components/hooks/read-ahead.ts';

it('gives what was read to whoever asks for the same, and nothing for another', async () => {
  const ahead = readAhead<number>();
  const reading = Promise.resolve(7);
  ahead.start('norte', () => reading);
  expect(ahead.of('norte')).toBeUndefined();
  await reading;
  expect(ahead.of('norte')).toBe(7);
  expect(ahead.of('sur')).toBeUndefined();
});

it('says nothing of what could not be read: the page reads it itself', async () => {
  const ahead = readAhead<number>();
  const failing = Promise.reject(new Error('closed'));
  ahead.start('norte', () => failing);
  await expect(failing).rejects.toThrow('closed');
  expect(ahead.of('norte')).toBeUndefined();
});
