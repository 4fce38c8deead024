// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Command, CommandsProvider, useCommands } from '../../components/hooks/commands.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { PaletteHost } from '../../components/palette/palette-host.tsx';
import { words } from '../gallery/words.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const did = vi.fn();

function Page({ commands }: { readonly commands: readonly Command[] }) {
  useCommands(commands);
  const [text, setText] = useState('');
  return <input aria-label="nota" value={text} onChange={(event) => setText(event.target.value)} />;
}

function show(commands: readonly Command[]) {
  did.mockClear();
  render(
    <WordsProvider files={words} language="es">
      <CommandsProvider>
        <Page commands={commands} />
        <PaletteHost />
      </CommandsProvider>
    </WordsProvider>,
  );
  return userEvent.setup();
}

async function open(commands: readonly Command[] = [{ id: 'log', key: 'L', run: () => did('log') }]) {
  const user = show(commands);
  await user.keyboard('{Control>}k{/Control}');
  return { user, field: await screen.findByRole('combobox') };
}

const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('the command palette', () => {
  it('has what was typed while it was being opened, and the page has none of it', async () => {
    const user = show([]);
    screen.getByRole('textbox', { name: 'nota' }).focus();
    await user.keyboard('{Control>}k{/Control}');
    // Its file is still on its way.
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.keyboard('aj');
    expect(await screen.findByRole('combobox')).toHaveValue('aj');
    expect(options()[0]).toBe('Abrir los ajustes');
    expect(screen.getByRole('textbox', { name: 'nota', hidden: true })).toHaveValue('');
  });

  it('lists what can be done here, then what can be done everywhere', async () => {
    await open();
    expect(options()).toEqual([
      'Registrar el casoL',
      'Abrir los casos',
      'Abrir los ajustes',
      'Practicar con publicaciones inventadas',
      'Abrir un archivo de un compañero',
    ]);
  });

  it('finds by the beginning of any word, without accents, and by other names', async () => {
    const { user, field } = await open();
    await user.type(field, 'companero');
    expect(options()[0]).toBe('Abrir un archivo de un compañero');
    await user.clear(field);
    await user.type(field, 'anot');
    expect(options()[0]).toBe('Registrar el casoL');
  });

  it('does the pointed one on Enter, once it is closed itself', async () => {
    const { user, field } = await open([
      { id: 'log', run: () => did(document.querySelector('[role=combobox]') === null) },
    ]);
    await user.type(field, '{ArrowDown}{ArrowUp}{Enter}');
    await waitFor(() => expect(did).toHaveBeenCalled());
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('points at one option at a time, and says which', async () => {
    const { user, field } = await open();
    await user.type(field, '{ArrowDown}');
    const pointed = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(pointed).toHaveTextContent('Abrir los casos');
    expect(pointed).toHaveAttribute('aria-selected', 'true');
  });

  it('looks for what is no action among the cases', async () => {
    const { user, field } = await open();
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    await user.type(field, 'tetera rota');
    expect(options()).toEqual(['Buscar «tetera rota» en los casos']);
    await user.keyboard('{Enter}');
    const url = new URL(String(opened.mock.calls[0]?.[0]));
    expect(url.hash).toBe('#/cases?text=tetera+rota');
  });

  it('leaves the keys of a text field alone', async () => {
    const user = show([]);
    await user.type(screen.getByLabelText('nota'), 'k');
    expect(screen.getByLabelText('nota')).toHaveValue('k');
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
