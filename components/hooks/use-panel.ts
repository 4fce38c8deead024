import { useCallback, useEffect, useRef, useState } from 'react';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { Post } from '../../lib/domain/post.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { PanelAnswer } from '../../lib/messaging/contract.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import type { PanelPort } from './panel-port.ts';
import { readAhead } from './read-ahead.ts';
import { isSameData } from './same-data.ts';

export type CurrentPost = Extract<PanelAnswer, { type: 'current' }>;

export type Panel =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  | { readonly kind: 'gone' }
  /** The page has posts that the adapter does not understand. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'current'; readonly current: CurrentPost };

const ahead = readAhead<Panel, PanelPort>();

/** Before the sidebar is drawn; `usePanel` begins with it. The post that the page has open, if it told one. */
export async function readPanelAhead(port: PanelPort): Promise<Post | null> {
  await ahead.start(port, () => askPage(port));
  const panel = ahead.of(port);
  return panel?.kind === 'current' ? panel.current.post : null;
}

/** What the page under the sidebar shows, asked anew at each ring of the doorbell. */
export function usePanel(port: PanelPort): { readonly panel: Panel; readonly renew: () => void } {
  const [panel, setPanel] = useState<Panel>(ahead.of(port) ?? { kind: 'loading' });
  const asked = useRef(0);
  const renew = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    setPanel((shown) => (shown.kind === 'failed' ? { kind: 'loading' } : shown));
    void askPage(port).then((answer) => {
      // An answer that a later question has overtaken is not shown.
      if (mine === asked.current)
        setPanel((shown) => (isPassing(answer, shown) || isSameData(answer, shown) ? shown : answer));
    });
  }, [port]);
  useEffect(() => {
    const stop = new AbortController();
    onDoorbell(renew, stop.signal);
    renew();
    return () => {
      asked.current += 1;
      stop.abort();
    };
  }, [renew]);
  return { panel, renew };
}

/** A worker that died in between must not take the post, and the words about it, off the screen. */
const isPassing = (answer: Panel, shown: Panel): boolean =>
  shown.kind === 'current' &&
  answer.kind === 'failed' &&
  (answer.code === 'unexpected' || answer.code === 'timeout');

async function askPage(port: PanelPort): Promise<Panel> {
  const answer = await port.ask({ type: 'current' });
  if (!answer.ok) return { kind: 'failed', code: answer.code };
  if (answer.value.type !== 'current') return { kind: 'gone' };
  if (answer.value.post) return { kind: 'current', current: answer.value };
  const health = await ask('health.list', {});
  return health.ok && health.value.length > 0
    ? { kind: 'unreadable' }
    : { kind: 'current', current: answer.value };
}
