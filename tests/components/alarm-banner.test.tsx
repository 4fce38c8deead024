// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AlarmBanner } from '../../components/alarm/alarm-banner.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import type { Alarm } from '../../lib/domain/alarm.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { alarm, attack } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

function show(shown: Alarm | null, language: Language = 'es') {
  const onDismiss = vi.fn();
  render(
    <WordsProvider files={words} language={language}>
      <AlarmBanner alarm={shown} onDismiss={onDismiss} onOpenRoom={() => {}} />
    </WordsProvider>,
  );
  return { onDismiss, user: userEvent.setup() };
}
const banner = () => screen.getByRole('region', { name: /Aviso de hoy|Today's warning/ });

describe('the banner of a day that is unusual', () => {
  it('says the numbers, what is usual, and how little it knows', () => {
    show(alarm);
    expect(banner()).toHaveTextContent(
      '12 de 40 publicaciones sobre ti, vistas en una hora, son quejas; lo habitual es 3 de 40.',
    );
    expect(banner()).toHaveTextContent('Solo sé lo que has visto: hoy, 40 publicaciones sobre ti.');
    expect(banner()).toHaveTextContent('Lo habitual sale de los 21 días anteriores.');
    expect(screen.getByRole('status')).toHaveTextContent('Más quejas de lo habitual');
  });

  it('in English, and the day where it was the day', () => {
    show(attack, 'en');
    expect(banner()).toHaveTextContent(
      'Today 241 of 1,180 posts about you are complaints; 86 of 1,180 is usual.',
    );
    expect(banner()).toHaveTextContent('17 accounts have written nearly the same within an hour.');
    expect(banner()).toHaveTextContent('Several accounts use #nortemiente in their complaints.');
  });

  it('does not round what is rarer than one to none', () => {
    show({ ...alarm, spike: { window: 'hour', viewed: 30, complaints: 6, usual: 0.3, days: 9 } });
    expect(banner()).toHaveTextContent('lo habitual es menos de 1 de 30');
  });

  it.each([
    ['copies alone', { ...attack, spike: null }, 'Un mismo texto desde varias cuentas'],
    ['a hashtag alone', { ...attack, spike: null, copies: null }, 'Una etiqueta contra ti'],
  ])('%s has its own name and claims nothing about what is usual', (_, shown, title) => {
    show(shown);
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(banner()).not.toHaveTextContent('habitual');
  });

  it('has the steps of a crisis behind one click, and is put away with one', async () => {
    const { user, onDismiss } = show(alarm);
    await user.click(screen.getByText('Qué hacer ahora'));
    const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(steps).toHaveLength(4);
    expect(steps[0]).toMatch(/se sabe.*se está comprobando.*a qué hora/);
    expect(steps[2]).toMatch(/No contestes a las copias/);
    expect(steps[3]).toMatch(/pruebas/);
    await user.click(screen.getByRole('button', { name: 'No mostrar más hoy' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('is nothing on a usual day', () => {
    show(null);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
