/** "https://www.norte.example/ayuda" → "norte.example". */
export const linkHost = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/')[0] ?? '';

/** Is it one of these hosts, or below one? */
export function isAllowedLink(url: string, allowed: readonly string[]): boolean {
  const host = linkHost(url);
  return allowed.map(linkHost).some((each) => host === each || host.endsWith(`.${each}`));
}
