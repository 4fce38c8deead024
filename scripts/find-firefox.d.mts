/** Where a Firefox is: FIREFOX_PATH or an installed one; null = none. */
export function findFirefox(): string | null;
