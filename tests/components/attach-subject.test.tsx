// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AttachSubject } from '../../components/causes/attach-subject.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { namedProduct } from '../../lib/analytics/likely-subject.ts';
import { Brand, type Policy, reworded } from '../../lib/domain/brand.ts';
import { view } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

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
    await user.selectOptions(screen.getByLabelText('Condición de la que va'), 'p1');
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
