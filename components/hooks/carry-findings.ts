import type { Finding } from '../../lib/domain/finding.ts';

/**
 * The findings of one text where their words stand in the next, as one change (a stroke, a word pasted) made it.
 * A finding that the change touched stays until the words are read again, without its remedy: that was for others.
 */
export function carryFindings(
  findings: readonly Finding[],
  before: string,
  after: string,
): readonly Finding[] {
  if (before === after || findings.length === 0) return findings;
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, Math.min(before.length, after.length) - head);
  const grown = after.length - before.length;
  return findings.flatMap((finding) => {
    const { start, end, fix: _, ...rest } = finding;
    if (end <= head) return [finding];
    if (start >= before.length - tail) return [{ ...finding, start: start + grown, end: end + grown }];
    const from = Math.min(start, head);
    const to = Math.max(end, before.length - tail) + grown;
    return from < to ? [{ ...rest, start: from, end: to }] : [];
  });
}

function sharedHead(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function sharedTail(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
