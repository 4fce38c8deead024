import type { Page } from '@playwright/test';

/** Ids of the invented posts, by their number in the data. */
export const xId = (n: number): string => `19900000000000${10_000 + n}`;
export const facebookId = (n: number): string => `7788${100_000_000 + n}`;

export const xPost = (by: string, n: number): string => `https://x.com/${by}/status/${xId(n)}`;
export const facebookPost = (by: string, n: number): string =>
  `https://www.facebook.com/${by.replaceAll('_', '.')}/posts/${facebookId(n)}`;

/** What the page's scripts, the site's and ours, threw from now on. */
export function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  return errors;
}
