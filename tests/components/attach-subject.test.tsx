// @vitest-environment happy-dom
import { reworded } from '../../lib/domain/policies.ts';
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AttachSubject } from '../../components/causes/attach-subject.tsx';
import { ForReport } from '../../components/causes/for-report.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { namedProduct } from '../../lib/analytics/likely-subject.ts';
import type { Cause, Severity, Verdict } from '../../lib/domain/assessment.ts';
import { Brand, type Policy } from '../../lib/domain/brand.ts';
import { logged, view } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(brand: Partial<Brand>) {
  const onAttach = vi.fn();
  render(
    <WordsProvider files={words} language="es">
      <AttachSubject view={{ ...view, brand: Brand.parse(brand) }} onAttach={onAttach} />
    </WordsProvider>,
  );
  return { onAttach, user: userEvent.setup() };
}

const policies: readonly Policy[] = [
  { id: 'p1', fact: 'Los pedidos prometidos en cinco días se pueden cancelar', source: '' },
];

describe('what a case is about', () => {
  it('is asked only where the settings name something', () => {
    show({});
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is offered by the product that the post names, and taken with a click', async () => {
    const { onAttach, user } = show({ products: ['Batidora', 'Freidora'], policies: [...policies] });
    await user.click(screen.getByRole('button', { name: '¿Va de «Freidora»?' }));
    expect(onAttach).toHaveBeenCalledWith([{ type: 'attached', product: 'Freidora' }]);
    await user.selectOptions(screen.getByLabelText('De qué condición va'), 'p1');
    expect(onAttach).toHaveBeenLastCalledWith([{ type: 'attached', policyId: 'p1' }]);
  });

  it.each([
    ['Mis FREIDORAS no van', 'Freidora'],
    ['La freidora plus no va', 'Freidora Plus'],
    ['El freidor no va', ''],
    ['', ''],
  ])('"%s" names "%s"', (text, product) => {
    expect(namedProduct(text, { products: ['Freidora', 'Freidora Plus', ''] })).toBe(product);
  });
});

describe('what goes into the weekly report', () => {
  const mark = (severity: Severity, verdict: Verdict = 'complaint', cause: Cause = 'product') => {
    vi.useFakeTimers({ toFake: ['Date'], now: logged.record.touchedAt });
    const onAttach = vi.fn();
    const understanding = { ...view.understanding, severity, verdict, cause };
    const caseView = { ...logged, record: { ...logged.record, reportable: severity === 0 } };
    const { unmount } = render(
      <WordsProvider files={words} language="es">
        <ForReport view={{ ...view, caseView, understanding }} onAttach={onAttach} />
      </WordsProvider>,
    );
    return { onAttach, unmount, shown: screen.queryByRole('switch', { name: /informe semanal/ }) };
  };

  it('is said with a click where it is minor, and taken back with another', async () => {
    const user = userEvent.setup();
    const { onAttach, shown, unmount } = mark(1);
    await user.click(shown as HTMLElement);
    expect(onAttach).toHaveBeenCalledWith([{ type: 'attached', reportable: true }]);
    unmount();
    const again = mark(0);
    expect(again.shown).toBeChecked();
    await user.click(again.shown as HTMLElement);
    expect(again.onAttach).toHaveBeenCalledWith([{ type: 'attached', reportable: false }]);
  });

  it('is nothing grave, nothing paid that has not arrived, and nothing that is no complaint', () => {
    expect(mark(1, 'complaint', 'delivery').shown).toBeNull();
    expect(mark(2).shown).toBeNull();
    expect(mark(3).shown).toBeNull();
    expect(mark(1, 'not-complaint').shown).toBeNull();
  });
});

describe('a policy with new words', () => {
  const [policy] = policies as [Policy];
  const hour = 3_600_000;

  it('keeps the old ones with the time of the change', () => {
    expect(reworded(policy, 'Otra', 5).changes).toEqual([{ at: 5, fact: policy.fact }]);
    expect(reworded(reworded(policy, 'Otra', 5), 'Tercera', 5 + hour).changes).toHaveLength(2);
  });

  it('keeps none for white space, for what is put right within the hour, and for what had no words', () => {
    expect(reworded(policy, `  ${policy.fact} `, 5).changes).toBeUndefined();
    expect(reworded({ ...policy, fact: '' }, 'Otra', 5).changes).toBeUndefined();
    const twice = reworded(reworded(policy, 'Otr', 5), 'Otra', 6);
    expect(twice).toMatchObject({ fact: 'Otra', changes: [{ at: 5, fact: policy.fact }] });
  });
});
