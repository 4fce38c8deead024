import type { Hazard } from './phrasebook.ts';
import { fold } from './rude-words.ts';

const hazards: readonly (readonly [Hazard, RegExp])[] = [
  [
    'gas',
    /olor a gas|fuga de gas|huele a gas|gas leak|smell(?:s|ed|ing)? (?:of )?gas|carbon monoxide|monoxido/u,
  ],
  [
    'food',
    /intoxic|alergi|food poison|allerg|vomit|gusano|maggot|mold|moho|vidrio en|cristal en|glass in (?:my|the|your|our)|shard of glass|en la (?:lasana|comida|sopa|ensalada)|comi\b|comer|comida|ate\b|eating|sushi|pollo|chicken/u,
  ],
  [
    'device',
    /quemad|quemo|chispa|(?<!detector(?:es)? de )(?<!alarma de )humo|incendi|fuego|enchuf|calentador|bateria|explot|descarga|calambre|electrocut|smok(?!e (?:detector|alarm))|burn|fire|spark|shock|overheat|explod|melt|plug/u,
  ],
  [
    'crime',
    /amenaz|acoso|acosa|agred|pego|golpe|tocamient|threaten|assault|harass|groped|attacked|stalk|weapon|arma\b|cuchillo|knife/u,
  ],
  [
    'health',
    /hospital|urgencias|herid|lesion|sangr|desmay|ambulancia|injur|bleed|faint|ambulance|concussion|broke my|fractur/u,
  ],
];

/** A burnt mouth is no burnt appliance. */
const wounded =
  /(?:boca|piel|cara|lengua|garganta|cuerpo) quemad|quemadur|puntos en|puntadas|with burns|burn(?:t|ed|s)? (?:my|her|his|on (?:my|her|his)) (?:mouth|skin|hand|face|arm|leg)|stitches/u;
const ill =
  /vomit|intoxic|hospital|urgencias|guardia|enferm|ambulanc|adrenalin|anafila|throwing up|threw up|being sick|food poison|ambulance|epipen|a&e|hospitalis|hospitaliz/u;

/** What kind of danger a post tells of: it decides the first instruction. */
export function hazardOf(post: string): Hazard {
  const text = fold(post);
  if (wounded.test(text)) return 'health';
  const found = hazards.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  // It has been eaten: a doctor comes before the packaging.
  return found === 'food' && ill.test(text) ? 'health' : found;
}

const numbers: Readonly<Record<string, string>> = {
  ES: '112', PT: '112', FR: '112', DE: '112', IT: '112', IE: '112', NL: '112', BE: '112', AT: '112', IN: '112',
  MX: '911', AR: '911', US: '911', CA: '911', UY: '911', EC: '911', CR: '911', PA: '911', PY: '911', HN: '911',
  SV: '911', DO: '911', VE: '911', PR: '911', CO: '123', CL: '131', PE: '106', GT: '110', BO: '110',
  GB: '999', UK: '999', AU: '000', NZ: '111', ZA: '112',
}; // biome-ignore format: a table

/** The emergency number of an ISO 3166 country code, or null where it is not known for certain. */
export const emergencyNumber = (country: string): string | null => numbers[country.toUpperCase()] ?? null;

const grave =
  /(?:echa(?:ndo|ba)? |sale |salia |salio |sacando )humo|huele a quemado|olor a gas|fuga de gas|se (?:incendio|prendio fuego|quemo)|(?:me|nos) (?:dio|da) (?:un )?(?:calambre|descarga)|intoxicad|(?:estan?|sale|started|is|was|are) smoking|(?:caught|on) fire|smell(?:s|ed|ing)? (?:of )?(?:gas|burning)|gas leak|food poisoning|electric shock|exploded|explotado|exploto\b/u;

/** Danger that needs no weighing: it goes before every other reading of the post. */
export const isGraveHazard = (post: string): boolean => grave.test(fold(post));
