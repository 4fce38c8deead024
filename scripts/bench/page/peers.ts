import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The content scripts that ours is compared with; each runs in a page, so it stands on its own. */
const scripts = {
  /** Listens to all that ours listens to, and does nothing with it. */
  observing: () => {
    let records = 0;
    new MutationObserver((batch) => {
      records += batch.length;
      document.documentElement.dataset.records ??= String(records);
    }).observe(document, {
      childList: true,
      characterData: true,
      attributeFilter: ['href'],
      subtree: true,
    });
  },
  /** As many extensions do: with each change the whole document is searched, and each post in it read again. */
  reference: () => {
    const read = (): void => {
      for (const post of document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')) {
        const name = post.querySelector('[data-testid="User-Name"]')?.textContent ?? '';
        const text = post.querySelector('[data-testid="tweetText"]')?.textContent ?? '';
        const address = post.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? '';
        const links = [...post.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
        const isVerified = post.querySelector('[data-testid="icon-verified"]') !== null;
        const found = /roto|esperando|broken|waiting|refund/i.test(text);
        post.dataset.read = `${address} ${name.length} ${links.length} ${isVerified} ${found}`;
      }
    };
    new MutationObserver(read).observe(document, { childList: true, characterData: true, subtree: true });
  },
} as const;

export type Peer = keyof typeof scripts;

/** Writes an extension of one content script for X into `folder`. */
export function writePeer(folder: string, peer: Peer): string {
  const path = join(folder, `extension-${peer}`);
  mkdirSync(path, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `Bench: ${peer}`,
    version: '1',
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'] }],
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'content.js'), `(${scripts[peer].toString()})();\n`);
  return path;
}
