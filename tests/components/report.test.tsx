// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { PreventionPage } from '../../components/report/prevention-page.tsx';
import { ReportPage } from '../../components/report/report-page.tsx';
import { TrailPage } from '../../components/report/trail-page.tsx';
import { weekOf } from '../../lib/analytics/weeks.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { lessonsOf } from '../../lib/report/lessons.ts';
import { preventionList } from '../../lib/report/prevention.ts';
import { type SharedQuestion, sharedQuestions } from '../../lib/report/similar-questions.ts';
import { weeklyReport } from '../../lib/report/weekly.ts';
import { columnsOf, recordOf } from '../fixtures/records.ts';
import { deskBrand, now, sixty, sixtyColumns } from '../gallery/desk-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const closed = sixty.filter(({ closedAt }) => closedAt !== null);
const looks = { x: now - 4 * 86_400_000 };

function prevention(change: Partial<Parameters<typeof PreventionPage>[0]> = {}) {
  const said = { onTick: vi.fn(), onDismissLesson: vi.fn(), onSaveLessons: vi.fn(), onCopy: vi.fn() };
  render(
    <WordsProvider files={words} language="es">
      <PreventionPage
        {...{ now, looks }}
        brand={deskBrand}
        items={preventionList(sixtyColumns, deskBrand, looks, now)}
        ticked={[]}
        lesson={closed[0] ?? null}
        lessons={lessonsOf(closed, deskBrand)}
        questions={sharedQuestions(sixty, deskBrand, now)}
        fixing={[]}
        onOpened={() => {}}
        onRemind={() => {}}
        {...said}
        {...change}
      />
    </WordsProvider>,
  );
  return { ...said, user: userEvent.setup() };
}

describe('the week’s list', () => {
  it('has each item of it to tick', async () => {
    const items = preventionList(sixtyColumns, deskBrand, looks, now);
    const { onTick, user } = prevention({ ticked: [items[0]?.id ?? ''] });
    const boxes = within(screen.getByRole('region', { name: 'Esta semana' })).getAllByRole('checkbox');
    expect(boxes).toHaveLength(items.length);
    expect(boxes[0]).toBeChecked();
    for (const box of boxes) await user.click(box);
    expect(onTick.mock.calls).toEqual(items.map(({ id }, at) => [id, at > 0]));
  });
});

describe('the weekly sheet', () => {
  const fact = `Los cambios ${'de cualquier pedido en cualquier tienda '.repeat(3)}piden el tique`;
  const sheet = (name: string) => {
    const brand = { ...deskBrand, name, policies: [{ id: 'p1', fact, source: '' }] };
    const at = { at: now - 3_600_000 };
    const record = recordOf(
      '1',
      { ...at, assessment: { cause: 'policy' } },
      { ...at, fact: { type: 'attached', policyId: 'p1' } },
    );
    const report = weeklyReport(columnsOf([record]), brand, weekOf(now, null), [record], now);
    render(
      <WordsProvider files={words} language="es">
        <ReportPage
          {...{ brand, report }}
          week={weekOf(now, null).name}
          urgent={0}
          isLatest
          onWeek={() => {}}
          onPrint={() => {}}
        />
      </WordsProvider>,
    );
  };

  it('says each policy whole: on paper nobody can ask for the rest', () => {
    sheet('Norte');
    expect(screen.getByRole('heading', { name: 'Informe semanal de Norte' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: fact })).toBeVisible();
  });

  it('is no report of a brand without a name', () => {
    sheet('');
    expect(screen.getByRole('heading', { name: 'Informe semanal' })).toBeVisible();
  });
});

describe('the lesson of the day', () => {
  it('is one, of a closed case, and is put away', async () => {
    const { onDismissLesson, user } = prevention();
    const card = screen.getAllByRole('region', { name: 'La lección de hoy' });
    expect(card).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Quitar la lección de hoy' }));
    expect(onDismissLesson).toHaveBeenCalledExactlyOnceWith(closed[0]?.id);
    cleanup();
    prevention({ lesson: null });
    expect(screen.queryByRole('region', { name: 'La lección de hoy' })).toBeNull();
  });
});

describe('what is being fixed', () => {
  it('has a public post that says when there is more news, and not who does it', () => {
    const fixing = { what: 'el cobro doble', owner: 'Ximena', dueAt: now + 86_400_000 };
    prevention({ fixing: closed.slice(0, 1).map((record) => ({ ...record, fixing })) });
    const draft = screen.getByRole('textbox', { name: /el cobro doble/ });
    expect((draft as HTMLTextAreaElement).value).toMatch(
      /Estamos arreglando esto: el cobro doble\. El .+, a las? \d+:\d\d contaremos cómo va, haya novedades o no\./,
    );
    expect((draft as HTMLTextAreaElement).value).not.toContain('Ximena');
  });
});

describe('what goes out to everybody is read by the guard', () => {
  const blamed = 'Es culpa del cliente. Os compensamos a todos con un vale de 50 €.';
  const fixing = { what: 'el cobro doble', owner: 'Ximena', dueAt: now + 86_400_000 };
  const question: SharedQuestion = {
    id: 'q',
    wordings: ['¿cuándo se devuelve?', '¿hasta cuándo se puede devolver un pedido?'],
    cases: 3,
    policy: deskBrand.policies[0] ?? null,
  };
  const shown = {
    'a fix': () =>
      prevention({
        questions: [],
        lessons: [],
        fixing: closed.slice(0, 1).map((record) => ({ ...record, fixing })),
      }),
    'an answer for all': () => prevention({ questions: [question], lessons: [] }),
  };

  it.each(Object.keys(shown) as (keyof typeof shown)[])(
    '%s: as it is drafted nothing holds it back; a gift in public does, until that was seen',
    async (kind) => {
      const { onCopy, user } = shown[kind]();
      const field = screen.getByRole<HTMLTextAreaElement>('textbox');
      const button = screen.getByRole('button', { name: 'Copiar' });
      await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'));
      await user.click(button);
      expect(onCopy).toHaveBeenLastCalledWith(field.value);
      await user.clear(field);
      await user.type(field, blamed);
      expect(await screen.findAllByText(/Un regalo en público/)).not.toHaveLength(0);
      onCopy.mockClear();
      await user.click(button);
      expect(onCopy).not.toHaveBeenCalled();
      const asked = within(screen.getByRole('dialog', { name: 'Antes de copiar, mira esto' }));
      expect(asked.getByText(/Un regalo en público/)).toBeVisible();
      await user.click(asked.getByRole('button', { name: 'Volver al texto' }));
      expect(onCopy).not.toHaveBeenCalled();
      await user.click(button);
      await user.click(screen.getByRole('button', { name: 'Copiar de todos modos' }));
      expect(onCopy).toHaveBeenCalledExactlyOnceWith(blamed);
    },
  );

  it('an answer that nobody has written yet is not copied as it stands', async () => {
    const { onCopy, user } = prevention({ questions: [{ ...question, policy: null }], lessons: [] });
    const button = screen.getByRole('button', { name: 'Copiar' });
    await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'));
    await user.click(button);
    expect(onCopy).not.toHaveBeenCalled();
    expect(within(screen.getByRole('dialog')).getByText('[escribe la respuesta]')).toBeVisible();
  });
});

describe('the trail of trust', () => {
  const solved = (id: string, url: string | null): CaseRecord => recordOf(id, { at: now - 1, post: { url } });

  it('lists the public threads, and gives their links as a table without people', async () => {
    const onSave = vi.fn();
    const records = [solved('1', 'https://x.com/rosa/status/1'), solved('2', null)];
    render(
      <WordsProvider files={words} language="es">
        <TrailPage {...{ records, now, onSave }} />
      </WordsProvider>,
    );
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://x.com/rosa/status/1',
    ]);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Guardar los enlaces' }));
    const [name, csv] = onSave.mock.calls[0] as [string, string];
    expect(name).toBe('trail.csv');
    expect(csv).toContain('https://x.com/rosa/status/1');
    expect(csv).not.toContain('Rosa Prueba');
  });
});
