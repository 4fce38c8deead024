import { action, test, time } from './evidence.ts';
import { type Draft, type Rule, whole, words } from './rule.ts';

const thanking = words(
  `(?:gracias|se agradece)[^.?!\\n]{0,20}(?:contar|escribir\\w*|decir\\w*|avisar)|que gusto|(?:no (?:vamos a |seguimos|contestamos|respond)\\w*)|lo dejamos|thank(?:s| you) for (?:writing|telling|saying|sharing|taking)|we won't be|leave it here`,
);

/** The time somebody already gave for this case, in words. */
const givenTime = ({ input }: Draft) =>
  input.context.case?.facts.find(({ time: words }) => words.trim() !== '')?.time;

/** D · Promises and facts. */
export const promises: readonly Rule[] = [
  {
    id: 'L33',
    severity: 'block',
    es: words(
      `no (?:te |le |os )?vuelv[ae]n? a (?:pasar|ocurrir|suceder|repetirse)|no (?:se )?volvera a (?:pasar|ocurrir|suceder|repetir\\w*)|nunca mas|garanti[zc]\\w+|sin falta|te lo prometo|al cien por cien`,
    ),
    en: words(
      `(?:never|won't|will not|not) happen again|(?:we|i|can) guarantee|guaranteed|we promise you|without fail`,
    ),
    any: /100 ?%/g,
  },
  {
    id: 'L34',
    severity: 'warn',
    es: words(
      `(?:muy )?pronto|en breve|cuanto antes|lo antes posible|ahorita|a la brevedad|proximamente|en cuanto (?:podamos|sea posible)|en unos momentos`,
    ),
    en: words(`(?:very )?soon|shortly|asap|as soon as (?:possible|we can)|in due course|in a (?:bit|while)`),
    fix: (_, draft) => givenTime(draft),
  },
  {
    id: 'L35',
    severity: 'warn',
    find: (draft) => {
      const { folded } = draft;
      if (folded.trim() === '' || test(thanking, folded)) return [];
      return test(action, folded) && test(time, folded) ? [] : [whole(draft)];
    },
  },
  {
    id: 'L36',
    severity: 'warn',
    es: words(
      `seguramente|debio (?:de )?ser|imagin(?:o|amos)|supon(?:go|emos)|probablemente|posiblemente|quizas?|a lo mejor|tal vez`,
    ),
    en: words(`probably|must have been|i (?:guess|suppose|imagine)|presumably|most likely|might have been`),
  },
  {
    id: 'L37',
    severity: 'block',
    es: words(
      `(?:te|le|os|les) (?:\\w+ ){0,3}(?:regal\\w+|(?:un|una|otro) (?:vale|cupon|descuento|obsequio|bono))|(?:regalamos|ofrecemos|aplicamos|damos|enviamos|mandamos) (?:\\w+ ){0,3}(?:vales?|cupon(?:es)?|descuentos?|gratis|regalos?|obsequios?)|(?:un|dos|una) (?:\\w+ )?(?:mes|cena|noche|envio|comida|viaje) gratis|vale (?:de|por) \\d+`,
    ),
    en: words(
      `(?:here(?:'s| is)|offer|give|giving|send|sending|get|have) (?:\\S+ ){0,4}(?:vouchers?|coupons?|discounts?|gift cards?|gifts?)|free (?:months?|meals?|nights?|shipping|gifts?|items?|tickets?)|for free`,
    ),
  },
  {
    id: 'L38',
    severity: 'warn',
    es: words(
      `(?:es|por) (?:la |nuestra )?politica|las normas dicen|segun (?:las |nuestras )?(?:normas|condiciones|politicas)`,
    ),
    en: words(
      `(?:company|our|store) policy|policy (?:says|states)|(?:terms|rules)(?: and conditions)? (?:say|state)`,
    ),
  },
  {
    id: 'L39',
    severity: 'block',
    es: words(
      `(?:es|son) (?:falso|mentira|falsas?)|mientes|miente|mintiendo|no es (?:verdad|cierto)|te equivocas|se equivoca usted`,
    ),
    en: words(
      `(?:that's|that is|this is|it's|it is) (?:simply )?(?:false|untrue|not true|a lie)|you(?:'re| are) (?:lying|wrong|mistaken)`,
    ),
  },
  {
    id: 'L40',
    severity: 'warn',
    es: words(
      `no somos (?:un[oa]s? )?(?:estafador|ladron|mafi|timador|mentiros|racist|machist|delincuent|corrupt)\\w*|no (?:estafamos|robamos|enganamos|mentimos)(?: a nadie)?`,
    ),
    en: words(
      `(?:we're|we are) not (?:an? )?(?:scam|thie|liar|crook|racist|sexist|fraud|criminal|cheat)\\w*|we (?:don't|do not) (?:scam|steal|lie|cheat)\\w*`,
    ),
  },
];
