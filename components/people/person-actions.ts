import type { PersonCase } from '../../lib/domain/person-view.ts';

/** What the person may do about somebody. All of them answer on screen, none throws. */
export interface PersonActions {
  /** The other one is the same person. */
  readonly join: (otherId: string) => void;
  /** Takes back what one command said of them; of a join it is the split. */
  readonly split: (commandId: string) => void;
  readonly note: (text: string) => void;
  readonly removeNote: (commandId: string) => void;
  /** What they said here, of their own accord, stands for it. */
  readonly supporter: () => void;
  readonly notSupporter: () => void;
  readonly thanked: (text: string) => void;
  /** Some ways to say thank you for what they said; empty = they could not be made. */
  readonly thanksFor: (said: string) => Promise<readonly string[]>;
  /** Puts the thanks into the reply that is being written; null = there is none here. */
  readonly takeThanks: ((text: string) => void) | null;
  /** true = it is in the clipboard. */
  readonly copy: (text: string) => boolean;
  readonly showCase: (found: PersonCase) => void;
}

/** What became of it, as it is said. */
export type PersonNews = 'joined' | 'split' | 'supporter' | 'notSupporter' | 'thanked' | 'noted' | 'unnoted';
