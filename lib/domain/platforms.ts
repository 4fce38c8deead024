import { factsOf, type Network, type NetworkFacts, networkNames } from './networks.ts';

/** `web` is any page that is not read: there the person selects text and logs it. */
export const platforms: readonly [...Network[], 'web'] = [...networkNames, 'web'];

type ReplyFacts = Pick<NetworkFacts, 'length' | 'target' | 'roomy' | 'inbox'>;

const elsewhere: ReplyFacts = { length: { hard: 8_000, aim: 500 }, target: 480 };

/** What is known of replies on a platform. */
export const replyFactsOf = (platform: Network | 'web'): ReplyFacts =>
  platform === 'web' ? elsewhere : factsOf(platform);
