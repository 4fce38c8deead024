import { plainLetters } from '../domain/plain-letters.ts';

export type ReplyStep = 'validate' | 'own' | 'direct' | 'resolve';

const evidence: Readonly<Record<ReplyStep, RegExp>> = {
  validate:
    /es (?:normal|logico|demasiado|mucho)|normal (?:que|la queja)|con razon|motivos? para|tienes? razon|haces? bien|no es para menos|no puede quedarse|merece una|cansa|desespera|a cualquiera|lo entiendo|entiendo (?:que|el|tu|su)|a nadie le gusta|lo normal es|se entiende|entiendo la|merece respuesta|pide (?:una )?(?:explicacion|respuesta)|hay que mirarlo|no es para dejarlo|a nadie se le|makes sense|no wonder|i see why|every reason|were right|you'?re right|fair (?:point|complaint)|would (?:annoy|wear|alarm|frighten|hurt)|anyone would|fair complaint|no wonder|right to (?:say|raise)|es logico|deserves|i get (?:the|why|that)|can'?t be left|is (?:a lot|too much)|i'?d (?:want|ask|be asking|be annoyed|have written)|wouldn'?t (?:let (?:it|that)|be patient)|shouldn'?t (?:have to|be|need)|(?:can|could) see why|you need (?:to know|an answer)|test anyone'?s|anyone would|no wonder|fair question|should look at that|nobody should|had enough|to put up with|needs? sorting|sorted, and|something to shrug off|take that seriously|glad you told us|did well to|thank you for (?:telling|saying)|comes before everything|no chances/u,
  own: /(?:error|fallo|culpa|cosa) (?:es )?(?:nuestr|mi[ao]?\b)|fallo nuestro|nos equivocamos|nos hemos equivocado|(?:te|le|os|les) (?:hemos fallado|fallamos)|(?:nos|me) (?:toca|corresponde)|dar la cara|damos la cara|(?:te|le|se la) debemos|el trabajo (?:ahora )?es nuestro|(?:respondemos|damos|aclaramos) nosotros|tiene que moverse|siento (?:leer|mucho|de verdad|tu|su|que)|lamento|no queremos (?:que|atender)|responsabilidad|tenemos que resolver|no es l[oa] (?:atencion )?que queremos|a la altura|lo sentimos|lo siento|perdon|disculp|lo asumimos|la debemos|quedamos mal|hicimos mal|our (?:mistake|fault|job|responsibility)|(?:up to|for|on) us (?:to|,|:|\.|and)|ours to|you'?re owed|real answer|straight answer|(?:is|'s|this one'?s) on us|we (?:let you down|got (?:this|it|that|your)|fell short|owe you)|(?:answer|responsibility) is ours|sorry|isn'?t (?:what we want|the service)|apologi[sz]e/u,
  direct:
    /\b(?:md|dm|inbox)\b|por privado|(?:mensaje|message) (?:directo|privado|us|me)|private message|escrib(?:e|i|a)(?:nos|me)|llam(?:a|e)(?:nos|me)?\b|al telefono|\b(?:call|ring) us|\bcall \+?\d|(?:\+?\d[\s.-]?){9,}|\S+@\S+\.\w+|\b[\w-]+\.(?:com|es|mx|ar|co|org|net|example)\b/u,
  resolve:
    /(?:esta|queda|quedo|ya esta|damos por) (?:resuelt|arreglad|solucionad)|contaremos aqui|contare aqui|lo diremos (?:tambien )?aqui|cuando este resuelto|en cuanto se resuelva|si te apetece contarlo|explicaremos aqui|en este mismo hilo|once it'?s (?:sorted|fixed|settled)|is (?:sorted|fixed|solved|settled)|we'?ll (?:say|post|explain) (?:the outcome|here)|say so here/u,
};

/** Which of the four steps (validate, own, direct, tell the resolution) a draft already takes. */
export function stepsIn(draft: string): ReadonlySet<ReplyStep> {
  const text = plainLetters(draft.replace(/[’‘]/gu, "'"));
  const steps = Object.entries(evidence) as [ReplyStep, RegExp][];
  return new Set(steps.filter(([, pattern]) => pattern.test(text)).map(([step]) => step));
}
