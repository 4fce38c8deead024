import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { committedModel } from '../model-file.ts';
import { figures } from '../training/figures.ts';
import { type BenchPost, readSets } from './listening/bench-sets.ts';
import { coldStart } from './listening/cold-start.ts';
import { type Detector, ours, trainedPeer, untrainedPeers } from './listening/detectors.ts';
import { hostilePosts } from './listening/hostile-posts.ts';
import { interleaved, quantile } from './listening/interleaved.ts';
import { batchRoundTrips } from './listening/round-trip.ts';

/**
 * `npm run bench -- listening [FOLDER]`: time and accuracy of our detector beside others that an extension could use,
 * on the same posts in one run. FOLDER holds labelled sets; ../shared/corpus where it is there.
 */
const usualFolder = join(import.meta.dirname, '../../../shared/corpus');
/** Posts timed, drawn evenly from all sets. */
const TIMED = 2_000;
const BATCH = 50;
/** The longest post that a network takes in one piece is shorter. */
const LONG = 20_000;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells)), ''].join('\n');
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** The threshold at which the macro F1 on these posts is best: what a user of the peer could reach at most. */
function atBestThreshold(scores: readonly number[], truths: readonly boolean[]) {
  const candidates = [...new Set(scores)].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(candidates.length / 200));
  return candidates
    .filter((_, i) => i % step === 0)
    .map((threshold) =>
      figures(
        scores.map((score) => score >= threshold),
        truths,
      ),
    )
    .reduce((best, each) => (each.macroF1 > best.macroF1 ? each : best));
}

function accuracyOf(detector: Detector, posts: readonly BenchPost[]): string {
  const truths = posts.map(({ complaint }) => complaint);
  const scores = posts.map(({ text }) => detector.score(text));
  const { f1, macroF1 } =
    detector.threshold === 'best'
      ? atBestThreshold(scores, truths)
      : figures(
          scores.map((score) => score >= (detector.threshold as number)),
          truths,
        );
  return `${f1.toFixed(3)} / ${macroF1.toFixed(3)}`;
}

/** Every post scored by a classifier that was trained on the other four fifths of its set. */
function crossValidated(posts: readonly BenchPost[]): string {
  const folds = 5;
  const scores = posts.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const { score } = trainedPeer(posts.filter((_, i) => i % folds !== fold));
    posts.forEach(({ text }, i) => {
      if (i % folds === fold) scores[i] = score(text);
    });
  }
  const { f1, macroF1 } = atBestThreshold(
    scores,
    posts.map(({ complaint }) => complaint),
  );
  return `${f1.toFixed(3)} / ${macroF1.toFixed(3)}`;
}

/** What a text costs that somebody built to be costly. */
function hostileRows({ score }: Detector): readonly (readonly string[])[] {
  const longer = new Map(hostilePosts(4 * LONG));
  return hostilePosts(LONG).map(([name, text]) => {
    const [once = [], four = []] = interleaved(
      [() => score(text), () => score(longer.get(name) ?? '')],
      [name],
      1,
    );
    const [short, long] = [quantile(once, 0.5), quantile(four, 0.5)];
    return [name, (short / 1_000).toFixed(1), (long / short).toFixed(1)];
  });
}

export async function run([folder = usualFolder]: readonly string[]): Promise<void> {
  const sets = readSets(existsSync(folder) ? folder : undefined);
  const all = sets.flatMap(({ posts }) => posts);
  const timed = all.filter((_, i) => i % Math.ceil(all.length / TIMED) === 0).map(({ text }) => text);
  const model = committedModel();
  const detectors = [...ours(model), ...untrainedPeers, trainedPeer(all)];

  say(
    `${timed.length} posts, ${BATCH} at a time in turn, warm; ${model.version} on Node ${process.version}\n`,
  );
  const times = interleaved(
    detectors.map(({ score }) => score),
    timed,
    BATCH,
  );
  const rows = detectors.map(({ name }, i) => {
    const micros = times[i] as readonly number[];
    return [name, quantile(micros, 0.5).toFixed(1), quantile(micros, 0.99).toFixed(1)];
  });
  say(table(['detector', 'µs a post, median', 'p99'], rows));

  say('F1 of complaints / macro F1. Ours at its one threshold; others read as: negative = complaint, at the');
  say(
    'threshold best for them on each set; wink Bayes trained on the set itself by five-fold cross-validation.\n',
  );
  say(
    table(
      ['detector', ...sets.map(({ name, seen }) => (seen ? `${name} (ours trained on it)` : name))],
      detectors.map((detector) => [
        detector.name,
        ...sets.map(({ posts }) =>
          detector.threshold === 'trained' ? crossValidated(posts) : accuracyOf(detector, posts),
        ),
      ]),
    ),
  );

  say(
    table(
      ['hostile text', `ms for ${LONG} characters`, 'times as long for four times as much (linear: 4)'],
      hostileRows(detectors[1] as Detector),
    ),
  );

  const { code, compiled, read } = coldStart();
  say(
    `Cold: model read in ${read.toFixed(1)} ms; code loaded in ${code.toFixed(1)} ms, phrases compiled in ${compiled.toFixed(1)} ms.`,
  );
  say(await batchRoundTrips(timed, BATCH));
}
