// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useOnceASession } from '../../components/hooks/use-once-a-session.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { Understanding } from '../../components/sidebar/sidebar-state.ts';
import { Cause } from '../../lib/domain/assessment.ts';
import { listening, reply, view } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const show = (understanding: Partial<Understanding>) =>
  render(
    <WordsProvider files={words} language="es">
      <Sidebar
        {...listening}
        screen={{
          kind: 'ready',
          view: { ...view, understanding: { ...view.understanding, ...understanding } },
          reply,
        }}
        work={{ ...listening.work, step: 'understand' }}
      />
    </WordsProvider>,
  );

describe('the two questions of every complaint', () => {
  const asked = [
    ...Cause.options.map((cause) => ({ cause })),
    ...(['legit', 'unclear'] as const).map((stance) => ({ stance })),
    ...([0, 1, 2, 3] as const).map((severity) => ({ severity })),
  ];
  it.each(asked)('stand there, with what we could have wrong: %o', async (understanding) => {
    show(understanding);
    expect(screen.getByRole('textbox', { name: 'En qué tiene razón' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: '¿Qué podemos arreglar?' })).toBeVisible();
    expect(await screen.findByRole('textbox', { name: /podríamos equivocarnos/ })).toBeVisible();
  });

  it('nobody has to know: unknown is an answer like the others', () => {
    show({ validity: 'unknown' });
    expect(screen.getByRole('radio', { name: 'Aún no lo sé' })).toBeChecked();
  });
});

describe('who reads along', () => {
  it('is said once a session, in the first place that asks, until it is put away', async () => {
    const first = renderHook(() => useOnceASession('who-reads'));
    await waitFor(() => expect(first.result.current[0]).toBe(true));
    const second = renderHook(() => useOnceASession('who-reads'));
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(second.result.current[0]).toBe(false);
    act(() => first.result.current[1]());
    expect(first.result.current[0]).toBe(false);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
