// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StorePart } from '../../components/data/store-part.tsx';
import { usePersisted } from '../../components/hooks/use-persisted.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { PrivacySection } from '../../components/settings/privacy-section.tsx';
import { words } from '../gallery/words.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const spanish = (page: ReactNode) =>
  render(
    <WordsProvider files={words} language="es">
      {page}
    </WordsProvider>,
  );

function Privacy() {
  const { persisted, persist } = usePersisted();
  return <PrivacySection persisted={persisted} onPersist={persist} />;
}

/** The browser as it answers before and when it is asked. */
function browserThat(persisted: boolean, persist: () => Promise<boolean>) {
  const storage = { persisted: () => Promise.resolve(persisted), persist: vi.fn(persist) };
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage }));
  return storage;
}

const ask = () => screen.findByRole('button', { name: 'Pedir que no los borre' });

describe('whether the browser keeps what is here', () => {
  it('is told, and nothing is asked where it has promised', async () => {
    const { persist } = browserThat(true, () => Promise.resolve(true));
    spanish(<Privacy />);
    expect(await screen.findByText('El navegador ha prometido no borrarlos.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(persist).not.toHaveBeenCalled();
  });

  it('is asked for by the button, and its promise told', async () => {
    const { persist } = browserThat(false, () => Promise.resolve(true));
    spanish(<Privacy />);
    await userEvent.click(await ask());
    expect(await screen.findByText('El navegador ha prometido no borrarlos.')).toBeVisible();
    expect(persist).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each<readonly [string, () => Promise<boolean>]>([
    ['says no', () => Promise.resolve(false)],
    ['fails', () => Promise.reject(new Error('no'))],
  ])('is told where it %s, with what to do instead', async (_, persist) => {
    browserThat(false, persist);
    spanish(<Privacy />);
    await userEvent.click(await ask());
    expect(
      await screen.findByText('El navegador no lo ha prometido. Guarda copias de vez en cuando.'),
    ).toBeVisible();
    expect(await ask()).toBeVisible();
  });
});

describe('what is used', () => {
  const figures = { cases: 3, events: 9, people: 2, drafts: 0, oldest: null, largest: null };
  const store = (capacity: number | null) =>
    spanish(
      <StorePart
        figures={figures}
        usage={48_200_000}
        capacity={capacity}
        beforeUntil={null}
        onBringBack={() => Promise.resolve(true)}
      />,
    );

  it('is told of what there is room for', () => {
    store(21_400_000_000);
    expect(screen.getByText('Ocupa 48,2 MB de los 21,4 GB que puede ocupar.')).toBeVisible();
  });

  it('is told alone where the browser does not say what there is room for', () => {
    store(null);
    expect(screen.getByText('Ocupa 48,2 MB')).toBeVisible();
  });
});
