// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { PracticePost } from '../../components/practice/practice-post.tsx';
import { type Exercise, type ExerciseKind, exerciseId } from '../../lib/practice/exercise.ts';
import { exercises as english } from '../../lib/practice/exercises/en.ts';
import { exercises as spanish } from '../../lib/practice/exercises/es.ts';
import { feedbackOn } from '../../lib/practice/feedback.ts';
import { effort } from '../../lib/replies/effort.ts';
import { stepsIn } from '../../lib/replies/steps.ts';
import { lint } from '../../lib/tone/lint.ts';
import { now } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const tools = { part: { feedbackOn, lint, stepsIn, effort }, failed: false, retry: () => {} };

function show(kind: ExerciseKind, text: string | null, language: 'es' | 'en' = 'es') {
  const exercise = (language === 'es' ? spanish : english).find((each) => each.kind === kind) as Exercise;
  const onPublish = vi.fn();
  render(
    <WordsProvider files={words} language={language}>
      <PracticePost
        id={exerciseId(exercise)}
        answer={text === null ? null : { text, at: now }}
        {...{ exercise, tools, now, onPublish }}
        postedAt={now}
        onTakeBack={() => {}}
      />
    </WordsProvider>,
  );
  return { onPublish, exercise, user: userEvent.setup() };
}

describe('what an answer is told', () => {
  it('names what it is about', () => {
    const { exercise } = show('delivery', 'Hoy sale tu pedido.');
    const [title] = screen.getAllByRole('heading', { name: /^Lo que dice tu respuesta/ });
    expect(exercise.kind).toBe('delivery');
    expect(title).toHaveTextContent('Lo que dice tu respuesta · Una entrega que no llegó');
  });

  it('an attack may be left unanswered; anything else is answered', async () => {
    const { onPublish, user } = show('attack', null);
    await user.click(screen.getByRole('button', { name: 'Dejarlo sin respuesta' }));
    expect(onPublish).toHaveBeenCalledWith('');
    cleanup();
    show('delivery', null);
    expect(screen.queryByRole('button', { name: 'Dejarlo sin respuesta' })).toBeNull();
  });

  it.each([
    ['es', 'A un ataque también vale no contestar', 'una puerta abierta y un límite. Si vuelve'],
    ['en', 'it is also right not to answer', 'one open door and one limit. If they'],
  ] as const)('silence and boundary each end it, in %s', (language, silence, boundary) => {
    const { exercise } = show('attack', '', language);
    expect(screen.getByText(silence, { exact: false })).toBeVisible();
    expect(screen.queryByText(/pasos|steps/iu)).toBeNull();
    cleanup();
    show('attack', exercise.sample, language);
    expect(screen.getByText(boundary, { exact: false })).toBeVisible();
  });
});
