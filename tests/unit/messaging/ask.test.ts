import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/messaging/ask.ts';
import { answerPanel } from '../../../lib/messaging/panel.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
});

const answering = (...answers: readonly (() => unknown)[]) => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const answer of answers) send.mockImplementationOnce(async () => answer());
  return send;
};
const throws = (text: string) => () => {
  throw new Error(text);
};
const fine = () => ({ ok: true, value: { text: 'Hola' } });

describe('asking the worker', () => {
  it('gives its answer', async () => {
    const send = answering(fine);
    expect(await ask('draft.get', { postKey: 'x:1' })).toEqual(fine());
    expect(send).toHaveBeenCalledWith({
      sosiego: 'command',
      command: 'draft.get',
      input: { postKey: 'x:1' },
    });
  });

  it('a failure is a value, and is not tried again', async () => {
    const send = answering(() => ({ ok: false, code: 'not-found' }));
    expect(await ask('draft.get', { postKey: 'x:1' })).toEqual({ ok: false, code: 'not-found' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['was not there yet', throws('Could not establish connection. Receiving end does not exist.')],
    ['died in the middle', () => undefined],
  ])('asks once more where the worker %s', async (_, first) => {
    const send = answering(first, fine);
    expect(await ask('draft.get', { postKey: 'x:1' })).toEqual(fine());
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second silence', async () => {
    const send = answering(
      () => undefined,
      () => undefined,
    );
    expect(await ask('draft.get', { postKey: 'x:1' })).toEqual({ ok: false, code: 'unexpected' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('never puts text into the page twice: only what reached nobody is sent again', async () => {
    const insert = { type: 'insert', postKey: 'x:1', text: 'Hola', how: 'append' } as const;
    const died = answering(() => undefined);
    expect(await ask('panel.relay', insert)).toEqual({ ok: false, code: 'unexpected' });
    expect(died).toHaveBeenCalledTimes(1);
    died.mockRestore();
    const asleep = answering(throws('Could not establish connection. Receiving end does not exist.'), fine);
    expect(await ask('panel.relay', insert)).toMatchObject({ ok: true });
    expect(asleep).toHaveBeenCalledTimes(2);
  });

  it('waits ten seconds, twice', async () => {
    vi.useFakeTimers();
    answering(
      () => new Promise(() => undefined),
      () => new Promise(() => undefined),
    );
    const asked = ask('draft.get', { postKey: 'x:1' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toEqual({ ok: false, code: 'timeout' });
  });

  it('knows that the extension was updated under it', async () => {
    answering(throws('Extension context invalidated.'));
    expect(await ask('draft.get', { postKey: 'x:1' })).toEqual({ ok: false, code: 'orphaned' });
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await ask('draft.get', { postKey: 'x:1' })).toEqual({ ok: false, code: 'orphaned' });
  });
});

describe('a page that answers the sidebar', () => {
  const request = { sosiego: 'panel', request: { type: 'close' } };
  const worker = { id: 'test-extension-id' };
  const send = (message: unknown, sender: object = worker) => {
    const reply = vi.fn();
    const taken = fakeBrowser.runtime.onMessage.trigger(message, sender as never, reply);
    return taken.then((results) => ({ reply, isTaken: results.includes(true as never) }));
  };

  it('passes the request on and the answer back', async () => {
    const handler = vi.fn(() => ({ type: 'done' }) as const);
    answerPanel(handler);
    const { reply } = await send(request);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ type: 'done' }));
    expect(handler).toHaveBeenCalledWith({ type: 'close' });
  });

  it('listens to the worker only, and to nothing else it says', async () => {
    const handler = vi.fn(() => ({ type: 'done' }) as const);
    answerPanel(handler);
    expect((await send(request, { id: 'other' })).isTaken).toBe(false);
    expect((await send(request, { ...worker, tab: { id: 1 } })).isTaken).toBe(false);
    expect((await send({ hello: 1 })).isTaken).toBe(false);
    expect(handler).not.toHaveBeenCalled();
  });

  it('a handler that throws is gone, not silent', async () => {
    answerPanel(() => Promise.reject(new Error('no')));
    const { reply } = await send(request);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ type: 'gone' }));
  });

  it('stops when its signal says so', async () => {
    const stop = new AbortController();
    answerPanel(() => ({ type: 'done' }), stop.signal);
    stop.abort();
    expect((await send(request)).isTaken).toBe(false);
  });
});
