import type { Detail } from './detail.ts';

/** What happened, as a thing one can speak about. */
const events: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ca[ií]d[oa]s?(?!\p{L})/iu, 'la caída'],
  [/(?<!\p{L})(?:cancel\p{L}+)/iu, 'la cancelación'],
  [/(?<!\p{L})(?:retras|demor)(?:o|ad[oa]s?)(?!\p{L})/iu, 'el retraso'],
  [/(?<!\p{L})(?:me |nos )(?:han |has |habéis )?cobr\p{L}+/iu, 'el cobro'],
  [/(?<!\p{L})(?:descontaron|descuentan|descontado)(?!\p{L})/iu, 'el cobro'],
  [/(?<!\p{L})(?:llaman|llamar|llamáis|llamando)(?!\p{L})/iu, 'las llamadas'],
  [/(?<!\p{L})(?:suben|subieron|subís|han subido|subió)(?!\p{L})/iu, 'la subida'],
  [/(?<!\p{L})(?:devuelvan|devuélvan\p{L}*|devolved\p{L}*|reembols\p{L}+)(?!\p{L})/iu, 'la devolución'],
  [/en (?:reparto|aduana|tránsito|camino|preparación)(?!\p{L})/iu, 'el envío'],
  [/(?<!\p{L})(?:atienden|atiende|atendieron|atendió)(?!\p{L})/iu, 'la atención'],
  [/(?<!\p{L})error \d+/iu, 'el error'],
  [/\d\s?(?:€|euros?|pesos|soles)(?!\p{L})/iu, 'el importe'],
  [/(?<!\p{L})(?:despegar|embarcad|reprograma)/iu, 'el vuelo'],
  [
    /(?<!\p{L})(?:nadie (?:responde|contesta)|sin respuesta|no contestan|no responden)/iu,
    'la respuesta que falta',
  ],
  [/(?<!\p{L})(?:volar|aerol[ií]nea)(?!\p{L})/iu, 'el vuelo'],
];

/** A verdict names its matter by the adjective alone. */
const verdicts: readonly (readonly [RegExp, string])[] = [
  [/decepci/iu, '[tu|su|tu] decepción'],
  [/desilusi/iu, '[tu|su|tu] desilusión'],
  [
    /(?:nunca|jam[aá]s) (?:m[aá]s|vuelvo)|no (?:pienso )?(?:vuelvo|volver)|[uú]ltima vez|me (?:cambio|paso) (?:a|de)|me voy de/iu,
    'que no [quieras|quiera|quieras] volver',
  ],
  [
    /no (?:se )?(?:l[eo]s? )?(?:recomiendo|recomendable|vayan|vay[aá]is|compren|compr[eé]is|contraten)/iu,
    'que no lo [recomiendes|recomiende|recomiendes]',
  ],
  [/(?<!\p{L})hart[oa]s?(?!\p{L})|cansad[oa]|hasta (?:las|los|la|el)/iu, '[tu|su|tu] cansancio con nosotros'],
  [/abandon/iu, 'el abandono'],
  [/(?<!\p{L})(?:car[ií]sim[oa]s?|car[oa]s?)(?!\p{L})/iu, 'el precio'],
  [/(?<!\p{L})(?:lent[oa]s?|lent[ií]sim\p{L}*|tardan|tardones)(?!\p{L})/iu, 'la espera'],
  [
    /(?<!\p{L})(?:groser[oa]s?|maleducad\p{L}*|borde[s]?|antip[aá]tic\p{L}*|prepotent\p{L}*|d[eé]spota[s]?|predisposición)(?!\p{L})/iu,
    'el trato',
  ],
  [/(?<!\p{L})(?:trabaj[aá]is|trabajan|profesional\p{L}*|mediocre\p{L}*)(?!\p{L})/iu, 'el servicio'],
];
const bad =
  /p[eé]sim|mal[ií]sim|(?<!\p{L})mal[oa]s?(?!\p{L})|peor|desastr|horribl|nefast|mediocre|verg[uü]?[eo]n|asco|fatal|lamentabl|p[eé]rdida de tiempo|no sirve|in[uú]til|penos|dais pena|dan pena|estaf|ladron|rater|robo|[\u{1F620}-\u{1F92F}]{2}/iu;
/** What a bare verdict says of us, as a thing one can take up. */
export const verdictsEs = (clause: string): readonly Detail[] =>
  [...verdicts, [bad, '[tu|su|tu] mala experiencia con nosotros'] as const]
    .filter(([pattern]) => pattern.test(clause))
    .map(([, text]): Detail => ({ kind: 'topic', text, score: 1, verdict: true }));

export const eventsEs = (clause: string): readonly Detail[] =>
  events
    .filter(([pattern]) => pattern.test(clause))
    .map(([, text]): Detail => ({ kind: 'topic', text, score: 1.6 }));
