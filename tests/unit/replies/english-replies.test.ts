import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { opening, similarity } from '../../../lib/replies/similarity.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { readTrainingPosts } from '../../../scripts/training/training-post.ts';
import { ask } from './posts.ts';
import { suggest } from './with-model.ts';

const posts = readTrainingPosts().filter(({ kind, variety }) => kind === 'complaint' && variety === 'en');
const runs = 20;
const perRun = 20;
const apart = 433;
const runApart = 7919;

/** Twenty posts after one another, twenty times, with no past replies to steer by. */
const answered = Array.from({ length: runs }, (_, run) =>
  Array.from({ length: perRun }, (__, index) => {
    const post = posts[(run * runApart + index * apart) % posts.length] as (typeof posts)[number];
    const given = { id: `${run}-${index}`, lang: 'en', platform: post.network };
    return { post, suggestions: suggest(ask(post.text, given)).suggestions };
  }),
);
const every = answered.flat();
const first = answered.map((run) => run.map(({ suggestions }) => suggestions[0]?.text ?? ''));

describe('English replies to four hundred posts', () => {
  it('hardly ever begin alike within twenty, and share few turns of phrase', () => {
    const repeating = first.filter((texts) => new Set(texts.map(opening)).size < texts.length);
    expect(repeating.length / runs).toBeLessThanOrEqual(0.1);
    const shared = first.flatMap((texts) =>
      texts.flatMap((one, index) => texts.slice(index + 1).map((other) => similarity(one, other))),
    );
    expect(shared.reduce((sum, each) => sum + each, 0) / shared.length).toBeLessThan(0.1);
  });

  it('are whole sentences: nothing is noted down, nothing that should lead on comes last', () => {
    for (const { suggestions } of every)
      for (const { text } of suggestions) {
        expect(text).not.toMatch(/^(?:\p{L}+, )?(?:noted|got it|understood)\b/iu);
        expect(text).not.toMatch(/(?:[:,]|\b(?:and|so|because))(?: –\p{L}+)?$/u);
      }
  });

  it('take three sentences on X, more only where somebody is in danger', () => {
    const long = every.flatMap(({ post, suggestions }) =>
      post.network === 'x'
        ? suggestions.filter(({ text }) => text.split(/(?<=[.?]) (?=\p{Lu})/u).length > 3)
        : [],
    );
    const all = every.flatMap(({ suggestions }) => suggestions);
    expect(long.length / all.length).toBeLessThan(0.02);
  });

  it('hold nothing that the tone guard blocks', () => {
    const blocked = every.flatMap(({ post, suggestions }) =>
      suggestions.flatMap(({ text }) =>
        lint(LintInput.parse({ id: 'l', draft: text, post: post.text, platform: post.network }))
          // What is mirrored may be a lawyer or a number of the post's own: the frames are looked at here.
          .filter(
            ({ severity, start, end }) => severity === 'block' && !post.text.includes(text.slice(start, end)),
          )
          .map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`),
      ),
    );
    expect(blocked.length / every.length).toBeLessThan(0.01);
  });
});

describe('in English too', () => {
  const texts = (text: string, given: Record<string, unknown> = {}) =>
    suggest(ask(text, { lang: 'en', ...given })).suggestions.map((each) => each.text);
  const context = ask('x').context;

  it('how somebody was treated for who they are is answered as that', () => {
    const post = 'Your driver on route 12 refused my wheelchair on Monday, pure discrimination';
    for (const said of texts(post, { situation: 'S-03' })) {
      expect(said).not.toMatch(/route|\b12\b|Monday/u);
      expect(said).toMatch(/treated|respect|dignity|who they are|who somebody is/u);
    }
  });

  it('a third turn goes on in private', () => {
    for (const said of texts('Still no wardrobe from you', {
      situation: 'S-12',
      context: { ...context, turnsPublic: 2 },
    }))
      expect(said).toMatch(/\bDM\b/u);
  });

  it('whoever takes our side is thanked, and set against nobody', () => {
    const out = suggest(ask('They always treated me well, I don’t get the complaints', { lang: 'en' }));
    expect(out.situation).toBe('S-18');
    for (const { moves } of out.suggestions) expect(moves.map(({ type }) => type)).toEqual(['THANK']);
  });

  it('a bare verdict is asked about', () => {
    for (const said of texts('worst company ever'))
      expect(said).toMatch(/what|which|how did it|a line|day/iu);
  });
});
