/** Where a Chromium is: CHROMIUM_PATH, an installed one, Playwright's own; null = none. */
export function findChromium(): Promise<string | null>;
