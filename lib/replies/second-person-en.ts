const pronouns: Record<string, string> = {
  i: 'you',
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  us: 'you',
  our: 'your',
  ours: 'yours',
  am: 'are',
};

/** "You" in a complaint is the brand: what they did is told in the passive elsewhere, never turned here. */
const unsafe = new Set(
  "you your yours you're youre you've u ur yourself y'all yall you'll you'd he she him her his".split(' '),
);

/** "I've waited 3 weeks for my order" → "you've waited 3 weeks for your order"; null where "you" is in it. */
export function toSecondPersonEn(span: string): string | null {
  const words = span.replace(/[’‘]/gu, "'").split(/\s+/u);
  const out: string[] = [];
  for (const [index, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[^\p{L}']/gu, '');
    if (unsafe.has(bare)) return null;
    const before = words[index - 1]?.toLowerCase();
    const next = words[index + 1]?.toLowerCase();
    if (bare === 'was' && (before === 'i' || before === 'and')) out.push(word.replace(/was/iu, 'were'));
    else if (bare === "wasn't" && before === 'i') out.push("weren't");
    else if (bare === 'was' && next === 'i') return null;
    else if (bare === 'am' && before !== 'i') out.push(word);
    else if (bare in pronouns) out.push(word.toLowerCase().replace(bare, pronouns[bare] as string));
    else out.push(word);
  }
  return out.join(' ');
}

const doneTo =
  'charged billed overcharged refused ignored told promised given sent sold double-charged blocked banned kept left treated asked';

const passive = new RegExp(
  `\\b(?:you|they|u|it|she|he|somebody|your \\w+)(?:'ve| have| guys| just| has| had)*(?: just| also| even)? (${doneTo.split(' ').join('|')}) me\\b`,
  'iu',
);

/** "you charged me twice" → "you were charged twice": their loss, without our confession. */
export function passiveOf(clause: string): string | null {
  const match = passive.exec(clause);
  if (!match) return null;
  return `you were ${match[1]?.toLowerCase()}${clause.slice(match.index + match[0].length)}`;
}
