// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
      bulk={{ snoozes: [], work: null, onSnooze: () => {}, onClose }}
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
  it('does nothing to a chosen case that is no longer listed', () => {
    const { rerender } = render(pageOf({}));
    for (const key of ['x', 'ArrowDown', 'x']) press(key);
    expect(screen.getByText('2 seleccionados')).toBeTruthy();
    rerender(pageOf({ ids: ['b', 'c'], view: { ...plainView, text: 'tetera' } }));
    expect(screen.getByText('1 seleccionado')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cerrar casos' }));
    const [confirm] = screen.getAllByRole('button', { name: 'Cerrar casos' }).slice(-1);
    fireEvent.click(confirm as HTMLElement);
    expect(onClose).toHaveBeenCalledExactlyOnceWith(['b'], '');
  });

  it('says how far a change of many has come, when nothing is chosen any more', () => {
    render(pageOf({ bulk: { snoozes: [], work: { count: 900, share: 0.5 }, onSnooze: () => {}, onClose } }));
    expect(screen.getByRole('meter').getAttribute('aria-valuenow')).toBe('50');
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
