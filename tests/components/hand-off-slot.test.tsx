// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { HandOffSlot } from '../../components/handoff/hand-off-slot.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { practiceBrand } from '../../lib/practice/practice-brand.ts';
import { logged, now, view } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const slot = (brand: typeof view.brand) =>
  render(
    <WordsProvider files={words} language="es">
      <HandOffSlot {...{ brand, now }} caseView={logged} />
    </WordsProvider>,
  );

it('a case can be handed on from wherever it is shown', () => {
  slot(view.brand);
  expect(screen.getByRole('button', { name: 'Pasar el caso' })).toBeVisible();
});

it('an invented case is handed to nobody', () => {
  expect(slot(practiceBrand).container).toBeEmptyDOMElement();
});
