import { amountsIn } from './amount.ts';
import { test } from './evidence.ts';
import { occurrences } from './occurrences.ts';
import { type Draft, type Match, matches, type Rule, words } from './rule.ts';

const gift =
  words(`(?:te|le|os|les) regal\\p{L}+|regalos?|vales?|cupon(?:es)?|cupo(?:n|nes)|descuentos?|bonificacion\\p{L}*|bonificamos|compensa\\p{L}*|compensacion\\p{L}*|detalle|gratis|cortesia
  vouchers?|discounts?|credits?|goodwill|compensat\\p{L}+|gifts?|coupons?|off your|gesture|for free`);
/** A gesture above what the person may decide alone. What is owed (a refund) is no gesture. */
function beyondLimit({ input, folded, sentences }: Draft): readonly Match[] {
  const most = input.context.brand?.limits?.gestureMax;
  if (most === undefined) return [];
  return sentences
    .filter((sentence) => test(gift, sentence.folded))
    .flatMap(({ start, end }) =>
      amountsIn(folded.slice(start, end))
        .filter(({ amount }) => amount > most)
        .map((each) => ({ start: each.start + start, end: each.end + start })),
    );
}

/** What this brand's person never wants to read (method §4.6: the list of stock phrases is theirs to extend). */
const banned = ({ input, folded }: Draft): readonly Match[] =>
  (input.context.brand?.voice?.banned ?? []).flatMap((phrase) => occurrences(folded, phrase));

const standing =
  words(`(?:oferta|promocion|promo|descuento|precio anunciado|rebaja|campana)\\p{L}* (?:si |te |le |os |se )?(?:sigue|siguen|esta|estan|continua|queda|vale|es valid\\p{L}|se mantiene|se respeta|se aplica)(?! (?:en revision|cerrad|caducad|vencid|agotad|acabad|terminad))
  (?:mantenemos|respetamos|aplicamos|honramos|cumplimos|mantendremos|respetaremos|aplicaremos) (?:\\p{L}+ ){0,2}(?:oferta|promocion|promo|descuento|precio|rebaja)
  (?:te|le|os|les) (?:aplicamos|respetamos|mantenemos|aplico|respeto|aplicaremos|respetaremos) (?:\\p{L}+ ){0,2}(?:oferta|promocion|promo|descuento|precio|rebaja|\\d)
  (?:offer|deal|promotion|promo|discount|sale price|advertised price)s? (?:still |does |is still |are still )?(?:stands?|valid|applies|apply|holds?|is valid|counts?)
  (?:honou?r(?:ing)?|apply(?:ing)?|match(?:ing)?) (?:\\p{L}+ ){0,2}(?:offer|deal|promotion|promo|discount|price)`);
const undecided = words(
  `si la oferta|si el descuento|si la promocion|comprob\\p{L}+|confirm\\p{L}+ si|mir\\p{L}+ si|revis\\p{L}+|whether|if the|check\\p{L}*|looking into|no (?:sigue|esta|mantenemos|respetamos)|(?:isn't|is not|no longer|doesn't|does not|don't|do not|can't|cannot)`,
);

/** That the offer stands is said by nobody before somebody has decided it (method S1.6). */
function offerUnconfirmed({ input, sentences }: Draft): readonly Match[] {
  if (input.context.offerStands !== false) return [];
  return sentences
    .filter(({ folded }) => !test(undecided, folded))
    .flatMap(({ start, folded }) =>
      matches(standing, folded).map((each) => ({ start: each.start + start, end: each.end + start })),
    );
}

/** G · The brand's own, beyond the 62: what one may offer (method S1.8, S1.6), and phrases it bans. */
export const authority: readonly Rule[] = [
  { id: 'L63', severity: 'block', find: beyondLimit },
  { id: 'L64', severity: 'warn', find: banned },
  { id: 'L65', severity: 'block', find: offerUnconfirmed },
];
