import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readSettings,
  settingsKeptAside,
  watchSettings,
  writeSettings,
} from '../../../lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('work with none of them set', async () => {
    const settings = await readSettings();
    expect(settings).toMatchObject({ language: 'auto', marks: 'about-us', currentBrandId: 'default' });
    expect(settings.brands).toHaveLength(1);
    expect(await settingsKeptAside()).toBeNull();
  });

  it('change one thing and keep the others, also when two pages save at once', async () => {
    await Promise.all([writeSettings({ language: 'en' }), writeSettings({ keys: false })]);
    expect(await readSettings()).toMatchObject({ language: 'en', keys: false });
  });

  it('refuse what they cannot hold', async () => {
    await expect(writeSettings({ panelWidth: 9000 })).rejects.toThrow();
    expect((await readSettings()).panelWidth).toBe(380);
  });

  it('what no longer parses is kept aside, and the rest still counts', async () => {
    const raw = { language: 'en', brands: 'lost', panelSide: 'left' };
    await fakeBrowser.storage.local.set({ settings: raw });
    expect(await readSettings()).toMatchObject({
      language: 'en',
      panelSide: 'left',
      currentBrandId: 'default',
    });
    await writeSettings({ panelSide: 'right' });
    await readSettings();
    expect(await settingsKeptAside()).toMatchObject({ raw });
    expect(await readSettings()).toMatchObject({ language: 'en', panelSide: 'right' });
  });

  it('tell who watches, until they stop', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await writeSettings({ language: 'en' });
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    stop();
    await writeSettings({ language: 'es' });
    await readSettings();
    expect(told).toHaveBeenCalledOnce();
  });
});
