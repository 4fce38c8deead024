import { firstPerson } from './spanish-verbs.ts';
import { finite } from './third-person-es.ts';

export const numbers = 'un una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const number = String.raw`(?:\d{1,3}|${numbers.join('|')}|quince|veinte|treinta|cuarenta|cincuenta|varios|varias|más de (?:\d+|\p{L}+)|casi (?:\d+|\p{L}+))`;
const unit =
  'minutos?|mins?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|veces|llamadas?|correos?|intentos?|mensajes?|reclamos?|reclamaciones';
const waiting =
  'esperando|sin(?! (?:inter[eé]s|compromiso|cost|cargo|permanencia|recargo|gluten|az[uú]car))|bajo|con (?:el|la|los|las|un|una)|aguantando|de (?:musiquita|m[uú]sica|llamada|tr[aá]mite|contestador|retraso|espera|demora|cola|atraso|fila)|en (?:espera|cola|la fila|fila|el teléfono|línea)|al tel[eé]fono|colgad[oa]|llamando|intentando|reclamando|pidiendo|haciendo|tratando|marcando|en (?:el|la|una?) \\p{L}+|parad[oa]|para (?=\\p{L}+[aei]r(?!\\p{L}))';
export const spanPattern = new RegExp(
  String.raw`(?:^|(?<!(?:^|\s)(?:hace|en|dentro de|los|las|cada|de|a|por|unos|unas|hasta))\s)((?:${number} (?:${unit})(?: y media| y medio| seguid[oa]s)?|hora y media|media hora|(?:mes|año|día|semana) y medi[ao]|un mes|una hora|una semana|un año) (?:${waiting})(?: ?[^\s]+){0,9})`,
  'iu',
);
// "Bajo la lluvia" is no climbing down, "como siempre" no eating.
const verbList = [...firstPerson.keys()]
  .filter((verb) => verb !== 'bajo' && verb !== 'como')
  .sort((a, b) => b.length - a.length)
  .join('|');
export const clausePattern = new RegExp(
  String.raw`(?:^|\s)((?:ya |todavía |aún |aun |tampoco )?(?:no )?(?:me (?:lo |la |los |las )?|se me |lo |la )?(?:${verbList}|(?!aqu[ií]|all[ií]|ah[ií]|tambi[eé]n)\p{L}{3,}[éí])(?![\p{L}])(?: [^\s]+){1,10})`,
  'iu',
);
export const doneToThem = new RegExp(
  String.raw`(?:^|\s)((?:todavía |aún |aun |ya |tampoco |ni siquiera )?(?:no )?(?:me|nos|se me|se nos) (?:lo |la |los |las )?${finite}(?![\p{L}])(?: [^\s]+){0,9})`,
  'iu',
);
const subject = String.raw`(?:el|la|los|las|mi|mis) (?!de |del |que |m[ií][oa]s? |(?:madre|padre|hij[oa]s?|herman[oa]s?|marido|mujer|espos[oa]|novi[oa]|abuel[oa]s?|suegr[oa]|cuñad[oa]|vecin[oa]s?|mamá|papá|niñ[oa]s?|nen[ae]s?|comadre|crí[oa]s?|bebé|jef[ea]|amig[oa]s?|gente|verdad|cosa|problema|único|peor|mejor|gracia|primer|colmo|familia|perr[oa]|gat[oa]|tí[oa]|prim[oa]|sobrin[oa]|única|última|primera) )\p{L}+(?: (?:del|de la|de los|de las|de mi|de) \p{L}+){0,2}`;
const start = `^(?:(?:y|pero|porque|encima|además|ahora|hoy|ayer|anoche|total|luego|después|ya|o|que|resulta que|otra vez|desde ayer|desde hoy) ){0,2}`;
export const thing = new RegExp(
  String.raw`${start}(${subject} (?:ya |todavía |aún |nunca |siempre |solo )?(?:no )?(?:me |nos |se (?:me )?|lo |la )?${finite}(?![\p{L}])(?: [^\s]+){0,9})`,
  'iu',
);
/** The verb first: "no carga la web", "se cae la app", "sigue sin llegar el técnico". */
export const verbFirst = new RegExp(
  String.raw`${start}((?:no (?:se |lo |la |los |las |le |les )?(?!(?:tiene|tienen|es|son|era|eran|tenía|tenían|fue|ha|hace|dice|sabe|saben|quiere|quieren|parece|pasa|pasan|vale|cuesta|da|dan|sirve|había|sé|está|estaba|soy|creo|va|van|sea|pide|existe|cabe)(?![\p{L}]))${finite}|se (?:me )?(?:cae|corta|cuelga|cierra|rompió|cayó|cortó|bloquea|congela|apaga|reinicia|trabó|traba|colgó|cerró|dañó|quemó|apagó|descompuso|reventó|perdió|frena|desprendió|despegó)|(?:aparecen?|salen?|llegó|llegaron|apareció|salió|vino|vinieron) (?=(?:el|la|los|las|un|una|otro|otra) )|anda (?=mal|lent)|siguen? sin|faltan?|faltaban?|no hay|nunca (?:me )?${finite})(?![\p{L}])(?: [^\s]+){1,9})`,
  'iu',
);
/** "Hace una semana que la web está caída", "quinta vez que intento cancelar". */
export const hace = new RegExp(
  String.raw`(?:^|\s)(hace (?:${number}|un|una) (?:${unit}) que (?:no )?(?:me |nos |se |lo |la )?(?:\p{L}+ )?(?:\p{L}+)(?: [^\s]+){1,9})`,
  'iu',
);
export const timesThat =
  /(?:^|\s)((?:segunda|tercera|cuarta|quinta|sexta|séptima|enésima) vez (?:en (?:\p{L}+ ){1,2})?que (?:me |nos |se |no )*(?:\p{L}+)(?: [^\s]+){1,8})/iu;
export const ordinal =
  /(?:^|\s)((?:segund[oa]|tercera?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]) (?:d[ií]a|mes|semana|llamada|visita) (?:esperando|sin|reclamando|llamando|pidiendo)(?: [^\s]+){0,6})/iu;
export const cameBroken =
  /(?:^|\s)((?:me )?(?:llegó|llego|llegaron|vino|vinieron|venía|venian) (?:con|sin|sol[oa] con|tod[oa] )(?: ?[^\s]+){1,6})/iu;
export const since =
  /(?:^|\s)(desde (?:hace (?:\d+|\p{L}+) \p{L}+|el \p{L}+|la \p{L}+|las \d+|\p{L}+) (?:esperando|pidiendo|llamando|reclamando|intentando|tratando|sin)(?: [^\s]+){1,8})/iu;
export const counted = new RegExp(
  String.raw`(?:^|\s)((?:ya )?van (?:ya )?${number} (?:llamadas?|correos?|intentos?|semanas?|días?|meses|visitas?|reclamaciones))`,
  'iu',
);
export const nobody = new RegExp(
  String.raw`(?:^|\s)((?:nadie|nada|ningún \p{L}+|ninguna \p{L}+) (?:me |nos |se (?:me )?|lo |la )?${finite}(?![\p{L}])(?: [^\s]+){0,8})`,
  'iu',
);
export const nobodyCame =
  /(?:^|\s)no (?:me |nos )?(ha (?:llamado|contestado|respondido|venido|escrito)) nadie/iu;
/** "Sin luz desde las seis", "imposible pagar el recibo": said of them as "lo de …". */
export const without =
  /(?:^|(?<=^(?:y|sigo|seguimos|estoy|estamos|llevo|otra vez|todavía|aún|hoy|ya) ))(sin (?!\p{L}+[aei]r(?:me|lo|la|nos|se)?(?!\p{L})|laburar|trabaj|dormir|comer|plata|dinero|ganas|tiempo|aire|poder|saber|querer|que|embargo|duda|más|palabras|comentarios|vergüenza|nombre)(?:\p{L}+)(?: [^\s]+){0,8})/iu;
export const impossible =
  /(?:^|\s)(?:imposible|no (?:podemos|pudimos|hay (?:forma|manera|modo) de|se puede|se podía|deja|dejan)|incapaces de) ((?!ser|creer|estar|tener|decir|haber)\p{L}+[aei]r(?:lo|la|los|las|se)?(?: [^\s]+){1,8})/iu;
