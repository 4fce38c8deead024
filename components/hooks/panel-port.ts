import type { CaseRecord } from '../../lib/domain/case.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { PanelAnswer, PanelRequest, Result } from '../../lib/messaging/contract.ts';

/** What the three steps stand beside: the page of the post, or the desk in its place. */
export interface PanelPort {
  readonly ask: (request: PanelRequest) => Promise<Result<PanelAnswer>>;
  /** There is a reply box to put words into. Else they are copied, and `reveal` opens the page that has one. */
  readonly hasBox: boolean;
  /** Other cases that say these words; null = they are not at hand here. */
  readonly findCases: ((text: string) => Promise<readonly CaseRecord[]>) | null;
}

/** The tab that the sidebar stands in. */
export const pageOfTheTab: PanelPort = {
  ask: (request) => ask('panel.relay', request),
  hasBox: true,
  findCases: null,
};
