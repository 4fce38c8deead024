// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LifePort } from '../../components/hooks/life-port.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { CaseLife } from '../../components/life/case-life.tsx';
import { FastLane } from '../../components/life/fast-lane.tsx';
import type { CaseView } from '../../lib/domain/case.ts';
import { aside, brand, now, reminder, replied } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const portOf = () => ({
  run: vi.fn(async () => true),
  note: vi.fn(async () => true),
  budget: vi.fn(async () => ({ single: 30, window: { amount: 200, days: 30, spent: 120 } })),
  copy: vi.fn(() => true),
  write: vi.fn(),
});

const changed = (record: Partial<CaseView['record']>): CaseView => ({
  ...replied,
  record: { ...replied.record, ...record },
});

function show(caseView: CaseView = replied, open = true) {
  const port = portOf();
  render(
    <WordsProvider files={words} language="es">
      <CaseLife {...{ caseView, brand, now }} port={port as unknown as LifePort} open={open} />
    </WordsProvider>,
  );
  return { port, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

describe('the clock of the first reply', () => {
  const waits = (postedAt: number) =>
    show(
      changed({
        status: 'open',
        firstReplyAt: null,
        lastReply: null,
        post: { ...replied.record.post, postedAt },
      }),
    );

  it('says until when it should stand, and that the time has passed', () => {
    waits(now - 60_000);
    expect(screen.getByText(/^Primera respuesta: /)).not.toHaveTextContent('con retraso');
    cleanup();
    waits(now - 10 * 86_400_000);
    expect(screen.getByText(/^Primera respuesta: .*\(con retraso\)$/)).toBeVisible();
  });

  it('is not drawn where nobody is owed one', () => {
    show(changed({ status: 'open', firstReplyAt: null, lastReply: null, stance: 'attack' }));
    expect(screen.queryByText(/^Primera respuesta: /)).toBeNull();
  });
});

describe('who has it', () => {
  const handOff = (backAt: number | null) => ({
    ...{ capsuleId: 'c', department: 'Envíos', to: 'Irene', reason: '' },
    ...{ at: now - 3_600_000, backAt },
  });

  it('is said once it was handed over: the owner, where it is and how often it changed hands', () => {
    show(changed({ owner: 'Irene', handOffs: [handOff(now - 1_800_000), handOff(null)] }), false);
    expect(screen.getByText('Responsable: Irene')).toBeVisible();
    expect(screen.getByText(/^Lo tiene Envíos \(desde .*\) · Pasado 2 veces$/)).toBeVisible();
  });

  it('says that it came back, and nothing where it never left', () => {
    show(changed({ handOffs: [handOff(now - 1_800_000)] }), false);
    expect(screen.getByText(/^De vuelta de Envíos \([^·]*\)$/)).toBeVisible();
    cleanup();
    show();
    expect(screen.queryByText(/Envíos|Responsable/)).toBeNull();
  });
});

describe('a look that is due', () => {
  const due = (id: string, dueAt: number) => ({ ...reminder, id, dueAt, kind: 'watch' }) as const;

  it('is said to be done where it is asked for, the first that was due before the others', async () => {
    const followUps = [due('later', now - 60_000), due('first', now - 120_000)];
    const { port, user } = show({ ...replied, followUps }, false);
    await user.click(button('Ya lo he mirado'));
    expect(port.run).toHaveBeenCalledExactlyOnceWith(
      'followUp.close',
      { followUpId: 'first', status: 'done' },
      'Mirado. Aviso hecho.',
    );
  });
});

describe('the fast lane', () => {
  const lane = () => {
    const port = portOf();
    const onReply = vi.fn();
    render(
      <WordsProvider files={words} language="es">
        <FastLane
          script={aside.phone}
          privateText="Hola, Marta. ¿Estás bien?"
          port={port as unknown as LifePort}
          onReply={onReply}
          stopHere={['Devolver el dinero']}
          isLogged
        />
      </WordsProvider>,
    );
    return { port, onReply, user: userEvent.setup() };
  };

  it('is one click from the lines of a call, from a private message and from the urgent reply, without a form', async () => {
    const { port, onReply, user } = lane();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    await user.click(button('Guion de llamada'));
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(
      aside.phone.split('\n').length,
    );
    await user.click(button('Copiar mensaje privado'));
    expect(port.copy).toHaveBeenCalledExactlyOnceWith('Hola, Marta. ¿Estás bien?');
    await user.click(button('Respuesta urgente'));
    expect(onReply).toHaveBeenCalledOnce();
  });

  it('says what one may stop on the spot', () => {
    lane();
    expect(screen.getByText(/Devolver el dinero/)).toBeVisible();
  });

  it('keeps what came of the call', async () => {
    const { port, user } = lane();
    await user.click(button('Guion de llamada'));
    await user.click(button('Llamada hecha'));
    await user.type(field('En qué quedasteis'), 'Está bien; recogemos la freidora hoy');
    await user.click(button('Guardar'));
    expect(port.note).toHaveBeenCalledWith(
      [{ type: 'private-contact', channel: 'phone', text: 'Está bien; recogemos la freidora hoy' }],
      'Llamada anotada.',
    );
  });
});

describe('the usual moves', () => {
  const moves = () => within(screen.getByRole('group', { name: 'Lo habitual' }));
  const names = () =>
    moves()
      .getAllByRole('button')
      .map((each) => each.textContent);

  it('stand beside the next step before anything is opened, and close is offered once', () => {
    show(replied, false);
    expect(names()).toEqual(['Prometer novedades', 'Solución provisional', 'Resuelto', 'Cerrar…']);
    cleanup();
    show(changed({ status: 'resolved', solution: 'full', resolvedAt: now - 3_600_000 }), false);
    expect(names()).not.toContain('Resuelto');
    expect(screen.getAllByRole('button', { name: 'Cerrar…' })).toHaveLength(1);
  });

  it('open the forms of a promise and of a provisional solution, one at a time', async () => {
    const { user } = show(replied, false);
    await user.click(button('Prometer novedades'));
    expect(field('Qué prometiste')).toBeVisible();
    await user.click(button('Solución provisional'));
    expect(screen.queryByRole('textbox', { name: 'Qué prometiste' })).toBeNull();
    expect(screen.getByRole('group', { name: 'Cuándo habrá novedades' })).toBeVisible();
  });

  it('set the case solved by one click, with a way back', async () => {
    const { port, user } = show(replied, false);
    await user.click(button('Resuelto'));
    const input = { solution: 'full', text: '', newsAt: null, reason: '' };
    expect(port.run).toHaveBeenCalledExactlyOnceWith('case.solution', input, 'Caso resuelto.');
  });

  it('are none where the case is over', () => {
    show(changed({ status: 'closed', closedAt: now }), false);
    expect(screen.queryByRole('group', { name: 'Lo habitual' })).toBeNull();
  });
});

describe('closing', () => {
  it('asks whether a stranger would see it solved, and what was learned; both may stay empty', async () => {
    const { port, user } = show();
    await user.click(button('Cerrar…'));
    const dialog = within(screen.getByRole('dialog', { name: 'Cerrar el caso' }));
    await user.click(dialog.getByRole('radio', { name: 'Sí' }));
    await user.type(dialog.getByRole('textbox', { name: '¿Qué nos enseña?' }), 'Avisar antes del retraso');
    await user.click(dialog.getByRole('button', { name: 'Cerrar el caso' }));
    const answers = { learned: 'Avisar antes del retraso', visible: 'yes' };
    expect(port.run).toHaveBeenCalledWith('case.close', { reason: '', answers }, 'Caso cerrado.');
    cleanup();
    const again = show();
    await again.user.click(button('Cerrar…'));
    await again.user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Cerrar el caso' }),
    );
    expect(again.port.run).toHaveBeenCalledWith(
      'case.close',
      { reason: '', answers: { learned: '', visible: null } },
      'Caso cerrado.',
    );
  });

  it('without a reply needs a reason', async () => {
    const { port, user } = show(changed({ firstReplyAt: null, lastReply: null, status: 'open' }));
    await user.click(button('Cerrar…'));
    const close = within(screen.getByRole('dialog')).getByRole('button', { name: 'Cerrar el caso' });
    await user.click(close);
    expect(port.run).not.toHaveBeenCalled();
    await user.type(field('Por qué se cierra'), 'Era para otra empresa');
    await user.click(close);
    expect(port.run).toHaveBeenCalledOnce();
  });
});

describe('a gesture', () => {
  it('is offered only once it was our fault', () => {
    for (const validity of ['unknown', 'not'] as const) {
      show(changed({ validity }));
      const part = within(screen.getByRole('region', { name: 'Gesto' }));
      expect(part.queryByRole('button')).toBeNull();
      expect(part.getByText(/va detrás de un fallo nuestro/)).toBeVisible();
      cleanup();
    }
    show(changed({ validity: 'partly' }));
    expect(button('Anotar un gesto')).toBeVisible();
  });

  it('within the limit is recorded with who decided', async () => {
    const { port, user } = show(changed({ validity: 'valid' }));
    await user.click(button('Anotar un gesto'));
    await user.type(field('Qué le das'), 'Envío gratis');
    await user.type(field('Importe'), '30');
    expect(await screen.findByText(/Puedes decidir hasta 30/)).toBeVisible();
    await user.click(button('Guardar'));
    expect(port.run).toHaveBeenCalledWith(
      'case.gesture',
      { text: 'Envío gratis', amount: 30, decidedBy: 'Ana', permissionId: null },
      'Gesto anotado.',
    );
  });

  it('above it asks for permission of somebody, and is not given', async () => {
    const { port, user } = show(changed({ validity: 'valid' }));
    await user.click(button('Anotar un gesto'));
    await user.type(field('Qué le das'), 'Un vale');
    await user.type(field('Importe'), '50');
    await user.click(await screen.findByRole('button', { name: 'Pedir permiso' }));
    await user.type(field('A quién'), 'Nuria');
    await user.click(button('Pedir permiso'));
    expect(port.run).not.toHaveBeenCalled();
    expect(port.note).toHaveBeenCalledWith(
      [expect.objectContaining({ type: 'permission-asked', about: 'Un vale · 50', of: 'Nuria' })],
      'Permiso anotado.',
    );
  });

  it('the case says how long a permission has been waited for, and who gave it', async () => {
    const permission = { id: 'p', about: '50', of: 'Nuria', askedAt: now - 3_600_000 };
    const { port, user } = show(
      changed({ permissions: [{ ...permission, granted: null, settledAt: null, by: '' }] as never }),
    );
    expect(screen.getByText(/Esperando desde hace 1 h/)).toBeVisible();
    await user.click(button('Lo permite'));
    expect(port.note).toHaveBeenCalledWith(
      [{ type: 'permission-settled', permissionId: 'p', granted: true, by: 'Nuria' }],
      'Permiso anotado.',
    );
  });
});

describe('turning the page', () => {
  it('is offered after a reply, and says that no further apology follows', async () => {
    const { port, user } = show();
    const part = within(screen.getByRole('region', { name: 'Pasar página' }));
    expect(
      part.getByText(/^Si ya te disculpaste .+ no te disculpes otra vez en este hilo\. Te aviso en 48 horas/),
    ).toBeVisible();
    await user.click(part.getByRole('button', { name: 'Pasar página' }));
    expect(port.run).toHaveBeenCalledWith('case.turnPage', expect.anything(), expect.anything());
  });
});
