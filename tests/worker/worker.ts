import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterCommits } from '../../entrypoints/background/circumstances.ts';
import background from '../../entrypoints/background/index.ts';
import { flushHeld } from '../../lib/cases/held.ts';
import { database } from '../../lib/db/database.ts';
import type { CommandIn, CommandName, CommandOut, Result } from '../../lib/messaging/contract.ts';
import { modelFile } from '../../scripts/model-file.ts';

/** Who sends: a top frame of x.com, the sidebar frame on it, the popup, or anything a test invents. */
export const content = {
  id: 'test-extension-id',
  url: 'https://x.com/home',
  origin: 'https://x.com',
  frameId: 0,
  tab: { id: 7, url: 'https://x.com/home' },
};
export const sidebar = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/sidebar.html',
  origin: 'chrome-extension://test-extension-id',
  frameId: 5,
  tab: { id: 7, url: 'https://x.com/home' },
};
export const popup = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/popup.html',
  origin: 'chrome-extension://test-extension-id',
};

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });

/** What the fake browser does not have. */
export interface Stubs {
  readonly menusClicked: ReturnType<typeof event>;
  readonly commands: ReturnType<typeof event>;
  readonly createMenu: ReturnType<typeof vi.fn>;
  readonly inject: ReturnType<typeof vi.fn>;
  readonly sendToTab: ReturnType<typeof vi.fn>;
  readonly queryTabs: ReturnType<typeof vi.fn>;
  /** The origins that the person allows besides those given. */
  readonly allowed: Set<string>;
  /** Ids of the content scripts that are registered now. */
  readonly registered: Set<string>;
  readonly permissionsAdded: ReturnType<typeof event>;
  readonly permissionsRemoved: ReturnType<typeof event>;
}

/** As the browser keeps it: a script that is registered twice is a mistake, and so is one taken back that is not there. */
const registryOf = (ids: Set<string>) => ({
  getRegisteredContentScripts: async () => [...ids].map((id) => ({ id })),
  registerContentScripts: async (scripts: readonly { id: string }[]) => {
    for (const { id } of scripts) {
      if (ids.has(id)) throw new Error(`Duplicate script ID '${id}'`);
      ids.add(id);
    }
  },
  unregisterContentScripts: async ({ ids: gone }: { ids: readonly string[] }) => {
    for (const id of gone) if (!ids.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  },
});

/** A fresh browser with a fresh worker in it; the database is emptied. */
export async function startWorker(): Promise<Stubs> {
  // What the worker of an earlier test still had to store is no business of this one.
  await flushHeld();
  fakeBrowser.reset();
  const stubs: Stubs = {
    menusClicked: event(),
    commands: event(),
    createMenu: vi.fn(),
    inject: vi.fn(async () => []),
    sendToTab: vi.fn(async () => ({ type: 'done' })),
    queryTabs: vi.fn(async () => []),
    allowed: new Set(),
    registered: new Set(),
    permissionsAdded: event(),
    permissionsRemoved: event(),
  };
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'es-ES' });
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: stubs.menusClicked,
    create: stubs.createMenu,
    removeAll: vi.fn(async () => undefined),
  });
  Object.assign(fakeBrowser.commands, { onCommand: stubs.commands });
  Object.assign(fakeBrowser.scripting, { executeScript: stubs.inject, ...registryOf(stubs.registered) });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((each) => stubs.allowed.has(each)),
    onAdded: stubs.permissionsAdded,
    onRemoved: stubs.permissionsRemoved,
  });
  Object.assign(fakeBrowser.tabs, { sendMessage: stubs.sendToTab, query: stubs.queryTabs });
  // The one file the worker reads.
  vi.stubGlobal('fetch', async () => new Response(readFileSync(modelFile)));
  const db = database();
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  background.main();
  await idle();
  return stubs;
}

/** The worker died and another event woke a new one: listeners anew, everything in memory gone. */
export async function killAndWake(): Promise<void> {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  background.main();
  await idle();
}

/** Nothing waits to be stored; reconciling takes turns under one lock: whoever gets it last has seen all of it end. */
export async function idle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await afterCommits();
  await flushHeld();
  await navigator.locks.request('sosiego:reconcile', () => undefined);
}

/** A raw message, as any page could try to send it. */
export function send(message: unknown, sender: object = popup): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve);
  });
}

/** A command by the book, and what follows its write. */
export async function command<C extends CommandName>(
  name: C,
  input: CommandIn<C>,
  sender: object = popup,
): Promise<Result<CommandOut<C>>> {
  const answer = await send({ sosiego: 'command', command: name, input }, sender);
  await afterCommits();
  return answer as Result<CommandOut<C>>;
}

/** The value of a command that must succeed. */
export async function value<C extends CommandName>(
  name: C,
  input: CommandIn<C>,
  sender: object = popup,
): Promise<CommandOut<C>> {
  const answer = await command(name, input, sender);
  if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
  return answer.value;
}
