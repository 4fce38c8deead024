import { afterEach, expect, it, vi } from 'vitest';
import { crisisActions } from '../../components/hooks/use-crises.ts';
import { crisis } from '../gallery/crisis-fixtures.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/messaging/ask.ts', () => ({ ask }));
afterEach(() => ask.mockReset());

const tell = () => ({
  done: vi.fn<(id: string, text: string, undo?: () => void) => void>(),
  failed: vi.fn(),
});
const changes = () => ask.mock.calls.map(([, { change }]) => change);

it('what a change takes away can be had back', async () => {
  ask.mockResolvedValue({ ok: true, value: {} });
  const { done, failed } = tell();
  const room = { ...crisis, draft: 'Lo sabemos.' };
  crisisActions(room, { done, failed }).change({ draft: 'Otra cosa.' }, 'Rellenado.');
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  done.mock.calls[0]?.[2]?.();
  expect(changes()).toEqual([{ draft: 'Otra cosa.' }, { draft: 'Lo sabemos.' }]);
  expect(failed).not.toHaveBeenCalled();
});

it('what the worker refuses is told, and nothing is called done', async () => {
  ask.mockResolvedValue({ ok: false, code: 'not-found' });
  const { done, failed } = tell();
  crisisActions(crisis, { done, failed }).change({ title: '' }, 'Quitado.');
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('not-found'));
  expect(done).not.toHaveBeenCalled();
});
