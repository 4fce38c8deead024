// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyOutbox } from '../../components/hooks/use-outbox.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { Sidebar, type SidebarProps } from '../../components/sidebar/sidebar.tsx';
import type {
  PostView,
  ReplyView,
  SidebarActions,
  SidebarWork,
} from '../../components/sidebar/sidebar-state.ts';
import { SignalKind } from '../../lib/domain/assessment.ts';
import { errorCodes } from '../../lib/domain/failure.ts';
import type { Language } from '../../lib/i18n/words.ts';
import {
  blocked,
  brand,
  listening,
  logged,
  noActions,
  policies,
  post,
  replied,
  reply,
  soon,
  view,
  writing,
} from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

interface Scene {
  readonly view?: Partial<PostView>;
  readonly reply?: ReplyView;
  readonly work?: Partial<SidebarWork>;
  readonly props?: Partial<SidebarProps>;
  readonly language?: Language;
}

/** Draws the sidebar over a spy for every action. */
function show(scene: Scene = {}) {
  const actions = Object.fromEntries(Object.keys(noActions).map((name) => [name, vi.fn()])) as {
    [A in keyof SidebarActions]: ReturnType<typeof vi.fn>;
  };
  const props: SidebarProps = {
    ...listening,
    screen: { kind: 'ready', view: { ...view, ...scene.view }, reply: scene.reply ?? reply },
    ...scene.props,
    work: { ...listening.work, ...scene.work },
    actions: actions as unknown as SidebarActions,
  };
  render(
    <WordsProvider files={words} language={scene.language ?? 'es'}>
      <Sidebar {...props} />
    </WordsProvider>,
  );
  return { actions, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('what waits for space on the disk is said, and nothing where nothing does', () => {
  show({ props: { outbox: { ...emptyOutbox, waiting: 2 } } });
  expect(screen.getByText('2 cambios esperan a que haya sitio en el disco.')).toHaveRole('status');
  cleanup();
  show({ props: { outbox: { ...emptyOutbox, waiting: 1, waitsFor: 'importing' } } });
  expect(screen.getByText('Un cambio espera a que acabe la importación.')).toHaveRole('status');
  cleanup();
  show({ props: { outbox: { ...emptyOutbox, waiting: 1, isInMemory: true } } });
  expect(screen.getByText(/antes de cerrar el navegador o se perderán/)).toHaveRole('status');
  cleanup();
  show();
  expect(screen.queryByText(/sitio en el disco/)).toBeNull();
});

describe('header', () => {
  it('says who, where, what it is and how long they wait', () => {
    show();
    const header = screen.getByRole('banner');
    expect(header).toHaveTextContent('Marta Ríos@martarios· X');
    expect(header).toHaveTextContent('Queja · entrega');
    expect(header).toHaveTextContent('hace 42 min, objetivo 1 h');
    expect(header).toHaveTextContent('2 de 5');
  });

  it('walks between complaints and closes', async () => {
    const { actions, user } = show();
    await user.click(button('Siguiente queja (N)'));
    await user.click(button('Queja anterior (P)'));
    await user.click(button('Cerrar Sosiego (Esc)'));
    expect(actions.go.mock.calls).toEqual([[1], [-1]]);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('says plainly that the page shows no time', () => {
    show({ view: { post: { ...post, postedAt: null } } });
    expect(screen.getByRole('banner')).toHaveTextContent('La página no muestra la hora');
  });
});

describe('Listen', () => {
  it('logs the case with one click, and not again once it is logged', async () => {
    const { actions, user } = show();
    await user.click(button('Registrar caso'));
    expect(actions.logCase).toHaveBeenCalledOnce();
    cleanup();
    show({ view: { caseView: logged } });
    expect(screen.queryByRole('button', { name: 'Registrar caso' })).toBeNull();
  });

  it('does not fire twice while logging is under way', async () => {
    const { actions, user } = show({ work: { pending: { ...listening.work.pending, log: true } } });
    await user.click(button('Registrar caso'));
    expect(actions.logCase).not.toHaveBeenCalled();
  });

  it('takes the verdict back in one click', async () => {
    const { actions, user } = show();
    await user.click(button('No es una queja'));
    expect(actions.correctVerdict).toHaveBeenCalledWith('not-complaint');
  });

  it('underlines the telling words and says why', () => {
    show();
    const telling = screen.getByText('tres semanas esperando', { selector: 'mark' });
    expect(telling).toHaveAttribute('data-why', 'perdió tiempo (a favor, pesa mucho)');
    const reasons = screen.getByRole('list', { name: 'A favor' });
    expect(within(reasons).getAllByRole('listitem')[0]).toHaveTextContent(
      'perdió tiempo: tres semanas esperandopesa mucho',
    );
    expect(within(screen.getByLabelText('La publicación')).getByText(/^Lo que más pesa/)).toHaveTextContent(
      'Lo que más pesa: perdió tiempo (tres semanas esperando)',
    );
  });

  it('draws what speaks against with another line, and says so in its own list', () => {
    const text = 'Gracias por el cambio, aunque tardó.';
    const signals = [
      { kind: 'thanks', weight: -1.3, start: 0, end: 7 },
      { kind: 'wording', weight: -0.5, start: 8, end: 21 },
      { kind: 'form', weight: -0.2, start: 0, end: 0 },
      { kind: 'corrected', weight: 0.6, start: 0, end: 0 },
    ] as const;
    show({ view: { post: { ...post, text }, assessment: { ...view.assessment, signals } } });
    const thanks = screen.getByText('Gracias', { selector: 'mark' });
    const wording = screen.getByText('por el cambio', { selector: 'mark' });
    expect(thanks.className).toMatch(/against.*strong/);
    expect(wording.className).toMatch(/against.*some/);
    const against = within(screen.getByRole('list', { name: 'En contra' })).getAllByRole('listitem');
    expect(against.map((each) => each.textContent)).toEqual([
      'da las gracias: Graciaspesa mucho',
      'no suena a queja: por el cambiopesa algo',
      'por cómo está escritopesa poco',
    ]);
    expect(screen.getByRole('list', { name: 'A favor' })).toHaveTextContent('por tus correccionespesa algo');
  });

  it('says the eight weightiest reasons, and the others when asked', async () => {
    const kinds = SignalKind.options.slice(0, 12);
    const signals = kinds.map((kind, at) => ({ kind, weight: 3 - at / 10, start: at * 3, end: at * 3 + 2 }));
    const { user } = show({ view: { assessment: { ...view.assessment, signals } } });
    const rows = () =>
      within(screen.getByRole('region', { name: 'Por qué lo marco' }))
        .getAllByRole('listitem')
        .filter((each) => !each.closest('details:not([open])'));
    expect(rows()).toHaveLength(8);
    await user.click(screen.getByText('Más razones'));
    expect(rows()).toHaveLength(12);
  });

  it('corrects the cause in the same place', async () => {
    // happy-dom has no popovers.
    HTMLElement.prototype.hidePopover ??= () => {};
    const { actions, user } = show();
    await user.click(screen.getByRole('menuitem', { name: 'cobro', hidden: true }));
    expect(actions.correct).toHaveBeenCalledWith({ cause: 'billing' });
  });

  it('hides insults from eyes and readers until they are opened', async () => {
    const text = 'Sois unos inútiles.';
    const signals = [{ kind: 'insult', weight: 1, start: 10, end: 18 }] as const;
    const { user } = show({
      view: { post: { ...post, text }, assessment: { ...view.assessment, signals } },
    });
    expect(screen.getByText('inútiles')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('Va para la marca, no para ti.')).toBeVisible();
    await user.click(button('Mostrar los insultos'));
    expect(screen.getByText('inútiles')).not.toHaveAttribute('aria-hidden');
  });

  it('says what the page does not show', () => {
    const author = { name: 'Rosa', handle: '', profileUrl: null };
    show({ view: { post: { ...post, url: null, truncated: true, author } } });
    expect(screen.getByText('La página muestra solo el principio.')).toBeVisible();
    expect(screen.getByText(/no muestra un enlace/)).toBeVisible();
    expect(screen.getByText('no visible en la página')).toBeVisible();
  });

  it('folds 10,000 characters and keeps them all', async () => {
    const text = 'Nadie responde. '.repeat(625);
    const { user } = show({
      view: { post: { ...post, text }, assessment: { ...view.assessment, signals: [] } },
    });
    const shown = screen.getByText(/^Nadie responde/);
    expect(shown.textContent?.length).toBeLessThan(800);
    await user.click(button(/^Ver .* más$/));
    expect(shown.textContent).toBe(text);
  });

  it('shows hostile text as text', () => {
    const text = '<img src=x onerror=alert(1)> \u202Eal revés';
    show({ view: { post: { ...post, text }, assessment: { ...view.assessment, signals: [] } } });
    const shown = screen.getByText(/onerror/);
    expect(shown.querySelector('img')).toBeNull();
    expect(shown).toHaveAttribute('dir', 'auto');
  });

  it('offers undo in a polite message', async () => {
    const undo = vi.fn();
    const { user } = show({
      props: {
        toasts: [{ id: 'case', text: 'Caso registrado', action: { label: 'Deshacer', onSelect: undo } }],
      },
    });
    await user.click(button('Deshacer'));
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('Understand', () => {
  const step = { step: 'understand' } as const;

  it('fills in what the post says and leaves empty what it does not say', () => {
    show({ work: step });
    expect(screen.getByLabelText('Qué perdió')).toHaveValue('tres semanas');
    expect(screen.getByLabelText('Qué pide')).toHaveValue('');
  });

  it('corrects everything', async () => {
    const { actions, user } = show({ work: step });
    await user.click(screen.getByRole('radio', { name: 'Ataque' }));
    await user.selectOptions(screen.getByLabelText('Causa'), 'billing');
    await user.selectOptions(screen.getByLabelText('Gravedad'), '3');
    await user.click(screen.getByRole('radio', { name: 'En parte' }));
    expect(actions.correct.mock.calls).toEqual([
      [{ stance: 'attack' }],
      [{ cause: 'billing' }],
      [{ severity: 3 }],
      [{ validity: 'partly' }],
    ]);
  });

  it('keeps typed words when the field is left', async () => {
    const { actions, user } = show({ work: step });
    await user.type(screen.getByLabelText('Qué pide'), 'el reembolso');
    await user.tab();
    expect(actions.correct).toHaveBeenLastCalledWith({ asked: 'el reembolso' });
  });

  it('adds a claim as not known and lets it be checked', async () => {
    const { actions, user } = show({ work: step });
    await user.click(button('Añadir una afirmación'));
    await user.type(screen.getByLabelText(/^Una afirmación/), 'Llamó dos veces{Enter}');
    expect(actions.correct).toHaveBeenLastCalledWith({
      claims: [{ text: 'Llamó dos veces', status: 'unknown' }],
    });
  });

  it('shows the parts of the priority in figures', () => {
    show({ work: step });
    const parts = screen.getByRole('list', { name: 'Prioridad' });
    expect(within(parts).getByText('gravedad 15')).toBeVisible();
    expect(parts).not.toHaveTextContent('mínimo justo');
  });
});

describe('Resolve', () => {
  const step = { step: 'resolve' } as const;

  it('offers three strategies to choose from', async () => {
    const { actions, user } = show({ work: step });
    await user.click(button('Usar la sugerencia Directa'));
    await user.click(button(/^Cercana/));
    await user.click(button(/^Breve/));
    expect(actions.choose.mock.calls).toEqual([['direct'], ['warm'], ['brief']]);
  });

  it('says in which language post, suggestion and draft are written, whatever the interface speaks', () => {
    show({ language: 'en', work: step, reply: writing });
    const draft = screen.getByRole('textbox', { name: 'Your reply' });
    expect(draft).toHaveAttribute('lang', 'es');
    const suggestion = button('Use the Direct suggestion').parentElement;
    expect(suggestion?.querySelector('[lang="es"]')).toHaveTextContent(/^Marta, tres semanas esperando/);
    cleanup();
    show({ language: 'en' });
    expect(
      screen.getByText(/¿Así tratáis a la gente\?/, { selector: 'mark' }).closest('[lang]'),
    ).toHaveAttribute('lang', 'es');
  });

  it('says which of the four steps the draft contains', () => {
    show({ work: step, reply: writing });
    const steps = screen.getByRole('list', { name: 'Lo que ya contiene tu respuesta' });
    expect(steps).toHaveTextContent('Validar: está');
    expect(steps).toHaveTextContent('Contar la resolución: falta');
  });

  it('asks for missing facts one at a time, and each can be skipped', async () => {
    const questions = [
      { slot: 'fact', ask: '¿Qué se sabe seguro?' },
      { slot: 'owner', ask: '¿Quién lo lleva?' },
    ];
    const suggestions = reply.suggestions && { ...reply.suggestions, questions };
    const { actions, user } = show({ work: step, reply: { ...reply, suggestions } });
    expect(screen.queryByLabelText('¿Quién lo lleva?')).toBeNull();
    await user.type(screen.getByLabelText('¿Qué se sabe seguro?'), 'Está en Zaragoza{Enter}');
    await user.click(button('Saltar'));
    expect(actions.answer).toHaveBeenCalledWith('fact', 'Está en Zaragoza');
    expect(actions.skip).toHaveBeenCalledWith('fact');
  });

  it('fixes a finding with one click', async () => {
    const { actions, user } = show({ work: step, reply: writing });
    await user.click(button('Cambiar por «hoy antes de las 18 h»'));
    expect(actions.edit).toHaveBeenCalledWith(writing.draft.replace('en breve', 'hoy antes de las 18 h'));
  });

  it('puts into the reply, and never without words', async () => {
    const { actions, user } = show({ work: step, reply: writing });
    await user.click(button('Poner en la respuesta'));
    expect(actions.insert).toHaveBeenCalledWith('ask', {});
    cleanup();
    show({ work: step });
    expect(button('Poner en la respuesta')).toHaveAttribute('aria-disabled', 'true');
  });

  it('wants a reason before a blocking finding is overruled', async () => {
    const { actions, user } = show({ work: step, reply: { ...writing, findings: [blocked, soon] } });
    await user.click(button('Poner en la respuesta'));
    expect(actions.insert).not.toHaveBeenCalled();
    expect(button('Ponerla así')).toBeDisabled();
    await user.type(screen.getByLabelText('Por qué la usas así'), 'ya lo dio en público');
    await user.click(button('Ponerla así'));
    expect(actions.insert).toHaveBeenCalledWith('ask', { reason: 'ya lo dio en público' });
  });

  it.each(['Poner en la respuesta', 'Copiar'])('%s reads the words as they are now', async (way) => {
    const readNow = () => ({ findings: [blocked], hostile: [] });
    const { actions, user } = show({ work: step, reply: { ...writing, findings: [], readNow } });
    await user.click(button(way));
    expect(screen.getByText(blocked.message)).toBeVisible();
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.copyDraft).not.toHaveBeenCalled();
  });

  it('asks what to do with words that are already in the box', async () => {
    const { actions, user } = show({ work: { ...step, askAboutDraft: true }, reply: writing });
    await user.click(button('Añadir detrás'));
    await user.click(button('Sustituirlo'));
    await user.click(button('Cancelar'));
    expect(actions.insert.mock.calls).toEqual([['append'], ['replace']]);
    expect(actions.cancelInsert).toHaveBeenCalledOnce();
  });

  it.each([
    ['refused', 'No pude ponerlo en la caja de X. Está copiado, pégalo con Ctrl+V.'],
    ['no-composer', 'No encuentro la caja de respuesta en X. Está copiado, pégalo con Ctrl+V.'],
    ['not-copied', 'Tampoco pude copiarlo. Selecciona el texto y pulsa Ctrl+C.'],
  ] as const)('says what to do when the box is %s', (news, sentence) => {
    show({ work: { ...step, news }, reply: writing });
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it('asks whether it was sent, then how it stands, then when to look again', async () => {
    const first = show({ work: { ...step, inserted: true }, view: { caseView: logged }, reply: writing });
    await first.user.click(button('Sí, enviada'));
    expect(first.actions.markSent).toHaveBeenCalledOnce();
    cleanup();
    const then = show({ work: step, view: { caseView: replied } });
    await then.user.click(screen.getByRole('radio', { name: 'Provisional' }));
    // A provisional solution is set with the date of its next news, and with nothing else beside.
    expect(then.actions.setSolution).not.toHaveBeenCalled();
    await then.user.click(button('4 h'));
    expect(then.actions.setSolution).toHaveBeenCalledWith('provisional', listening.now + 4 * 3_600_000);
    await then.user.click(button('4 h'));
    expect(then.actions.setFollowUp).toHaveBeenCalledWith({
      dueAt: listening.now + 4 * 3_600_000,
      reason: 'Ver si Marta ha contestado',
      kind: 'reply',
      untilAnswer: false,
      survivesReply: false,
    });
  });

  it('asks again whether a solution is full once the customer came back on it, and answered closes the editor', async () => {
    const doubted = {
      ...replied.record,
      solution: 'full',
      status: 'waiting',
      customerReturnedAt: listening.now,
    } as const;
    const { actions, user } = show({ work: step, view: { caseView: { ...replied, record: doubted } } });
    const full = screen.getByRole('radio', { name: 'Completa' });
    expect(full).not.toBeChecked();
    await user.click(full);
    expect(actions.setSolution).toHaveBeenCalledWith('full', null);
    expect(screen.getByText('Escribir otra respuesta')).toBeVisible();
  });

  it('asks for no day to look again once the case is closed', () => {
    const closed = { ...replied.record, solution: 'full', status: 'closed' } as const;
    show({ work: step, view: { caseView: { ...replied, record: closed } } });
    expect(button('Cambiar')).toBeVisible();
    expect(screen.queryByRole('region', { name: '¿Cuándo lo miras otra vez?' })).toBeNull();
  });

  it('offers the promise of the text first', async () => {
    const [promise] = writing.promises;
    const { actions, user } = show({
      work: step,
      view: { caseView: replied },
      reply: { ...reply, promises: writing.promises },
    });
    const card = screen.getByRole('region', { name: '¿Cuándo lo miras otra vez?' });
    await user.click(within(card).getAllByRole('button')[0] as HTMLElement);
    expect(actions.setFollowUp).toHaveBeenCalledWith(
      expect.objectContaining({ dueAt: promise?.dueAt, kind: 'promise', reason: 'escribir a Marta' }),
    );
  });

  it('still offers a second promise once the first is a reminder', async () => {
    const [first] = writing.promises;
    const later = { dueAt: listening.now + 90 * 3_600_000, reason: 'La devolución' };
    const followUp = {
      id: 'f1',
      caseId: replied.record.id,
      brandId: 'default',
      dueAt: first?.dueAt ?? 0,
      status: 'open',
      notifiedAt: null,
      reason: 'escribir a Marta',
      kind: 'promise',
      untilAnswer: false,
      survivesReply: false,
      createdAt: listening.now,
    } as const;
    const { actions, user } = show({
      work: step,
      view: { caseView: { ...replied, followUps: [followUp] } },
      reply: { ...reply, promises: [later] },
    });
    await user.click(screen.getByTitle('La devolución'));
    expect(actions.setFollowUp).toHaveBeenCalledWith(
      expect.objectContaining({ dueAt: later.dueAt, kind: 'promise', reason: 'La devolución' }),
    );
  });

  it('makes a condition of the brand a fact with one click; not one past its review, nor twice', async () => {
    const { actions, user } = show({
      work: step,
      view: { brand: { ...brand, policies } },
      reply: { ...reply, policies: ['p1'] },
    });
    await user.click(screen.getByText('Condiciones que puedes citar'));
    await user.click(button(/^Usar «Los cambios/));
    await user.click(button(/^Usar «Los pedidos/));
    await user.click(button(/^Usar «La oferta/));
    expect(actions.usePolicy.mock.calls).toEqual([[policies[1]]]);
    expect(screen.getByText('Pasó su fecha de revisión')).toBeVisible();
  });

  it('has no insertion where there is no page, and still copies', async () => {
    const { actions, user } = show({
      work: step,
      reply: writing,
      view: { post: { ...post, platform: 'web' } },
    });
    expect(screen.queryByRole('button', { name: 'Poner en la respuesta' })).toBeNull();
    await user.click(button('Copiar'));
    expect(actions.copyDraft).toHaveBeenCalledWith({});
  });
});

describe('keyboard', () => {
  it('acts on single keys outside text fields', async () => {
    const { actions, user } = show({ reply: writing });
    await user.keyboard('nplr{Escape}');
    expect(actions.go.mock.calls).toEqual([[1], [-1]]);
    expect(actions.logCase).toHaveBeenCalledOnce();
    expect(actions.insert).toHaveBeenCalledWith('ask', {});
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('leaves keys alone while writing', async () => {
    const { actions, user } = show({ work: { step: 'understand' } });
    await user.type(screen.getByLabelText('Qué pide'), 'nplr');
    expect(actions.go).not.toHaveBeenCalled();
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('can be switched off', async () => {
    const { actions, user } = show({ reply: writing, props: { keys: false } });
    await user.keyboard('nlr');
    expect(actions.go).not.toHaveBeenCalled();
    expect(actions.logCase).not.toHaveBeenCalled();
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('sets the reminder with one key', async () => {
    const { actions, user } = show({ work: { step: 'resolve' }, view: { caseView: replied } });
    await user.keyboard('1');
    expect(actions.setFollowUp).toHaveBeenCalledWith(
      expect.objectContaining({ dueAt: listening.now + 3_600_000 }),
    );
  });

  it('walks the steps with the arrow keys', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('tab', { name: 'Escuchar' }));
    await user.keyboard('{ArrowRight}');
    expect(actions.openStep).toHaveBeenCalledWith('understand');
  });
});

describe('without a post', () => {
  it.each([
    ['nothing', 'Aquí no hay ninguna publicación abierta.'],
    ['gone', 'La publicación ya no está en la página.'],
    ['unreadable', 'No entiendo esta página.'],
  ] as const)('says what is the matter: %s', (kind, sentence) => {
    show({ props: { screen: { kind } } });
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it('leads to the practice posts where there is nothing to show', () => {
    show({ props: { screen: { kind: 'nothing' } } });
    const link = screen.getByRole('link', { name: 'Practica con publicaciones inventadas' });
    expect(link).toHaveAttribute('href', '/practice.html');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it.each(errorCodes)('has words for the error %s in both languages', (code) => {
    for (const language of ['es', 'en'] as const) {
      show({ language, props: { screen: { kind: 'failed', code } } });
      expect(screen.getByRole('alert')).not.toHaveTextContent(/common\.|sidebar\./);
      cleanup();
    }
  });

  it('loads without moving the close button away', () => {
    show({ props: { screen: { kind: 'loading' } } });
    expect(screen.getByRole('status', { name: 'Cargando' })).toBeVisible();
    expect(button('Cerrar Sosiego (Esc)')).toBeVisible();
  });
});

it('says when the reply was sent, and not when it was recorded', () => {
  const [first] = replied.timeline;
  const at = Date.UTC(2026, 10, 24, 11, 30) - 3 * 60 * 60_000;
  const reply = { type: 'replied', text: 'Hola', at, how: 'seen', replyId: null } as const;
  const timeline = first ? [{ ...first, at: at + 2 * 60 * 60_000, fact: reply }] : [];
  show({
    view: { caseView: { ...replied, timeline } },
    reply: writing,
    work: { step: 'resolve' },
  });
  expect(screen.getByText(/La vi en la conversación/)).toHaveTextContent('9:30');
});

describe('a case of another brand', () => {
  it('is named on every step', () => {
    show({ view: { caseView: logged, otherBrand: 'Muebles Sur' } });
    expect(screen.getByRole('banner')).toHaveTextContent('Caso de Muebles Sur');
  });

  it('says so where the brand was removed', () => {
    show({ view: { caseView: logged, otherBrand: '' } });
    expect(screen.getByRole('banner')).toHaveTextContent('Caso de una marca quitada');
  });
});

describe('what the person said of the post', () => {
  it('stands on it and can be taken back', async () => {
    const { actions, user } = show({ view: { said: 'not-complaint' } });
    expect(screen.getByText('Dijiste que no es una queja.')).toBeVisible();
    await user.click(button('Retirarlo'));
    expect(actions.takeBack).toHaveBeenCalledOnce();
  });
});

describe('without what suggests and checks', () => {
  it('says so, tries again, and keeps the words at hand', async () => {
    const { actions, user } = show({
      reply: { ...reply, engine: 'failed', suggestions: null, draft: 'Hola, Marta' },
      work: { step: 'resolve' },
    });
    expect(screen.getByRole('alert')).toHaveTextContent('No pude cargar las sugerencias.');
    expect(screen.queryByText(/\/ 280/)).toBeNull();
    await user.click(button('Reintentar'));
    expect(actions.retryEngine).toHaveBeenCalledOnce();
    await user.click(button('Copiar'));
    expect(actions.copyDraft).toHaveBeenCalledWith({});
  });
});

describe('while something is under way', () => {
  it('what cannot act says why and does nothing', async () => {
    const { actions, user } = show({
      reply: writing,
      view: { caseView: logged },
      work: { step: 'resolve', pending: { log: false, insert: false, arrange: true } },
    });
    for (const name of ['Reposar', 'Poner en la respuesta']) {
      expect(button(name)).toHaveAccessibleDescription('Espera, estoy poniendo el aviso.');
      await user.click(button(name));
    }
    expect(actions.park).not.toHaveBeenCalled();
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('no second reminder is set', async () => {
    const pending = { log: false, insert: false, arrange: true };
    const { actions, user } = show({ view: { caseView: replied }, work: { step: 'resolve', pending } });
    await user.click(button(/^1 h/));
    expect(button(/^1 h/)).toHaveAttribute('aria-disabled', 'true');
    expect(actions.setFollowUp).not.toHaveBeenCalled();
  });

  it('without words there is nothing to put or copy, and the buttons say so', () => {
    show({ work: { step: 'resolve' } });
    expect(button('Copiar')).toHaveAccessibleDescription('Escribe algo o elige una sugerencia.');
  });
});
