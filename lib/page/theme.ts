export type Theme = 'light' | 'dark';

/** Perceived lightness of a computed colour, 0–1; null = transparent or not understood. */
export function lightness(colour: string): number | null {
  const parts = colour
    .match(/^rgba?\(([^)]+)\)$/)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** Light or dark, as the page itself is now: what it says of itself first, then what it paints. */
export function pageTheme(document: Document): Theme {
  const { documentElement, body } = document;
  if (documentElement.classList.contains('__fb-dark-mode')) return 'dark';
  if (documentElement.classList.contains('__fb-light-mode')) return 'light';
  for (const element of [body, documentElement]) {
    const painted = element ? lightness(getComputedStyle(element).backgroundColor) : null;
    if (painted !== null) return painted < 0.5 ? 'dark' : 'light';
  }
  const schemes = getComputedStyle(documentElement).colorScheme.split(' ');
  if (schemes.includes('dark') && !schemes.includes('light')) return 'dark';
  return schemes.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
