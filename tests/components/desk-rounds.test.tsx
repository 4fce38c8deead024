// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DeskRounds } from '../../components/follow-ups/desk-rounds.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { Settings } from '../../lib/domain/settings.ts';
import { words } from '../gallery/words.ts';

const day = 86_400_000;
const now = new Date(2026, 2, 10, 11).getTime();
const settings = Settings.parse({ brands: [{ name: 'Casa Norte' }] });
const asked = vi.fn(async (_: unknown) => ({ ok: true, value: {} }));

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(asked as never);
  vi.spyOn(fakeBrowser.tabs, 'create');
  await fakeBrowser.storage.local.set({
    rounds: { looks: { default: { x: now - 4 * day, facebook: now } } },
  });
});
afterEach(cleanup);

it('the desk says when each network was last looked at, and opens none by itself', async () => {
  render(
    <WordsProvider files={words} language="es">
      <DeskRounds settings={settings} now={now} />
    </WordsProvider>,
  );
  const x = await screen.findByRole('link', { name: /X 4 d, .*Miraste hace 4 días$/ });
  expect(screen.getByRole('link', { name: /^Fb, .*Miraste hoy$/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /^YT, .*Aún no has mirado$/ })).toBeVisible();
  expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
  expect(asked).not.toHaveBeenCalled();
  x.addEventListener('click', (event) => event.preventDefault());
  await userEvent.setup().click(x);
  expect(JSON.stringify(asked.mock.calls)).toContain('rounds.opened');
});
