// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useFollowUpActions } from '../../components/hooks/use-follow-up-actions.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import type { ToastMessage } from '../../components/ui/toast.tsx';
import { seen } from '../gallery/popup-fixtures.ts';
import { words } from '../gallery/words.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/messaging/ask.ts', () => ({ ask }));
afterEach(cleanup);

it('a dismissal is taken back under every key of its post', async () => {
  ask.mockResolvedValue({ ok: true, value: {} });
  const toasts = new Map<string, ToastMessage>();
  const toasting = {
    messages: [],
    show: (message: ToastMessage) => void toasts.set(message.id, message),
    close: (id: string) => void toasts.delete(id),
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WordsProvider files={words} language="es">
      {children}
    </WordsProvider>
  );
  const { result } = renderHook(() => useFollowUpActions(toasting, 0), { wrapper });
  const [first] = seen;
  if (!first) throw new Error('There is nothing to dismiss.');
  const item = { ...first, keys: [first.postKey, 'x:h:1'] };
  await act(async () => result.current.dismiss(item));
  const [toast] = toasts.values();
  await act(async () => toast?.action?.onSelect());
  const commandId = expect.any(String);
  expect(ask.mock.calls).toEqual([
    ['seen.dismiss', { commandId, postKey: first.postKey }],
    ['seen.restore', { commandId, keys: item.keys }],
  ]);
  expect(toasts.size).toBe(0);
});
