// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { PreventionPage } from '../../components/report/prevention-page.tsx';
import { TrailPage } from '../../components/report/trail-page.tsx';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { lessonsOf } from '../../lib/report/lessons.ts';
import { preventionList } from '../../lib/report/prevention.ts';
import { sharedQuestions } from '../../lib/report/similar-questions.ts';
import { recordOf } from '../fixtures/records.ts';
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
      /Estamos arreglando esto: el cobro doble\. Daremos novedades/,
    );
    expect((draft as HTMLTextAreaElement).value).not.toContain('Ximena');
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
