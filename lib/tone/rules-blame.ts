import { type Rule, words } from './rule.ts';

/** A · Blame and defensiveness. */
export const blame: readonly Rule[] = [
  {
    id: 'L01',
    severity: 'block',
    es: words(
      `si (?:hubieras?|hubieses?|hubieran|hubiesen|habrias) \\w+|(?:deberia[ns]?|tendrias?|podrias?) (?:que )?haber\\w*|debiste(?:is)?|(?:es|fue|ha sido) (?:culpa|error|fallo) (?:tuy[ao]|suy[ao]|vuestr[ao])|por (?:tu|su) culpa`,
    ),
    en: words(
      `if (?:you had(?:n't)?|you'd)(?! rather| like| prefer) \\w+|you should(?:'ve| have)|(?:is|was|it's) your (?:own )?(?:fault|mistake)`,
    ),
  },
  {
    id: 'L02',
    severity: 'block',
    es: words(
      `nos extrana|nos sorprende (?:mucho )?(?:que|lo|leer)|nos cuesta creer|dudamos (?:mucho )?que|(?:es|resulta) (?:muy )?raro que`,
    ),
    en: words(
      `(?:hard|difficult) to believe|(?:we are|we're|i am|i'm) (?:very )?surprised|we (?:really )?doubt`,
    ),
  },
  {
    id: 'L03',
    severity: 'block',
    es: words(`(?:el|la) unic[oa] (?:que|cliente|persona)|(?:a )?nadie mas (?:se|ha|nos|le|tiene)`),
    en: words(`only (?:one|person|customer) (?:who|that|to|with)|(?:nobody|no one) else (?:has|had|is)`),
  },
  {
    id: 'L04',
    severity: 'warn',
    es: words(
      `en nuestra defensa|como ya (?:te|le|os|les) (?:\\w+ )?(?:dij|hemos|coment|indic|inform|explic)\\w*|no es cierto que`,
    ),
    en: words(
      `in our defen[cs]e|as (?:we|i)(?:'ve| have)? already (?:told|said|explained|mentioned)|as (?:previously|already) (?:stated|mentioned|explained)`,
    ),
  },
  {
    id: 'L05',
    severity: 'block',
    es: words(`(?:sentimos|siento|lamentamos|lamento|perdon\\w{0,3}|disculp\\w{1,4})[^.?!\\n]{0,60} pero`),
    en: words(`(?:sorry|apologi[sz]e)[^.?!\\n]{0,60} but`),
  },
  {
    id: 'L06',
    severity: 'block',
    es: words(
      `si (?:te|le|les|os|alguien|alguno)(?: \\w+){0,4} (?:ofend|molest|incomod|sentid|dolid|herid)\\w*`,
    ),
    en: words(
      `sorry (?:if|(?:that )?you feel)|apologi[sz]e if|if (?:anyone|someone|you) (?:was|were|felt|got)(?: \\w+)? (?:offended|upset|hurt)`,
    ),
  },
  {
    id: 'L07',
    severity: 'warn',
    es: words(
      `se (?:han cometido|cometi\\w+)(?: \\w+)? err\\w+|(?:hubo|ha habido) (?:un|algun) (?:malentendido|error|fallo)|se (?:produjo|ha producido) un\\w*`,
    ),
    en: words(
      `mistakes were made|there (?:was|were|has been|have been) (?:an? |some )?(?:misunderstandings?|errors?|mistakes?|mix-ups?)|an error (?:was|has|occurred)`,
    ),
  },
  {
    id: 'L08',
    severity: 'warn',
    es: words(
      `(?:la )?culpa (?:es|fue|ha sido) (?:de|del)|(?:el transportista|la mensajeria|el repartidor|el proveedor) (?:tiene la culpa|fallo|se equivoco|ha fallado)|el chico nuevo|la chica nueva|(?:el|la) becari[oa]`,
    ),
    en: words(
      `(?:courier|supplier|carrier|vendor|driver|partner|colleague)(?:'s)? (?:fault|mistake|error)|the new (?:guy|girl|intern|hire)|blame (?:the|our)`,
    ),
  },
  {
    id: 'L09',
    severity: 'block',
    es: words(
      `acciones legales|(?:nuestros?|los) abogados?|denunciart?e|te (?:vamos a )?(?:denunci|demand)\\w+|via judicial|tribunales|difamacion`,
    ),
    en: words(`legal action|our (?:lawyers?|attorneys?|solicitors?)|sue you|see you in court|defamation`),
  },
  {
    id: 'L10',
    severity: 'block',
    es: words(
      `(?:borr|elimin|retir|quit)(?:a|e|as|es|ar|alo|elo|en|ad)[^.?!\\n]{0,40} (?:y|para que|entonces) (?:te|le|os|lo)`,
    ),
    en: words(
      `(?:delete|remove|take (?:it |this |that )?down)[^.?!\\n]{0,40} (?:and|then|so) (?:we|i)(?:'ll)?`,
    ),
  },
];
