// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/follow-ups/popup.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { emptyPopup, overdue, secondBrand, seen } from '../gallery/popup-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

function show(change: Partial<PopupProps>) {
  render(
    <WordsProvider files={words} language="es">
      <Popup {...emptyPopup} {...change} />
    </WordsProvider>,
  );
  return userEvent.setup();
}

const none = { overdue: [], today: [], later: [], otherBrands: [] };
const button = (name: string) => screen.getByRole('button', { name });

describe('several brands', () => {
  it('what is overdue for another is named, and one click away', async () => {
    const onBrand = vi.fn();
    const otherBrands = [{ brandId: secondBrand.id, name: 'Muebles Sur', overdue: 2 }];
    const user = show({ due: { ...none, otherBrands }, onBrand });
    await user.click(button('Muebles Sur: 2 vencidos'));
    expect(onBrand).toHaveBeenCalledWith(secondBrand.id);
  });

  it('a reminder of a removed brand says so', () => {
    show({
      due: { ...none, overdue: overdue.slice(0, 1).map((item) => ({ ...item, ofRemovedBrand: true })) },
    });
    expect(screen.getByText(/de una marca quitada/)).toBeVisible();
  });
});

describe('what was seen', () => {
  it('is not called empty where the worker gave no answer', async () => {
    const onRetrySeen = vi.fn();
    const user = show({ seen: null, seenFailed: 'timeout', onRetrySeen });
    await user.click(screen.getByRole('tab', { name: 'Vistas sin atender' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Tardó demasiado en responder.');
    await user.click(button('Reintentar'));
    expect(onRetrySeen).toHaveBeenCalledOnce();
  });

  it('stays in sight while it is asked for again', async () => {
    const user = show({ seen, seenFailed: 'timeout' });
    await user.click(screen.getByRole('tab', { name: /Vistas sin atender/ }));
    expect(screen.getByText('Pedro Cal')).toBeVisible();
  });
});
