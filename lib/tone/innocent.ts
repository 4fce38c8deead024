import { type Draft, type Match, matches, words } from './rule.ts';

/** What means the opposite of a rule's phrase, or something else: a finding that lies inside is none. */
const readings: Readonly<Record<string, RegExp>> = {
  L01: words(
    `(?:tendriamos que|deberiamos|debimos|debi) haber(?:te|le|os|les)? \\p{L}+(?:[ai]do|to|cho)|(?:tendria que|deberia) haber(?:te|os) \\p{L}+(?:[ai]do|to|cho)
    (?:tu|su) (?:vecin|herman|madre|padre|hij|amig|pareja|marido|mujer|companer)\\p{L}* (?:esta|estaba|figura|figuraba|aparece|aparecia|consta|constaba)(?: en| con)?
    no (?:es|fue|ha sido|era) (?:culpa (?:tuya|suya|vuestra)|(?:tu|su|vuestra) culpa)
    (?:it|this|that)(?:'s| is| was) (?:not|never) your fault|(?:wasn't|isn't) your fault|none of (?:this|it|that) (?:is|was) your (?:fault|doing)`,
  ),
  L02: words(`segun (?:tu|su|vuestro) (?:banco|tarjeta|contrato|tarifa|factura|recibo|poliza|plan|pedido)`),
  L10: words(`hasta que [^.?!]{1,30}? no (?:se )?(?:te|le|os|les) (?:cobr|carg|factur|pas)\\p{L}*`),
  L13: words(`no es lo que (?:pago|pagaste|pediste|pidio|compraste|compro|esperabas|esperaba)`),
  L33: words(`\\p{L}+[- ](?:year|month)s?(?:'s?)? (?:guarantee|warranty)[^.?!]{0,60}`),
  L39: words(
    `lo que (?:me |nos )?(?:cuentas?|dices?|describes?|comentas?|relatas?) no es (?:para (?:dejar|pasar|olvidar|menos)\\p{L}*|de recibo|aceptable|normal|poco|menor)[^.?!]{0,40}
    no es lo que (?:queremos|esperamos|buscamos|pretendemos)[^.?!]{0,40}
    (?:it's|it is|is|be|gets) made up (?:for|to) (?:you|him|her|them)`,
  ),
  L44: words(
    `no (?:se |te )?(?:l[ao]s? )?(?:tom|beb|us|ingier|inger|aplic|mezcl)\\p{L}*(?: [^.?!,;]{1,40})?`,
  ),
};

/** What the rule found, without what is innocent by its meaning. */
export function withoutInnocent(rule: string, { folded }: Draft, found: readonly Match[]): readonly Match[] {
  const reading = readings[rule];
  if (reading === undefined || found.length === 0) return found;
  const innocent = matches(reading, folded);
  return found.filter(({ start, end }) => !innocent.some((each) => each.start <= start && end <= each.end));
}
