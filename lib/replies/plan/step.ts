import type { Phrase } from '../phrasebook.ts';

export type Strategy = 'direct' | 'warm' | 'brief';

/** What another sentence of the reply says already. */
export type Spoken = 'recognition' | 'ownership' | 'direction';

/** One place in a reply. `drop` > 0 may be left out where the text is too long: highest first. */
export interface Step {
  readonly phrases: readonly Phrase[];
  readonly drop?: number;
  /** Left out where another realisation of the same reply says it. */
  readonly unless?: Spoken;
  /** Serves whoever reads along rather than the matter: how much of that is said, the brand chooses. */
  readonly detail?: boolean;
}

export const step = (phrases: readonly Phrase[], drop = 0): Step => ({ phrases, drop });

export const unless = (spoken: Spoken, phrases: readonly Phrase[], drop = 0): Step => ({
  phrases,
  drop,
  unless: spoken,
});

const says: Readonly<Record<Spoken, RegExp>> = {
  recognition: /(?:^|\s)(?:VALIDATE|OWN): /u,
  ownership: /(?:^|\s)OWN: /u,
  direction: /(?:^|\s)DIRECT: /u,
};

/** Does this realisation say that the reaction makes sense, that the matter is ours, or where to go on? */
export const speaks = (phrase: Phrase, spoken: Spoken): boolean => says[spoken].test(phrase);
