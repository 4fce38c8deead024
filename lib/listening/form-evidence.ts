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

/**
 * Capitals, runs of marks, angry hashtags, being spoken to.
 * @param about whether and where the brand is named without a mention
 */
export function findFormEvidence(text: Normalised, about: Pick<AboutUs, 'aboutUs' | 'spans'>): Evidence[] {
  const found: Evidence[] = [];
  const shouted = text.tokens.filter(
    (token) => token.kind === 'word' && token.shouted && token.form.length > 2,
  );
  if (shouted.length >= 2 || text.capitals > 0.5)
    for (const token of shouted) found.push(plain('shouting', 0.3, token));
  for (const mark of text.marks) {
    const heat = mark.form.replace(/[^!?]/g, '');
    if (heat.length >= 2 && heat.includes('?')) found.push(plain('shouting', 0.4, mark));
    else if (heat.length >= 3) found.push(plain('shouting', 0.1, mark));
    else if (heat.includes('?')) found.push(plain('question', 0.15, mark));
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
