import type { BrowserContext } from '@playwright/test';
import { extensionWorker } from '../../../tests/e2e/launch.ts';

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  readonly backingStorageSize: number;
}

/** Bytes that our worker holds once the rubbish is gone: script heap, what the browser keeps for it, and buffers. */
export async function workerHeap(context: BrowserContext): Promise<number> {
  const url = (await extensionWorker(context)).url();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no session of its own.');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find((each) => each.url === url && each.type === 'service_worker');
  if (!target) throw new Error('The worker does not run.');
  const { targetId } = target;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const ask = async (id: number, method: string): Promise<unknown> => {
    const answered = Promise.withResolvers<unknown>();
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const answer = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
      if (answer.id === id) answered.resolve(answer.result);
    });
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return answered.promise;
  };
  await ask(1, 'HeapProfiler.collectGarbage');
  const heap = (await ask(2, 'Runtime.getHeapUsage')) as HeapUsage;
  await session.detach();
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
}
