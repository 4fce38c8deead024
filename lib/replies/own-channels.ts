import { type Assessment, Cause } from '../domain/assessment.ts';
import type { Brand, Channel } from '../domain/brand.ts';
import { isAllowedLink } from '../domain/link-host.ts';
import { Situation, type SuggestInput } from '../domain/suggestion.ts';
import { fold } from './rude-words.ts';

/** Channels that may be named: a page outside the brand's allowed links is none; without such a list all are. */
export const nameable = ({ channels, allowedLinks }: Brand): readonly Channel[] =>
  channels.filter(
    ({ kind, value }) => kind !== 'url' || allowedLinks.length === 0 || isAllowedLink(value, allowedLinks),
  );

/** Letters of a word that tell what it is about: "facturación", "factura". */
const stemLength = 5;

/** Do all words of the topic stand in the post, in whatever form: "orders" in "where is my order"? */
function mentions(text: string, topic: string): boolean {
  const said = fold(text).match(/\p{L}+/gu) ?? [];
  const stems = (fold(topic).match(/\p{L}+/gu) ?? []).map((word) =>
    word.replace(/e?s$/u, '').slice(0, stemLength),
  );
  return stems.length > 0 && stems.every((stem) => said.some((word) => word.startsWith(stem)));
}

const listened: ReadonlySet<string> = new Set([...Cause.options, ...Situation.options]);

/** The one channel a reply names; null where there is none. */
export function channelOf(input: SuggestInput, assessment: Assessment, situation: Situation): Channel | null {
  const serves = (topic: string) =>
    listened.has(topic) ? topic === assessment.cause || topic === situation : mentions(input.text, topic);
  const serving = nameable(input.brand).filter((each) => each.for.length === 0 || each.for.some(serves));
  const wanted =
    situation === 'S-09' ? (['phone', 'dm'] as const) : (['dm', 'phone', 'email', 'url'] as const);
  const own = wanted
    .map((kind) => serving.find((each) => each.kind === kind && (kind === 'dm' || each.value.trim() !== '')))
    .find((each) => each !== undefined);
  if (own) return own;
  const writesPrivately = input.platform !== 'youtube' && input.platform !== 'web';
  return writesPrivately ? { kind: 'dm', value: '', hours: '', for: [] } : null;
}

/** A channel open to all, beside the one this reply names. */
export const otherChannel = (channel: Channel | null, brand: Brand): Channel | null =>
  nameable(brand).find(
    (each) => each.kind !== 'dm' && each.kind !== channel?.kind && each.value.trim() !== '',
  ) ?? null;
