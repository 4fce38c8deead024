/** What is known of a network beyond its pages. */
export interface NetworkFacts {
  /** Its brand mark where room is scarce: no word, and the same in every language. */
  readonly short: string;
  /** Where its pages are read. */
  readonly origins: readonly [string, ...string[]];
  /** `given` = read from the installation on; `asked` = once the person switches it on and the browser asked her. */
  readonly access: 'given' | 'asked';
  /** Of a reply: what the network accepts, and what reads well there. X counts in weighted units, the others code points. */
  readonly length: { readonly hard: number; readonly aim: number };
  /** Business minutes to the first public reply that people expect there (method §4.4). */
  readonly target: number;
  /** Is a comment there usually long enough to serve those who read along? */
  readonly roomy?: true;
  /** Can a customer be written to there in private? */
  readonly inbox?: true;
  /** Its own search page: the words come after it. */
  readonly search: string;
  /** Does its search understand OR and quotes? */
  readonly operators?: true;
}

/** Every network that is read, in the order in which it is shown. */
export const networks = {
  x: {
    short: 'X',
    origins: ['https://x.com', 'https://twitter.com'],
    access: 'given',
    length: { hard: 280, aim: 240 },
    target: 60,
    inbox: true,
    search: 'https://x.com/search?f=live&q=',
    operators: true,
  },
  facebook: {
    short: 'Fb',
    origins: ['https://www.facebook.com', 'https://web.facebook.com'],
    access: 'given',
    length: { hard: 8_000, aim: 500 },
    target: 180,
    roomy: true,
    inbox: true,
    search: 'https://www.facebook.com/search/posts/?q=',
  },
  youtube: {
    short: 'YT',
    origins: ['https://www.youtube.com'],
    access: 'asked',
    length: { hard: 10_000, aim: 400 },
    target: 480,
    search: 'https://www.youtube.com/results?search_query=',
  },
  linkedin: {
    short: 'In',
    origins: ['https://www.linkedin.com'],
    access: 'asked',
    length: { hard: 1_250, aim: 500 },
    target: 480,
    roomy: true,
    inbox: true,
    search: 'https://www.linkedin.com/search/results/content/?keywords=',
  },
} as const satisfies Readonly<Record<string, NetworkFacts>>;

export type Network = keyof typeof networks;
export const networkNames = Object.keys(networks) as Network[];

export const factsOf = (network: Network): NetworkFacts => networks[network];

/** A value for each of some names. */
export const each = <Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value> => Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
