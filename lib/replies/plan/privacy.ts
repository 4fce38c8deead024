import type { Reading } from '../reading.ts';
import { about, acting } from './acting.ts';
import { general } from './general.ts';
import { namedBy, namedIn } from './naming.ts';
import { channelStep } from './parts.ts';
import { type Step, type Strategy, step, unless } from './step.ts';

const ofData =
  /dato|data|contrase|clave|password|suplant|filtra|leak|breach|phish|personal|privacidad|privacy|expediente|historia|records?\b|results?\b|resultados/iu;

/** Data of theirs that can be seen, or that we should not have: not named again (method S-10). */
export function exposed(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, input, assessment } = reading;
  const shows = input.context.exposesPII ?? assessment.exposesPersonalData === true;
  const hide = shows || input.situation === 'S-10' ? [step(book.moves.hideData)] : [];
  // Whoever is called again and again has shown nobody a password.
  const never =
    shows || input.situation === 'S-10' || ofData.test(input.text)
      ? [step(book.moves.neverAsk, strategy === 'brief' ? 1 : 0)]
      : [];
  const named = strategy === 'direct' && reading.topic !== null && reading.owner.value === '';
  const act = step(named ? about(reading) : acting(reading, strategy));
  // The exposed data may be in any span: here only the topic is named.
  const sets = strategy === 'warm' ? book.mirror : book.mirrorBrief;
  const mirror = step(sets.topic, strategy === 'warm' ? 0 : 2);
  if (strategy === 'warm') return [mirror, act, ...hide, ...never];
  if (shows) return strategy === 'brief' ? [act, ...hide] : [act, ...hide, ...never];
  if (named) return [act, unless('recognition', book.validatePlain, 1), ...hide, ...never];
  return strategy === 'direct' ? [mirror, act, ...hide, ...never] : [mirror, act, ...hide];
}

/** A card or an account can be locked; money handed over cannot. */
const ofAccounts =
  /tarjeta|cuenta|banco|bank|card|account|cargo|charge|transfer|bizum|retir|saldo|wallet|billetera|pr[eé]stamo|withdraw|payment|pago|compra|purchase|clave|hack/iu;

/** Protect first, then look (method S-11). */
export function fraud(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, cause } = reading;
  if (cause !== 'fraud' || !ofAccounts.test(reading.input.text)) return general(reading, strategy);
  const kind = namedBy(reading);
  const protect = step(book.moves.protect);
  const act = step(acting(reading, strategy));
  const careful = step(book.moves.shareNothing, 2);
  const mirror = (drop: number) => step(namedIn(book.mirror, kind), drop);
  if (strategy === 'brief') return [protect, step(namedIn(book.mirrorBrief, kind), 2), act];
  if (strategy === 'direct') return [protect, mirror(1), act, ...channelStep(reading, 4), careful];
  return [mirror(0), step(book.validate.fraud, 3), protect, act, careful, ...channelStep(reading, 2)];
}
