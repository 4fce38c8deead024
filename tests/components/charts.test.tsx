// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CausesPage } from '../../components/causes/causes-page.tsx';
import { ChartsPage } from '../../components/charts/charts-page.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { causesOf } from '../../lib/analytics/root-causes.ts';
import { Brand } from '../../lib/domain/brand.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { columnsOf, recordOf } from '../fixtures/records.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

/** Wednesday. */
const now = Date.UTC(2026, 11, 16, 11, 0);
const day = 86_400_000;
const brand = Brand.parse({
  name: 'Norte',
  policies: [{ id: 'p1', fact: 'Los cambios piden el tique', source: 'Manual, página 4' }],
  hours: {
    timeZone: 'Europe/Madrid',
    week: Array.from({ length: 7 }, () => [{ from: '09:00', to: '21:00' }]),
  },
});

const records: readonly CaseRecord[] = Array.from({ length: 12 }, (_, place) =>
  recordOf(
    String(5000 + place),
    {
      at: now - place * day,
      post: { text: `Soy Rosa Prueba, pedido ${5000 + place}: sin el tique no cambian nada` },
      assessment: { cause: place < 7 ? 'policy' : 'delivery' },
    },
    { at: now - place * day, fact: { type: 'attached', policyId: place < 7 ? 'p1' : '', product: '' } },
    ...(place % 2 === 0
      ? [
          {
            at: now - place * day + 30 * 60_000,
            fact: {
              type: 'replied' as const,
              text: 'Para los cambios se pide el tique',
              at: now - place * day + 30 * 60_000,
              how: 'seen' as const,
              replyId: `r${place}`,
            },
          },
        ]
      : []),
  ),
);

function charts(shown = records, onSave = vi.fn()) {
  render(
    <WordsProvider files={words} language="es">
      <ChartsPage
        columns={columnsOf(shown)}
        {...{ brand, now, onSave }}
        range="4"
        onRange={() => {}}
        replies={shown.flatMap(({ lastReply }) => lastReply ?? [])}
      />
    </WordsProvider>,
  );
  return onSave;
}
const card = (name: RegExp) => screen.getByRole('region', { name });

describe('a chart', () => {
  it('says its figure in a sentence, with a percentage from ten cases on', () => {
    charts();
    expect(card(/Lo que más se repite: condiciones, 7 de 12/)).toBeVisible();
    expect(card(/Sin respuesta: 6 de 12 \(50\s%\)/)).toBeVisible();
  });

  it('says that few cases say little, and no percentage', () => {
    charts(records.slice(0, 4));
    expect(card(/Sin respuesta: 2 de 4$/)).toHaveTextContent('Son 4 casos; con menos de 10 dice poco.');
  });

  it('says so where there is nothing', () => {
    charts([]);
    expect(screen.getByText('Aún no hay quejas en este período.')).toBeVisible();
  });

  it('says its own name and what would fill it while it is empty', () => {
    charts(records.slice(1, 2));
    expect(card(/^Promesas$/)).toHaveTextContent('Se llena cuando una promesa se cumple o se rompe.');
    expect(card(/^Permisos$/)).toHaveTextContent('Se llena cuando pides un permiso y te contestan.');
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says days of opening where hours are more than anybody pictures', () => {
    const waited = recordOf(
      '7001',
      { at: now - 10 * day },
      {
        at: now,
        fact: { type: 'replied', text: 'Perdona la espera', at: now, how: 'seen', replyId: 'r' },
      },
    );
    charts([waited]);
    expect(card(/primera respuesta en 10 días de atención o menos/)).toBeVisible();
  });

  it('is walked by the arrow keys, and tells what stands there', async () => {
    const user = userEvent.setup();
    charts();
    const drawing = within(card(/Lo que más se repite/)).getByRole('group', { name: /Lo que más/ });
    const marks = within(drawing).getAllByRole('img');
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
    marks[0]?.focus();
    await user.keyboard('{End}');
    expect(marks[3]).toHaveFocus();
    expect(within(card(/Lo que más se repite/)).getByRole('status')).toHaveTextContent(
      '14 dic: condiciones 3',
    );
    await user.keyboard('{ArrowLeft}');
    expect(marks[2]).toHaveFocus();
  });

  it('names an hour only where more than one complained in it', () => {
    charts(records.slice(0, 1));
    expect(card(/^Cuándo se quejan$/)).toBeVisible();
    cleanup();
    charts();
    expect(card(/Cuando más se quejan/)).toBeVisible();
  });

  it('leads up and down through the hours of a week', async () => {
    const user = userEvent.setup();
    charts();
    const hours = card(/Cuando más se quejan/);
    const marks = within(hours).getAllByRole('img');
    expect(marks).toHaveLength(7 * 24);
    marks[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(marks[25]).toHaveFocus();
    expect(within(hours).getByRole('status')).toHaveTextContent('mar, 1 h: 0');
  });

  it('has one array for drawing, table and file', async () => {
    const user = userEvent.setup();
    const onSave = charts();
    const causes = card(/Lo que más se repite/);
    const drawn = within(causes)
      .getAllByRole('img')
      .map((mark) => mark.getAttribute('aria-label'));
    await user.click(within(causes).getByRole('button', { name: 'Ver la tabla' }));
    const [head, ...rows] = within(causes)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
    const told = rows.map(([week, ...values]) => {
      const parts = values.flatMap((value, place) =>
        value === '0' ? [] : [`${head?.[place + 1]} ${value}`],
      );
      return `${week}: ${parts.join(', ') || 0}`;
    });
    expect(told).toEqual(drawn);
    await user.click(within(causes).getByRole('button', { name: 'Guardar CSV' }));
    const [name, csv] = onSave.mock.calls[0] as [string, string];
    expect(name).toBe('causes-cause.csv');
    expect(
      csv
        .replace('\u{feff}', '')
        .trim()
        .split('\r\n')
        .map((line) => line.split(',')),
    ).toEqual([head, ...rows]);
  });
});

describe('the board of causes', () => {
  it('drafts a proposal from three cases on: the rule, numbers, options, and quotes without their people', async () => {
    const user = userEvent.setup();
    const onCopy = vi.fn(() => true);
    render(
      <WordsProvider files={words} language="es">
        <CausesPage
          board={causesOf(columnsOf(records), brand, now)}
          {...{ brand, now, onCopy }}
          chosen={null}
          onChoose={() => {}}
          records={records.slice(0, 7)}
          onSave={() => {}}
        />
      </WordsProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Copiar la propuesta' }));
    const text = String(onCopy.mock.lastCall?.at(0));
    expect(text).toContain('Los cambios piden el tique');
    expect(text).toContain('Dónde está: Manual, página 4');
    expect(text).toContain('7 casos desde el 10 de diciembre de 2026');
    expect(text).toContain('«Soy […], pedido […]: sin el tique no cambian nada»');
    expect(text).not.toMatch(/Rosa|Prueba|500\d|http|@/);
    expect(text.match(/^[123]\. /gm)).toHaveLength(3);
    expect(screen.getByText('Copiado.')).toBeVisible();
  });

  it('says each cause once, with its bar, and amounts with their currency', () => {
    const given = records.map((record) => ({
      ...record,
      gestures: [{ id: 'g', commandId: 'g', what: 'Vale', amount: 30, at: now }],
    }));
    render(
      <WordsProvider files={words} language="es">
        <CausesPage
          board={causesOf(columnsOf(given as unknown as readonly CaseRecord[]), brand, now)}
          {...{ brand, now }}
          chosen={null}
          onChoose={() => {}}
          records={[]}
          onCopy={() => true}
          onSave={() => {}}
        />
      </WordsProvider>,
    );
    const row = screen.getByRole('button', { name: /Los cambios piden el tique/ });
    expect(row).toHaveTextContent('7 casos · 210 en gestos, en tu moneda');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('waits for the third case', () => {
    render(
      <WordsProvider files={words} language="es">
        <CausesPage
          board={causesOf(columnsOf(records.slice(0, 2)), brand, now)}
          {...{ brand, now }}
          chosen={null}
          onChoose={() => {}}
          records={records.slice(0, 2)}
          onCopy={() => true}
          onSave={() => {}}
        />
      </WordsProvider>,
    );
    expect(screen.getByText('Falta 1 caso para redactarla.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copiar la propuesta' })).toBeNull();
  });
});
