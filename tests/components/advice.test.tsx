// @vitest-environment happy-dom
import { undecidedOffer } from '../../lib/domain/undecided-offer.ts';
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { impostorWarning } from '../../components/advice/impostor-warning.ts';
import {
  type Heeded,
  holdsForReadBack,
  isUnderstood,
  lineFor,
  needsReadBack,
  noticeFor,
} from '../../components/advice/notices.ts';
import { suggestionsFor } from '../../components/hooks/suggestions-for.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { worksheetFacts } from '../../components/hooks/worksheet-facts.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type {
  PostView,
  SidebarActions,
  SidebarWork,
  Understanding,
} from '../../components/sidebar/sidebar-state.ts';
import { understand } from '../../components/sidebar/understanding.ts';
import { Brand } from '../../lib/domain/brand.ts';
import type { Turn } from '../../lib/domain/post.ts';
import { lint } from '../../lib/tone/lint.ts';
import { listening, logged, noActions, now, reply, view, writing } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const seen = (understanding: Partial<Understanding>, change: Partial<PostView> = {}): PostView => ({
  ...view,
  ...change,
  understanding: { ...view.understanding, ...understanding },
});
const heeded: Heeded = { elsewhere: false, skipped: [] };
const us: Turn = { by: 'us', text: 'Lo miramos hoy.' };

function show(
  shown: PostView,
  work: Partial<SidebarWork> = {},
  draft: Parameters<typeof Sidebar>[0]['screen'] & { kind: 'ready' } = { kind: 'ready', view: shown, reply },
) {
  const actions = Object.fromEntries(Object.keys(noActions).map((name) => [name, vi.fn()])) as {
    [A in keyof SidebarActions]: ReturnType<typeof vi.fn>;
  };
  render(
    <WordsProvider files={words} language="es">
      <Sidebar
        {...listening}
        screen={draft}
        work={{ ...listening.work, ...work }}
        actions={actions as unknown as SidebarActions}
      />
    </WordsProvider>,
  );
  return { actions, user: userEvent.setup() };
}

describe('what is said before writing', () => {
  it('one thing at a time: answered already, open elsewhere, read back, understood', () => {
    const both = seen({ severity: 2 }, { turns: [us] });
    expect(noticeFor(both, { ...heeded, elsewhere: true })).toBe('answered');
    const known = { ...both, caseView: logged };
    expect(noticeFor(known, { ...heeded, elsewhere: true })).toBe('elsewhere');
    expect(noticeFor(known, heeded)).toBe('read-back');
    expect(noticeFor(seen({ severity: 2, readBack: true }), heeded)).toBe('not-understood');
    expect(noticeFor(seen({ validity: 'valid' }), heeded)).toBe(null);
  });

  it('nothing to understand is asked of praise, of an attack, of danger, or once it was skipped', () => {
    expect(noticeFor(seen({ verdict: 'not-complaint' }), heeded)).toBe(null);
    expect(noticeFor(seen({ stance: 'attack' }), heeded)).toBe(null);
    expect(noticeFor(seen({ severity: 3, readBack: true }), heeded)).toBe(null);
    expect(noticeFor(seen({}), { ...heeded, skipped: ['understand'] })).toBe(null);
    const skipped = { ...logged.timeline[0], fact: { type: 'step-skipped', step: 'understand' } } as never;
    expect(noticeFor(seen({}, { caseView: { ...logged, timeline: [skipped] } }), heeded)).toBe(null);
  });

  it('a cause nobody could hear has to be said; one that was heard has not', () => {
    expect(isUnderstood(seen({ validity: 'partly', cause: 'other' }))).toBe(false);
    expect(
      isUnderstood(seen({ validity: 'partly', cause: 'other' }, { corrected: { cause: 'other' } })),
    ).toBe(true);
    expect(isUnderstood(seen({ validity: 'partly' }))).toBe(true);
  });

  it('the hint leads to the step or is skipped, which the case will say', async () => {
    const { actions, user } = show(seen({}), { step: 'resolve' });
    await user.click(await screen.findByRole('button', { name: 'Ir a «Entender»' }));
    expect(actions.openStep).toHaveBeenCalledWith('understand');
    await user.click(screen.getByRole('button', { name: 'Saltar este paso' }));
    expect(actions.skipStep).toHaveBeenCalledWith('understand');
  });

  it('shows our answer where there is no case, and offers to log it', async () => {
    const { actions, user } = show(seen({ validity: 'valid' }, { turns: [us] }), { step: 'resolve' });
    expect(await screen.findByText('Aquí ya hay una respuesta tuya')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Registrar caso' }));
    expect(actions.logCase).toHaveBeenCalledOnce();
  });

  it('says that the draft is open in another tab', async () => {
    show(seen({ validity: 'valid' }), { step: 'resolve', elsewhere: true });
    expect(await screen.findByText('Lo estás escribiendo en otra pestaña')).toBeVisible();
  });
});

describe('reading back what they ask', () => {
  it('is asked from severity 2 on, and danger waits for no form', () => {
    const asked = ([0, 1, 2, 3] as const).map((severity) => seen({ severity }));
    expect(asked.map(needsReadBack)).toEqual([false, false, true, true]);
    expect(asked.map((each) => holdsForReadBack(each, 'S-02'))).toEqual([false, false, true, false]);
    expect(asked.map((each) => holdsForReadBack(each, 'S-09'))).toEqual([false, false, false, false]);
    expect(needsReadBack(seen({ severity: 3, readBack: true }))).toBe(false);
  });

  it('in danger it is one click, and the words leave without it', async () => {
    const urgent = seen({ severity: 3, asked: '' }, { assessment: { ...view.assessment, asks: 'contact' } });
    const { actions, user } = show(
      urgent,
      { step: 'resolve' },
      { kind: 'ready', view: urgent, reply: { ...writing, findings: [], readNow: null } },
    );
    expect(await screen.findByRole('textbox', { name: 'Lo que pide es…' })).toHaveValue('hablar con alguien');
    expect(screen.getByText('Confírmalo con un toque. Si corre prisa, responde ya.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Es eso' }));
    expect(actions.correct).toHaveBeenCalledWith({ asked: 'hablar con alguien' });
    await user.click(screen.getByRole('button', { name: /Poner en la respuesta/ }));
    expect(screen.queryByText('Confírmalo antes de enviar la respuesta.')).toBeNull();
  });

  it('holds the words back until it is confirmed', async () => {
    const grave = seen({ severity: 2, asked: 'que le devuelvan el dinero' });
    const { actions, user } = show(
      grave,
      { step: 'resolve' },
      { kind: 'ready', view: grave, reply: writing },
    );
    const field = await screen.findByRole('textbox', { name: 'Lo que pide es…' });
    await user.click(screen.getByRole('button', { name: /Poner en la respuesta/ }));
    expect(actions.insert).not.toHaveBeenCalled();
    expect(screen.getByText('Confírmalo antes de enviar la respuesta.')).toBeVisible();
    expect(field).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Es eso' }));
    expect(actions.correct).toHaveBeenCalledWith({ asked: 'que le devuelvan el dinero' });
  });

  it('counts as done once the person has said it, in this visit or in the case', () => {
    const { text } = view.post;
    expect(understand(text, view.assessment, null, {}).readBack).toBe(false);
    expect(understand(text, view.assessment, null, { asked: 'El dinero' }).readBack).toBe(true);
    const worksheet = { ...logged.record.worksheet, asked: 'El dinero' };
    expect(understand(text, view.assessment, { ...logged.record, worksheet }, {}).readBack).toBe(true);
  });
});

describe('who reads along', () => {
  const brand = (ownFollowers: number | null) => Brand.parse({ ...view.brand, ownFollowers });

  it('once a session first, then that an answer spreads it', () => {
    expect(lineFor(seen({}, { brand: brand(50_000) }), true)).toBe('who-reads');
    expect(lineFor(seen({}, { brand: brand(50_000) }), false)).toBe('publicity');
    expect(lineFor(seen({}, { brand: brand(100) }), false)).toBe(null);
    expect(lineFor(seen({}, { brand: brand(null) }), false)).toBe(null);
  });

  it('the line is put away', async () => {
    const { actions, user } = show(seen({}), { step: 'resolve', whoReads: true });
    await user.click(await screen.findByRole('button', { name: 'Quitar esta nota' }));
    expect(actions.dismissWhoReads).toHaveBeenCalledOnce();
  });

  it('the reach says shares as the page writes them, our followers, and whether to take more care', async () => {
    const author = { ...view.post.author, followers: 12_000 };
    show(seen({}, { brand: brand(3_000), post: { ...view.post, author, reposts: '1,2 mil' } }));
    expect(await screen.findByText('1,2 mil')).toBeVisible();
    expect(screen.getByText('que alguien lea antes tu respuesta')).toBeVisible();
  });
});

describe('a look-alike in the thread', () => {
  const impostor = {
    postId: '9',
    author: { name: 'Norte Soporte', handle: 'norte_soporte', profileUrl: null },
    text: 'Escríbenos por MD y te ayudamos.',
    at: null,
  };

  it('has its card, whose warning becomes the draft where there is none', async () => {
    const { actions, user } = show(seen({}, { thread: [impostor] }));
    const card = within(await screen.findByRole('region', { name: 'Alguien parece hablar por ti' }));
    expect(card.getByText(/norte_soporte/)).toBeVisible();
    await user.click(card.getByRole('button', { name: 'Escribir un aviso' }));
    expect(actions.edit).toHaveBeenCalledWith(impostorWarning(view));
    expect(actions.openStep).toHaveBeenCalledWith('resolve');
    await user.click(card.getByRole('button', { name: 'No es suplantación' }));
    expect(screen.queryByText(/norte_soporte/)).toBe(null);
  });

  it.each(['es', 'en'] as const)('the warning in %s names nobody and passes the guard', (lang) => {
    const warning = impostorWarning({ ...view, post: { ...view.post, lang } });
    expect(warning).toContain('@norte');
    expect(warning).not.toContain('norte_soporte');
    const blocking = lint({ id: 'w', draft: warning, platform: 'x', lang, context: {} }).filter(
      ({ severity }) => severity === 'block',
    );
    expect(blocking).toEqual([]);
    expect([...warning].length).toBeLessThanOrEqual(280);
  });
});

describe('what the worksheet lets a reply say', () => {
  const known = { cause: 'promotion-price', claims: [], need: '', offer: undecidedOffer } as const;

  it('that the offer stands only where somebody decided so', () => {
    expect(worksheetFacts(known, 'es').decided).toEqual([]);
    const offer = { validUntil: '2026-11-30', link: 'https://norte.example/otono', honoured: 'yes' } as const;
    expect(worksheetFacts({ ...known, offer }, 'es').decided).toMatchObject([
      {
        text: 'La oferta sigue en pie hasta el 30 de noviembre',
        source: 'offer: https://norte.example/otono',
      },
    ]);
    expect(worksheetFacts({ ...known, offer }, 'en').decided).toMatchObject([
      { text: 'The offer stands until 30 November' },
    ]);
    expect(worksheetFacts({ ...known, offer: { ...offer, honoured: 'no' } }, 'es').decided).toEqual([]);
  });

  it('of their claims only what is true, with where it is known from', () => {
    const claims = [
      { text: 'Le cobraron dos veces', status: 'true', source: 'extracto de marzo' },
      { text: 'Llamó cinco veces', status: 'unknown' },
      { text: 'Nadie le contestó', status: 'false' },
    ] as const;
    expect(worksheetFacts({ ...known, cause: 'billing', claims }, 'es').claimed).toMatchObject([
      { text: 'Le cobraron dos veces', source: 'claim: extracto de marzo' },
    ]);
  });

  it('what the product should have done', () => {
    const product = { ...known, cause: 'product', need: 'una silla que aguante 120 kg' } as const;
    expect(worksheetFacts(product, 'es').decided).toMatchObject([
      { text: 'Hacía falta una silla que aguante 120 kg' },
    ]);
  });
});

describe('the need in the reply', () => {
  it('is named in the draft', () => {
    const understanding = {
      ...view.understanding,
      cause: 'product',
      need: 'una silla que aguante 120 kg',
    } as const;
    const { decided } = worksheetFacts(understanding, 'es');
    const shown = seen(understanding);
    const suggestions = suggestionsFor(
      shown,
      { known: {}, facts: decided },
      { recent: [], lessons: [] },
      now,
      'es',
    );
    const texts = suggestions?.suggestions.map(({ text }) => text) ?? [];
    expect(texts.some((text) => text.includes('acía falta una silla que aguante 120 kg'))).toBe(true);
  });
});

describe('the worksheet', () => {
  it('asks what the cause needs, what we could have wrong, and comes to taking it down last of all', async () => {
    const { actions, user } = show(seen({ cause: 'promotion-price' }), { step: 'understand' });
    await user.click(
      within(await screen.findByRole('group', { name: '¿La oferta sigue en pie?' })).getByLabelText('Sí'),
    );
    expect(actions.correct).toHaveBeenCalledWith({ offer: { ...undecidedOffer, honoured: 'yes' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Más en concreto' }), 'Esperaba otra cosa');
    expect(actions.correct).toHaveBeenCalledWith({ finerCause: 'expectation-gap' });
    await user.type(screen.getByRole('textbox', { name: /podríamos equivocarnos/ }), 'El plazo');
    await user.tab();
    expect(actions.correct).toHaveBeenCalledWith({ wrong: 'El plazo' });
    const questions = screen.getAllByText(/¿Qué podemos arreglar\?|¿Y quitar la publicación\?/);
    expect(questions.at(-1)).toHaveTextContent('¿Y quitar la publicación?');
  });

  it('a post of ours is attached to the case', async () => {
    const { actions, user } = show(seen({ cause: 'human-error' }), { step: 'understand' });
    const field = await screen.findByRole('textbox', { name: 'Tu publicación (enlace)' });
    await user.type(field, 'https://x.com/norte/status/1');
    await user.tab();
    expect(actions.addToCase).toHaveBeenCalledWith([
      { type: 'attached', ownPost: 'https://x.com/norte/status/1' },
    ]);
  });
});
