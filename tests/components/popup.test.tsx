// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
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

it('what is overdue says so and is drawn as late; what is to come is not', () => {
  const [late] = overdue;
  if (!late) throw new Error('no fixture');
  const coming = { ...late, followUpId: 'coming', name: 'Por venir', dueAt: emptyPopup.now + 3_600_000 };
  show({ due: { ...none, overdue: [late], today: [coming] } });
  const when = (name: string) =>
    within(screen.getByText(name).closest('li') as HTMLElement).getByText(
      (_, element) => element?.tagName === 'TIME',
    );
  expect(when(late.name).className).toMatch(/overdue/);
  expect(when('Por venir').className).not.toMatch(/overdue/);
  expect(screen.getByText('1 vencido').className).toMatch(/overdue/);
});

it('says how many open cases nobody has answered', () => {
  show({ unanswered: { count: 2, of: 5 } });
  expect(screen.getByText('2 casos abiertos sin respuesta, de 5')).toBeVisible();
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
