import { describe, expect, it } from 'vitest';
import { read } from './output.ts';

const manifest = JSON.parse(read('manifest.json'));
const sites = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
];
const asked = ['https://www.youtube.com/*', 'https://www.linkedin.com/*'];

describe('the manifest asks for exactly this', () => {
  it('permissions', () => {
    // 2026-11-22: the first list. Each addition needs a dated reason here.
    expect(manifest.permissions).toEqual([
      'storage', // settings
      'alarms', // the next follow-up
      'notifications', // follow-ups that are due
      'unlimitedStorage', // the case history is never evicted
      'contextMenus', // select text → log
      'scripting', // open tabs get the new content script after an update; asked sites get theirs at all
    ]);
    // 2026-11-22: the person may have sealed backups saved by themselves where no folder can be chosen.
    expect(manifest.optional_permissions).toEqual(['downloads']);
    // 2026-11-23: comments of YouTube, posts and comments of LinkedIn; each asked for by its switch in the settings.
    expect(manifest.optional_host_permissions).toEqual(asked);
  });

  it('hosts: the two networks, under both of their names, and no script on a site that was not asked for', () => {
    expect(manifest.host_permissions).toEqual(sites);
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.toSorted()).toEqual([...sites].sort());
  });

  it('lets the sites embed the sidebar and nothing else, at an address they cannot guess', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['sidebar.html'], matches: [...sites, ...asked], use_dynamic_url: true },
    ]);
  });

  it('has the browser keep every page and the worker from any request to the outside', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'self'; connect-src 'self'; object-src 'none'",
    });
  });

  it('a browser that has what the code needs; the reasons stand in wxt.config.ts', () => {
    expect(manifest.minimum_chrome_version).toBe('130');
  });

  it('accepts no message from any website or other extension', () => {
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
