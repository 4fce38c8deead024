import { useMemo } from 'react';
import { create } from 'zustand';
import type { Suggestion } from '../../lib/domain/suggestion.ts';
import type { Corrections, GoingOn, News, Step } from '../sidebar/sidebar-state.ts';

/** What the person is doing with the post on screen; nothing of it is a copy of the database. */
export interface SidebarStore {
  /** The first key the post was shown under; it stays while the post does. */
  readonly key: string | null;
  readonly step: Step;
  readonly draft: string;
  /** As it was when chosen: its promise stays true although time goes on. */
  readonly chosen: Suggestion | null;
  /** The draft began as a model's words for the suggestion. */
  readonly rephrased: boolean;
  readonly known: Readonly<Record<string, string>>;
  readonly skipped: readonly string[];
  /** Steps of the method left out on purpose. */
  readonly skippedSteps: readonly Step[];
  readonly corrections: Corrections;
  readonly news: News;
  readonly logging: boolean;
  /** A reminder is being set: a second click must not make a second one. */
  readonly arranging: boolean;
  readonly inserting: boolean;
  readonly askAboutDraft: boolean;
  /** What was said to go on with the insertion, until it is in the case. */
  readonly goingOn: GoingOn;
  /** Copied to be pasted by hand: it may have been sent. */
  readonly handedOver: boolean;
  /** "Keep writing" after an insertion. */
  readonly writing: boolean;
}

const fresh: Omit<SidebarStore, 'key' | 'step'> = {
  draft: '',
  chosen: null,
  rephrased: false,
  known: {},
  skipped: [],
  skippedSteps: [],
  corrections: {},
  news: null,
  logging: false,
  arranging: false,
  inserting: false,
  askAboutDraft: false,
  goingOn: {},
  handedOver: false,
  writing: false,
};

/** One store for each mount; it dies with the surface. */
export const useSidebarStore = () =>
  useMemo(() => create<SidebarStore>()(() => ({ key: null, step: 'listen', ...fresh })), []);

export type Store = ReturnType<typeof useSidebarStore>;

/** Another post: nothing of the last one stays. */
export function turnTo(store: Store, key: string | null): void {
  store.setState({ ...fresh, key, step: 'listen' });
}
