// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { SecondVoice } from '../../components/second-voice/second-voice.tsx';
import type { Suggestion } from '../../lib/domain/suggestion.ts';
import { words } from '../gallery/words.ts';

const suggestion: Suggestion = {
  strategy: 'direct',
  text: 'Reviso tu pedido y te escribo hoy antes de las 18 h. –Ana',
  weightedLength: 56,
  moves: [
    { type: 'ACT', text: 'reviso tu pedido', slots: [] },
    {
      type: 'WHEN',
      text: 'y te escribo hoy antes de las 18 h.',
      slots: [{ name: 'when', source: 'computed', value: 'hoy antes de las 18 h' }],
    },
    { type: 'SIGN', text: '–Ana', slots: [{ name: 'signature', source: 'brand', value: 'Ana' }] },
  ],
  needsReview: false,
  why: '',
};

/** A browser with a model in it, which is asked for nothing but what the test gives. */
function browserWith(model: { availability: string; answer?: (prompt: string) => Promise<string> }) {
  const create = vi.fn(async () => ({
    prompt: (prompt: string) => model.answer?.(prompt) ?? Promise.reject(new Error('no answer')),
    destroy: () => {},
  }));
  vi.stubGlobal('LanguageModel', { availability: async () => model.availability, create });
  return { create };
}

const reworded = async (prompt: string) => {
  const { moves } = JSON.parse(prompt) as { moves: { type: string; text: string }[] };
  return JSON.stringify({
    moves: moves.map((move, i) => (i === 0 ? { ...move, text: 'miro yo tu pedido' } : move)),
  });
};

function Desk({ said }: { readonly said: (draft: string) => void }) {
  const [draft, setDraft] = useState(suggestion.text);
  said(draft);
  return (
    <WordsProvider files={words} language="es">
      <SecondVoice
        suggestion={suggestion}
        tools={{ language: 'es', limit: 280, length: (text) => text.length, guard: () => [] }}
        draft={draft}
        onUse={setDraft}
      />
    </WordsProvider>
  );
}

function show() {
  let now = '';
  render(
    <Desk
      said={(draft) => {
        now = draft;
      }}
    />,
  );
  return { user: userEvent.setup(), draft: () => now };
}

/** What the model answers about itself has been heard and drawn. */
const settled = () => act(async () => {});

const askButton = () => screen.findByRole('button', { name: 'Decirlo con otras palabras' });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the second voice', () => {
  it('puts its words into the draft, says whose they are, and takes them back', async () => {
    browserWith({ availability: 'available', answer: reworded });
    const { user, draft } = show();
    await user.click(await askButton());
    expect(await screen.findByText(/Palabras del modelo de tu navegador/)).toBeVisible();
    expect(draft()).toBe('Miro yo tu pedido y te escribo hoy antes de las 18 h. –Ana');
    await user.click(screen.getByRole('button', { name: 'Volver al texto de antes' }));
    expect(draft()).toBe(suggestion.text);
  });

  it('that adds a fact leaves the draft as it was and says why', async () => {
    browserWith({
      availability: 'available',
      answer: async (prompt) => (await reworded(prompt)).replace('miro yo', 'te regalo un vale y miro'),
    });
    const { user, draft } = show();
    await user.click(await askButton());
    expect(await screen.findByText(/prometió o admitió algo/)).toBeVisible();
    expect(draft()).toBe(suggestion.text);
  });

  it('can be stopped while it thinks', async () => {
    browserWith({ availability: 'available', answer: () => new Promise(() => {}) });
    const { user, draft } = show();
    await user.click(await askButton());
    await user.click(await screen.findByRole('button', { name: 'Dejarlo' }));
    expect(await askButton()).toBeVisible();
    expect(draft()).toBe(suggestion.text);
  });

  it.each(['unavailable', 'downloadable', 'downloading', 'after-download'])(
    'is not offered where the model is %s: nothing is fetched for it',
    async (availability) => {
      const { create } = browserWith({ availability, answer: reworded });
      show();
      await settled();
      expect(document.body.textContent).toBe('');
      expect(create).not.toHaveBeenCalled();
    },
  );

  it('is not offered where the browser has none, or one of another make', async () => {
    show();
    vi.stubGlobal('LanguageModel', { ask: () => {} });
    show();
    await settled();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
