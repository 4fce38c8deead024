import type { Finding } from '../domain/finding.ts';
import type { Settings } from '../domain/settings.ts';
import { type HeatSign, isHot, type Stroke, signsOfHeat, strokeBetween } from './heat.ts';
import { hostileFindings, mockeries } from './hostility.ts';

/** A word about how one works; it blocks nothing. */
export type Hint =
  | { readonly kind: 'lesson' }
  | { readonly kind: 'heat'; readonly signs: readonly HeatSign[] }
  /** So many heavy threads within an hour. */
  | { readonly kind: 'break'; readonly count: number }
  /** Whoever is in charge might answer here; '' = nobody is named. */
  | { readonly kind: 'owner'; readonly contact: string };

/** The draft as it stands once the typing rests. */
export interface Draft {
  /** Of the post; null = none. */
  readonly key: string | null;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface WorkWatch {
  /** The person changed the draft of that post. */
  edited(key: string | null, before: string, after: string, now: number): void;
  /** What is to be said about it now; null = nothing. A draft that the person did not touch says nothing. */
  look(draft: Draft, wanted: Pick<Settings, 'lessons' | 'heatHints'>, now: number): Hint | null;
}

/** ms: older work says nothing about now. */
const kept = { strokes: 60_000, drafts: 30 * 60_000 } as const;
/** ms between two words about the heat. */
const quietFor = 30 * 60_000;
/** Mockery that was written so often is worth a story (method S2.25). */
const lessonAfter = 2;

/**
 * Watches the way of working: a lesson once mockery was written twice, a breath when the hands are hot. It
 * remembers counts, in memory, for as long as whoever made it lives; nothing of it is stored or told.
 */
export function watchWork(): WorkWatch {
  let strokes: readonly Stroke[] = [];
  let touched: string | null | undefined;
  let last: { readonly key: string | null; readonly mockeries: number } = { key: null, mockeries: 0 };
  let mocked = 0;
  let lessonTold = false;
  let hostile: ReadonlyMap<string | null, number> = new Map();
  let quietUntil = 0;

  /** Mockery that was not there when this draft was looked at last has been written since. */
  function note({ key, text, findings }: Draft, now: number): void {
    const found = mockeries(findings);
    mocked += Math.max(0, found - (last.key === key ? last.mockeries : 0));
    last = { key, mockeries: found };
    const recent = [...hostile].filter(([, at]) => now - at <= kept.drafts);
    const isHostile = hostileFindings(findings, text).length > 0;
    hostile = new Map(isHostile ? [...recent, [key, now] as const] : recent);
  }

  return {
    edited(key, before, after, now) {
      const stroke = strokeBetween(before, after, now);
      const recent = strokes.filter(({ at }) => now - at <= kept.strokes);
      strokes = stroke ? [...recent, stroke] : recent;
      touched = key;
    },
    look(draft, wanted, now) {
      if (touched !== draft.key) return null;
      touched = undefined;
      note(draft, now);
      if (wanted.lessons && !lessonTold && mocked >= lessonAfter) {
        lessonTold = true;
        return { kind: 'lesson' };
      }
      const insulting = mockeries(draft.findings) > 0;
      const signs = signsOfHeat({ strokes, draft: draft.text, insulting, hostileDrafts: hostile.size });
      if (!wanted.heatHints || now < quietUntil || !isHot(signs)) return null;
      quietUntil = now + quietFor;
      return { kind: 'heat', signs };
    },
  };
}
