import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { freshLog } from './kept.ts';
import { extensionOrigin, extensionWorker, launch } from './launch.ts';

/** A volume of its own for the browser's profile, which can be filled to the last byte. null = it may not be made here. */
function smallVolume() {
  const folder = mkdtempSync(join(tmpdir(), 'sosiego-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filling = join(folder, 'filling');
  return {
    profile: join(folder, 'profile'),
    fill() {
      const file = openSync(filling, 'w');
      for (const size of [1 << 20, 4_096, 512]) {
        try {
          for (;;) writeSync(file, Buffer.alloc(size, 1));
        } catch {
          // Full, for pieces of this size.
        }
      }
      closeSync(file);
    },
    free: () => unlinkSync(filling),
    remove() {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const test = base.extend<{ readonly volume: ReturnType<typeof smallVolume> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for off this pattern
  volume: async ({}, use) => {
    const volume = smallVolume();
    await use(volume);
    volume?.remove();
  },
});

test('on a disk that is really full what is done waits, says so, and is there once there is room', async ({
  volume,
}) => {
  test.skip(volume === null, 'no volume can be mounted here: needs root on Linux');
  if (!volume) return;
  const context = await launch({ profile: volume.profile });
  await extensionWorker(context);
  await freshLog(context);
  let desk = await context.newPage();
  await desk.goto(`${await extensionOrigin(context)}/desk.html`);
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  const log = (postId: string) =>
    desk.evaluate(
      (input) => chrome.runtime.sendMessage({ sosiego: 'command', command: 'case.open', input }),
      {
        commandId: crypto.randomUUID(),
        brandId: 'default',
        post: postOf({
          postId,
          author: { name: `Clienta ${postId}`, handle: `c${postId}`, profileUrl: null },
        }),
        assessment: assessmentOf(),
      },
    );
  // Once before: what a write without room leaves in the log must not cost the store when there is none again.
  volume.fill();
  expect(await log('0')).toEqual({ ok: false, code: 'waiting-for-space' });
  volume.free();
  expect(await log('1')).toMatchObject({ ok: true });
  await desk.getByRole('option', { name: /Clienta 1/ }).click();
  const note = desk.getByPlaceholder(/nota/i);
  await note.fill('Llamó a las diez');

  volume.fill();
  await note.press('Enter');
  await expect(desk.getByText(/Lo que hiciste espera y se guardará solo/)).toBeVisible();
  await expect(desk.getByText(/Un cambio espera a que haya sitio en el disco/)).toBeVisible();
  await expect(note).toHaveValue('');
  expect(await log('2')).toEqual({ ok: false, code: 'waiting-for-space' });
  await expect(desk.getByText(/2 cambios esperan/)).toBeVisible();

  volume.free();
  expect(await log('3')).toMatchObject({ ok: true });
  await expect(desk.getByText(/cambios? espera/)).toHaveCount(0);
  await context.close();
  const again = await launch({ profile: volume.profile });
  await extensionWorker(again);
  desk = await again.newPage();
  await desk.goto(`${await extensionOrigin(again)}/desk.html`);
  for (const name of ['Clienta 0', 'Clienta 1', 'Clienta 2', 'Clienta 3'])
    await expect(desk.getByRole('option', { name: new RegExp(name) })).toBeVisible();
  await desk.getByRole('option', { name: /Clienta 1/ }).click();
  await expect(desk.getByText('Llamó a las diez')).toBeVisible();
  await again.close();
});
