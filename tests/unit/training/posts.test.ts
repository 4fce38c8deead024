import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Cause, Kind, Variety } from '../../../lib/domain/assessment.ts';
import { readAgreement } from '../../../scripts/training/agreement.ts';
import { readCorpusSet } from '../../../scripts/training/corpus.ts';
import { type PlacedPost, readTrainingPosts } from '../../../scripts/training/training-post.ts';
import { nearDuplicates, runsOf } from './word-runs.ts';

/** What assets/training/README.md promises of the posts written for this project. */
const posts = readTrainingPosts();
const complaints = posts.filter(({ kind }) => kind === 'complaint');

function shares<K extends keyof PlacedPost>(of: readonly PlacedPost[], key: K): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const post of of) counts.set(post[key], (counts.get(post[key]) ?? 0) + 1);
  return new Map([...counts].map(([value, count]) => [value, count / of.length]));
}

describe('the posts written for training', () => {
  it('are four thousand and more, of every kind and variety', () => {
    expect(posts.length).toBeGreaterThanOrEqual(4000);
    const kinds = shares(posts, 'kind');
    for (const kind of Kind.options) expect(kinds.get(kind), kind).toBeGreaterThanOrEqual(0.05);
    const varieties = shares(posts, 'variety');
    for (const variety of Variety.options)
      expect(varieties.get(variety), variety).toBeGreaterThanOrEqual(0.02);
  });

  it('complain for every cause, at every severity, in every stance', () => {
    const causes = shares(complaints, 'cause');
    for (const cause of Cause.options) expect(causes.get(cause), cause).toBeGreaterThanOrEqual(0.02);
    const severities = shares(complaints, 'severity');
    for (const severity of [0, 1, 2, 3]) expect(severities.get(severity)).toBeGreaterThanOrEqual(0.08);
    const stances = shares(complaints, 'stance');
    for (const stance of ['legit', 'unclear', 'attack'])
      expect(stances.get(stance)).toBeGreaterThanOrEqual(0.03);
  });

  it('carry cause, severity and stance where they complain, and only there', () => {
    const odd = posts.filter(({ kind, cause, severity, stance }) =>
      [cause, severity, stance].some((label) => (label !== null) !== (kind === 'complaint')),
    );
    expect(odd.map(({ at }) => at)).toEqual([]);
  });

  it('have no run of four words in more than one of two hundred', () => {
    const holders = new Map<string, number>();
    for (const { text } of posts) {
      for (const run of runsOf(text, 4)) holders.set(run, (holders.get(run) ?? 0) + 1);
    }
    expect([...holders].filter(([, count]) => count > posts.length * 0.005)).toEqual([]);
  });

  it('have no two that share half of their word pairs', () => {
    const texts = posts.map(({ text }) => text);
    const pairs = nearDuplicates(texts, 0.5);
    expect(pairs.map(({ one, other }) => [posts[one]?.at, posts[other]?.at])).toEqual([]);
  });
});

describe('two hundred of them, read a second time by somebody who saw only the text', () => {
  const agreement = readAgreement(posts);

  it('are judged alike: kappa of .6 and more, of the kind .8 and more', () => {
    for (const { field, kappa } of agreement) expect(kappa, field).toBeGreaterThanOrEqual(0.6);
    expect(agreement[0]).toMatchObject({ field: 'kind', posts: 200 });
    expect(agreement[0]?.kappa).toBeGreaterThanOrEqual(0.8);
  });
});

const corpus = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

describe.skipIf(!existsSync(corpus))(
  'beside the real posts (../shared/corpus; skipped where absent)',
  { timeout: 60_000 },
  () => {
    it('none is taken from them: no run of ten words is shared', () => {
      const ours = new Map(posts.flatMap(({ text, at }) => [...runsOf(text, 10)].map((run) => [run, at])));
      const taken = [
        'gold_es',
        'airline_es',
        'ayuntamientos_es',
        'bancos_es',
        'citibanamex_es',
        'airline_us',
      ].flatMap((set) =>
        readCorpusSet(corpus, set).flatMap(({ id, text }) =>
          [...runsOf(text, 10)].filter((run) => ours.has(run)).map((run) => [id, ours.get(run), run]),
        ),
      );
      expect(taken).toEqual([]);
    });
  },
);
