import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder } from './launch.ts';

interface Preferences {
  readonly extensions: {
    readonly settings: Record<string, { readonly path?: string } & Record<string, unknown>>;
  };
}

/**
 * Nobody can press "Allow" in a browser without windows. But a browser asks once for each site: of a profile, closed, this
 * notes that the person allowed these before and took it back. All else is as it is for her: the switch, its request.
 */
export function allowedBefore(profile: string, origins: readonly string[]): void {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const ours = Object.values(preferences.extensions.settings).find(({ path }) => path === extensionFolder);
  if (!ours) throw new Error('This profile has not had the extension yet.');
  ours.runtime_granted_permissions = {
    api: [],
    manifest_permissions: [],
    explicit_host: origins,
    scriptable_host: origins,
  };
  writeFileSync(file, JSON.stringify(preferences));
}
