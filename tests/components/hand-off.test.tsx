// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HandOffDialog } from '../../components/handoff/hand-off-dialog.tsx';
import { TakeCapsule } from '../../components/handoff/open-capsule.tsx';
import { SummaryView } from '../../components/handoff/summary-view.tsx';
import { learnedFrom } from '../../components/hooks/learned.ts';
import { lintDraft } from '../../components/hooks/lint-draft.ts';
import { PartWords, WordsProvider } from '../../components/hooks/use-words.tsx';
import { Brand, Department } from '../../lib/domain/brand.ts';
import type { Capsule } from '../../lib/domain/capsule.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import type { CaseLife } from '../../lib/domain/case-life.ts';
import { summaryOf } from '../../lib/handoff/summary.ts';
import { handoffWords } from '../../lib/i18n/handoff-words.ts';
import { now, replied, view } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const brand = Brand.parse({
  name: 'Norte',
  signature: 'Ana',
  departments: [
    Department.parse({ name: 'Envíos', owner: 'Leo' }),
    Department.parse({ name: 'Facturación', owner: 'Irene' }),
  ],
});
const fact = (text: string, source: string) => ({
  text,
  owner: '',
  time: '',
  due: null,
  status: 'known' as const,
  source,
});
const withLife = (change: Partial<CaseLife>): CaseView => ({
  ...replied,
  record: {
    ...replied.record,
    worksheet: { ...replied.record.worksheet, happened: 'No llegó en la fecha.', asked: 'Que llegue hoy.' },
    facts: [fact('48-2211', 'person:order'), fact('Puede recibirlo por la tarde', 'person')],
    promises: [
      {
        id: 'p',
        text: 'Decirle la hora',
        madeAt: now - 1,
        dueAt: now + 7_200_000,
        kept: null,
        settledAt: null,
        metAt: null,
      },
    ],
    ...change,
  },
});
const handOff = { capsuleId: 'c', department: 'Envíos', to: 'Leo', reason: '', at: now, backAt: null };

function show(change: Partial<CaseLife> = {}) {
  const prepare = vi.fn(async () => null);
  const nothing = () => {};
  render(
    <WordsProvider files={words} language="es">
      <HandOffDialog
        direction="over"
        caseView={withLife(change)}
        {...{ brand, now }}
        actions={{
          prepare,
          undo: async () => true,
          save: nothing,
          copy: () => true,
          print: nothing,
          mail: nothing,
        }}
        onClose={nothing}
      />
    </WordsProvider>,
  );
  return { prepare, user: userEvent.setup() };
}

describe('handing a case over', () => {
  it('takes the department from the directory', () => {
    show();
    const choices = within(screen.getByRole('combobox', { name: 'Departamento' })).getAllByRole('option');
    expect(choices.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Envíos', 'Facturación']),
    );
  });

  it('a third time asks for a reason, and says to call instead with what to say', async () => {
    const { prepare, user } = show({ handOffs: [handOff, handOff], owner: 'Leo' });
    expect(screen.getByText(/llama tú al cliente o a quien pueda cerrarlo/)).toBeVisible();
    expect(screen.getByText('Qué decir por teléfono')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Preparar' }));
    expect(prepare).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: /pasarlo otra vez/ }), 'Solo ella tiene la llave');
    await user.click(screen.getByRole('button', { name: 'Preparar' }));
    expect(prepare).toHaveBeenCalledOnce();
  });
});

describe('whoever takes it', () => {
  it('reads once that a solution is provisional', () => {
    const { record, timeline } = withLife({});
    const half = { ...record, status: 'provisional', solution: 'provisional' } as const;
    const summary = summaryOf({ record: half, timeline }, { withCustomer: false, withNotes: false });
    render(
      <WordsProvider files={words} language="es">
        <PartWords files={handoffWords}>
          <SummaryView {...{ summary, now }} />
        </PartWords>
      </WordsProvider>,
    );
    expect(screen.getByText('Solución provisional')).toBeVisible();
  });

  it('sees what happened, was said, promised and known', () => {
    const summary = summaryOf(withLife({}), { withCustomer: true, withNotes: true });
    render(
      <WordsProvider files={words} language="es">
        <PartWords files={handoffWords}>
          <SummaryView {...{ summary, now }} />
        </PartWords>
      </WordsProvider>,
    );
    const shown = document.body.textContent ?? '';
    const verbatim = summary.verbatim.map(({ text }) => text.slice(0, 30));
    expect(verbatim.length).toBeGreaterThan(1);
    for (const said of [
      'Marta Ríos',
      'No llegó en la fecha.',
      'Que llegue hoy.',
      'Decirle la hora',
      '48-2211',
      'Puede recibirlo por la tarde',
      ...verbatim,
    ])
      expect(shown).toContain(said);
  });

  it.each([
    [2, /únelos tú primero/],
    [1, /La otra publicación no está aquí/],
  ])('is told which of her cases (%i) to join before it is taken', async (count, next) => {
    const ours = [
      { id: 'x:1', name: 'Marta Ríos', text: 'Tres días esperando.' },
      { id: 'facebook:2', name: 'Marta Ríos', text: 'Y sigo esperando.' },
    ].slice(0, count);
    const capsule: Capsule = {
      id: '3f2b8a10-5c4d-4e6f-8a9b-0c1d2e3f4a5b',
      at: now,
      direction: 'over',
      from: 'Ana',
      brand: '',
      department: '',
      to: '',
      reason: '',
      caseId: 'x:1',
      leftOut: [],
      events: withLife({}).timeline,
    };
    render(
      <WordsProvider files={words} language="es">
        <TakeCapsule
          {...{ capsule, now }}
          onPreview={async () => ({ ok: false, fault: 'joins-ours', ours })}
          onAccept={vi.fn()}
          onShow={vi.fn()}
          onAnother={vi.fn()}
        />
      </WordsProvider>,
    );
    expect(await screen.findByText(next)).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      ours.map(({ name, text }) => `${name} ${text}`),
    );
    expect(screen.queryByRole('button', { name: /Aceptar/ })).toBeNull();
  });

  it('is stopped from asking what came with it', () => {
    const { record } = withLife({});
    const asking = (facts: typeof record.facts) =>
      lintDraft('Marta, ¿me pasas por MD el n.º de pedido?', {
        ...view,
        caseView: withLife({}),
        learned: learnedFrom(facts),
        recent: [],
        language: 'es',
      }).map(({ rule }) => rule);
    expect(asking(record.facts)).toContain('L54');
    expect(asking([])).not.toContain('L54');
  });
});
