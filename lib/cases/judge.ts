import type { Database } from '../db/database.ts';
import type { CaseRow, MutedRow } from '../db/rows.ts';
import type { Assessment } from '../domain/assessment.ts';
import { authorKey } from '../domain/author-key.ts';
import type { Brand } from '../domain/brand.ts';
import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import { postKeys } from '../domain/post-key.ts';
import { currentBrand, type Settings } from '../domain/settings.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';
import { assessPost } from '../listening/assess-post.ts';
import { isOurs } from '../listening/attribution.ts';
import type { Model } from '../listening/model/model.ts';
import { correctionsFor } from './correct.ts';
import { withFollowers } from './followers.ts';
import { assessedMark, caseMark, noMark } from './marks.ts';
import { isNamed } from './named-brand.ts';
import { rememberSeen } from './seen.ts';

export interface JudgeContext {
  readonly db: Database;
  readonly model: Model;
  readonly now: number;
  readonly settings: Settings;
  readonly words: WorkerWords;
  /** How a date is said in the interface's language. */
  readonly dateOf: (at: number) => string;
}

/** A mark for each post, in their order; complaints that nobody has handled are remembered in memory. */
export async function judge(
  context: JudgeContext,
  shown: readonly Post[],
): Promise<{ readonly marks: readonly Mark[]; readonly seenChanged: boolean }> {
  const { db, now } = context;
  const brandId = currentBrand(context.settings).id;
  const posts = await withFollowers(db, shown);
  const [cases, said] = await Promise.all([casesByKey(db, posts), correctionsFor(db, brandId, posts)]);
  const earlier = await earlierCases(db, brandId, posts);
  const judged = posts.map((post) => {
    const known = postKeys(post)
      .map((key) => cases.get(key))
      .find((row) => row !== undefined);
    const mark = known
      ? caseMark(post, known, context.words, context.dateOf)
      : freshMark(context, post, said.get(post), earlier.get(authorOf(post))?.length ?? 0);
    return { post, mark };
  });
  const seenChanged = await rememberSeen(judged, brandId, now);
  return { marks: judged.map(({ mark }) => mark), seenChanged };
}

function freshMark(
  { model, settings, words, now }: JudgeContext,
  post: Post,
  said: Parameters<typeof assessedMark>[2],
  earlierCount: number,
): Mark {
  const brand = currentBrand(settings);
  if (post.promoted || isOurs(post.author, brand)) return noMark(post);
  const assessment = assessPost(model, post, namedOrNone(brand), now, earlierCount);
  const wanted = settings.marks === 'all' || !isNamed(brand) || assessment.aboutUs || said === 'complaint';
  return wanted ? assessedMark(post, assessment, said, words) : noMark(post, '', assessment.priority);
}

/** An assessment for the sidebar, with how often this author has been a case before, and what was said of it. */
export async function assessShown(
  { db, model, now, settings }: Pick<JudgeContext, 'db' | 'model' | 'now' | 'settings'>,
  shown: Post,
): Promise<{
  readonly assessment: Assessment;
  readonly earlier: readonly CaseRow[];
  readonly said: MutedRow['verdict'] | null;
}> {
  const [post = shown] = await withFollowers(db, [shown]);
  const brand = currentBrand(settings);
  const earlier = (await earlierCases(db, brand.id, [post])).get(authorOf(post)) ?? [];
  const said = (await correctionsFor(db, brand.id, [post])).get(post) ?? null;
  return { assessment: assessPost(model, post, namedOrNone(brand), now, earlier.length), earlier, said };
}

const authorOf = ({ platform, author }: Post) => authorKey(platform, author);
const namedOrNone = (brand: Brand) => (isNamed(brand) ? brand : undefined);

async function casesByKey(db: Database, posts: readonly Post[]): Promise<ReadonlyMap<string, CaseRow>> {
  const rows = await db.cases.where('aliases').anyOf(posts.flatMap(postKeys)).distinct().toArray();
  return new Map(rows.flatMap((row) => row.aliases.map((alias) => [alias, row] as const)));
}

/** The brand's cases of these authors other than the ones about these posts, the latest first. */
async function earlierCases(
  db: Database,
  brandId: string,
  posts: readonly Post[],
): Promise<ReadonlyMap<string, readonly CaseRow[]>> {
  const authors = [...new Set(posts.map(authorOf))].filter((key) => key !== '');
  const rows = await db.cases.where('authorKey').anyOf(authors).toArray();
  const keys = new Set<string>(posts.flatMap(postKeys));
  const others = rows.filter(
    (row) => row.brandId === brandId && !row.aliases.some((alias) => keys.has(alias)),
  );
  return Map.groupBy(
    others.sort((a, b) => b.touchedAt - a.touchedAt),
    (row) => row.authorKey,
  );
}
