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
  ourselves: 'yourselves',
  am: 'are',
};

/** "You" in a complaint is the brand: what they did is told in the passive elsewhere, never turned here. */
const unsafe = new Set(
  "you your yours you're youre you've u ur yourself y'all yall ye yous you'll you'd he she him her his".split(
    ' ',
  ),
);

/** "I've waited 3 weeks for my order" → "you've waited 3 weeks for your order"; null where "you" is in it. */
export function toSecondPersonEn(span: string): string | null {
  const words = span.replace(/[’‘]/gu, "'").split(/\s+/u);
  const out: string[] = [];
  const subjectIsMine = /^i$/iu.test(words[0] ?? '');
  for (const [index, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[^\p{L}']/gu, '');
    if (unsafe.has(bare)) return null;
    const before = words[index - 1]?.toLowerCase();
    const next = words[index + 1]?.toLowerCase();
    const ofMine = /^(?:i|just|also|still|even|never|and|where|when)$/u.test(before ?? '') && subjectIsMine;
    if (bare === 'was' && (before === 'i' || ofMine)) out.push(word.replace(/was/iu, 'were'));
    else if (bare === "wasn't" && (before === 'i' || ofMine)) out.push("weren't");
    else if (bare === 'was' && next === 'i') return null;
    else if (bare === 'am' && before !== 'i') out.push(word);
    else if (bare in pronouns) out.push(word.toLowerCase().replace(bare, pronouns[bare] as string));
    else out.push(word);
  }
  return out.join(' ');
}
