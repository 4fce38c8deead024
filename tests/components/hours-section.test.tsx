// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { HoursSection } from '../../components/settings/hours-section.tsx';
import { Brand, type BusinessHours } from '../../lib/domain/brand.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

type Day = BusinessHours['week'][number];

function edit(monday: Day = []) {
  const fresh = Brand.parse({});
  let now: Brand = {
    ...fresh,
    hours: { ...fresh.hours, week: [monday, [], [], [], [], [], []] },
  };
  function Page() {
    const [brand, setBrand] = useState(now);
    now = brand;
    return <HoursSection brand={brand} onChange={(change) => setBrand({ ...brand, ...change })} />;
  }
  render(
    <WordsProvider files={words} language="es">
      <Page />
    </WordsProvider>,
  );
  return { user: userEvent.setup(), hours: () => now.hours };
}

const holidays = () => screen.getByLabelText('Festivos', { selector: 'input' });

describe('holidays', () => {
  it.each(['2026-13-45', '2026-02-30', 'Navidad'])(
    'refuse %s beside the field and keep it there',
    async (entry) => {
      const { user, hours } = edit();
      await user.type(holidays(), `${entry}{Enter}`);
      expect(hours().holidays).toEqual([]);
      expect(holidays()).toHaveValue(entry);
      expect(holidays()).toBeInvalid();
      expect(holidays()).toHaveAccessibleDescription(expect.stringContaining(`No es una fecha: ${entry}`));
      await user.clear(holidays());
      expect(holidays()).toBeValid();
    },
  );

  it('take what is a day of several pasted at once, and leave the rest in the field', async () => {
    const { user, hours } = edit();
    await user.type(holidays(), '2026-12-25, 2028-02-29, 2026-13-45{Enter}');
    expect(hours().holidays).toEqual(['2026-12-25', '2028-02-29']);
    expect(holidays()).toHaveValue('2026-13-45');
    expect(holidays()).toBeInvalid();
  });
});

describe('shifts', () => {
  it('may go on into the next day, which is said and is no fault', () => {
    edit([{ from: '22:00', to: '06:00' }]);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Cierra al día siguiente, a las 06:00.')).toBeVisible();
  });

  it('say nothing more where each ends on its day', () => {
    edit([
      { from: '09:00', to: '14:00' },
      { from: '16:00', to: '19:00' },
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText(/Cierra al día siguiente/)).toBeNull();
  });

  it.each<readonly [string, Day]>([
    [
      'overlap',
      [
        { from: '09:00', to: '14:00' },
        { from: '13:00', to: '19:00' },
      ],
    ],
    [
      'follow one that runs through the night',
      [
        { from: '22:00', to: '06:00' },
        { from: '23:00', to: '23:30' },
      ],
    ],
  ])('are told where they %s', (_, day) => {
    edit(day);
    expect(screen.getByRole('alert')).toHaveTextContent('Un turno empieza antes de que acabe el anterior.');
  });
});
