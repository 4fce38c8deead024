// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { ChannelsSection } from '../../components/settings/channels-section.tsx';
import { LimitsSection } from '../../components/settings/limits-section.tsx';
import { PoliciesSection } from '../../components/settings/policies-section.tsx';
import { Brand, Department, Limits } from '../../lib/domain/brand.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

function edit(from: Partial<Brand> = {}) {
  let now = Brand.parse(from);
  function Page() {
    const [brand, setBrand] = useState(now);
    now = brand;
    const onChange = (change: Partial<Brand>) => setBrand({ ...brand, ...change });
    return (
      <>
        <PoliciesSection brand={brand} onChange={onChange} />
        <ChannelsSection brand={brand} onChange={onChange} />
        <LimitsSection brand={brand} onChange={onChange} />
      </>
    );
  }
  render(
    <WordsProvider files={words} language="es">
      <Page />
    </WordsProvider>,
  );
  return { user: userEvent.setup(), brand: () => now };
}

const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByLabelText(name);

describe('conditions', () => {
  it('are added with source and date of review, each with an id of its own, and removed', async () => {
    const { user, brand } = edit();
    await user.click(button('Añadir una condición'));
    await user.type(field('Condición, como se la dirías al cliente'), 'Cambios en 30 días{Enter}');
    await user.type(field('Dónde está escrita'), 'norte.example{Enter}');
    await user.type(field('Revisar antes del'), '2020-01-01');
    await user.tab();
    expect(brand().policies).toEqual([
      { id: 'p1', fact: 'Cambios en 30 días', source: 'norte.example', reviewBy: '2020-01-01' },
    ]);
    expect(screen.getByText('Sin revisar. No se cita.')).toBeVisible();
    await user.click(button('Añadir una condición'));
    expect(brand().policies.map(({ id }) => id)).toEqual(['p1', 'p2']);
    await user.click(button('Quitar «Cambios en 30 días»'));
    expect(brand().policies.map(({ id }) => id)).toEqual(['p2']);
  });
});

describe('a condition past its review', () => {
  it('is flagged where it is kept, and one that is not yet is not', () => {
    const condition = { id: 'p1', fact: 'Se cambia en 14 días', source: 'Manual' };
    edit({ policies: [{ ...condition, reviewBy: '2020-01-31' }] });
    expect(screen.getByText('Sin revisar. No se cita.')).toBeVisible();
    cleanup();
    edit({ policies: [{ ...condition, reviewBy: '2999-01-31' }] });
    expect(screen.queryByText(/Sin revisar/)).toBeNull();
  });
});

describe('reach', () => {
  it('more care from a figure on, however it is written; nothing usable is the usual figure', async () => {
    const { user, brand } = edit();
    const from = field('Más cuidado a partir de estos seguidores');
    await user.clear(from);
    await user.type(from, '2.500{Enter}');
    expect(brand().limits.careFrom).toBe(2_500);
    await user.clear(from);
    await user.type(from, 'muchos{Enter}');
    expect(brand().limits.careFrom).toBe(10_000);
    await user.type(field('Seguidores de tu cuenta más grande'), '12 000{Enter}');
    expect(brand().ownFollowers).toBe(12_000);
    await user.clear(field('Seguidores de tu cuenta más grande'));
    await user.tab();
    expect(brand().ownFollowers).toBe(null);
  });
});

describe('limits', () => {
  it.each([
    ['30', 30],
    ['12,50', 12.5],
    ['0', 0],
    ['mucho', undefined],
    ['-5', undefined],
  ])('a gesture of %s is %s', async (typed, kept) => {
    const { user, brand } = edit({ limits: Limits.parse({ gestureMax: 99, needsReview: ['S-07'] }) });
    await user.clear(field('Gesto más caro que decides sin preguntar'));
    await user.type(field('Gesto más caro que decides sin preguntar'), `${typed}{Enter}`);
    expect(brand().limits).toEqual(
      Limits.parse({ needsReview: ['S-07'], ...(kept !== undefined && { gestureMax: kept }) }),
    );
  });

  it('name departments and who takes care', async () => {
    const { user, brand } = edit();
    await user.click(button('Añadir un departamento'));
    await user.type(field('Departamento'), 'Envíos{Enter}');
    await user.type(field('Quién se ocupa'), 'Nuria{Enter}');
    expect(brand().departments).toMatchObject([{ name: 'Envíos', owner: 'Nuria' }]);
  });

  it('say how a department is reached, what it decides alone and which causes it takes', async () => {
    const { user, brand } = edit({ departments: [Department.parse({ name: 'Envíos', owner: 'Nuria' })] });
    await user.click(screen.getByText('Contacto y límite'));
    await user.type(field('Cómo se le encuentra'), 'ext. 214{Enter}');
    await user.type(field('Horario, en palabras'), 'L–V, 9–14 h{Enter}');
    await user.type(field('Decide hasta'), '60,5{Enter}');
    await user.click(button('entrega'));
    await user.click(button('cobro'));
    await user.click(button('cobro'));
    expect(brand().departments).toEqual([
      {
        id: 'Envíos',
        name: 'Envíos',
        owner: 'Nuria',
        channel: 'ext. 214',
        hours: 'L–V, 9–14 h',
        limit: 60.5,
        causes: ['delivery'],
      },
    ]);
    expect(screen.getByText('ext. 214 · L–V, 9–14 h · decide hasta 60,50 · entrega')).toBeVisible();
    await user.clear(field('Decide hasta'));
    await user.tab();
    expect(brand().departments[0]?.limit).toBe(null);
  });

  it('list what is stopped without asking', async () => {
    const { user, brand } = edit();
    await user.type(field('Lo que paras sin preguntar'), 'envíos del lote 12{Enter}');
    expect(brand().limits.stopHere).toEqual(['envíos del lote 12']);
    await user.click(button('Quitar envíos del lote 12'));
    expect(brand().limits.stopHere).toEqual([]);
  });
});

describe('channels', () => {
  const channel = { kind: 'email', value: 'hola@norte.example', hours: '', for: [] } as const;

  it('are for everything until causes or topics are named, and keep a situation they were given', async () => {
    const { user, brand } = edit({ channels: [{ ...channel, for: ['S-09'] }] });
    await user.click(screen.getByText('Para qué sirve'));
    await user.click(button('cobro'));
    await user.type(screen.getByRole('textbox', { name: 'Otros temas' }), 'facturas{Enter}');
    expect(brand().channels[0]?.for).toEqual(['billing', 'S-09', 'facturas']);
    await user.click(button('cobro'));
    expect(brand().channels[0]?.for).toEqual(['S-09', 'facturas']);
    await user.click(button('Quitar facturas'));
    await user.click(button('Quitar S-09'));
    expect(brand().channels[0]?.for).toEqual([]);
    expect(screen.getByText('Para todo')).toBeVisible();
  });
});
