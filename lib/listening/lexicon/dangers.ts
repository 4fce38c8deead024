import type { PhraseGroup } from './phrase-group.ts';

const BONES_ES =
  'cadera|brazo|pierna|muneca|tobillo|nariz|pie|hueso|mano|dedo|rodilla|codo|hombro|diente|dientes|costilla';
const BONES_EN =
  'hip|arm|leg|wrist|ankle|nose|foot|bone|hand|finger|knee|elbow|shoulder|tooth|teeth|rib|ribs|collarbone';
const FOOD_ES =
  'hamburguesa|comida|pizza|arroz|pan|cereal|cereales|yogur|ensalada|sopa|papilla|leche|pollo|bocadillo|torta|empanada|arepa|helado|galletas|lentejas';
const FOOD_EN =
  'burger|food|pizza|rice|bread|cereal|yoghurt|yogurt|salad|soup|milk|chicken|meal|sandwich|wrap|cookie|cookies|cake|curry';
const CHILD_ES = 'hijo|hija|nino|nina|nieto|nieta|sobrino|sobrina|bebe|peque|nene|nena|menor';
const CHILD_EN = 'son|daughter|kid|child|toddler|baby|grandson|granddaughter|nephew|niece|boy|girl';
const PAPERS_ES =
  'historia|historial|informe|informes|analitica|analisis|resultados|extracto|extractos|expediente|diagnostico';
const PAPERS_EN = 'letter|letters|records|results|details|statement|statements|data|documents|file|files';

/**
 * What is heard in complaints only and is no feature of the model, so that it can grow without training: injuries, what is found in food, children in harm's way, papers in strangers' hands. First-person fractures are left out: a leg is broken
 * elsewhere, and the gym would not pause the contract.
 */
export const dangers: readonly PhraseGroup[] = [
  {
    language: 'es',
    kind: 'safety',
    weight: 1,
    severity: 3,
    cause: 'safety',
    settles: true,
    phrases: [
      'cayo|cai|resbalo|resbale|tropezo|tropece ~6 suelo|piso|escalera|escaleras|acera|mojado|mojada|banqueta|vereda|anden',
      `rompio|fracturo|partio|torcio|quebro ~1 la|el|un|una|los ~1 ${BONES_ES}`,
      `se ha roto|fracturado|partido ~1 la|el|un|una|los ~1 ${BONES_ES}`,
      'rompi|parti|quebre|roto|partido ~1 un|el|los|una ~1 diente|dientes|muela',
      'se|me|nos ~1 atraganto|atragante|atragantado|ahogo|ahoga|electrocuto',
      `clavo|tornillo|aguja|alambre|grapa|piedra|metal|vidrio|cristal|rata|raton|insecto ~3 en ~2 ${FOOD_ES}`,
    ],
  },
  {
    language: 'en',
    kind: 'safety',
    weight: 1,
    severity: 3,
    cause: 'safety',
    settles: true,
    phrases: [
      'fell|slipped|tripped ~7 floor|stairs|pavement|pothole|wet|spill|aisle|steps|kerb',
      `broke|broken|fractured|sprained ~1 her|his|their ~1 ${BONES_EN}`,
      'broke|chipped|cracked ~1 my ~1 tooth|teeth',
      'i|he|she|son|daughter|toddler|baby|nearly|almost ~1 choked|choking',
      `nail|screw|needle|blade|wire|staple|stone|rat|mouse|insect|glass|metal ~2 in ~2 ${FOOD_EN}`,
    ],
  },
  {
    language: 'es',
    kind: 'minor',
    weight: 1,
    severity: 3,
    phrases: [
      `${CHILD_ES} de # anos ~6 solo|sola|perdido|perdida|encerrado|encerrada|abandonado|abandonada|apuestas|apostar|comprar|alcohol|porno`,
      `dejaron|dejo|dejasteis|abandonaron|olvidaron ~3 ${CHILD_ES} ~6 solo|sola|parada|calle|carretera|dentro`,
    ],
  },
  {
    language: 'en',
    kind: 'minor',
    weight: 1,
    severity: 3,
    phrases: [
      'left|dropped|forgot ~2 # ~1 year|yr|years ~1 old ~6 alone|wrong|stranded|behind|locked|roadside',
      `left|dropped|forgot ~2 ${CHILD_EN} ~6 alone|wrong_stop|stranded|behind|locked|roadside`,
      `${CHILD_EN}|old ~3 was|were|got ~2 left|locked ~3 alone|outside|behind|stranded|inside`,
    ],
  },
  {
    language: 'es',
    kind: 'privacy',
    weight: 1,
    severity: 3,
    cause: 'privacy',
    settles: true,
    phrases: [
      `mandaron|enviaron|dieron|entregaron|mandado|enviado|dado|entregado|ensenaron ~3 mi|mis ~1 ${PAPERS_ES} ~3 a ~1 otro|otra|vecino|vecina|ex|desconocido|familia`,
    ],
  },
  {
    language: 'en',
    kind: 'privacy',
    weight: 1,
    severity: 3,
    cause: 'privacy',
    settles: true,
    phrases: [
      `sent|gave|posted|emailed|mailed|handed|read ~1 my ~2 ${PAPERS_EN} ~1 to ~2 ex|exs|neighbour|neighbor|stranger|strangers|someone|somebody|another|wrong|colleague|boss`,
    ],
  },
];
