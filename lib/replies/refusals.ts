import { plainLetters } from '../domain/plain-letters.ts';

const spanish =
  /\bno (?:l[oa]s? )?(?:quiero|queremos)(?: (?:eso|esto|nada(?! mas que)|ningun[oa]?|vuestr[oa]s?|sus?|tus?|ese|esa|esos|esas|el|la|los|las|lo que|un|una)\b(?! (?:respuest|excus|disculp|problem|promes|explicacion|palabr|mentir|lio\b))|\s*(?:[.,;]|$))|\bno,? (?:muchas )?gracias(?! (?:a|al)\b)|\bno (?:l[oa]s? |os l[oa] |te l[oa] |se l[oa] )?(?:acepto|aceptamos|aceptare|aceptaremos|pienso aceptar|voy a aceptar|vamos a aceptar)\b|\b(?:no|ni) (?:me|nos) interesan?\b|\brechaz(?:o|amos) (?:el|la|los|las|vuestr|su|tu|es[eao])|\bpaso de (?:eso|vuestr|su|la oferta|el vale)|\b(?:quedaos|quedense|quedate|guardaos|guardense|guardate) (?:con )?(?:el|la|los|las|vuestr|su|tu)/u;
const english =
  /\b(?:don't|do not|didn't|never) want(?: (?:it|that|this|those|any of (?:it|that)|your|the|an?|another)\b(?! (?:\w+ )?(?:excuse|apolog|promise|answer|repl|problem|explanation|fight|lie))|\s*(?:[.,;]|$))|\bnot interested\b|\bno,? thanks?(?: you)?\b(?! (?:to|for)\b)|\b(?:i|we)(?:'m| am|'re| are)? ?(?:refuse|refusing|decline|declining|reject|rejecting)(?: (?:it|that|this|your|the)\b|\s*(?:[.,;]|$))|\b(?:won't|will not|not going to|can't|cannot|don't|do not) accept(?: (?:it|that|this|your|the|an?)\b|\s*(?:[.,;]|$))|\bnot accepting\b|\bkeep your (?:\w+ )?(?:refund|voucher|replacement|exchange|credit|discount|offer|money)/u;

/** Do they say no to what they were offered? What they say no to in general ("no quiero esperar más") is no refusal. */
export const declines = (said: string): boolean => {
  const text = plainLetters(said.replace(/[’‘]/gu, "'"));
  return spanish.test(text) || english.test(text);
};

const offerEs =
  /(?<!\bno (?:te |le |os |les )?)\b(?:ofrec(?:emos|imos)|ofrezco|proponemos|propongo)\b(?! (?:una? )?(?:disculp|respuesta|explicacion|ayuda|perdon))|(?<!\bno )(?:podemos|puedo) (?:cambiar|devolver|reembolsar|reponer|reparar|abonar|enviar|mandar|descontar)(?:te|le|os|les)?(?:l[oa]s?)?\b(?! (?:un )?(?:mensaje|correo|privado|informacion))|(?<!\bno )\b(?:te|le|os|les|se) (?:l[oa] )?(?:devolvemos (?:el|la|los|las|tu|su)|cambiamos (?:el|la|por)|reembolsamos|reponemos|abonamos|(?:enviamos|mandamos) (?:otr[oa]|un[oa]? (?:nuev[oa]|vale|cupon)))/u;
const offerEn =
  /(?<!(?:can't|cannot|not|unable to) )\b(?:offer(?:ed|ing)?) you (?!our (?:apolog|sincere)|an? (?:apolog|answer|explanation))|\b(?:can|could|would like to|will|'ll|'d like to|happy to) (?:offer|refund|replace|exchange|repair|credit|send (?:you )?(?:a new|another|a replacement))\b(?! (?:you )?(?:our|an) (?:apolog|answer|explanation))|\b(?:a (?:full |partial )?refund|an? (?:exchange|replacement)) (?:is yours|stands|if you)/u;

/** Do these words of ours hold something concrete that they can take or refuse? That we will look or write is no offer. */
export const offers = (said: string): boolean => {
  const text = plainLetters(said.replace(/[’‘]/gu, "'"));
  return offerEs.test(text) || offerEn.test(text);
};
