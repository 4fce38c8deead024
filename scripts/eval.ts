import { existsSync } from 'node:fs';
import { AssessInput } from '../lib/domain/assess-input.ts';
import type { Assessment } from '../lib/domain/assessment.ts';
import { Brand } from '../lib/domain/brand.ts';
import { assess } from '../lib/listening/assess.ts';
import { committedModel } from './model-file.ts';
import { type CorpusRow, readCorpusSet } from './training/corpus.ts';
import { figures } from './training/figures.ts';

/**
 * `npm run eval -- FOLDER`: what the committed model reaches on labelled posts that stand in a folder outside the
 * project. Sets labelled directly and by proxy are never pooled.
 */
const model = committedModel();

/** Sets with complaints, how they were labelled, and whether their development posts were trained on. */
const verdictSets = [
  ['complaints_acl19', 'direct, trained on'],
  ['fincorp_x', 'direct, trained on'],
  ['cesamard_reviews', 'direct, trained on'],
  ['gold_es', 'direct, read by hand'],
  ['airline_us', 'proxy, strong'],
  ['airline_es', 'proxy, medium'],
  ['ayuntamientos_es', 'proxy, weak'],
  ['apple_en', 'proxy, weak'],
] as const;
/** Sets without a complaint to a company: every flag is a false alarm. */
const quietSets = ['emoevent', 'tweet_sentiment_multi', 'abuse_en', 'brands_sxsw_en'] as const;
/** With a watch list only posts about the brand are marked. */
const brand: Brand = Brand.parse({ name: 'Norte Hogar', handles: ['nortehogar'], names: ['Norte Hogar'] });

const hear = ({ id, text }: CorpusRow, heardBy?: Brand): Assessment =>
  assess(model, AssessInput.parse({ id, text, ...(heardBy && { brand: heardBy }) }));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function verdictTable(folder: string, gold: ReadonlySet<string>): readonly string[] {
  const lines = verdictSets.map(([set, label]) => {
    const posts = readCorpusSet(folder, set).filter(
      ({ id, label: truth }) => truth !== null && (set === 'gold_es' || !gold.has(id)),
    );
    const { f1, macroF1, precision, recall, falseAlarms } = figures(
      posts.map((post) => hear(post).verdict === 'complaint'),
      posts.map((post) => post.label === 'complaint'),
    );
    return row(
      set,
      label,
      String(posts.length),
      f1.toFixed(3),
      macroF1.toFixed(3),
      precision.toFixed(2),
      recall.toFixed(2),
      percent(falseAlarms),
    );
  });
  return [
    row('set', 'labels', 'posts', 'F1', 'macro F1', 'precision', 'recall', 'false alarms'),
    row('---', '---', '---', '---', '---', '---', '---', '---'),
    ...lines,
  ];
}

function quietTable(folder: string): readonly string[] {
  const lines = quietSets.map((set) => {
    const posts = readCorpusSet(folder, set).filter(({ label }) => label === 'other');
    const flagged = posts.filter((post) => hear(post).verdict === 'complaint').length;
    const marked = posts
      .map((post) => hear(post, brand))
      .filter(({ verdict, aboutUs }) => verdict === 'complaint' && aboutUs).length;
    return row(set, String(posts.length), percent(flagged / posts.length), percent(marked / posts.length));
  });
  return [
    row('set without complaints', 'posts', 'false alarms', 'with a brand set'),
    row('---', '---', '---', '---'),
    ...lines,
  ];
}

function triageTable(folder: string): readonly string[] {
  const posts = readCorpusSet(folder, 'gold_es').map((post) => ({ post, heard: hear(post) }));
  const complaints = posts.filter(({ post }) => post.label === 'complaint');
  const share = (of: typeof posts, right: (each: (typeof posts)[number]) => boolean): string =>
    percent(of.filter(right).length / of.length);
  return [
    row('gold_es', 'posts', 'right'),
    row('---', '---', '---'),
    row(
      'cause',
      String(complaints.length),
      share(complaints, ({ post, heard }) => post.cause === heard.cause),
    ),
    row(
      'severity',
      String(complaints.length),
      share(complaints, ({ post, heard }) => Number(post.severity) === heard.severity),
    ),
    row(
      'severity within one',
      String(complaints.length),
      share(complaints, ({ post, heard }) => Math.abs(Number(post.severity) - heard.severity) <= 1),
    ),
    row(
      'stance',
      String(complaints.length),
      share(complaints, ({ post, heard }) => post.stance === heard.stance),
    ),
    row(
      'address',
      String(posts.length),
      share(posts, ({ post, heard }) => post.address === heard.address),
    ),
  ];
}

function main([folder]: readonly string[]): number {
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write('npm run eval needs the folder with the labelled sets: npm run eval -- FOLDER\n');
    return 2;
  }
  const gold = new Set(readCorpusSet(folder, 'gold_es').map(({ id }) => id));
  const tables = [verdictTable(folder, gold), quietTable(folder), triageTable(folder)];
  process.stdout.write(
    `${model.version}, complaint from ${model.complaintFrom}\n\n${tables.map((table) => table.join('\n')).join('\n\n')}\n`,
  );
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
