import { contentScript, openFeed } from './pass.ts';
import { type Gait, scrollFeed } from './scroll.ts';
import type { Subject } from './subjects.ts';

/** A function of our content script: ms in itself and what it called outside the script, and ms in all it called. */
export interface Spot {
  readonly name: string;
  readonly self: number;
  readonly total: number;
}

export interface Flame {
  readonly spots: readonly Spot[];
  readonly posts: number;
  /** For the flame chart of the browser's own tools. */
  readonly profile: object;
}

/** Samples the page's thread during one pass, and says in which of our functions it was. */
export async function flame(subject: Subject, gait: Gait): Promise<Flame> {
  const page = await subject.context.newPage();
  try {
    const session = await page.context().newCDPSession(page);
    await openFeed(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    const { posts } = await page.evaluate(scrollFeed, gait);
    const { profile } = await session.send('Profiler.stop');
    return { posts, profile, spots: spotsOf(profile) };
  } finally {
    await page.close();
  }
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** What a sample found outside our script counts for the function of ours that led there: layout, say. */
function spotsOf({ nodes, samples = [], timeDeltas = [] }: Profile): readonly Spot[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const sums = new Map<string, { self: number; total: number }>();
  samples.forEach((sample, index) => {
    const ms = (timeDeltas[index] ?? 0) / 1_000;
    const met = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const frame = byId.get(id)?.callFrame;
      if (!frame || !contentScript.test(frame.url)) continue;
      const name = `${frame.functionName || '(anonymous)'}:${frame.lineNumber + 1}`;
      const sum = sums.get(name) ?? { self: 0, total: 0 };
      if (met.size === 0) sum.self += ms;
      if (!met.has(name)) sum.total += ms;
      met.add(name);
      sums.set(name, sum);
    }
  });
  const spots = [...sums].map(([name, sum]) => ({ name, ...sum }));
  return spots.sort((a, b) => b.self - a.self);
}
