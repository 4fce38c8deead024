// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { Part, SmallForm } from '../../components/life/part.tsx';
import { TextField } from '../../components/ui/field.tsx';
import { words } from '../gallery/words.ts';

it('the form of a part takes the keys from its button, and gives them back', async () => {
  const user = userEvent.setup();
  render(
    <WordsProvider files={words} language="es">
      <Part
        title="Promesas"
        add="Anotar una promesa"
        form={(close) => (
          <SmallForm onCancel={close}>
            <TextField label="Qué prometiste" />
          </SmallForm>
        )}
      />
    </WordsProvider>,
  );
  expect(document.body).toHaveFocus();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: 'Qué prometiste' })).toHaveFocus();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Anotar una promesa' })).toHaveFocus();
});
