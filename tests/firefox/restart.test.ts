import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { firefoxPath, launchProfile, openFrom, openSite, sidebarOf } from './firefox.ts';
import { badge, command, rows } from './kept.ts';
import { clickMark, errorsOf, press, shows, takeSuggestion } from './person.ts';

const author = 'Marta Gil Robledo';

describe.skipIf(!firefoxPath)('a restart of Firefox in the middle (skipped where none is found)', () => {
  const profile = mkdtempSync(join(tmpdir(), 'sosiego-firefox-'));
  let browser: Browser;
  beforeEach(async () => {
    browser = await launchProfile(profile);
  });
  afterEach(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const sidebarOnX = async () => {
    const { page } = await openSite(browser, 'https://x.com/home');
    await clickMark(page, 0);
    return sidebarOf(page, author);
  };

  it('case and draft are still there, and the follow-up that was missed is told', async () => {
    let sidebar = await sidebarOnX();
    await press(sidebar, /^(Registrar caso|Log case)/);
    await shows(sidebar, /Caso registrado|Case logged/);
    const draft = await takeSuggestion(sidebar);
    const [logged] = await rows(sidebar, 'cases');
    const dueAt = Date.now() + 3_000;
    const followUp = { dueAt, reason: 'Ver si ha llegado', kind: 'promise', untilAnswer: false };
    expect(
      await command(sidebar, 'followUp.set', {
        commandId: crypto.randomUUID(),
        caseId: logged?.id,
        survivesReply: false,
        ...followUp,
      }),
    ).toMatchObject({ ok: true });
    await eventually('draft that is kept', async () => (await rows(sidebar, 'drafts'))[0]);

    await browser.close();
    browser = await launchProfile(profile);
    sidebar = await sidebarOnX();
    await press(sidebar, /^(Resolver|Resolve)/);
    await shows(sidebar, new RegExp(draft.slice(0, 30).replaceAll(/\W/g, '.')));
    const popup = await openFrom(sidebar, browser, '/popup.html');
    await eventually('time that has come', async () => Date.now() > dueAt || undefined);
    await shows(popup, /Ver si ha llegado/);
    await eventually('badge', async () => (await badge(popup)) === '1' || undefined);
    await press(popup, new RegExp(`^(Hecho lo de|Done with) ${author}`));
    await shows(popup, /Nada pendiente|Nothing to follow up/);
    expect(await errorsOf(popup)).toEqual([]);
  });
});
