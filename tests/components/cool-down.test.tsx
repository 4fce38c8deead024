// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HintCard } from '../../components/calm/hint-card.tsx';
import { VentPad } from '../../components/calm/vent-pad.tsx';
import { Popup } from '../../components/follow-ups/popup.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { PostView, SidebarActions } from '../../components/sidebar/sidebar-state.ts';
import { emptyPopup, reports, rested, resting } from '../gallery/popup-fixtures.ts';
import { hostileReply, listening, logged, now, parked, view } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

function open(change: Partial<PostView>, actions: Partial<SidebarActions>) {
  render(
    <WordsProvider files={words} language="es">
      <Sidebar
        {...listening}
        screen={{ kind: 'ready', view: { ...view, ...change }, reply: hostileReply }}
        work={{ ...listening.work, step: 'resolve' }}
        actions={{ ...listening.actions, ...actions }}
      />
    </WordsProvider>,
  );
  return userEvent.setup();
}

const put = () => screen.getByRole('button', { name: 'Poner en la respuesta' });
const caseWith = (dueAt: number) => ({ caseView: { ...logged, followUps: [{ ...parked, dueAt }] } });

describe('hostile words', () => {
  it('are offered a rest, as long as the person chooses', async () => {
    const actions = { park: vi.fn(), insert: vi.fn() };
    const user = open({}, actions);
    await user.click(put());
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(within(dialog).getByRole('combobox'), '30 min');
    await user.click(within(dialog).getByRole('button', { name: 'Reposar 30 min' }));
    expect(actions.park).toHaveBeenCalledWith(30);
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('put in all the same, they still need a reason', async () => {
    const insert = vi.fn();
    const user = open({}, { insert });
    await user.click(put());
    await user.click(await screen.findByRole('button', { name: 'Ponerla así' }));
    await user.type(screen.getByRole('textbox', { name: 'Por qué la usas así' }), 'Es una cita suya');
    await user.click(screen.getByRole('button', { name: 'Ponerla así' }));
    expect(insert).toHaveBeenCalledWith('ask', { breathed: true, reason: 'Es una cita suya' });
  });
});

describe('the clipboard', () => {
  it('is no way around the breath, and none around a reason', async () => {
    const actions = { copyDraft: vi.fn(), park: vi.fn() };
    const user = open({}, actions);
    await user.click(screen.getByRole('button', { name: 'Copiar' }));
    await user.click(await screen.findByRole('button', { name: 'Copiarla así' }));
    expect(actions.copyDraft).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: 'Por qué la usas así' }), 'Es una cita suya');
    await user.click(screen.getByRole('button', { name: 'Copiarla así' }));
    expect(actions.copyDraft).toHaveBeenCalledWith({ breathed: true, reason: 'Es una cita suya' });
  });
});

describe('a draft that rests', () => {
  it('goes neither into the box nor to the clipboard, and says until when', async () => {
    const actions = { insert: vi.fn(), copyDraft: vi.fn() };
    const user = open(caseWith(now + 60_000), actions);
    expect(put()).toHaveAttribute('title', expect.stringMatching(/^Reposa hasta/));
    await user.click(put());
    await user.click(screen.getByRole('button', { name: 'Copiar' }));
    await user.keyboard('r');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.copyDraft).not.toHaveBeenCalled();
  });

  it('ends early with a reason', async () => {
    const endRest = vi.fn();
    const user = open(caseWith(now + 60_000), { endRest });
    await user.click(await screen.findByRole('button', { name: 'Terminar el reposo' }));
    expect(screen.getByRole('button', { name: 'Terminarlo' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Por qué no espera' }), 'Ya la leyó Luis');
    await user.click(screen.getByRole('button', { name: 'Terminarlo' }));
    expect(endRest).toHaveBeenCalledWith('Ya la leyó Luis');
  });

  it('once its time is over comes with what the guard finds, and can go in with a reason', async () => {
    const user = open(caseWith(now), {});
    expect(await screen.findByText(/Léelo otra vez antes de ponerlo\. 2 avisos\./)).toBeVisible();
    await user.click(put());
    expect(screen.getByRole('textbox', { name: 'Por qué la usas así' })).toBeVisible();
  });
});

describe('the popup', () => {
  it('says how a parked draft stands; only one that has rested can be called done', () => {
    const due = { overdue: [rested], today: [resting], later: [], otherBrands: [] };
    render(
      <WordsProvider files={words} language="es">
        <Popup {...emptyPopup} due={due} reports={reports} />
      </WordsProvider>,
    );
    const [first, second] = screen.getAllByRole('listitem').map((row) => within(row));
    expect(first?.getByText('El borrador ha reposado')).toBeVisible();
    expect(first?.getByText('2 por resolver')).toBeVisible();
    expect(first?.getByRole('button', { name: /^Hecho/ })).toBeVisible();
    expect(second?.getByText('El borrador reposa')).toBeVisible();
    expect(second?.queryByRole('button', { name: /^Hecho/ })).toBeNull();
  });
});

describe('the vent pad', () => {
  it('has one button, which erases; nothing reads along', async () => {
    const onClose = vi.fn();
    render(<VentPad onClose={onClose} />);
    const user = userEvent.setup();
    const field = screen.getByRole('textbox');
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('autocomplete', 'off');
    await user.type(field, 'Qué pesadez');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Cerrar y borrar']);
    await user.click(screen.getByRole('button'));
    expect(onClose).toHaveBeenCalledWith(true);
    expect(field).toHaveValue('');
  });
});

it('a hint says why, and goes when told', async () => {
  const onDismiss = vi.fn();
  render(
    <HintCard hint={{ kind: 'heat', signs: ['pace', 'deleting'] }} onVent={() => {}} onDismiss={onDismiss} />,
  );
  expect(
    screen.getByText(/porque tecleas muy deprisa y borras mucho de lo que escribes\. Ni se guarda/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ahora no' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('the lesson leads to practice, in a tab of its own', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  render(<HintCard hint={{ kind: 'lesson' }} onVent={() => {}} onDismiss={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Practicarlo' }));
  expect(opened.mock.calls.map(([url]) => url)).toEqual([expect.stringMatching(/\/practice\.html$/)]);
});
