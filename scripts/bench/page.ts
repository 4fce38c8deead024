import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../../tests/e2e/launch.ts';
import { findChromium } from '../find-chromium.mjs';
import { pageScript, seededProfile } from './desk/profile.ts';
import { quantile } from './listening/interleaved.ts';
import { flame } from './page/flame.ts';
import { openings } from './page/opening.ts';
import { onePass, type Pass } from './page/pass.ts';
import type { Gait } from './page/scroll.ts';
import { POSTS, type Subject, type SubjectName, startSubject, startSubjects } from './page/subjects.ts';
import { workerHeap } from './page/worker-heap.ts';

/**
 * `npm run bench -- page [ROUNDS] [CASES]`: what we cost a page, in the real browser, beside no extension, one that
 * only observes, and one that searches the document at each change. Interleaved: each round scrolls the feed once
 * with each of them. Ends with 1 where a median misses its aim. `page flame` says instead where our time goes, and
 * keeps a profile for the browser's own tools in .cache/bench-page; `page opening` opens sidebar and popup alone.
 */
const fling = { px: 0, windows: 0.8 };
const reading = { px: 6, windows: 0 };
const scenes = [
  { name: 'flung', gait: { ...fling, frames: 400 }, throttling: 1 },
  { name: 'read', gait: { ...reading, frames: 400 }, throttling: 1 },
  { name: 'flung, CPU 6× slower', gait: { ...fling, frames: 40 }, throttling: 6 },
  { name: 'read, CPU 6× slower', gait: { ...reading, frames: 80 }, throttling: 6 },
] as const satisfies readonly { readonly name: string; readonly gait: Gait; readonly throttling: number }[];

const MB = 2 ** 20;
const aims = { msPerPost: 0.15, turn: 50, tabMb: 6, workerMb: 40, sidebarMs: 250, popupMs: 200 } as const;
/** New tabs for each figure of opening. */
const OPENED = 25;

/** The passes of one scene, a list of rounds for each subject. */
type Passes = ReadonlyMap<SubjectName, readonly Pass[]>;

const missed: string[] = [];
const line = (text: string): void => void process.stdout.write(`${text}\n`);
const row = (...cells: readonly string[]): void => line(`| ${cells.join(' | ')} |`);
const median = (values: readonly number[]): number => quantile(values, 0.5);

function aim(what: string, figure: number, most: number, unit: string): void {
  if (figure > most) missed.push(`${what}: ${figure.toFixed(2)} of ${most} ${unit}`);
}

/** Each subject's pass of a round minus that of no extension in the same round. */
function added(passes: Passes, name: SubjectName, of: (pass: Pass) => number): readonly number[] {
  const bare = passes.get('none') ?? [];
  return (passes.get(name) ?? []).map((pass, round) => of(pass) - of(bare[round] as Pass));
}

const threadOf = (pass: Pass): number => pass.thread / pass.posts;
const ownOf = (pass: Pass): number => pass.own / pass.posts;

function table(name: string, passes: Passes): void {
  const posts = median((passes.get('none') ?? []).map((pass) => pass.posts));
  line(`\n${name}: ${posts} posts a pass`);
  row(
    'extension',
    'thread, ms a post',
    'added (quartiles)',
    'ratio',
    'own turns, ms a post',
    'ms a second',
    'longest turn, ms',
    'long tasks',
    'frames dropped',
    'held, MB',
    'added, MB',
    'calls to the worker',
  );
  row(...Array.from({ length: 12 }, () => '---'));
  const bare = median((passes.get('none') ?? []).map(threadOf));
  for (const [subject, rounds] of passes) {
    const of = (figure: (pass: Pass) => number): number => median(rounds.map(figure));
    const more = added(passes, subject, threadOf);
    const [low, high] = [quantile(more, 0.25), quantile(more, 0.75)];
    row(
      subject,
      of(threadOf).toFixed(2),
      `${median(more).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`,
      (of(threadOf) / bare).toFixed(2),
      of(ownOf).toFixed(3),
      of((pass) => pass.own / pass.seconds).toFixed(1),
      of((pass) => pass.longestTurn).toFixed(1),
      of((pass) => pass.longTasks).toFixed(0),
      of((pass) => pass.dropped).toFixed(0),
      (of((pass) => pass.heap) / MB).toFixed(1),
      (median(added(passes, subject, (pass) => pass.heap)) / MB).toFixed(2),
      of((pass) => pass.calls).toFixed(0),
    );
  }
}

/**
 * What we cost a post is judged where the posts fly past. A reader meets two a second, and what stands in that row is
 * mostly the second's: a look around, a message, the marks. The whole thread also carries the site's noise, so its
 * difference counts as missed where three rounds of four are over; our own turns carry none.
 */
function judge(name: string, passes: Passes, throttling: number): void {
  const ours = passes.get('ours') ?? [];
  aim(`${name}, longest turn of ours`, median(ours.map((pass) => pass.longestTurn)), aims.turn, 'ms');
  if (throttling > 1) return;
  aim(`${name}, memory a tab`, median(added(passes, 'ours', (pass) => pass.heap)) / MB, aims.tabMb, 'MB');
  if (median(ours.map((pass) => pass.posts)) < 1_000) return;
  aim(`${name}, own turns a post`, median(ours.map(ownOf)), aims.msPerPost, 'ms');
  aim(`${name}, added a post`, quantile(added(passes, 'ours', threadOf), 0.25), aims.msPerPost, 'ms');
}

/** Each round begins with another subject, so that none always follows the same one. */
async function interleavedPasses(
  subjects: readonly Subject[],
  scene: (typeof scenes)[number],
  rounds: number,
): Promise<Passes> {
  const passes = new Map<SubjectName, Pass[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const from = round % subjects.length;
    for (const subject of [...subjects.slice(from), ...subjects.slice(0, from)])
      passes.get(subject.name)?.push(await onePass(subject, scene.gait, scene.throttling));
  }
  return passes;
}

async function scrolling(folder: string, rounds: number): Promise<void> {
  const subjects = await startSubjects(folder);
  try {
    line(`${POSTS} invented posts, medians of ${rounds} interleaved rounds; processor time of the thread.`);
    for (const scene of scenes) {
      const passes = await interleavedPasses(subjects, scene, rounds);
      table(scene.name, passes);
      judge(scene.name, passes, scene.throttling);
    }
    const ours = subjects.find(({ name }) => name === 'ours') as Subject;
    const worker = (await workerHeap(ours.context)) / MB;
    line(
      `\nThe worker holds ${worker.toFixed(1)} MB (asked: ${aims.workerMb}) and started ${ours.starts()} times.`,
    );
    aim('worker', worker, aims.workerMb, 'MB');
  } finally {
    for (const { context } of subjects) await context.close();
  }
}

async function opening(cases: number): Promise<void> {
  const profile = await seededProfile(cases, await pageScript());
  try {
    const { sidebar, popup } = await openings(profile, OPENED);
    line(`\nWith ${cases} cases, ${OPENED} times each:`);
    row('what', 'median ms', 'p95 ms', 'asked');
    row('---', '---', '---', '---');
    for (const [what, times, asked] of [
      ['sidebar: click on a mark to its post', sidebar, aims.sidebarMs],
      ['popup: navigation to first row', popup, aims.popupMs],
    ] as const) {
      row(what, median(times).toFixed(1), quantile(times, 0.95).toFixed(1), String(asked));
      aim(what, median(times), asked, 'ms');
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function flames(folder: string): Promise<void> {
  const subject = await startSubject(folder, 'ours');
  const kept = join(import.meta.dirname, '../../.cache/bench-page');
  mkdirSync(kept, { recursive: true });
  try {
    for (const { name, gait } of scenes.slice(0, 2)) {
      const { posts, spots, profile } = await flame(subject, gait);
      writeFileSync(join(kept, `${name}.cpuprofile`), JSON.stringify(profile));
      line(`\n${name}: ${posts} posts`);
      row('function', 'itself, ms', 'with what it calls, ms');
      row('---', '---', '---');
      for (const { name: spot, self, total } of spots.slice(0, 25))
        row(spot, self.toFixed(1), total.toFixed(1));
    }
  } finally {
    await subject.context.close();
  }
}

export async function run([what = '5', cases = '100000']: readonly string[]): Promise<void> {
  if (!(await findChromium())) return line('Skipped: no Chromium was found.');
  if (!existsSync(extensionFolder)) return line('Skipped: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'sosiego-bench-page-'));
  try {
    if (what === 'flame') return await flames(folder);
    if (what !== 'opening') await scrolling(folder, Number(what));
    await opening(Number(cases));
    for (const each of missed) line(`Missed: ${each}`);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
