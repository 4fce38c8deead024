import type { Address, Variety } from '../domain/assessment.ts';
import type { Token } from './normalise.ts';

type Spanish = Exclude<Variety, 'en' | 'es'>;

/** Words that tell where somebody writes from: strong ones decide alone. */
const STRONG: Readonly<Record<Spanish, RegExp>> = {
  'es-ES':
    /^(?:vosotros|vosotras|vuestr[oa]s?|ordenador(?:es)?|gilipollas|curr(?:ar|o|ante)|guay|tio|tia|cabreo|cabread[oa]s?|cojones|hostia|chapuza|facua|bizum|ayto|renfe)$/,
  'es-MX':
    /^(?:pinches?|neta|chinga\w*|alv|wey|guey|orale|chid[oa]|culer\w+|mames|mamen|manches|manchen|ahorita|profeco|condusef|curp|ine|platicar|apoyenme|porfis|chafas?|banqueta|pedorr\w+|oxxo|imss)$/,
  'es-AR':
    /^(?:vos|sos|che|bolud\w+|pelotud\w+|laburo|quilombo|bondi|garcas?|chantas?|celu|afip|anses|guita|pija|orto|mierdero|trucho|trucha|posta|colgados)$/,
  'es-CO':
    /^(?:parce|parcero|malparid\w+|gonorrea\w*|hp|hijueputas?|sumerce|bacan\w*|chever\w+|vaina|superfinanciera|superintendencia|sic|tutela|radicado|radique|radicamos|cedula|berraca?o?|mamera|nequi)$/,
};
const FAINT: Readonly<Record<Spanish, RegExp>> = {
  'es-ES':
    /^(?:movil(?:es)?|coche|enfad\w+|fatal|pasta|vale|tarifa|gestiones|habeis|dni|euros?|reclamacion|incidencia|billete|dependient[ea]|tarjetas|aparcamiento|lamentable)$/,
  'es-MX':
    /^(?:sucursal(?:es)?|enoj\w+|pesos|marque|marcar|marcado|checar|celular|deposito|aclaracion|folio|ejecutiv[oa]s?|mande|checar|chequen|fila|computadora|playera|camion|cajero)$/,
  'es-AR': /^(?:aca|plata|celular|reclamo|turno|colectivo|factura|garpar|ponele|nomas|tarjeta)$/,
  'es-CO':
    /^(?:plata|celular|sres|doctor|manejo|peticion|asesor(?:a|es)?|extracto|toca|tocara|quincena|servilinea|consignar|consignacion)$/,
};
const HANDLES: Readonly<Record<Spanish, RegExp>> = {
  'es-ES': /(?:_es|_esp|espana|spain)$/,
  'es-MX': /(?:_?mx|_mex|mexico)$/,
  'es-AR': /(?:_ar|_arg|argentina|oficialar)$/,
  'es-CO': /(?:_co|_col|colombia)$/,
};
const SPANISH = Object.keys(STRONG) as readonly Spanish[];

/** By its names and its money; enough to tell how a polite word is meant there. */
export const isSpains = (text: string, tokens: readonly Token[]): boolean =>
  text.includes('€') ||
  tokens.some(({ kind, form }) => (kind === 'mention' ? HANDLES['es-ES'].test(form) : /^euros?$/.test(form)));

/** The variety of the writing; plain `es` where nothing tells, null for other languages. */
export function findVariety(
  tokens: readonly Token[],
  language: string,
  address: Address,
  hint: string | undefined,
): Variety | null {
  if (language === 'en') return 'en';
  if (language !== 'es') return null;
  const scores = new Map<Spanish, number>(
    SPANISH.map((variety) => [variety, hint?.toLowerCase() === variety.toLowerCase() ? 1 : 0]),
  );
  const add = (variety: Spanish, points: number) => scores.set(variety, (scores.get(variety) ?? 0) + points);
  for (const token of tokens) {
    for (const variety of SPANISH) {
      if (token.kind === 'mention') {
        if (HANDLES[variety].test(token.form)) add(variety, 1);
      } else if (STRONG[variety].test(token.form)) add(variety, 1.2);
      else if (FAINT[variety].test(token.form)) add(variety, 0.45);
      else if (variety === 'es-ES' && token.kind === 'money' && token.form.includes('€')) add(variety, 0.6);
    }
  }
  if (address === 'vosotros') add('es-ES', 2);
  if (address === 'vos') add('es-AR', 1.5);
  if (address === 'ustedes') add('es-ES', -0.6);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] < 0.9 || (second !== undefined && first[1] - second[1] < 0.3))
    return 'es';
  return first[0];
}
