import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleForPage, launchChromium, showPage } from './real-browser.ts';
import type { PageReading } from './scan-in-page.ts';

/** Where a saved page says it was: `<link rel=canonical>` or `og:url`, else a site's origin by its markup. */
export function addressOf(html: string): string | null {
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const named = tags.find((tag) => /rel=["']?canonical|property=["']?og:url/i.test(tag));
  const address = /(?:href|content)=["']?(https:\/\/[^"'\s>]+)/i.exec(named ?? '')?.[1];
  if (address) return address.replaceAll('&amp;', '&');
  if (/data-testid="(?:tweet|User-Name|UserName)"/.test(html)) return 'https://x.com/';
  if (/data-ad-rendering-role|data-ad-comet-preview|aria-posinset|__cft__/.test(html)) {
    return 'https://www.facebook.com/';
  }
  if (/<ytd-comment/.test(html)) return 'https://www.youtube.com/watch';
  if (/"urn:li:(?:activity|comment):/.test(html)) return 'https://www.linkedin.com/feed/';
  return null;
}

/** The post as the command line says it: without the adapter's bookkeeping, with followers where shown. */
function outputOf(post: PageReading['posts'][number], followers: ReadonlyMap<string, number>): object {
  const { aliases: _aliases, extractor: _extractor, author, ...rest } = post;
  const shown = followers.get(author.handle.toLowerCase());
  return { ...rest, author: shown === undefined ? author : { ...author, followers: shown } };
}

/**
 * The posts of a saved page in page order, read by the product's own adapters in a real browser engine. The
 * page runs no script and reaches no network. `url` = '' takes the address that the page itself names.
 */
export async function scan(file: string, url: string): Promise<readonly object[]> {
  const html = await readFile(file, 'utf8');
  const address = url || addressOf(html);
  if (!address) throw new Error('The page does not say where it was saved from: give --url.');
  const bundle = await bundleForPage(fileURLToPath(new URL('./scan-in-page.ts', import.meta.url)));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await showPage(page, html, address);
    const { site, posts, authors } = await page.evaluate<PageReading>(`${bundle};sosiegoInPage.readPage()`);
    if (!site) throw new Error(`Pages of ${new URL(address).hostname} are not read.`);
    const followers = new Map(authors.map((author) => [author.handle.toLowerCase(), author.followers]));
    return posts.map((post) => outputOf(post, followers));
  } finally {
    await browser.close();
  }
}
