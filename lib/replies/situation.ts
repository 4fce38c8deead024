import type { Assessment, Cause } from '../domain/assessment.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { isWidelyHeard } from '../domain/reach.ts';
import type { Situation, SuggestInput } from '../domain/suggestion.ts';
import { hazardOf, isGraveHazard } from './hazard.ts';
import type { Hazard } from './phrasebook.ts';
import { declines } from './refusals.ts';
import { isRude } from './rude-words.ts';

const refund = /reembols|reintegr|devoluci|devuelv|devolver|refund|money back|my money|mi dinero|chargeback/u;
const again =
  /segunda vez|tercera vez|cuarta vez|otra vez lo mismo|de nuevo lo mismo|siempre lo mismo|por enesima|second time|third time|fourth time|yet again|same (?:problem|issue) again|once again/u;

const byCause: Record<Cause, Situation> = {
  'human-error': 'S-01',
  product: 'S-02',
  'promotion-price': 'S-02',
  'staff-service': 'S-03',
  delivery: 'S-12',
  billing: 'S-11',
  outage: 'S-13',
  policy: 'S-02',
  privacy: 'S-10',
  fraud: 'S-11',
  safety: 'S-09',
  other: 'S-02',
};

/** What the post is about where the cause says only how people were treated, or nothing. */
const matters: readonly (readonly [Situation, RegExp])[] = [
  ['S-14', refund],
  [
    'S-12',
    /pedido|paquete|envio|entrega|repartidor|mensajeri|delivery|deliver|parcel|package|my order|shipment|courier/u,
  ],
  ['S-11', /cobr(?:o|ado|aron|asteis|an)\b|cargo|factura|recibo|charged|billing|\bbill\b|invoice|overcharg/u],
  [
    'S-13',
    /caid[oa]|se cayo|sin (?:internet|luz|agua|senal|linea|cobertura|conexion|servicio|datos)|outage|no (?:signal|internet|service|water|power|broadband)|(?:is|are) (?:still )?down\b/u,
  ],
];
const service =
  /\bapp\b|aplicacion|\bweb\b|pagina|internet|wifi|wi-fi|fibra|linea|senal|cobertura|caid[oa]|se cayo|log ?in|website|\bsite\b|outage|signal|is down|app down|server|servidor|conexion|connection|luz|agua|power|network|water|heating|electric|broadband|tracker/u;
const fraudulent =
  /no reconozco|no (?:lo |la |los |las )?hice yo|yo no (?:hice|compre|autorice)|suplant|hackea|phishing|didn'?t (?:make|authori[sz]e)|did not (?:make|authori[sz]e)|using my card|unauthori[sz]ed|hacked|clon(?:aron|ado|ada|aban)|sim swap|vaci(?:aron|ado) (?:la|mi) cuenta|cloned|(?:emptied|drained) my|stole my card|identity theft/u;
/** Something that can be down for many at once. */
export const isService = (text: string): boolean => service.test(plainLetters(text));
/** A service is down only where something of it does not work. */
const failing =
  /caid[oa]|\bcae\b|\bcayo\b|no (?:me |te |nos |se )?(?:funciona|carga|abre|va\b|deja|puedo|puede|podemos|entra|hay|conecta|responde|sirve|anda|jala|prende|llega)|\bsin (?:internet|luz|agua|senal|servicio|linea|conexion|cobertura|datos|wifi|acceso|poder)|intermiten|error|fuera de servicio|mantenimiento|corte|apag[oa]|cuelga|cierra|lent[oa]|falla|bloquead|congel|outage|not working|(?:won'?t|doesn'?t|does not|not) (?:load|work|open|connect|let|turn)|can'?t (?:log|access|open|connect|sign|get (?:in|on)|use|pay|see)|\bno (?:internet|signal|service|water|power|broadband|connection|hot water|heating)|crash|offline|\bdown\b|drops|dropping|frozen|freez|stuck|slow|timed? out|locked out|keeps|lost (?:broadband|internet|power|signal)/u;
const unanswered =
  /nadie (?:me |nos |te |le )?(?:contest|respond|atiend|cog|devuelv|llam)|no (?:me |nos )?(?:contest|respond|atiend|cogen|devuelven la llamada|han (?:contest|respond|llamad|escrit))|sin (?:respuesta|contestar|responder)|al telefono|en espera|musiquita|me cuelgan|me cuelga|me pasan (?:con|de)|marcando|comunica|on hold|nobody (?:answer|repl|pick|call)|no (?:reply|response|answer|one (?:answer|repl|pick))|never (?:repl|call|answer|got back)|(?:not|hasn'?t|haven'?t|didn'?t) (?:replied|reply|answered|answer|called back|responded)|hold music|passed around|unanswered/u;
/** What the brand itself put out for all to see. */
const published =
  /public(?:a|o|ast|ais|acion|idad)|tuit|tweet|\bpost(?:ed|s)?\b|posteo|cartel|anunci|campan|newsletter|poster|advert|\bads?\b|caption|meme|\bstory\b|stories|slogan|billboard|boletin|comunicado|flyer|folleto|mailing/u;
/** Calls and messages that nobody takes up: no outage, and nobody who served them badly. */
export const isUnanswered = (post: string): boolean => {
  const text = plainLetters(post.replace(/[’‘]/gu, "'"));
  return unanswered.test(text) && !badManners.test(text);
};
/** Payments or access that the customer did not make: protecting comes before explaining. */
export const isFraud = (post: string): boolean => fraudulent.test(plainLetters(post.replace(/[’‘]/gu, "'")));
const badManners =
  /trat(?:o|aron|ado)|atendi|maleducad|groser|borde|gritar|grito|amable|actitud|mala cara|resopl|empleado|camarer|mesero|dependient|rude|attitude|yelled|manager|staff|waiter|employee|hung up/u;

/** Kept out of one's own account: no question of a charge. */
const lockedOut = /no (?:puedo|me deja|logro|consigo) (?:entrar|acceder|iniciar|ingresar|abrir)/u;

function byMatter(text: string, cause: Cause): Situation {
  if (cause === 'billing' && lockedOut.test(text)) return 'S-02';
  if (cause === 'human-error' && !published.test(text)) return byMatter(text, 'other');
  if (cause === 'privacy') return byMatter(text, 'other');
  if (cause === 'outage') return byMatter(text, 'other');
  const treated = badManners.test(text) && (cause === 'staff-service' || cause === 'other');
  if (treated) return 'S-03';
  const waits = unanswered.test(text) && (cause === 'staff-service' || cause === 'other');
  if (waits) return matters.slice(0, 2).find(([, pattern]) => pattern.test(text))?.[0] ?? 'S-03';
  if (cause === 'staff-service') return byMatter(text, 'other');
  if (cause !== 'other') return byCause[cause];
  return matters.find(([, pattern]) => pattern.test(text))?.[0] ?? byCause[cause];
}

const hasSignal = ({ signals }: Assessment, kind: Assessment['signals'][number]['kind']) =>
  signals.some((signal) => signal.kind === kind);

/** It works, it came, it was paid: nothing is asked for any more. */
const settled =
  /\bya (?:me |nos |esta |quedo |lo |la )*(?:llego|funciona|funcionando|quedo|solucion|resolv|resuelt|arregl|devolv|pagar|abonar|recibi|tengo)|(?:solucionado|resuelto|arreglado)\b|(?:it|all) (?:works|sorted|fixed|arrived)|(?:is|got) (?:sorted|fixed|solved|working)/u;
const unsettled = /\b(?:pero|aun no|todavia|sigue sin|otra vez|but|still|again)\b/u;
const isSettled = (post: string): boolean =>
  settled.test(plainLetters(post)) && !unsettled.test(plainLetters(post));

const supports =
  /(?:a mi|conmigo|siempre|jamas|nunca he tenido).{0,50}(?:tratado (?:muy )?bien|atendido (?:muy )?bien|ido (?:muy )?bien|funciona(?:do)? (?:muy )?bien|ningun problema|cero problemas)|no entiendo (?:las|tantas?) quejas?|(?:always|never had).{0,40}(?:treated me well|been (?:great|good)|a problem|any problems?)|don'?t get the complaints/u;
/** Somebody who takes our side: thanked, and never set against those who complain. */
export const isSupporter = (post: string): boolean => {
  const text = plainLetters(post.replace(/[’‘]/gu, "'"));
  return supports.test(text) && !/\b(?:hasta (?:hoy|ahora|que)|pero|until|but|ya no)\b/u.test(text);
};

const lessThanOthers =
  /discriminat|discriminad|discriminaci|discriminan|racis[tm]|racial|sexis[tm]|machis[tm]|homophob|homofob|transphob|transfob|xenophob|xenofob|islamophob|islamofob|antisemit|ageis[tm]|bigot|\bslurs?\b|(?:because|just because|porque|solo porque|por) (?:of )?(?:i'?m|i am|we'?re|we are|she'?s|he'?s|they'?re|my|our|her|his|their|soy|es|somos|ser|mi|su) (?:a |an )?(?:black|brown|asian|african|muslim|jewish|hindu|sikh|gay|lesbian|trans|queer|disabled|deaf|blind|autistic|skin|race|religion|faith|hijab|turban|accent|nationality|passport|disability|wheelchair|guide dog|negr|moren|asiatic|african|musulman|judi|gitan|lesbiana|sord[oa]|cieg[oa]|discapacit|acento|color|piel|raza|religion|velo|nacionalidad|extranjer|inmigrante|mujer)|(?:refus|denied|turned|kicked|asked)[^.!?]{0,60}(?:guide dog|assistance dog|wheelchair|hijab|headscarf|turban)|half of (?:her|his|my|their) country|(?:learn|speak) (?:some |proper )?english|back to (?:your|her|his|my|our|their) (?:own )?country/u;
/** Somebody was treated as less than others for who they are. */
export const isDiscrimination = (post: string): boolean =>
  lessThanOthers.test(plainLetters(post.replace(/[’‘]/gu, "'")));
/** "Thanks for making us wait three hours": praise in form only. */
const backhanded =
  /demor|tard(?:an|ar|aron|asteis)\b|retras|obligar|hacer(?:me|nos) (?:perder|esperar|ir|venir)|perd(?:er|ido|iendo) (?:el|la|mi|nuestr|un|una|toda|todo)|jodi|arruin|fastidi|cancelar(?:me|nos|lo|la)|(?<!sin )cobrar(?:me|nos)|sin avis|dejar(?:me|nos) (?:tirad|sin|colgad|plantad)|para nada|wait(?:ed|ing) (?:for )?(?:hours|\d|an? )|making (?:me|us)|delay|ruin|los(?:t|ing) my|charging me|for nothing|stuck|ignoring|leaving (?:me|us)|cancell?ing/u;
const isBackhanded = (post: string): boolean => {
  const text = plainLetters(post.replace(/[’‘]/gu, "'"));
  return (backhanded.test(text) || unanswered.test(text)) && !isSettled(post);
};

/** What concerns somebody's data, calls or messages; the cause alone is taken for it at a mere number. */
const personal =
  /dato|contrase|clave|password|suplant|filtr|leak|breach|phish|spam|personal|privacidad|privacy|llam(?:a|an|ad)|\bcalls?\b|calling|sms|correo|\be?-?mails?\b|public(?:a|o|an|ar)|foto|photo|camara|camera|grab|record|direccion|address|telefono|\bphone\b|nombre|\bname\b|dni|cuenta|account|consent|baja|unsubscrib|whatsapp|cookies|huella|biometri|expediente|historia/u;

/** Longer words, or numbers, may tell something new, however rude. */
const bareInsultWords = 14;
const onlyInsults = (said: string): boolean =>
  isRude(said) && !/\d/u.test(said) && said.trim().split(/\s+/u).length <= bareInsultWords;

/** What they said since we first answered, the latest last. A post that the thread shows stands where it shows it. */
function sinceWeAnswered({ thread, text }: SuggestInput): readonly string[] {
  const isShown = thread.some((turn) => turn.by === 'them' && turn.text === text);
  const turns = isShown ? thread : [...thread, { by: 'them' as const, text }];
  const answered = turns.findIndex(({ by }) => by === 'us');
  return turns
    .slice(answered + 1)
    .filter(({ by }) => by === 'them')
    .map((turn) => turn.text);
}

/** The last two things they said bring nothing new: a no, insults, or the same again (method §4.8). */
function talksInCircles(input: SuggestInput): boolean {
  const said = sinceWeAnswered(input);
  const theirs = said.slice(-2);
  if (theirs.length < 2) return false;
  const [last = ''] = theirs.slice(-1);
  const noes = said.slice(-3).filter(declines).length;
  if (declines(last) && noes >= 2) return true;
  return theirs.every((each) => onlyInsults(each) || declines(each)) || theirs[0] === last;
}

const contented = /\b(?:gracias|perfecto|genial|estupendo|thanks|thank you|perfect|great|all good)\b/u;

/** Once it was solved: did they write again, and not only to say that it is well? Nobody is told so who did not. */
function returned(input: SuggestInput, { kind }: Assessment): boolean {
  const { context, thread, text } = input;
  if (context.returned !== undefined) return context.returned;
  if (again.test(plainLetters(text))) return true;
  const last = thread.some(({ by }) => by === 'us') ? sinceWeAnswered(input).at(-1) : undefined;
  if (last === undefined || isSettled(last) || (last === text && kind !== 'complaint')) return false;
  const said = plainLetters(last);
  return !contented.test(said) || unsettled.test(said) || isBackhanded(last);
}

function afterwards(input: SuggestInput, assessment: Assessment): Situation | null {
  const { context } = input;
  const { stance } = assessment;
  const abusive = stance === 'attack' || (isRude(input.text) && stance !== 'legit');
  if (context.offersMade > 0 && (abusive || talksInCircles(input))) return 'S-17';
  if (context.solution === 'full') return returned(input, assessment) ? 'S-08' : 'S-16';
  if (context.solution === 'provisional') return 'S-15';
  if (context.solution === 'impossible') return 'S-04';
  return null;
}

/** Whoever was hurt by a thing is in danger, whatever the cause is called. */
const harmful: ReadonlySet<Hazard> = new Set<Hazard>([
  'device',
  'fire',
  'gas',
  'health',
  'allergy',
  'foreign',
  'chemical',
  'medicine',
]);

/** The situation of method §4.10 that fits, from what listening found and what the case holds. */
export function findSituation(input: SuggestInput, assessment: Assessment): Situation {
  const { cause, kind, severity, stance } = assessment;
  const text = plainLetters(input.text);
  if (isGraveHazard(input.text) && stance !== 'attack' && kind !== 'praise') return 'S-09';
  if (severity === 3 && (cause === 'safety' || hasSignal(assessment, 'safety'))) return 'S-09';
  if (severity === 3 && stance !== 'attack' && kind !== 'praise' && harmful.has(hazardOf(input.text)))
    return 'S-09';
  const later = afterwards(input, assessment);
  if (later) return later;
  if (stance === 'attack') return input.context.similar >= 3 ? 'S-06' : 'S-05';
  if (isSupporter(input.text)) return 'S-18';
  // Thanks with an insult in it are irony.
  if (kind === 'praise' && !isRude(input.text) && !isBackhanded(input.text)) return 'S-18';
  if (input.context.exposesPII || assessment.exposesPersonalData) return 'S-10';
  // Somebody is at risk where a danger is named or somebody was hurt: a rude bot is no emergency.
  const atRisk = severity === 3 || hasSignal(assessment, 'safety') || hazardOf(input.text) !== 'other';
  if (cause === 'safety' && atRisk) return 'S-09';
  if (cause === 'fraud' || isFraud(input.text)) return 'S-11';
  if (cause === 'privacy' && personal.test(text)) return 'S-10';
  if (cause === 'outage' && service.test(text) && failing.test(text)) return 'S-13';
  const { author } = input;
  if (author && isWidelyHeard(author, input.brand)) return 'S-07';
  const { history } = input.context;
  if ((history && history.length > 0) || again.test(text)) return 'S-08';
  if (refund.test(text) && cause !== 'delivery') return 'S-14';
  const matter = byMatter(text, cause);
  // What they expected and did not get is no mistake of ours yet: it is not owned as one (method S0.3).
  return matter === 'S-01' && assessment.finerCause === 'expectation-gap' ? 'S-02' : matter;
}
