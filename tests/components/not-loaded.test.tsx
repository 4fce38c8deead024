// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { onDemand } from '../../components/hooks/on-demand.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { NotLoaded } from '../../components/on-demand/not-loaded.tsx';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

type Load = () => Promise<{ readonly said: string }>;

/** A piece that opens with a click and, where `over` is set, over the page. */
function show(load: Load, over = false) {
  const usePart = onDemand(load);
  function Surface() {
    const [wanted, setWanted] = useState(false);
    const part = usePart(wanted);
    const close = () => setWanted(false);
    return (
      <>
        <button type="button" onClick={() => setWanted(true)}>
          Abrir
        </button>
        {wanted && part.part?.said}
        {wanted && <NotLoaded part={part} name="reading" {...(over && { onClose: close })} />}
      </>
    );
  }
  render(
    <WordsProvider files={words} language="es">
      <Surface />
    </WordsProvider>,
  );
  return userEvent.setup();
}

/** A file that cannot be had the first times it is asked for. */
function failing(times: number): Load {
  let left = times;
  return async () => {
    left--;
    if (left >= 0) throw new Error('The file could not be had.');
    return { said: 'Aquí está' };
  };
}
const button = (name: string) => screen.getByRole('button', { name });

it('says which part is missing, and brings it when it is asked for again', async () => {
  const user = show(failing(2));
  await user.click(button('Abrir'));
  expect(await screen.findByRole('alert')).toHaveTextContent('No pude cargar la lectura.');
  await user.click(button('Reintentar'));
  expect(await screen.findByRole('alert')).toBeVisible();
  await user.click(button('Reintentar'));
  expect(await screen.findByText('Aquí está')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('over the page it can be closed, and is asked for once more when it is opened again', async () => {
  const user = show(failing(1), true);
  await user.click(button('Abrir'));
  expect(await screen.findByRole('dialog', { name: 'No pude cargar la lectura.' })).toBeVisible();
  await user.click(button('Cerrar'));
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(button('Abrir'));
  expect(await screen.findByText('Aquí está')).toBeVisible();
});

it('says nothing while it is on its way', async () => {
  const user = show(() => new Promise(() => {}), true);
  await user.click(button('Abrir'));
  expect(screen.queryByRole('dialog')).toBeNull();
});
