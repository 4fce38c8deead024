import type { Forms } from './spanish-verbs.ts';

/** Participles that do not show their preterite: [third singular, third plural, second singular]. */
const irregular: Readonly<Record<string, Forms>> = {
  hecho: ['hizo', 'hicieron', 'hiciste'],
  dicho: ['dijo', 'dijeron', 'dijiste'],
  puesto: ['puso', 'pusieron', 'pusiste'],
  visto: ['vio', 'vieron', 'viste'],
  vuelto: ['volvió', 'volvieron', 'volviste'],
  devuelto: ['devolvió', 'devolvieron', 'devolviste'],
  resuelto: ['resolvió', 'resolvieron', 'resolviste'],
  roto: ['rompió', 'rompieron', 'rompiste'],
  escrito: ['escribió', 'escribieron', 'escribiste'],
  abierto: ['abrió', 'abrieron', 'abriste'],
  sido: ['fue', 'fueron', 'fuiste'],
  ido: ['fue', 'fueron', 'fuiste'],
  dado: ['dio', 'dieron', 'diste'],
  estado: ['estuvo', 'estuvieron', 'estuviste'],
  tenido: ['tuvo', 'tuvieron', 'tuviste'],
  podido: ['pudo', 'pudieron', 'pudiste'],
  querido: ['quiso', 'quisieron', 'quisiste'],
  venido: ['vino', 'vinieron', 'viniste'],
  pedido: ['pidió', 'pidieron', 'pediste'],
  servido: ['sirvió', 'sirvieron', 'serviste'],
  mentido: ['mintió', 'mintieron', 'mentiste'],
  conseguido: ['consiguió', 'consiguieron', 'conseguiste'],
  seguido: ['siguió', 'siguieron', 'seguiste'],
  repetido: ['repitió', 'repitieron', 'repetiste'],
  muerto: ['murió', 'murieron', 'moriste'],
};

function preteriteOf(participle: string): Forms | null {
  const known = irregular[participle];
  if (known) return known;
  if (/(?:[aeou]ído|ducido)$/u.test(participle)) {
    const stem = participle.slice(0, -3);
    return participle.endsWith('ducido') ? null : [`${stem}yó`, `${stem}yeron`, `${stem}íste`];
  }
  const stem = participle.slice(0, -3);
  if (participle.endsWith('ado')) return [`${stem}ó`, `${stem}aron`, `${stem}aste`];
  return participle.endsWith('ido') && stem.length > 1 ? [`${stem}ió`, `${stem}ieron`, `${stem}iste`] : null;
}

/**
 * "te han cobrado" → "te cobraron", as one says it in America. What is still open keeps its perfect
 * where `open` ("todavía no te han contestado").
 */
export function inPreterite(clause: string, open: boolean): string {
  if (open && /(?:^|\s)(?:todavía|aún|nunca|ya no|sigue|no)\s/iu.test(clause)) return clause;
  return clause.replace(
    /(?<!\p{L})(ha|han|has) (\p{L}+(?:do|to|cho))(?!\p{L})/giu,
    (whole, auxiliary: string, participle: string) => {
      const forms = preteriteOf(participle.toLowerCase());
      return forms?.[auxiliary === 'ha' ? 0 : auxiliary === 'han' ? 1 : 2] ?? whole;
    },
  );
}
