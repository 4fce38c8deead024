// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
// A file of its own, asked for once something is chosen: here it is at hand, as on a disk.
import '../../components/desk/bulk-bar.tsx';
import { rowHeight } from '../../components/desk/case-row.tsx';
import { CasesPage, type CasesPageProps } from '../../components/desk/cases-page.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { plainView } from '../../lib/desk/view.ts';
import { brand } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const onClose = vi.fn();
const pageOf = (change: Partial<CasesPageProps>) => (
  <WordsProvider files={words} language="es">
    <CasesPage
      ids={['a', 'b', 'c']}
      records={new Map()}
      timesOf={() => 0}
      narrowed={null}
      indexing={null}
      view={plainView}
      kept={[]}
      brands={[brand]}
      currentBrand={brand}
      openId={null}
      detail={null}
      note={{ current: null }}
      bulk={{ work: null, onSnooze: () => {}, onClose }}
      keys
      now={0}
      onSee={() => {}}
      onType={() => {}}
      onView={() => {}}
      onKeep={() => {}}
      onForget={() => {}}
      onOpen={() => {}}
      onBack={() => {}}
      {...change}
    />
  </WordsProvider>
);
const list = () => screen.getByRole('listbox');
const press = (key: string) => fireEvent.keyDown(list(), { key });
/** Rows are not drawn without a layout; the list names the one it points at. */
const pointedAt = () => Number(list().getAttribute('aria-activedescendant')?.split('-').at(-1));

describe('the list of cases', () => {
  it('does nothing to a chosen case that is no longer listed', async () => {
    const { rerender } = render(pageOf({}));
    for (const key of ['x', 'ArrowDown', 'x']) press(key);
    expect(await screen.findByText('2 seleccionados')).toBeTruthy();
    rerender(pageOf({ ids: ['b', 'c'], view: { ...plainView, text: 'tetera' } }));
    expect(screen.getByText('1 seleccionado')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cerrar casos' }));
    const [confirm] = screen.getAllByRole('button', { name: 'Cerrar casos' }).slice(-1);
    fireEvent.click(confirm as HTMLElement);
    expect(onClose).toHaveBeenCalledExactlyOnceWith(['b'], '');
  });

  it('says how far a change of many has come, when nothing is chosen any more', async () => {
    render(pageOf({ bulk: { work: { count: 900, share: 0.5 }, onSnooze: () => {}, onClose } }));
    expect((await screen.findByRole('meter')).getAttribute('aria-valuenow')).toBe('50');
  });

  it('draws the rows in sight and the one pointed at, and scrolls no further than it must', () => {
    render(pageOf({ ids: Array.from({ length: 1000 }, (_, place) => `case-${place}`) }));
    const table = list();
    const drawn = () =>
      within(table)
        .getAllByRole('option')
        .map((row) => Number(row.getAttribute('aria-posinset')));
    Object.defineProperty(table, 'clientHeight', { value: 5 * rowHeight });
    table.scrollTop = 400 * rowHeight;
    fireEvent.scroll(table);
    expect(drawn()).toEqual([1, ...Array.from({ length: 5 + 2 * 6 }, (_, place) => 395 + place)]);
    press('End');
    expect(table.scrollTop).toBe(995 * rowHeight);
    press('ArrowUp');
    expect(table.scrollTop).toBe(995 * rowHeight);
    press('Home');
    expect(table.scrollTop).toBe(0);
  });

  it('keeps the keyboard at its case where a change elsewhere moves it', () => {
    const { rerender } = render(pageOf({}));
    press('ArrowDown');
    expect(pointedAt()).toBe(1);
    rerender(pageOf({ ids: ['new', 'a', 'b', 'c'] }));
    expect(pointedAt()).toBe(2);
    // Gone: the keyboard stays where it was led to.
    rerender(pageOf({ ids: ['new', 'a', 'c'] }));
    expect(pointedAt()).toBe(1);
  });

  it('begins another list at its top, and stands at what is opened', () => {
    const { rerender } = render(pageOf({}));
    press('End');
    expect(pointedAt()).toBe(2);
    rerender(pageOf({ view: { ...plainView, sort: 'due' } }));
    expect(pointedAt()).toBe(0);
    rerender(pageOf({ view: { ...plainView, sort: 'due' }, openId: 'b' }));
    expect(pointedAt()).toBe(1);
  });
});
