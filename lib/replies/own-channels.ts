import { type Assessment, Cause } from '../domain/assessment.ts';
import type { Brand, Channel } from '../domain/brand.ts';
import { isAllowedLink } from '../domain/link-host.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import type { Platform } from '../domain/platform.ts';
import { replyFactsOf } from '../domain/platforms.ts';
import { Situation, type SuggestInput } from '../domain/suggestion.ts';
import { knownZone } from './local-time.ts';
import { isClosed } from './opening-hours.ts';

/** Channels that may be named: a page outside the brand's allowed links is none; without such a list all are. */
export const nameable = ({ channels, allowedLinks }: Brand): readonly Channel[] =>
  channels.filter(
    ({ kind, value }) => kind !== 'url' || allowedLinks.length === 0 || isAllowedLink(value, allowedLinks),
  );

/** Letters of a word that tell what it is about: "facturación", "factura". */
const stemLength = 5;

/** Do all words of the topic stand in the post, in whatever form: "orders" in "where is my order"? */
function mentions(text: string, topic: string): boolean {
  const said = plainLetters(text).match(/\p{L}+/gu) ?? [];
  const stems = (plainLetters(topic).match(/\p{L}+/gu) ?? []).map((word) =>
    word.replace(/e?s$/u, '').slice(0, stemLength),
  );
  return stems.length > 0 && stems.every((stem) => said.some((word) => word.startsWith(stem)));
}

const listened: ReadonlySet<string> = new Set([...Cause.options, ...Situation.options]);

/** Whether this network has private messages. */
export const writesPrivately = (platform: Platform): boolean => replyFactsOf(platform).inbox === true;

/** Does the channel take what this is about? One without a list takes everything. */
const serves = (channel: Channel, about: About): boolean =>
  channel.for.length === 0 || isMeantFor(channel, about);

/** What a channel is asked for: a cause or a situation that was listened to, else words of the post. */
interface About {
  readonly input: SuggestInput;
  readonly assessment: Assessment;
  readonly situation: Situation;
}

const isMeantFor = (channel: Channel, { input, assessment, situation }: About): boolean =>
  channel.for.some((topic) =>
    listened.has(topic) ? topic === assessment.cause || topic === situation : mentions(input.text, topic),
  );

const isShut = ({ hours }: Channel, { input }: About): boolean =>
  isClosed(hours, Date.parse(input.now ?? ''), knownZone(input.brand.hours.timeZone));

const kinds = ['dm', 'phone', 'email', 'url'] as const satisfies readonly Channel['kind'][];
/** Where somebody is at risk a person answers, or nobody does. */
const atRisk: readonly Channel['kind'][] = ['phone', 'dm'];

/** Where this network has no private messages and the brand named no channel, the person may have said one. */
function told(answer: string, { allowedLinks }: Brand): Channel | null {
  const value = answer.trim();
  const channel = (kind: Channel['kind']): Channel => ({
    kind,
    value: kind === 'dm' ? '' : value,
    hours: '',
    for: [],
  });
  if (/^\S+@\S+\.\p{L}{2,}$/u.test(value)) return channel('email');
  if (/^\+?[\d\s().-]{6,}$/u.test(value)) return channel('phone');
  if (/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(value))
    return allowedLinks.length === 0 || isAllowedLink(value, allowedLinks) ? channel('url') : null;
  return /^(?:(?:por |by )?(?:md|dm)|.*(?:mensaje|message).*)$/iu.test(value) ? channel('dm') : null;
}

/**
 * The one channel a reply names; null where there is none. One that is open goes before one that is closed, one meant for
 * this before one for everything; a closed one is named with its hours, except to somebody at risk.
 */
export function channelOf(input: SuggestInput, assessment: Assessment, situation: Situation): Channel | null {
  const about = { input, assessment, situation };
  const isUrgent = situation === 'S-09';
  const wanted: readonly Channel['kind'][] = isUrgent ? atRisk : kinds;
  const given = told(input.context.known.channel ?? '', input.brand);
  if (given) return given;
  const rank = (each: Channel): readonly number[] => {
    const shut = isShut(each, about) ? 1 : 0;
    const general = each.for.length === 0 ? 1 : 0;
    const kind = wanted.indexOf(each.kind);
    return isUrgent ? [shut, kind, general] : [shut, general, kind];
  };
  const own = nameable(input.brand)
    .filter((each) => wanted.includes(each.kind) && (each.kind === 'dm' || each.value.trim() !== ''))
    .filter((each) => serves(each, about))
    .toSorted((one, other) => before(rank(one), rank(other)))[0];
  const isPrivate = writesPrivately(input.platform);
  if (own && !(isUrgent && isPrivate && isShut(own, about))) return own;
  return isPrivate ? { kind: 'dm', value: '', hours: '', for: [] } : (own ?? null);
}

const before = (one: readonly number[], other: readonly number[]): number =>
  one.map((rank, place) => rank - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** A channel open to all, beside the one this reply names: it takes the same matter, and if it can be, it is open now. */
export function otherChannel(channel: Channel | null, about: About): Channel | null {
  const others = nameable(about.input.brand).filter(
    (each) =>
      each.kind !== 'dm' && each.kind !== channel?.kind && each.value.trim() !== '' && serves(each, about),
  );
  return others.find((each) => !isShut(each, about)) ?? others[0] ?? null;
}
