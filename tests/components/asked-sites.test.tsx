// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useAskedSites } from '../../components/hooks/use-asked-sites.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { BehaviourSection } from '../../components/settings/behaviour-section.tsx';
import { Settings } from '../../lib/domain/settings.ts';
import { words } from '../gallery/words.ts';

const permission = { origins: ['https://www.youtube.com/*'] };
const listeners = new Set<() => Promise<void>>();
const event = {
  addListener: (listener: () => Promise<void>) => listeners.add(listener),
  removeListener: (listener: () => Promise<void>) => listeners.delete(listener),
};
let allowed = false;
/** What the person answers when the browser asks. */
let answer = true;
const settle = async (on: boolean) => {
  allowed = on;
  await act(() => Promise.all([...listeners].map((listener) => listener())));
};
const request = vi.fn(async () => answer);
const remove = vi.fn(async () => true);

beforeEach(() => {
  allowed = false;
  answer = true;
  vi.clearAllMocks();
  Object.assign(fakeBrowser.permissions, {
    contains: async () => allowed,
    request,
    remove,
    onAdded: event,
    onRemoved: event,
  });
});
afterEach(cleanup);

function Section() {
  return <BehaviourSection settings={Settings.parse({})} askedSites={useAskedSites()} onChange={() => {}} />;
}

async function show(): Promise<HTMLElement> {
  render(
    <WordsProvider files={words} language="es">
      <Section />
    </WordsProvider>,
  );
  await act(async () => {});
  return screen.getByRole('switch', { name: /^YouTube/ });
}

describe('the switch of a site that the browser asks for', () => {
  it('asks in the click itself, and is on once the browser says so', async () => {
    const toggle = await show();
    expect(toggle).not.toBeChecked();
    fireEvent.click(toggle);
    // Not a turn later: the browser would not take it for the person's wish any more.
    expect(request).toHaveBeenCalledWith(permission);
    await settle(true);
    expect(toggle).toBeChecked();
  });

  it('stays off where the person declines', async () => {
    answer = false;
    const toggle = await show();
    fireEvent.click(toggle);
    await act(async () => {});
    expect(toggle).not.toBeChecked();
  });

  it('gives the permission back when it is switched off, also where the browser did so itself', async () => {
    allowed = true;
    const toggle = await show();
    expect(toggle).toBeChecked();
    fireEvent.click(toggle);
    expect(remove).toHaveBeenCalledWith(permission);
    await settle(false);
    expect(toggle).not.toBeChecked();
    expect(request).not.toHaveBeenCalled();
  });
});
