/** Where a Chromium is: CHROMIUM_PATH, an installed one, Playwright's own, and last a snap; null = none. */
export function findChromium(): Promise<string | null>;
/** A program that is, or hands over to, a snap: it sees neither /tmp nor hidden folders. */
export function isSnap(path: string): boolean;
