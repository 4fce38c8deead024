import type { Assessment, Span } from '../domain/assessment.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import type { Candidate } from './detail.ts';

/** What listening made of the post: it knows where the trouble stands. */
export interface Listened {
  readonly language: 'es' | 'en';
  readonly post: string;
  readonly assessment: Pick<Assessment, 'cause' | 'signals' | 'account'>;
}

const fold = (text: string): string =>
  plainLetters(text)
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

/** One post's candidates with their words, folded once. */
interface Read {
  readonly candidate: Candidate;
  readonly own: readonly string[];
  readonly folded: string;
  readonly clause: readonly string[];
  /** Log-odds of a complaint in its clause. */
  readonly heat: number;
}

interface Post {
  readonly listened: Listened;
  readonly read: readonly Read[];
  readonly hottest: number;
  readonly signals: readonly { readonly words: readonly string[]; readonly weight: number }[];
  readonly happened: ReadonlySet<string>;
  readonly lost: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

function rivalry({ candidate, folded }: Read, { read }: Post): readonly string[] {
  const better = read.filter((each) => each.candidate.score > candidate.score).length;
  const others = read.filter((each) => each.candidate.text !== candidate.text);
  const holder = others.find((each) => each.folded.includes(folded))?.candidate;
  const within = others.some((each) => folded.includes(each.folded));
  const again = read.some(
    (each) => each.candidate.text === candidate.text && each.candidate.place !== candidate.place,
  );
  return [
    `rank ${Math.min(4, better)}`,
    `rivals ${bucket(read.length, [1, 2, 4, 7, 11])}`,
    holder ? `inside ${holder.kind}` : 'alone',
    within ? 'holds another' : 'holds none',
    again ? 'named again' : 'named once',
  ];
}

const shareIn = (words: ReadonlySet<string>, of: readonly string[]): number =>
  of.length === 0 ? 0 : of.filter((word) => words.has(word)).length / of.length;

/** Log-odds of a complaint that stand in these words. */
function heatOf(words: readonly string[], signals: Post['signals']): number {
  const said = new Set(words);
  return signals.reduce(
    (sum, { words: own, weight }) => (own.every((word) => said.has(word)) ? sum + weight : sum),
    0,
  );
}

/** Where the trouble stands, as listening heard it, against this candidate and its clause. */
function trouble({ candidate, own, heat }: Read, post: Post): readonly string[] {
  const { hottest, signals, happened, lost, asked } = post;
  const { kind } = candidate;
  const said = own.filter((word) => !opensPhrase.test(word));
  return [
    `heat ${bucket(heat, [-0.5, 0, 0.3, 0.8, 1.5, 2.5])}`,
    `heat ${kind} ${heat >= hottest ? 'hottest' : heat > hottest / 2 ? 'warm' : 'cool'}`,
    `own heat ${kind} ${bucket(heatOf(own, signals), [-0.3, 0, 0.2, 0.6, 1.2])}`,
    `happened ${kind} ${bucket(shareIn(happened, said), [0, 0.4, 0.8])}`,
    `lost ${bucket(shareIn(lost, said), [0, 0.4, 0.8])}`,
    `asked ${kind} ${bucket(shareIn(asked, said), [0, 0.4, 0.8])}`,
  ];
}

/** Words of a clause that are looked at: a post without a full stop is one clause. */
const CLAUSE_WORDS = 60;

function readAll(all: readonly Candidate[], listened: Listened): Post {
  const { post, assessment } = listened;
  const { happened, lost, asked } = assessment.account;
  const spoken = (span: Span | null) => new Set(span ? wordsOf(post.slice(span.start, span.end)) : []);
  const signals = assessment.signals
    .map(({ weight, start, end }) => ({ weight, words: wordsOf(post.slice(start, end)) }))
    .filter(({ words }) => words.length > 0);
  const clauses = new Map(
    [...new Set(all.map(({ clause }) => clause))].map((clause) => {
      const words = wordsOf(clause).slice(0, CLAUSE_WORDS);
      return [clause, { words, heat: heatOf(words, signals) }];
    }),
  );
  const read = all.map((candidate): Read => {
    const { words: clause, heat } = clauses.get(candidate.clause) ?? { words: [], heat: 0 };
    return { candidate, own: wordsOf(candidate.text), folded: fold(candidate.text), clause, heat };
  });
  return {
    listened,
    read,
    signals,
    hottest: Math.max(...read.map(({ heat }) => heat)),
    happened: spoken(happened),
    lost: spoken(lost),
    asked: spoken(asked),
  };
}

function cuesOf(read: Read, post: Post): readonly string[] {
  const { language, assessment } = post.listened;
  const { cause } = assessment;
  const { candidate, own, clause } = read;
  const { kind, reader, score, place, places } = candidate;
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
    ...rivalry(read, post),
    ...trouble(read, post),
  ];
  return said.map((cue) => `${language} ${cue}`);
}

/** Everything that speaks for or against taking up each candidate of one post, as words to be hashed. */
export function cuesOfAll(all: readonly Candidate[], listened: Listened): readonly (readonly string[])[] {
  const post = readAll(all, listened);
  return post.read.map((read) => cuesOf(read, post));
}
