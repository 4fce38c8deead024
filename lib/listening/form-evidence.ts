/** Evidence in how a post is written rather than in what it says. */
import type { SignalKind } from '../domain/assessment.ts';
import type { AboutUs } from './about-us.ts';
import type { Evidence } from './evidence.ts';
import type { Normalised, Token } from './normalise.ts';

const plain = (kind: SignalKind, weight: number, token: Token): Evidence => ({
  kind,
  weight,
  start: token.start,
  end: token.end,
  group: null,
  from: -1,
  to: -1,
});

const COMPLAINING_HASHTAG =
  /fail|worst|neveragain|sucks|disappoint|badservice|poorservice|pesim|malservicio|malaatencion|verguenza|ladron|estafa|peor|mierda|robo|rateros|denuncia|queja|harto|cancelado|perdid/;
/** Log-odds of being spoken to at the beginning, or named anywhere. */
const ADDRESSED = 1;
const NAMED = 0.7;
/** Support teams sign with initials: "-JC", "^KN". */
const AGENT_SIGNATURE = /[-–—^]\s?[A-Z]{2}\.?\s*$/;
const SIGNED = -2.5;

/** Question and exclamation marks in a run of marks. */
function heatOf(marks: string): { readonly asks: number; readonly all: number } {
  let asks = 0;
  let all = 0;
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] === '?') asks++;
    if (marks[i] === '?' || marks[i] === '!') all++;
  }
  return { asks, all };
}

const isShoutedWord = ({ kind, shouted, form }: Token): boolean =>
  shouted && kind === 'word' && form.length > 2;

/** One word in capitals is a name, two are a raised voice. */
function addShouted({ tokens, capitals }: Normalised, found: Evidence[]): void {
  let shouted = 0;
  for (const token of tokens) if (isShoutedWord(token)) shouted++;
  if (shouted < 2 && capitals <= 0.5) return;
  for (const token of tokens) if (isShoutedWord(token)) found.push(plain('shouting', 0.3, token));
}

/**
 * Capitals, runs of marks, angry hashtags, being spoken to.
 * @param about whether and where the brand is named without a mention
 */
export function findFormEvidence(text: Normalised, about: Pick<AboutUs, 'aboutUs' | 'spans'>): Evidence[] {
  const found: Evidence[] = [];
  addShouted(text, found);
  for (const mark of text.marks) {
    const { asks, all } = heatOf(mark.form);
    if (all >= 2 && asks > 0) found.push(plain('shouting', 0.4, mark));
    else if (all >= 3) found.push(plain('shouting', 0.1, mark));
    else if (asks > 0) found.push(plain('question', 0.15, mark));
  }
  const signature = AGENT_SIGNATURE.exec(text.text.slice(-12));
  if (signature) {
    const start = text.text.length - Math.min(12, text.text.length) + signature.index;
    found.push({
      kind: 'promotion',
      weight: SIGNED,
      start,
      end: text.text.length,
      group: null,
      from: -1,
      to: -1,
    });
  }
  const first = text.tokens[0];
  const named = text.tokens.find((token) => token.kind === 'mention');
  if (first?.kind === 'mention') found.push(plain('about-us', ADDRESSED, first));
  else if (named) found.push(plain('about-us', NAMED, named));
  else if (about.aboutUs) {
    // An answer to us that names nobody has no words to underline.
    const { start, end } = about.spans[0] ?? { start: 0, end: 0 };
    found.push({ start, end, kind: 'about-us', weight: NAMED, group: null, from: -1, to: -1 });
  }
  for (const token of text.tokens) {
    if (token.kind === 'hashtag' && COMPLAINING_HASHTAG.test(token.form))
      found.push(plain('grievance', 1.6, token));
  }
  return found;
}
