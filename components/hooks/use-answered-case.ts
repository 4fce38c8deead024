import { useEffect, useState } from 'react';
import { caseOfReading } from '../../lib/db/queries/cases.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { postKey, postKeys } from '../../lib/domain/post-key.ts';
import type { ReadingAnswer } from '../../lib/domain/reading.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { AnsweredCase } from '../reading/open-reading.tsx';
import { reviewedBy } from '../reading/reviewed-by.ts';
import { sendCommand } from './send-command.ts';

interface Found {
  readonly requestId: string;
  readonly record: CaseRecord | null;
  readonly draft: string;
}

/** The case whose reading was asked for under that id, and its draft as it was left. */
export function useAnsweredCase(requestId: string | null): {
  /** null = there is none; undefined = being looked up. */
  readonly answeredCase: AnsweredCase | null | undefined;
  readonly settle: (answer: ReadingAnswer, take: boolean) => Promise<boolean>;
} {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (requestId === null) return;
    let left = false;
    void find(requestId).then((answer) => {
      if (!left) setFound(answer);
    });
    return () => {
      left = true;
    };
  }, [requestId]);
  const current = found?.requestId === requestId ? found : undefined;
  const record = current?.record ?? null;
  return {
    answeredCase: current && record && { url: record.post.url, draft: current.draft },
    settle: async (answer, take) => record !== null && settle(record, answer, take),
  };
}

async function find(requestId: string): Promise<Found> {
  const record = await caseOfReading(requestId).catch(() => null);
  if (!record) return { requestId, record, draft: '' };
  const draft = await ask('draft.get', { postKey: postKey(record.post), keys: postKeys(record.post) });
  return { requestId, record, draft: draft.ok ? draft.value.text : '' };
}

/** Into the case first: words that are taken without it would lose who wrote them. */
async function settle({ id, post }: CaseRecord, answer: ReadingAnswer, take: boolean): Promise<boolean> {
  const noted = await sendCommand('case.add', { caseId: id, facts: [reviewedBy(answer)] });
  if (!noted.ok || !take) return noted.ok;
  const saved = await ask('draft.save', { postKey: postKey(post), keys: postKeys(post), text: answer.text });
  return saved.ok;
}
