import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../lib/listening/model/model.ts';
import type { DetailTable } from '../lib/replies/detail-model.ts';
import { readAgreement } from './training/agreement.ts';
import { pack } from './training/pack.ts';
import { trainDetails } from './training/train-details.ts';
import { trainModel } from './training/train-model.ts';
import { type PlacedPost, readTrainingPosts } from './training/training-post.ts';

/** `npm run train -- FOLDER`: the posts of assets/training and the trainable sets of FOLDER become assets/model. */
const modelFolder = resolve(import.meta.dirname, '../assets/model');

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function trainListening(posts: readonly PlacedPost[], folder: string): Uint8Array {
  const { trained, verdicts, heads } = trainModel(posts, folder);
  say('Each post scored by a model that was trained without it:');
  for (const { set, figures } of verdicts)
    say(
      `  ${set.padEnd(18)} ${String(figures.posts).padStart(5)} posts  F1 ${figures.f1.toFixed(3)}  macro F1 ${figures.macroF1.toFixed(3)}  false alarms ${percent(figures.falseAlarms)}`,
    );
  for (const { head, accuracy } of heads) say(`  ${head.padEnd(18)} right in ${percent(accuracy)}`);
  const bytes = pack(trained);
  say(
    `${trained.version}: complaint from ${trained.complaintFrom}, unsure from ${trained.unsureFrom}; ` +
      `${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`,
  );
  return bytes;
}

function trainOrder(posts: readonly PlacedPost[], folder: string, listening: Uint8Array): DetailTable {
  const { table, figures } = trainDetails(posts, folder, readModel(listening.slice().buffer));
  say(
    'First detail of each complaint, by a model that was trained without it (by hand-set order; best possible):',
  );
  for (const { language, posts: marked, byHand, learnt, possible } of figures)
    say(
      `  ${language.padEnd(18)} ${String(marked).padStart(5)} posts` +
        `  wrong ${percent(learnt.wrong)} (${percent(byHand.wrong)}; ${percent(possible.wrong)})` +
        `  the heart ${percent(learnt.heart)} (${percent(byHand.heart)}; ${percent(possible.heart)})`,
    );
  return table;
}

function main([folder]: readonly string[]): number {
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write(
      'npm run train needs the folder with the labelled sets of others: npm run train -- FOLDER\n',
    );
    return 2;
  }
  const posts = readTrainingPosts();
  say('Two readings of the same posts:');
  for (const { field, posts: read, share, kappa } of readAgreement(posts))
    say(
      `  ${field.padEnd(18)} ${String(read).padStart(5)} posts  equal ${percent(share)}  kappa ${kappa.toFixed(2)}`,
    );
  const listening = trainListening(posts, folder);
  mkdirSync(modelFolder, { recursive: true });
  writeFileSync(join(modelFolder, 'listening.bin'), listening);
  const order = trainOrder(posts, folder, listening);
  writeFileSync(join(modelFolder, 'details.json'), `${JSON.stringify(order)}\n`);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
