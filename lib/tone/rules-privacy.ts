import { isAllowedLink } from '../domain/link-host.ts';
import { foldLetters } from '../phrases/fold-letters.ts';
import { emergencyNumber } from '../replies/hazard.ts';
import { privately, test } from './evidence.ts';
import { occurrences } from './occurrences.ts';
import { type Draft, type Match, matches, type Rule, words } from './rule.ts';

/** "Tirame tu DNI", "contésteme con su cuenta": whatever the verb, handed to us; not "llámanos al teléfono". */
const handedToUs =
  /(?<!\p{L})(?!llam|marc|escrib|contact|busc|avis|habl|visit|ayud|dej(?:a|e)me (?:que|ver)|permit)\p{L}{2,12}[aei](?:me|nos|melo|noslo)(?: \p{L}+){0,3}? (?:con |el |la |tu |su |vuestro |un |numero de )(?:\p{L}+ (?:de |y |con )?){0,4}?(?:dni|nie|nif|rut|rfc|curp|cuit|cuil|ine|cedula|pasaporte|iban|cbu|clabe|alias|tarjeta|cuenta|clave|pin|contrasena|domicilio|direccion|matricula|placa|patente|poliza|fecha de nacimiento|nombre completo|apellidos?)(?!\p{L})/gu;

function asksInPublic({ sentences, found, folded }: Draft): readonly Match[] {
  return [...(found.get('L41') ?? []), ...matches(handedToUs, folded)].filter(({ start, end }) => {
    const within = sentences.find((each) => start >= each.start && start < each.end);
    const told = /^(?!nos|me|necesit|requer|ocup)\p{L}+(?:[ae]s|[ai]ste|[aei]mos)(?!\p{L})/u.test(
      folded.slice(start),
    );
    // "We want a refund and I'd …": no document.
    const isId = !/(?<!\p{L})i'd$/u.test(folded.slice(start, end));
    return within !== undefined && isId && !told && !test(privately, within.folded);
  });
}

const identifying = [
  /\b[a-z]{2}\d{2}(?: ?[\da-z]{4}){3,7}\b/g,
  /\b(?:\d[ -]?){13,19}\b/g,
  /\b\d{8}-?[a-z]\b/g,
  /\b(?:pedido|order|cuenta|account|reserva|booking|contrato|contract|expediente|ticket|dni|factura|invoice)(?: number| no\.?| n\.?[ºo]?\.?| num\.?)? ?#?(?=[a-z0-9-]*\d{3})[a-z0-9-]{4,20}\b/g,
  /\b(?:tu|su|your) (?:telefono|movil|celular|numero|correo|email|phone|number|address|direccion)(?: es| is)? [\w.+@-]*[\d@][\w.@ -]{3,40}/g,
  /\b(?:te|le|os) (?:he |hemos )?(?:llam|marc|telefone|escrib|busc)\w{1,8}(?: \w+)? (?:al|a) \+?\d[\d ()-]{6,14}\d/g,
  /\b(?:called|rang|phoned|texted|tried|messaged|dialled|reached|reach) (?:you|him|her)(?: \w+)? (?:on|at) \+?\d[\d ()-]{6,14}\d/g,
  /(?:calle|c\/|avda?\.?|avenida|paseo|plaza) [^\d,.]{2,30} \d{1,4},? (?:\d{1,2}\.?[ºª°o]|piso|puerta|bajo|esc)/g,
  /\b07\d{3} ?\d{3} ?\d{3}\b/g,
  /(?<!\p{L})(?:te|le|la|lo|os|les) (?:llam|marc|escrib|telefone|busc|contact|mand)\p{L}{1,8}(?: [^\s.?!]+){0,6}? al? \+?\d[\d ()-]{6,14}\d/gu,
  /(?<!\p{L})al? alias [\p{L}\d]+(?:\.[\p{L}\d]+)+/gu,
  /(?<!\p{L})(?:cbu|clabe|cvu|cuit|cuil|curp|rfc|rut|cedula|nss|nit)(?!\p{L})[^.?!\n\d]{0,14}\d[\d.-]{3,}/gu,
];

/** E-mails and numbers that stand in the post: repeating them is showing them. */
function repeatedData({ folded, foldedPost }: Draft): readonly Match[] {
  const inPost = foldedPost.match(/[\w.+-]{1,64}@[\w.-]{3,64}|(?:\d[ .-]?){6,}/g) ?? [];
  return inPost.flatMap((data) => {
    const start = folded.indexOf(data.trim());
    return start === -1 ? [] : [{ start, end: start + data.trim().length }];
  });
}

/** Said in one sentence with a name: what became of them, or what they did wrong. */
const disciplined = words(
  `quedo fuera|esta fuera|no (?:sigue|seguira|trabaja|trabajara|continua|continuara|volvera|vuelve|forma parte|esta (?:ya )?con)|ya no|a la calle|despid\\p{L}+|echad[oa]|sancion\\p{L}*|expedient\\p{L}+|descargos|bronca|rapapolvo|cuarenta|cartilla|toque|regan\\p{L}+|reprimenda|castig\\p{L}*|suspendid[oa]|suspension|amonest\\p{L}*|apartad[oa]|trasladad[oa]|embarro|cago|lio|rego|metio la pata|se equivoco|se ha equivocado|se despisto|se le (?:fue|paso|olvido)|se olvido|olvido|torpe\\p{L}*|novat[oa]|en practicas|llamad[oa] (?:la|de) atencion|llamado|memorando|falta grave|disciplin\\p{L}+|consecuencias|sin sueldo|nomina|finiquito|liquidacion|renuncia|orejas|pilas|firmes|patitas|escarmiento|fuera de|advertencia|apercib\\p{L}+|multa|tiene la culpa|culpable|descuid\\p{L}+|perdio|rompio|la lio|hizo mal|no (?:hizo|aviso|cumplio|apunto|reviso|debio|sabe|supo)`,
);

const blamed = words(
  `culpa|error|fallo|despid\\w+|responsable de (?:est[oe]|todo|lo)|sancion\\w*|amonest\\w*|llamad\\w la atencion|fault|mistake|blame|'s doing|told off|told her off|told him off|a (?:verbal |written )?warning|responsible for|hopeless|useless|sent (?:her|him |them )?home|off the (?:road|rota|till|floor)|hearing|in tears|disciplin\\w+|suspend\\w+|sacked|fired|dismiss\\w+|let (?:him|her|them) go|won't be back|reprimand\\w+|to blame|retrain\\w*|sent on a course|(?:it's|it is|it was) always|always (?:late|forgets|does)|lazy|incompetent`,
);
/** Ours by its own words: nobody is pointed at. */
const ours = words(
  `(?:culpa|error|fallo) (?:es |fue |ha sido )?(?:nuestr[oa]|mi[oa])|nuestr[oa] (?:culpa|error|fallo)|(?:our|my) (?:mistake|fault)|(?:mistake|fault) (?:is|was) (?:ours|mine)|se (?:te|le|os) (?:paso|olvido|perdio|fue)|(?:te|le|os) ha(?:n|mos)? llamado`,
);

/** "–Ana" under the reply, "Hola, Ana:" to a customer of that name. */
function isOnlyNamed({ text, folded, input }: Draft, { start, end }: Match): boolean {
  const [before, after] = [folded.slice(0, start), folded.slice(end)];
  const signsOff = /(?:[–—]|(?<!\p{L})-|saludos?,|regards,|thanks,|gracias,)\s*$/u.test(before);
  if (signsOff && /^[\s.]*$|^,? (?:de|from|en|at) [^.?!]{1,40}[.\s]*$/u.test(after)) return true;
  const opens = /^[¡\s]*(?:(?:hola|buenas|buenos dias|buenas tardes|hi|hello|hey|dear|estimad[oa]),? )?$/u;
  if (!opens.test(before) || !/^\s*[,:!]/.test(after)) return false;
  const customer = foldLetters(input.context.author?.name ?? '').split(/\s+/);
  return before.trim() !== '' || customer.includes(foldLetters(text.slice(start, end)));
}

/** A name of ours and a fault or a punishment, in one sentence. */
function namedAndBlamed(draft: Draft): readonly Match[] {
  const staff = (draft.input.context.brand?.staff ?? []).filter((name) => name.trim().length > 1);
  const named = staff
    .flatMap((name) => occurrences(draft.folded, name))
    .filter((each) => /\p{Lu}/u.test(draft.text[each.start] ?? '') && !isOnlyNamed(draft, each));
  if (named.length === 0) return [];
  const blames = draft.sentences.filter(({ folded }) => {
    const said = folded.replace(ours, (match) => ' '.repeat(match.length));
    return test(disciplined, said) || test(blamed, said);
  });
  return named.filter(({ start }) => blames.some((each) => each.start <= start && start < each.end));
}

const paper =
  /^(?:abonad|cas|cliente|contrat|cuenta|cups|expedient|factur|foli|gui|line|localiz|orden|pedid|poliz|referenc|reserv|siniestr|soci|suministr|ticket)/u;

/** "La factura trae 74" is an amount, "factura 74113" somebody's. */
const shownByPhrase = ({ found, folded, foldedPost }: Draft): readonly Match[] =>
  (found.get('L42') ?? []).filter(({ start, end }) => {
    const shown = folded.slice(start, end);
    const named = shown.match(/\p{L}{5,}/gu) ?? [];
    if (!/\d/.test(shown) && named.some((word) => foldedPost.includes(word.slice(0, 6)))) return false;
    return !paper.test(shown) || !/\d/.test(shown) || /\d{3}|\d[a-z-]{1,4}\d|[a-z]\d{2}/u.test(shown);
  });
/** Health, money and family of the customer, where the post does not speak of them. */
const unsaid = ({ found, folded, foldedPost }: Draft): readonly Match[] =>
  (found.get('private') ?? []).filter(({ start, end }) =>
    (folded.slice(start, end).match(/\p{L}{5,}/gu) ?? []).every(
      (word) => !foldedPost.includes(word.slice(0, 5)),
    ),
  );

/** "You have a room, Mr Juan Luis Pérez": the customer, spoken to by the whole name. */
const fullName = /(?<=, )(?:Mr|Mrs|Ms|Miss) \p{Lu}\p{L}+ \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=[,.])/gu;

/** Told to the customer: not "te llama hoy" nor "vamos a guardar", nor "we'll call". */
const imperative = new RegExp(
  [
    "(?<![\\p{L}\\p{N}'])(?<!(?:te|le|os|se|nos|que|quien|lo|la|un|una|el|su) )(?:no )?(?:dej[ae]|desenchuf|desconect|apag|llam[ae]|marqu?e|tom[ae]|beb[ae]|tap[ae]|no (?:l[oa]s? )?(?:us|toqu|abra|enciend)|sal(?:ga|i)?|busc|busqu|pon(?:te|gase|ete|ga)?|cort[ae]|guard[ae]|pid[ae]|pedi|apart|cierr|cerra|ventil|alej|bloque|manten|conserv|qued|ve|vaya|anda|cuid|usa|uses|comas?|deis|des|tires?|acud|evit|avis|abr[ae]|abri)(?!\\p{L}*(?:mos|ndo|ados?|adas?|are|ara|aran|aron)(?!\\p{L}))\\p{L}{0,8}(?!\\p{L})",
    '(?<!\\p{L})(?:pare|paren|para (?:de|ya|inmediatamente)|que (?:te|le|l[oa]s?|os) (?:vea|atienda|revise)|lo primero (?:eres|es)|estas bien)(?!\\p{L})',
    "(?:^|[,:;–—-] ?|(?:please|now|first|then|immediately|and) )(?<!(?:we|i|we'll|i'll|will|ll) .{0,60})(?:don't|do not|stop|unplug|switch|turn|keep|call|ring|dial|leave|get|go|see|step|move|find|stay|put|close|shut|open|air|look after|lock|disconnect|evacuate|throw|return|take|remove|check|make sure|seek)(?!\\p{L})",
    'you come first|first[,:]|are you (?:all right|ok|okay|safe)',
  ].join('|'),
  'u',
);
const form = words(
  `peticion(?:es)?|solicitud|soporte|con fotos|fotos del?|adjunt\\w+|expediente|comprobante|formularios?|rellen\\w+|cumplimenta\\w*|cuestionarios?|forms?|fill (?:in|out)|questionnaires?|tickets?|portal|abr\\w+ (?:una? )?(?:incidencia|reclamacion|caso)|area (?:de |del )?client\\w+|(?:raise|log|open) an? (?:issue|case|complaint)|customer area`,
);

function unsafe({ sentences, folded }: Draft): readonly Match[] {
  const forms = matches(form, folded);
  const [first] = sentences;
  const head = first?.folded.replace(/^(?:vaya|anda|venga)[ ,!]+(?=que|con|susto|por|,)/u, '') ?? '';
  if (!first || test(imperative, head)) return forms;
  // Late by one sentence is not as bad as never.
  const late = sentences[1] !== undefined && test(imperative, sentences[1].folded);
  return [late ? { ...first, severity: 'warn' } : first, ...forms];
}

const dialled =
  /(?<!\p{L})(?:llam|marc|avis|call|dial|ring|phone)\p{L}*(?: [^.?!\d]{0,25})? (112|911|999|000)(?![\s.,-]?\d)/gu;

/** 112 is answered on many networks, 999 in Ireland too: only what is certainly another country's. */
function isForeign(dialled: string, country: string): boolean {
  const own = emergencyNumber(country);
  if (own === null || own === dialled) return false;
  if (dialled === '112') return ['US', 'CA', 'PR', 'MX'].includes(country.toUpperCase());
  if (dialled === '999') return country.toUpperCase() !== 'IE';
  return dialled === '000' || ['112', '999', '000'].includes(own);
}

const foreignEmergency = ({ folded, input }: Draft): readonly Match[] =>
  [...folded.matchAll(dialled)]
    .filter(([, number = '']) => isForeign(number, input.context.country ?? ''))
    .map((match) => {
      const end = match.index + match[0].length;
      return { start: end - 3, end, severity: 'warn', message: 'emergency' };
    });

const link = /(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}(?:\/[^\s]*)?/g;
const shorteners =
  /(?:^|\/\/)(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|cutt\.ly|rebrand\.ly|buff\.ly)(?:\/|$)/;

function unknownLinks({ folded, input }: Draft): readonly Match[] {
  const allowed = input.context.allowedLinks;
  return [...folded.matchAll(link)]
    .filter(([url], index, all) => {
      if ((all[index]?.index ?? 0) > 0 && folded[(all[index]?.index ?? 0) - 1] === '@') return false;
      const known = !allowed || isAllowedLink(url, allowed);
      return url.startsWith('http://') || shorteners.test(url) || !known;
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** E · Privacy, law and safety. */
export const privacy: readonly Rule[] = [
  { id: 'L41', severity: 'block', evidenceOnly: true, find: asksInPublic },
  {
    id: 'L42',
    severity: 'block',
    evidenceOnly: true,
    find: (draft) => [
      ...shownByPhrase(draft),
      ...identifying.flatMap((each) => matches(each, draft.folded)),
      ...repeatedData(draft),
      ...unsaid(draft),
      ...matches(fullName, draft.text),
    ],
  },
  {
    id: 'L43',
    severity: 'block',
    find: ({ input, found }) => (input.context.severity === 3 ? (found.get('admission') ?? []) : []),
  },
  {
    id: 'L44',
    severity: 'block',
  },
  {
    id: 'L45',
    severity: 'block',
    when: ({ input }) => input.context.severity === 3,
    find: (draft) => [...unsafe(draft), ...foreignEmergency(draft)],
  },
  {
    id: 'L46',
    severity: 'block',
    find: namedAndBlamed,
  },
  { id: 'L47', severity: 'warn', find: unknownLinks },
  {
    id: 'L48',
    severity: 'block',
  },
];
