import { describe, expect, it } from 'vitest';
import { readDraft } from '../../components/hooks/read-draft.ts';
import * as engine from '../../components/hooks/reply-engine.ts';
import * as guard from '../../components/hooks/tone-guard.ts';
import { view } from '../gallery/sidebar-fixtures.ts';

const read = (draft: string) =>
  readDraft(draft, {
    engine: { ...engine, ...guard },
    view,
    learned: { known: {}, facts: [] },
    recent: [],
    language: 'es',
  });

describe('the step Validate', () => {
  it('is taken by words that name something of the post', () => {
    const { contains } = read('Tres semanas esperando la freidora, y es normal que canse. Hoy lo mira Luis.');
    expect(contains.validate).toBe(true);
  });

  it.each([
    ['a stock sentence', 'Entendemos tu frustración y lamentamos las molestias. Hoy lo mira Luis.'],
    ['a stock sentence beside the matter', 'Tres semanas esperando la freidora. Entiendo tu frustración.'],
    ['words that would fit any post', 'Es normal que te canse. Hoy lo mira Luis.'],
  ])('is not taken by %s', (_, draft) => {
    expect(read(draft).contains.validate).toBe(false);
  });
});
