import type { Assessment, Span } from '../domain/assessment.ts';
import type { Candidate } from './detail.ts';

/** What listening made of the post: it knows where the trouble stands. */
export interface Listened {
  readonly language: 'es' | 'en';
  readonly post: string;
  readonly assessment: Pick<Assessment, 'cause' | 'signals' | 'account'>;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\d+/gu, '0')
    .replace(/\[[^\]]*\]/gu, 'x');

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}%]+/gu) ?? [];

const opensPhrase =
  /^(?:el|la|los|las|un|una|unos|unas|lo|tus?|sus?|vuestr[oa]s?|de|que|en|the|an?|your|of|you|to)$/u;

/** What sort of word it looks like: words that nobody has marked yet are judged by their kind. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['0', /\d/u],
  [
    'D',
    /^(?:el|la|los|las|un|una|unos|unas|tus?|sus?|mis?|est[aeo]s?|es[aeo]s?|the|an?|your|my|our|this|that|these|those)$/u,
  ],
  [
    'P',
    /^(?:de|del|a|al|en|con|por|para|sin|sobre|desde|hasta|entre|tras|contra|of|in|on|at|to|for|from|with|by|about|after|before|into|over|under|since|until)$/u,
  ],
  [
    'Q',
    /^(?:much[oa]s?|tod[oa]s?|otr[oa]s?|sol[oa]s?|mism[oa]s?|cada|tant[oa]s?|mas|menos|algun[oa]?s?|ningun[oa]?|all|any|some|every|other|same|more|less|only|another|no)$/u,
  ],
  [
    'C',
    /^(?:y|e|o|u|ni|que|pero|si|cuando|como|porque|donde|and|or|but|that|if|when|because|so|which|who)$/u,
  ],
  ['R', /^(?:me|te|se|nos|os|lo|le|les|yo|usted|ustedes|i|you|it|they|we|he|she|them|me|us)$/u],
  [
    'A',
    /^(?:es|son|esta|estan|era|fue|ha|han|hay|has|he|va|van|is|are|was|were|be|been|have|had|has|do|does|did|can|will|would|could|cant|wont|dont|isnt|not|nunca|never|still)$/u,
  ],
  ['F', /\p{L}{2}[aei]r(?:l[oa]s?|me|te|se|nos|les?)?$/u],
  ['G', /(?:[aie]ndo|ing)$/u],
  ['T', /(?:[aií]d[oa]s?|ed)$/u],
  ['M', /(?:mente|ly)$/u],
  ['N', /(?:cion|ciones|dad|dades|miento|mientos|aje|tion|tions|ment|ness|ity)$/u],
  ['S', /s$/u],
];
const shapeOf = (word: string): string => shapes.find(([, pattern]) => pattern.test(word))?.[0] ?? 'x';
const shapeOfAll = (words: readonly string[]): string => words.map(shapeOf).join('');

const bucket = (value: number, edges: readonly number[]): number => {
  const at = edges.findIndex((edge) => value <= edge);
  return at === -1 ? edges.length : at;
};

/** The words just before and just after the candidate, where it was read; `^` and `$` at the clause's ends. */
function surroundings(own: readonly string[], clause: readonly string[]): readonly string[] {
  const first = own.find((word) => !opensPhrase.test(word)) ?? own[0] ?? '';
  const from = clause.indexOf(first);
  const to = clause.lastIndexOf(own.at(-1) ?? '');
  if (from === -1 || to === -1) return ['turned'];
  const before = clause[from - 1] ?? '^';
  const beforeThat = clause[from - 2] ?? '^';
  const after = clause[to + 1] ?? '$';
  return [
    `before ${before}`,
    `before ${beforeThat} ${before}`,
    `after ${after}`,
    `ends ${own.at(-1)} ${after}`,
    `after -${after.slice(-3)}`,
    `after shape ${shapeOfAll(clause.slice(to + 1, to + 3))}`,
    `before shape ${shapeOfAll(clause.slice(Math.max(0, from - 2), from))}`,
    `joint ${shapeOfAll(own.slice(-2))} ${shapeOfAll(clause.slice(to + 1, to + 2))}`,
    `at ${bucket(from, [0, 1, 2, 4, 8])}`,
    to === clause.length - 1 ? 'to the end' : 'cut',
  ];
}

function rivalry(candidate: Candidate, all: readonly Candidate[]): readonly string[] {
  const better = all.filter(({ score }) => score > candidate.score).length;
  const own = fold(candidate.text);
  const holder = all.find(({ text }) => text !== candidate.text && fold(text).includes(own));
  const within = all.some(({ text }) => text !== candidate.text && own.includes(fold(text)));
  const again = all.filter(({ text, place }) => text === candidate.text && place !== candidate.place).length;
  return [
    `rank ${Math.min(4, better)}`,
    `rivals ${bucket(all.length, [1, 2, 4, 7, 11])}`,
    holder ? `inside ${holder.kind}` : 'alone',
    within ? 'holds another' : 'holds none',
    again > 0 ? 'named again' : 'named once',
  ];
}

const shareIn = (words: ReadonlySet<string>, of: readonly string[]): number =>
  of.length === 0 ? 0 : of.filter((word) => words.has(word)).length / of.length;

/** Log-odds of a complaint that stand in these words. */
function heatOf(words: readonly string[], { post, assessment }: Listened): number {
  const said = new Set(words);
  return assessment.signals.reduce((sum, { weight, start, end }) => {
    const own = wordsOf(post.slice(start, end));
    return own.length > 0 && own.every((word) => said.has(word)) ? sum + weight : sum;
  }, 0);
}

const spoken = (span: Span | null, post: string): ReadonlySet<string> =>
  new Set(span ? wordsOf(post.slice(span.start, span.end)) : []);

/** Where the trouble stands, as listening heard it, against this candidate and its clause. */
function trouble(
  candidate: Candidate,
  own: readonly string[],
  clause: readonly string[],
  all: readonly Candidate[],
  listened: Listened,
): readonly string[] {
  const { happened, lost, asked } = listened.assessment.account;
  const heat = heatOf(clause, listened);
  const hottest = Math.max(
    ...new Set(all.map((each) => each.clause)).values().map((each) => heatOf(wordsOf(each), listened)),
  );
  const { post } = listened;
  const said = own.filter((word) => !opensPhrase.test(word));
  return [
    `heat ${bucket(heat, [-0.5, 0, 0.3, 0.8, 1.5, 2.5])}`,
    `heat ${candidate.kind} ${heat >= hottest ? 'hottest' : heat > hottest / 2 ? 'warm' : 'cool'}`,
    `own heat ${candidate.kind} ${bucket(heatOf(own, listened), [-0.3, 0, 0.2, 0.6, 1.2])}`,
    `happened ${candidate.kind} ${bucket(shareIn(spoken(happened, post), said), [0, 0.4, 0.8])}`,
    `lost ${bucket(shareIn(spoken(lost, post), said), [0, 0.4, 0.8])}`,
    `asked ${candidate.kind} ${bucket(shareIn(spoken(asked, post), said), [0, 0.4, 0.8])}`,
  ];
}

/**
 * Everything that speaks for or against taking up this candidate, as words to be hashed.
 * @param all the candidates of the same post, it included
 */
export function cuesOf(
  candidate: Candidate,
  all: readonly Candidate[],
  listened: Listened,
): readonly string[] {
  const { language, assessment } = listened;
  const { cause } = assessment;
  const { kind, reader, score, text, place, places } = candidate;
  const own = wordsOf(text);
  const clause = wordsOf(candidate.clause);
  const head = own.find((word) => !opensPhrase.test(word)) ?? '';
  const last = own.at(-1) ?? '';
  const position = place === 0 ? 'first' : place === places - 1 ? 'last' : 'middle';
  const said = [
    `reader ${reader}`,
    `kind ${kind}`,
    `score ${reader} ${Math.round(score * 2)}`,
    `words ${kind} ${Math.min(12, own.length)}`,
    `opens ${own[0]}`,
    `opens ${own[0]} ${own[1] ?? ''}`,
    `opens ${kind} ${own[1] ?? ''}`,
    `head ${head}`,
    `head ${head} ${cause}`,
    `head -${head.slice(-4)}`,
    `last ${kind} ${last}`,
    `last -${last.slice(-3)}`,
    `last -${last.slice(-2)} ${kind}`,
    `close ${own.at(-2) ?? ''} ${last}`,
    `shape ${kind} ${shapeOfAll(own)}`,
    `shape ${reader} ${shapeOfAll(own.slice(0, 4))}`,
    `shape ends ${kind} ${shapeOfAll(own.slice(-3))}`,
    ...[...shapeOfAll(own).matchAll(/(?=(...))/gu)].map(([, three]) => `shapes ${kind} ${three}`),
    `cause ${cause} ${kind}`,
    `cause ${cause} ${reader}`,
    `place ${position} ${kind}`,
    `places ${bucket(places, [1, 2, 3, 5, 9])} ${position}`,
    `clause ${kind} ${bucket(clause.length, [2, 4, 7, 11, 16])}`,
    `clause opens ${clause[0] ?? ''}`,
    `clause opens ${kind} ${clause[0] ?? ''} ${clause[1] ?? ''}`,
    ...clause.map((word) => `near ${kind === 'topic' ? 'topic' : 'told'} ${word}`),
    ...own.map((word) => `word ${word}`),
    ...own.map((word) => `word ${kind} -${word.slice(-3)}`),
    ...own.slice(1).map((word, at) => `pair ${own[at]} ${word}`),
    ...surroundings(own, clause),
    ...rivalry(candidate, all),
    ...trouble(candidate, own, clause, all, listened),
  ];
  return said.map((cue) => `${language} ${cue}`);
}
