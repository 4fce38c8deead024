import type { CaseRecord } from '../domain/case.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';
import type { CommandOut } from '../messaging/contract.ts';
import { statusWords } from './marks.ts';

/** What is said of an author's earlier cases, the latest first: how many, how the last stands, what they complained of. */
export function earlierSummary(
  earlier: readonly CaseRecord[],
  words: WorkerWords,
): CommandOut<'post.assess'>['earlier'] {
  const [last] = earlier;
  return {
    count: earlier.length,
    last: last ? statusWords(last, words) : null,
    causes: earlier
      .filter(({ verdict, stance }) => verdict === 'complaint' && stance !== 'attack')
      .map(({ cause }) => cause),
  };
}
