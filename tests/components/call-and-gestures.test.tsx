// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { OffThePage } from '../../components/sidebar/off-the-page.tsx';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { Suggestions } from '../../lib/domain/suggestion.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { aside, listening, logged, replied, view, writing } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

type Aside = Pick<Suggestions, 'phone' | 'gestures' | 'gestureLimit'>;

function show(suggestions: Aside = aside, language: Language = 'es') {
  const onCopy = vi.fn();
  render(
    <WordsProvider files={words} language={language}>
      <OffThePage suggestions={suggestions} onCopy={onCopy} />
    </WordsProvider>,
  );
  return { onCopy, user: userEvent.setup() };
}

describe('what goes with a reply and never stands in it', () => {
  it('stays folded, and is not there before it is asked for', () => {
    show();
    expect(screen.getByText('Guion para llamar')).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('gives the lines of a call in order, and copies them', async () => {
    const { onCopy, user } = show({ phone: aside.phone });
    await user.click(screen.getByText('Guion para llamar'));
    const lines = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual(aside.phone.split('\n'));
    await user.click(screen.getByRole('button', { name: 'Copiar el guion' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(aside.phone);
  });

  it('gives ideas with their limit, for private use, and nothing that puts them into a text', async () => {
    const { user } = show({ gestures: aside.gestures, gestureLimit: 1200 }, 'en');
    await user.click(screen.getByText('Possible gestures'));
    expect(await screen.findByText('In private only, never in a public text.')).toBeVisible();
    expect(screen.getByText(/You may decide up to 1,200 without asking/u)).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(aside.gestures.length);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says that no amount was agreed', async () => {
    const { user } = show({ gestures: aside.gestures });
    await user.click(screen.getByText('Gestos posibles'));
    expect(await screen.findByText(/No hay un importe acordado/u)).toBeVisible();
  });

  it('is nothing where neither is offered', () => {
    show({ gestures: [] });
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(screen.queryByText('Guion para llamar')).not.toBeInTheDocument();
  });
});

describe('a customer whose telephone the case holds', () => {
  const shown = (text: string) => {
    const [event] = replied.timeline;
    const noted = {
      ...event,
      ordinal: 99,
      fact: { type: 'noted', text },
    } as (typeof replied.timeline)[number];
    render(
      <WordsProvider files={words} language="es">
        <Sidebar
          {...listening}
          screen={{
            kind: 'ready',
            view: {
              ...view,
              understanding: { ...view.understanding, validity: 'valid' },
              caseView: { ...logged, timeline: [...logged.timeline, noted] },
            },
            reply: writing,
          }}
          work={{ ...listening.work, step: 'resolve' }}
        />
      </WordsProvider>,
    );
    const call = screen.getByText('Guion para llamar');
    const suggestion = screen.getByRole('button', { name: /^Cercana/ });
    return call.compareDocumentPosition(suggestion) & Node.DOCUMENT_POSITION_FOLLOWING ? 'first' : 'later';
  };

  it.each([
    ['Su móvil: 612 345 678', 'first'],
    ['Call her on +44 20 7946 0958 after 5', 'first'],
    ['Pedido 48-2211 de 89,90 €', 'later'],
    ['Le devolvimos 1.200.000.000 pesos', 'later'],
  ] as const)('is offered a call before any text: %s', (text, place) => {
    expect(shown(text)).toBe(place);
  });
});
