import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../lib/listening/model/model.ts';
import { readAgreement } from './training/agreement.ts';
import { pack } from './training/pack.ts';
import { trainDetails } from './training/train-details.ts';
import { trainModel } from './training/train-model.ts';
import { readTrainingPosts } from './training/training-post.ts';

/** `npm run train -- FOLDER`: the posts of assets/training and the trainable sets of FOLDER become assets/model. */
const modelFile = resolve(import.meta.dirname, '../assets/model/listening.bin');
const detailsFile = resolve(import.meta.dirname, '../assets/model/details.json');

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

function main([folder]: readonly string[]): number {
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write(
      'npm run train needs the folder with the labelled sets of others: npm run train -- FOLDER\n',
    );
    return 2;
  }
  const posts = readTrainingPosts();
  process.stdout.write('Two readings of the same posts:\n');
  for (const { field, posts: read, share, kappa } of readAgreement(posts))
    process.stdout.write(
      `  ${field.padEnd(18)} ${String(read).padStart(5)} posts  equal ${percent(share)}  kappa ${kappa.toFixed(2)}\n`,
    );
  const { trained, verdicts, heads } = trainModel(posts, folder);
  process.stdout.write('Each post scored by a model that was trained without it:\n');
  for (const { set, figures } of verdicts)
    process.stdout.write(
      `  ${set.padEnd(18)} ${String(figures.posts).padStart(5)} posts  F1 ${figures.f1.toFixed(3)}  macro F1 ${figures.macroF1.toFixed(3)}  false alarms ${percent(figures.falseAlarms)}\n`,
    );
  for (const { head, accuracy } of heads)
    process.stdout.write(`  ${head.padEnd(18)} right in ${percent(accuracy)}\n`);
  const bytes = pack(trained);
  mkdirSync(dirname(modelFile), { recursive: true });
  writeFileSync(modelFile, bytes);
  process.stdout.write(
    `${trained.version}: complaint from ${trained.complaintFrom}, unsure from ${trained.unsureFrom}; ` +
      `${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip\n`,
  );
  const details = trainDetails(posts, folder, readModel(bytes.buffer as ArrayBuffer));
  process.stdout.write('First detail of each complaint, by a model trained without the post:\n');
  for (const { language, posts: marked, byHand, learnt, possible } of details.figures)
    process.stdout.write(
      `  ${language.padEnd(18)} ${String(marked).padStart(5)} posts  wrong ${percent(learnt.wrong)} (by hand-set order ${percent(byHand.wrong)}, least possible ${percent(possible.wrong)})` +
        `  the heart ${percent(learnt.heart)} (${percent(byHand.heart)}, ${percent(possible.heart)})\n`,
    );
  writeFileSync(detailsFile, `${JSON.stringify(details.table)}\n`);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
