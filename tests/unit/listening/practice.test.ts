import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/domain/assessment.ts';
import { Brand } from '../../../lib/domain/brand.ts';
import type { Post } from '../../../lib/domain/post.ts';
import { FACEBOOK_POSTS } from '../../fixtures/sites/data/facebook-posts.ts';
import { personOf } from '../../fixtures/sites/data/people.ts';
import { type Truth, X_POSTS } from '../../fixtures/sites/data/x-posts.ts';
import { assessPost } from './with-model.ts';

const brand = Brand.parse({ name: 'Norte', handles: ['norte'], names: ['Norte Hogar'], country: 'ES' });
const now = Date.parse('2026-03-24T10:00:00+01:00');

interface Row {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly truth: Truth;
  readonly lang?: 'es' | 'en';
  readonly minutesAgo: number;
  readonly promoted?: boolean;
  readonly sponsored?: boolean;
}

const rows: readonly (Row & { readonly platform: 'x' | 'facebook' })[] = [
  ...X_POSTS.map((post) => ({ ...post, platform: 'x' as const })),
  ...FACEBOOK_POSTS.flatMap((post) => [post, ...post.comments]).map((post) => ({
    ...post,
    platform: 'facebook' as const,
  })),
];

function heard(row: (typeof rows)[number]): Assessment {
  const { name, handle, followers } = personOf(row.by);
  const post: Post = {
    platform: row.platform,
    postId: row.id,
    aliases: [],
    url: null,
    kind: 'post',
    author: { name, handle, profileUrl: null, followers },
    text: row.text,
    ...(row.lang && { lang: row.lang }),
    postedAt: now - row.minutesAgo * 60_000,
    truncated: false,
    ...((row.promoted || row.sponsored) && { promoted: true }),
    extractor: 'test',
  };
  return assessPost(post, brand, now, 0);
}

const find = (begins: string): Assessment => {
  const row = rows.find(({ text }) => text.startsWith(begins));
  if (!row) throw new Error(`No practice post begins with ${begins}`);
  return heard(row);
};

/** An answer in a thread that only its thread explains: seen, but not yet believed. */
const halfSaid = ['Son las 20:30', 'Ya pasó ayer'];

describe('the practice feed, heard by the brand Norte', () => {
  const customers = rows.filter(({ truth }) => truth !== 'own');

  /** What is wrong with what is heard in a post; null where nothing is. */
  function fault({ truth, text, ...row }: (typeof rows)[number]): string | null {
    const { verdict, kind, stance } = heard({ truth, text, ...row });
    const flagged = verdict === 'complaint';
    const half = halfSaid.some((begins) => text.startsWith(begins)) && verdict === 'unsure';
    const right =
      truth === 'attack'
        ? flagged && stance === 'attack'
        : truth === 'complaint'
          ? (flagged || half) && stance !== 'attack'
          : !flagged && (truth === 'chatter' || truth === 'unsure' || kind === truth);
    return right ? null : `${truth}: ${text} (${verdict}, ${kind}, ${stance})`;
  }

  it('is heard right nearly everywhere: every complaint, and at most one other post in twenty mistaken', () => {
    const faults = customers.map(fault).filter((each) => each !== null);
    expect(faults.filter((each) => each.startsWith('complaint'))).toEqual([]);
    expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(customers.length / 20);
  });

  it('never takes our own posts for complaints', () => {
    const own = rows.filter(({ truth }) => truth === 'own');
    expect(own.map((row) => heard(row).verdict)).toEqual(own.map(() => 'not-complaint'));
  });

  it.each([
    ['@norte tercera semana', 'delivery', 1],
    ['My @norte kettle', 'safety', 3],
    ['@norte la trona', 'safety', 3],
    ['@norte la rampa', 'staff-service', 2],
    ['Norte charged my card', 'billing', 1],
    ['Hola, Norte', 'delivery', 1],
  ] as const)('%s … is %s, severity %d', (begins, cause, severity) => {
    expect(find(begins)).toMatchObject({ cause, severity });
  });

  it('puts what may hurt somebody before everything else', () => {
    const urgent = [find('My @norte kettle'), find('@norte la trona')];
    const rest = rows.map(heard).filter(({ severity }) => severity < 3);
    const highest = Math.max(...rest.map(({ priority }) => priority));
    for (const { priority } of urgent) expect(priority).toBeGreaterThan(highest);
  });
});
