import type { Offered } from '../domain/suggestion.ts';
import { saysAny } from '../replies/denied.ts';
import { offers } from '../replies/refusals.ts';
import { amountsIn } from './amount.ts';
import { test } from './evidence.ts';
import { type Draft, type Match, type Rule, words } from './rule.ts';

const ofOffers = words(
  `ofert\\p{L}+|ofrec\\p{L}+|propuesta|propon\\p{L}+|regal\\p{L}+|vales?|cupon(?:es)?|descuentos?|bonific\\p{L}+|compens\\p{L}+|cortesia
  offer\\p{L}*|proposal|vouchers?|discounts?|goodwill|compensat\\p{L}+|coupons?|gesture`,
);
const asNew = words(
  `nueva (?:oferta|propuesta)|otra (?:oferta|propuesta)|ademas|tambien|ahora (?:si )?(?:te|le|os|les|podemos)|hemos decidido|y encima
  (?:new|another|further|fresh) (?:offer|proposal)|as well|in addition|on top of that|we can now|now offer\\p{L}*|(?:have|'ve) decided`,
);
const stillStands = words(
  `sigue\\p{L}* (?:en pie|ahi|abiert\\p{L}+)|mantenemos|se mantiene|como (?:te|le|os|les) (?:ofrec|propus|dij)\\p{L}+|(?:que|lo que) (?:ya )?(?:te|le|os|les) (?:ofrec|propus)\\p{L}+
  still (?:stands?|there|open)|stays? open|as (?:we )?offered|(?:what|that) we (?:already )?offered`,
);

type Sentence = Draft['sentences'][number];
const isOffer = ({ folded }: Sentence): boolean => offers(folded) || test(ofOffers, folded);

/** "10 %", "ten per cent" is a matter of words: only figures are compared. */
const percents = (folded: string): readonly number[] =>
  [...folded.matchAll(/(\d{1,3}(?:[.,]\d+)?) ?(?:%|por ciento|per ?cent)/gu)].map(([, figure]) =>
    Number((figure ?? '').replace(',', '.')),
  );
const sums = (folded: string): readonly number[] => amountsIn(folded).map(({ amount }) => amount);

/** More than was offered before; where no figure was, none can be passed. */
function isBeyond({ folded }: Sentence, recorded: readonly string[]): boolean {
  return [percents, sums].some((figuresIn) => {
    const before = recorded.flatMap(figuresIn);
    return before.length > 0 && figuresIn(folded).some((figure) => figure > Math.max(...before));
  });
}

function faultOf(sentence: Sentence, recorded: readonly Offered[]): string | null {
  if (!isOffer(sentence)) return null;
  const texts = recorded.map(({ text }) => text);
  if (
    isBeyond(
      sentence,
      texts.map((text) => text.toLowerCase()),
    )
  )
    return 'L66';
  if (test(stillStands, sentence.folded)) return null;
  const refused = recorded.filter(({ answer }) => answer === 'refused').map(({ text }) => text);
  if (saysAny(sentence.folded, refused)) return 'offerRefused';
  return test(asNew, sentence.folded) && saysAny(sentence.folded, texts) ? 'offerAgain' : null;
}

/** An offer beyond what the case has, one that was refused, or the same sold as a new one. */
function againstTheRecord({ input, sentences }: Draft): readonly Match[] {
  const recorded = input.context.case?.offers ?? [];
  if (recorded.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const message = faultOf(sentence, recorded);
    return message === null ? [] : [{ start: sentence.start, end: sentence.end, message }];
  });
}

/** H · What the case has on record. */
export const onRecord: readonly Rule[] = [{ id: 'L66', severity: 'warn', find: againstTheRecord }];
