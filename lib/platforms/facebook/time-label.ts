import { commentAround } from './comments.ts';
import type { Parts } from './parts.ts';
import { isBefore, ownLinks } from './parts.ts';
import { parseFullDate } from './posted-at.ts';

/** Reads ages such as "7m". In pages nobody does: see `readPostedAt`. */
export interface AgeReader {
  /** Epoch ms. */
  readonly now: number;
  readonly parse: (label: string, lang: string, now: number) => number | null;
}

/** Written by the machine: older pages and light versions of the site. ASSUMED */
const exact = 'time[datetime],abbr[data-utime]';

function exactTime({ root, quote, kind }: Parts): number | null {
  const element = [...root.querySelectorAll(exact)].find(
    (found) => !quote?.box.contains(found) && (kind === 'comment' || !commentAround(found)),
  );
  const seconds = Number(element?.getAttribute('data-utime') ?? Number.NaN);
  if (Number.isInteger(seconds)) return seconds * 1000;
  const at = Date.parse(element?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? null : at;
}

/** What may be the time's label: all links between name and words; which of them it is, only parsing tells. */
function labels(parts: Parts): readonly string[] {
  const { root, name, message, kind } = parts;
  const { ownerDocument } = root;
  const described = root.getAttribute('aria-describedby')?.split(/\s+/)[0];
  const fromLinks = ownLinks(parts, 'a[href]')
    .filter((link) => link !== name && (!name || isBefore(name, link)))
    .filter((link) => kind === 'comment' || !message || isBefore(link, message))
    .flatMap((link) => {
      const byId = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
      const titled = link.querySelector('abbr[title]')?.getAttribute('title');
      return [
        link.getAttribute('aria-label'),
        titled,
        byId && ownerDocument.getElementById(byId)?.textContent,
        link.textContent,
      ];
    });
  const describedText = described
    ? ownerDocument.getElementById(described)?.textContent?.split('·')[0]
    : null;
  return [...fromLinks, describedText].flatMap((label) => (label && label.length <= 60 ? [label] : []));
}

/**
 * When it was posted, in epoch ms; null unless the page truly says so. Ages ("7m") count only with a clock: a label
 * grows old on an open page, so reading it late would date a post wrongly. Shuffled letters parse as nothing.
 */
export function readPostedAt(parts: Parts, ages: AgeReader | null): number | null {
  const at = exactTime(parts);
  if (at !== null) return at;
  const lang = parts.root.ownerDocument.documentElement.lang;
  if (!lang) return null;
  for (const label of labels(parts)) {
    const read = parseFullDate(label, lang) ?? ages?.parse(label, lang, ages.now) ?? null;
    if (read !== null && (ages === null || read <= ages.now)) return read;
  }
  return null;
}
