// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { PanelPort } from '../../components/hooks/panel-port.ts';
import { readCaseAhead, useCase } from '../../components/hooks/use-case.ts';
import { readPanelAhead, usePanel } from '../../components/hooks/use-panel.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/messaging/ask.ts', () => ({ ask }));
afterEach(() => {
  cleanup();
  ask.mockReset();
});

const post = postOf({ postId: '1' });
const current = { type: 'current', post, thread: [], theme: 'light', index: 1, total: 1 };
const portThatSays = (value: () => object): PanelPort => ({
  ask: async () => ({ ok: true, value: structuredClone(value()) }) as never,
  hasBox: true,
  findCases: null,
});
/** What the worker knows of the post, new objects each time, as messages are. */
const knows = async (command: string) => {
  const judged = { assessment: assessmentOf(), earlier: [], said: null, similar: [] };
  return { ok: true, value: command === 'post.assess' ? judged : null };
};

it('the sidebar begins with the post of its page and with what is known of it, without a picture before', async () => {
  ask.mockImplementation(knows);
  const port = portThatSays(() => current);
  expect(await readPanelAhead(port)).toEqual(post);
  await readCaseAhead(post);
  const drawn: string[] = [];
  renderHook(() => {
    const { panel } = usePanel(port);
    const { known } = useCase(panel.kind === 'current' ? panel.current.post : null);
    drawn.push(`${panel.kind} ${known?.judged.assessment.verdict}`);
  });
  expect(drawn[0]).toBe('current complaint');
});

it('the same answer once more draws nothing anew, another one does', async () => {
  let said = { ...current };
  const port = portThatSays(() => said);
  await readPanelAhead(port);
  const { result } = renderHook(() => usePanel(port));
  const first = result.current.panel;
  await act(async () => result.current.renew());
  expect(result.current.panel).toBe(first);
  said = { ...current, total: 2 };
  await act(async () => result.current.renew());
  expect(result.current.panel).toMatchObject({ current: { total: 2 } });
});

it('what was read for one page is not shown for another', async () => {
  await readPanelAhead(portThatSays(() => current));
  const { result } = renderHook(() => usePanel(portThatSays(() => ({ type: 'gone' }))));
  expect(result.current.panel).toEqual({ kind: 'loading' });
  await act(async () => undefined);
  expect(result.current.panel).toEqual({ kind: 'gone' });
});

it('a page that tells no post leaves the sidebar to ask itself', async () => {
  expect(await readPanelAhead(portThatSays(() => ({ type: 'gone' })))).toBeNull();
  ask.mockRejectedValue(new Error('no worker'));
  await readCaseAhead(post);
  const { result } = renderHook(() => useCase(null));
  expect(result.current.known).toBeNull();
});
