import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import type { Conversation } from '../../lib/life/conversation.ts';
import type { LifePort } from '../hooks/life-port.ts';

/** What every part of a case's life is told. */
export interface Subject {
  readonly caseView: CaseView;
  readonly brand: Brand;
  readonly now: number;
  readonly talk: Conversation;
  readonly port: LifePort;
}

/** Which dialog is asked for. */
export type Asked = 'close' | 'end' | 'reopen';
