import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Brand, Department } from '../../../lib/domain/brand.ts';
import { newBrand, newDepartment } from '../../../lib/domain/new-brand.ts';
import { newSettings } from '../../../lib/domain/new-settings.ts';
import { Settings } from '../../../lib/domain/settings.ts';
import { z } from '../../../lib/domain/zod.ts';
import {
  readSettings,
  settingsForm,
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

  it('are read as they are where the schema of today wrote them, and go through it where another did', async () => {
    await writeSettings({ keys: false });
    const { settings: written } = await fakeBrowser.storage.local.get();
    expect(written).toMatchObject({ form: settingsForm, keys: false });
    expect(await readSettings()).toEqual(Settings.parse({ keys: false }));
    const { panelWidth: _, ...earlier } = written as Record<string, unknown>;
    await fakeBrowser.storage.local.set({ settings: { ...earlier, form: settingsForm - 1 } });
    expect(await readSettings()).toEqual(Settings.parse({ keys: false }));
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

describe('what pages know of the schema without loading it', () => {
  it('is what the schema says', () => {
    expect(newSettings()).toEqual(Settings.parse({}));
    expect(newBrand({})).toEqual(Brand.parse({}));
    expect(newDepartment('Envíos', { owner: 'Nuria' })).toEqual(
      Department.parse({ name: 'Envíos', owner: 'Nuria' }),
    );
  });

  it('has another number since the schema changed: raise settingsForm, then write down the new sum', () => {
    const schema = JSON.stringify(z.toJSONSchema(Settings, { io: 'input' }));
    const sum = createHash('sha256').update(schema).digest('hex').slice(0, 12);
    expect({ form: settingsForm, sum }).toEqual({ form: 1, sum: 'f95d917a77fe' });
  });
});
