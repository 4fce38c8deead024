import { amountsIn } from './amount.ts';
import { test } from './evidence.ts';
import { occurrences } from './occurrences.ts';
import { type Draft, type Match, type Rule, words } from './rule.ts';

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

/** G · The brand's own, beyond the 62: the limit of what one may offer (method S1.8), and phrases it bans. */
export const authority: readonly Rule[] = [
  { id: 'L63', severity: 'block', find: beyondLimit },
  { id: 'L64', severity: 'warn', find: banned },
];
