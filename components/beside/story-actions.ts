import type { CaseRecord } from '../../lib/domain/case.ts';

/** What the person may do about the story of a case. All of them answer on screen, none throws. */
export interface StoryActions {
  /** The other case tells of the same story: they are one from now on. */
  readonly join: (otherId: string) => void;
  /** Takes a join back, by its command. */
  readonly split: (commandId: string) => void;
  /** Opens one of the posts of the case. */
  readonly open: (url: string, keys: readonly string[]) => void;
  /** Cases that say these words, to join one by hand; null = only where all cases are at hand, on the desk. */
  readonly find: ((text: string) => Promise<readonly CaseRecord[]>) | null;
}
