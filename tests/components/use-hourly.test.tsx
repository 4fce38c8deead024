// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHourly } from '../../components/hooks/use-hourly.ts';

it('moves on with the hour and with what is counted, and not with the minute', () => {
  const ten = Date.UTC(2026, 10, 3, 10, 5);
  const [some, others] = [{}, {}];
  const { result, rerender } = renderHook(({ now, counted }) => useHourly(now, counted), {
    initialProps: { now: ten, counted: some },
  });
  rerender({ now: ten + 30_000, counted: some });
  expect(result.current).toBe(ten);
  rerender({ now: ten + 60_000, counted: others });
  expect(result.current).toBe(ten + 60_000);
  rerender({ now: ten + 55 * 60_000, counted: others });
  expect(result.current).toBe(ten + 55 * 60_000);
});
