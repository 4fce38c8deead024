import { plainLetters } from '../domain/plain-letters.ts';
import type { Hazard } from './phrasebook.ts';

/** What of the danger decides the first instruction; the first that fits wins. */
const hazards: readonly (readonly [Hazard, RegExp])[] = [
  [
    'selfharm',
    /(?:me voy a|quiero|voy a) (?:matar(?:me)?|suicidar(?:me)?|quitar(?:me)? la vida|morirme ya)|no quiero (?:seguir )?viv(?:ir|iendo)|suicid(?:arme|io mio)|acabar con mi vida|hacerme dano|kill(?:ing)? myself|end(?:ing)? my (?:own )?life|suicidal|hurt(?:ing)? myself|don'?t want to (?:live|be alive)/u,
  ],
  [
    'gas',
    /(?:olor|olia|olio|huele|oliendo) a gas|(?:fuga|escape|perdida) de (?:gas|monoxido)|gas leak|smell(?:s|ed|ing)? (?:of )?gas|carbon monoxide|monoxido|garrafa pierde|cilindro (?:pierde|con fuga)/u,
  ],
  [
    'trapped',
    /(?:encerrad|atrapad|atorad)[oa]s? (?:en|dentro)|(?:encerrad|atrapad)[oa]s?[^.!?]{0,40}(?:ascensor|elevador|cajero|bano)|(?:ascensor|elevador)[^.!?]{0,40}(?:encerrad|atrapad|parad[oa]s? entre)|(?:trapped|stuck|locked) in(?:side)? (?:the |a |your )?(?:lift|elevator|toilet|room|train)/u,
  ],
  [
    'allergy',
    /alerg|anafila|celiac|gluten|adrenalin|epipen|allerg|anaphyla|coeliac|trazas|cacahuate|cacahuete|mani(?:es)?\b[^.!?]{0,30}(?:ronch|hinch)|se le hinch|me hinch|ronchas|urticaria/u,
  ],
  [
    'medicine',
    /medicament|medicin|pastilla|dosis|jarabe|receta|inyecc|vacuna|insulin|antibiotic|farmac|(?:en la|la) formula|\bmg\b|medication|prescription|tablet[s]?\b[^.!?]{0,30}(?:dose|wrong)|\bdose\b|pharmac|pills?\b/u,
  ],
  [
    'foreign',
    /(?:vidrio|cristal|metal|alambre|tornillo|clavo|plastico|astilla|grapa|hueso|diente|cuchilla|aguja|gusano|cucaracha|mosca|pelo|una)s? (?:en|dentro de) (?:la|el|mi|su|una|un|los|las) (?:comida|sopa|ensalada|lasana|pan|arroz|hamburguesa|torta|pizza|yogur|leche|potito|papilla|galleta|lata|bolsa|plato|cerveza|botella|atun|conserva)|(?:glass|metal|plastic|screw|nail|maggot|cockroach|insect)s? in (?:my|the|your|our|a) (?:food|soup|salad|meal|bread|burger|pizza|yogh?urt|milk|cereal|bottle|can)|shard of glass/u,
  ],
  [
    'child',
    /(?:cuna|trona|carriola|cochecito|chupete|chupon|mamila|biberon|mordedor|juguete|peluche|sonajero|andador|silla (?:de auto|de coche|del bebe)|isofix|crib|pram|stroller|pacifier|dummy|teether|toy|car seat)(?:s|es)?\b/u,
  ],
  [
    'driving',
    /exceso de velocidad|a toda (?:velocidad|mecha)|(?:conductor|chofer|bus|buseta|colectivo|combi|taxista|operador)\b[^.!?]{0,60}(?:chatea|celular|movil|telefono|whatsapp|dormid|borrach|tomad|semaforo en rojo|contradireccion|contravia|a toda|acelera)|(?:driver|bus)\b[^.!?]{0,50}(?:texting|on (?:his|her) phone|speeding|drunk|asleep)/u,
  ],
  [
    'vehicle',
    /fren(?:o|os|a|ar|ada|os largos)\b|sin frenos|(?:llanta|neumatic|rueda|goma)s? [^.!?]{0,25}(?:revent|sali|suelt|explot|lisa)|(?:coche|carro|auto|moto|camioneta|bus|autobus|buseta|colectivo|combi|camion|patinete|scooter|bici(?:cleta)?)\b[^.!?]{0,60}(?:fren|direccion|volante|airbag|acelera|se apag|incendi|humo|rueda|llanta)|airbag|steering|brakes?\b/u,
  ],
  [
    'chemical',
    /lejia|cloro\b|amoniaco|acido|insecticida|pesticida|quimic|disolvente|pintura toxica|vapores|gases|fumig|bleach|ammonia|chemical|fumes|solvent|toxic/u,
  ],
  [
    'structure',
    /(?:poste|techo|muro|pared|balcon|cornisa|arbol|rama|andamio|cartel|valla|letrero|barandilla|baranda|escalera|columpio|tobogan|porteria|alcantarilla|tapa|registro|hueco|zanja|socavon|pozo|rampa|puente|grua|ascensor|elevador|baldosa|farola|cable|alambre|tirolesa|banda|maquina|juego)s?\b[^.!?]{0,60}(?:ca(?:e|er|erse|yo|ido|yendo|iga)|suelt|roto|rota|rotos|partid|abiert|sin tapa|sin valla|sin senal|inclinad|rajad|grieta|agrietad|colgand|oxidad|destapad|desprend|se frena|pelad|en el aire|al aire|a punto)|(?:cay|ca)(?:o|e|er) (?:el|la|un|una) (?:techo|rama|poste|muro|arbol|cornisa)|socavon|derrumb|desplom|collaps|falling (?:down|off)|manhole|scaffold|loose (?:\w+ )?(?:cable|slab|tile|railing|sheet|panel|beam|brick|plank)s?|about to fall/u,
  ],
  [
    'food',
    /intoxic|food poison|vomit|gusano|maggot|mold|moho|hongos|vencid|caducad|podrid|crud[oa]s?\b|rosad[oa] por dentro|en la (?:lasana|comida|sopa|ensalada)|comi\b|comer|comida|\bate\b|eating|sushi|pollo|chicken|\braw\b|expired/u,
  ],
  ['fire', /incendi|fuego|llamas|en llamas|ardiendo|ardio|on fire|caught fire|flames/u],
  [
    'device',
    /quemad|quemo|chispa|(?<!detector(?:es)? de )(?<!alarma de )humo|enchuf|tomacorriente|calentador|bateria|explot|exploto|revento|descarga|calambre|electrocut|corriente|toques electricos|cortocircuito|corto circuito|sobrecalient|recalient|smok(?!e (?:detector|alarm))|burn|spark|shock(?!ing)|overheat|explod|melt|plug/u,
  ],
  [
    'crime',
    /amenaz|acoso|acosa|acosand|agred|pego|golpe|empuj|tocamient|manose|me toco|tocarme|persigui|me sigui|te vi en|insinua|violen|abus[oó] de|viol(?:o|aron|acion)\b|robaron a mano|threaten|assault|harass|groped|attacked|stalk|weapon|arma\b|cuchillo|knife|pistola/u,
  ],
  [
    'health',
    /hospital|urgencias|herid|lesion|sangr|desmay|ambulancia|caida de|me cai|se cayo (?:mi|una|un)|fractur|puntos\b|injur|bleed|faint|ambulance|concussion|broke my|infecc|fiebre|dolor/u,
  ],
];

/** A burnt mouth is no burnt appliance. */
const wounded =
  /(?:boca|piel|cara|lengua|garganta|cuerpo) quemad|quemadur|puntos en|(?:cuatro|tres|cinco|seis|dos|\d+) puntos|puntadas|with burns|burn(?:t|ed|s)? (?:my|her|his|on (?:my|her|his)) (?:mouth|skin|hand|face|arm|leg)|stitches/u;
const ill =
  /vomit|intoxic|hospital|urgencias|guardia|enferm|ambulanc|anafila|throwing up|threw up|being sick|food poison|ambulance|a&e|hospitalis|hospitaliz/u;

/** What kind of danger a post tells of: it decides the first instruction. */
export function hazardOf(post: string): Hazard {
  const text = plainLetters(post.replace(/[’‘]/gu, "'"));
  const found = hazards.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  if (found === 'selfharm' || found === 'gas') return found;
  if (wounded.test(text)) return 'health';
  // It has been eaten: a doctor comes before the packaging.
  return ['food', 'foreign'].includes(found) && ill.test(text) ? 'health' : found;
}

const numbers: Readonly<Record<string, string>> = {
  ES: '112', PT: '112', FR: '112', DE: '112', IT: '112', IE: '112', NL: '112', BE: '112', AT: '112', IN: '112',
  MX: '911', AR: '911', US: '911', CA: '911', UY: '911', EC: '911', CR: '911', PA: '911', PY: '911', HN: '911',
  SV: '911', DO: '911', VE: '911', PR: '911', CO: '123', CL: '131', PE: '106', GT: '110', BO: '110',
  GB: '999', UK: '999', AU: '000', NZ: '111', ZA: '112',
}; // biome-ignore format: a table

/** The emergency number of an ISO 3166 country code, or null where it is not known for certain. */
export const emergencyNumber = (country: string): string | null => numbers[country.toUpperCase()] ?? null;

/**
 * Lines for people who think of ending their life, answered by a person at any hour. Sources, read in November 2026: Spain,
 * Ministerio de Sanidad (since May 2022); Mexico, Línea de la Vida of the Conasama; Argentina, Ministerio de Salud (since
 * September 2022); USA and Canada, 988; United Kingdom and Ireland, Samaritans.
 */
const helplines: Readonly<Record<string, string>> = {
  ES: '024', US: '988', CA: '988', GB: '116 123', UK: '116 123', IE: '116 123', MX: '800 911 2000', AR: '0800 999 0091',
}; // biome-ignore format: a table

export const helpline = (country: string): string | null => helplines[country.toUpperCase()] ?? null;

const grave =
  /(?:echa(?:ndo|ba)? |sale |salia |salio |sacando |botando |tirando |larga(?:ndo)? )(?:mucho )?humo|(?:huele|olia|olor) a (?:quemad|plastico quemad|cable quemad)|(?:olor|huele|olia) a gas|fuga de gas|se (?:incendio|prendio fuego|quemo)|(?:me|nos) (?:dio|da|pego|ha dado) (?:un |una )?(?:calambre|descarga|toque)|intoxicad|(?:estan?|sale|started|is|was|are) smoking|(?:caught|on) fire|smell(?:s|ed|ing)? (?:of )?(?:gas|burning)|gas leak|food poisoning|electric shock|exploded|explotado|exploto\b|(?:me voy a|quiero) (?:matar|suicidar)|quitarme la vida|kill myself|end my life|(?:encerrad|atrapad)[oa]s? en (?:el|un|su|vuestro) (?:ascensor|elevador)|trapped in the (?:lift|elevator)|sin frenos|(?:quitar(?:me|se)?|acabar con) (?:la|mi) vida|(?:dosis|jarabe|medicamento|pastillas?) (?:equivocad|que no era)|(?:salpic|cay)\w* [^.!?]{0,12}(?:los ojos|el ojo|la cara)|se (?:me |le |ha )?(?:atragant|ahog|asfixi)|casi se (?:la |lo |me )?(?:traga|ahoga|asfixia|electrocuta)|(?:barandilla|baranda|poste|techo|muro|balcon|columpio|escalera)s? [^.!?]{0,40}(?:suelt[oa]|a punto de caer|se (?:cae|cayo|desprend))|a punto de caer(?:se)? sobre|(?:alcantarilla|pozo|hueco)[^.!?]{0,40}(?:sin tapa|abiert|destapad)|tapa (?:de|del) [^.!?]{0,30}(?:rob|falta|no esta)|cables? (?:pelad|suelt|electrificad)|electrificad|(?:me|nos) (?:amenaz|agredi|golpe|toco sin|manose|persigui)|(?:chate|whatsapp|celular|movil)[^.!?]{0,30}(?:manejando|conduciendo|al volante)|(?:conductor|chofer)[^.!?]{0,40}(?:chatea|con el celular|borrach|dormid)/u;

const brakesGone =
  /\bbrakes? (?:just |have |had |has |completely |totally |suddenly )*(?:failed|fail|gave out|went out|stopped working|do(?:es)?n'?t work|didn'?t work|(?:are|were) not working|not working|(?:are|were) gone)\b|brake failure|\bno brakes\b|(?:fall|romp)(?:o|io|an|aron|ado|ieron) (?:de golpe )?los frenos|frenos? (?:me |nos |se |le |de golpe )*(?:fall(?:o|an|aron|aban|ado)\b|rompi|no (?:me |nos )?(?:funcion|respond|fren|iban|van\b))/u;

/** Whoever was in somebody's charge, and was left alone, at the wrong place or with the wrong person. */
const childAstray =
  /(?:unaccompanied (?:minor|child|kid)|(?:my|our|a) (?:\d+[- ]year[- ]old|(?:little )?(?:son|daughter|child|kid|boy|girl)|nephew|niece|grandson|granddaughter)\b(?!'s))[^.!?]{0,40}\b(?:handed(?: over)?|left|dropped(?: off)?|released|let off|put off|sent off|taken|delivered)\b[^.!?]{0,40}(?:wrong (?:gate|stop|station|person|adult|school|airport|terminal|city|train|bus)|\balone\b|on (?:his|her|their) own|strangers?\b)|(?:handed(?: over)?|left|dropped(?: off)?|released) (?:my|our|an?) (?:unaccompanied |little )?(?:\d+[- ]year[- ]old|son|daughter|child|kid|minor|boy|girl)\b(?!'s)[^.!?]{0,50}(?:wrong (?:gate|stop|station|person|adult|school|airport|terminal|city)|\balone\b|on (?:his|her|their) own|strangers?\b)|(?:menor|nin[oa]) (?:no acompanad[oa]|sin acompan\w*)[^.!?]{0,60}(?:equivocad[oa]|que no era|desconocid[oa]|\bsol[oa]\b)|(?:entreg|dej|baj|solt|abandon|olvid)(?:aron|asteis|ado|aban) (?:sol[oa] )?a (?:mi|un|una|la|el|nuestr[oa]) (?:hij[oa]|nin[oa]|niet[oa]|sobrin[oa]|menor|pequen[oa])\b[^.!?]{0,50}(?:(?:puerta|parada|estacion|persona|colegio|terminal|ciudad|aeropuerto) (?:equivocada|equivocado|que no era)|desconocid[oa]|\bsol[oa]\b(?! (?:un|una|el|la|los|las|con (?:el|la|un|una) (?:carta|pantalla)))\b)/u;

/** Danger that needs no weighing: it goes before every other reading of the post. */
export const isGraveHazard = (post: string): boolean => {
  const text = plainLetters(post.replace(/[’‘]/gu, "'"));
  return grave.test(text) || brakesGone.test(text) || childAstray.test(text);
};
