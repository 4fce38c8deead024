// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useReplyEngine } from '../../components/hooks/use-reply-engine.ts';

const { engine } = vi.hoisted(() => ({ engine: { isThere: false } }));
vi.mock('../../components/hooks/reply-engine.ts', () => {
  if (!engine.isThere) throw new Error('The file could not be had.');
  return { stepsIn: () => new Set() };
});
afterEach(cleanup);

/** The guard's own file is large, and a machine may be busy. */
const patience = { timeout: 30_000 };

it('an engine that could not be loaded says so, and comes when asked for again', async () => {
  const { result } = renderHook(useReplyEngine);
  await waitFor(() => expect(result.current.failed).toBe(true), patience);
  expect(result.current.engine).toBeNull();
  engine.isThere = true;
  await act(async () => result.current.retry());
  await waitFor(() => expect(result.current.engine).not.toBeNull(), patience);
  expect(result.current.failed).toBe(false);
});
