// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { Brand, Department } from '../../lib/domain/brand.ts';
import { Settings } from '../../lib/domain/settings.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

function show(brand: Partial<Brand> = {}) {
  const settings = Settings.parse({ brands: [Brand.parse(brand)] });
  render(
    <WordsProvider files={words} language="es">
      <SettingsPage
        settings={settings}
        persisted={null}
        askedSites={[]}
        onChange={() => {}}
        onAddBrand={() => {}}
        onPersist={() => Promise.resolve(true)}
      />
    </WordsProvider>,
  );
  return within(screen.getByRole('region', { name: 'Antes de que llegue la primera queja' }));
}

const set = {
  watchList: { name: 'Norte', handles: ['norte'] },
  policies: { policies: [{ id: 'p1', fact: 'Se cambia en 14 días.', source: '' }] },
  phones: { channels: [{ kind: 'phone', value: '900 000 001', hours: '', for: [] }] },
  departments: { departments: [Department.parse({ name: 'Envíos', owner: 'Nuria' })] },
  limits: { limits: { ...Brand.parse({}).limits, gestureMax: 30 } },
  crisisContact: { crisisContact: 'Marta, 600 000 000' },
} as const satisfies Record<string, Partial<Brand>>;

describe('readiness', () => {
  it('of a fresh profile has six open items, and blocks nothing', () => {
    const card = show();
    expect(card.getAllByRole('img', { name: 'falta' })).toHaveLength(6);
    expect(card.getByText('0 de 6')).toBeVisible();
    expect(card.queryByRole('button')).toBeNull();
  });

  it.each(Object.entries(set))('%s turns it ready, and only it', (_, brand) => {
    const card = show(brand);
    expect(card.getAllByRole('img', { name: 'listo' })).toHaveLength(1);
    expect(card.getByText('1 de 6')).toBeVisible();
  });

  it('is complete with all of them', () => {
    const card = show(Object.assign({}, ...Object.values(set)));
    expect(card.getByText('6 de 6')).toBeVisible();
  });

  it.each([
    ['a phone without a number', { channels: [{ kind: 'phone', value: '', hours: '', for: [] }] }],
    ['a department nobody handles', { departments: [Department.parse({ name: 'Envíos' })] }],
    ['a contact of spaces', { crisisContact: '  ' }],
  ] as const)('is not made by %s', (_, brand) => {
    expect(show(brand).getByText('0 de 6')).toBeVisible();
  });

  it('leads to where each is set', () => {
    for (const link of show().getAllByRole('link')) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      expect(target, link.textContent ?? '').not.toBeNull();
    }
  });
});
