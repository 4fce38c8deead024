/** First person singular → [tú, usted, vos]. Present, preterite and the perfect's auxiliary. */
export type Forms = readonly [tu: string, usted: string, vos: string];

/**
 * Infinitives people complain with. After the colon the stressed stem, where it changes
 * (perder:pierd → pierdo, pierdes, but perdés).
 */
const regular =
  `abonar aceptar acceder adelantar apagar aportar aplicar apuntar acabar activar agotar anular aguantar ahorrar alquilar aprovechar avisar ayudar bajar cambiar
  cancelar colgar:cuelg comentar comprar compartir consultar contactar contar:cuent contestar contratar
  dejar denunciar depositar desinstalar devolver:devuelv echar encargar encontrar:encuentr enfadar enojar
  entender:entiend entrar enviar:enví escribir esperar facturar firmar gastar hablar ingresar instalar
  insistir intentar invertir:inviert jugar:jueg levantar llamar llegar llenar llevar mandar marcar mirar
  molestar necesitar notar olvidar pagar pasar perder:pierd pensar:piens preguntar probar:prueb
  quedar quejar quitar recargar recibir reclamar recoger:recoj reiniciar renovar:renuev rellenar reportar
  reservar revisar romper sacar solicitar soportar subir suscribir suspender terminar tomar trabajar
  tramitar usar utilizar vender viajar vivir volver:vuelv cobrar regresar acudir comer beber correr
  adquirir:adquier aterrizar cargar cenar chatear confiar:confí descargar desayunar detectar entregar enterar
  estrenar explicar formatear llorar pelear presentar
  reinstalar retirar tardar tirar tragar vincular cruzar`.split(/\s+/);

const irregularPresent: Record<string, Forms> = {
  estoy: ['estás', 'está', 'estás'],
  soy: ['eres', 'es', 'sos'],
  tengo: ['tienes', 'tiene', 'tenés'],
  mantengo: ['mantienes', 'mantiene', 'mantenés'],
  vengo: ['vienes', 'viene', 'venís'],
  puedo: ['puedes', 'puede', 'podés'],
  quiero: ['quieres', 'quiere', 'querés'],
  voy: ['vas', 'va', 'vas'],
  hago: ['haces', 'hace', 'hacés'],
  digo: ['dices', 'dice', 'decís'],
  pido: ['pides', 'pide', 'pedís'],
  sigo: ['sigues', 'sigue', 'seguís'],
  consigo: ['consigues', 'consigue', 'conseguís'],
  veo: ['ves', 've', 'ves'],
  he: ['has', 'ha', 'has'],
  sé: ['sabes', 'sabe', 'sabés'],
  doy: ['das', 'da', 'das'],
  salgo: ['sales', 'sale', 'salís'],
  pongo: ['pones', 'pone', 'ponés'],
  siento: ['sientes', 'siente', 'sentís'],
  creo: ['crees', 'cree', 'creés'],
  leo: ['lees', 'lee', 'leés'],
  debo: ['debes', 'debe', 'debés'],
};

const irregularPreterite: Record<string, Forms> = {
  hice: ['hiciste', 'hizo', 'hiciste'],
  tuve: ['tuviste', 'tuvo', 'tuviste'],
  pude: ['pudiste', 'pudo', 'pudiste'],
  puse: ['pusiste', 'puso', 'pusiste'],
  quise: ['quisiste', 'quiso', 'quisiste'],
  fui: ['fuiste', 'fue', 'fuiste'],
  dije: ['dijiste', 'dijo', 'dijiste'],
  traje: ['trajiste', 'trajo', 'trajiste'],
  vine: ['viniste', 'vino', 'viniste'],
  estuve: ['estuviste', 'estuvo', 'estuviste'],
  di: ['diste', 'dio', 'diste'],
  vi: ['viste', 'vio', 'viste'],
  pedí: ['pediste', 'pidió', 'pediste'],
  seguí: ['seguiste', 'siguió', 'seguiste'],
  conseguí: ['conseguiste', 'consiguió', 'conseguiste'],
  leí: ['leíste', 'leyó', 'leíste'],
  caí: ['caíste', 'cayó', 'caíste'],
  sentí: ['sentiste', 'sintió', 'sentiste'],
  elegí: ['elegiste', 'eligió', 'elegiste'],
  salí: ['saliste', 'salió', 'saliste'],
  invertí: ['invertiste', 'invirtió', 'invertiste'],
  anduve: ['anduviste', 'anduvo', 'anduviste'],
  supe: ['supiste', 'supo', 'supiste'],
  obtuve: ['obtuviste', 'obtuvo', 'obtuviste'],
  repetí: ['repetiste', 'repitió', 'repetiste'],
  creí: ['creíste', 'creyó', 'creíste'],
};

const softened: Record<string, string> = { g: 'gu', c: 'qu', z: 'c' };

function presentOf(infinitive: string, stressed: string): [string, Forms] {
  const ending = infinitive.slice(-2);
  const stem = infinitive.slice(0, -2);
  // recojo, but recoges: the spelling keeps the sound.
  const open = stressed.endsWith('j') && stem.endsWith('g') ? `${stressed.slice(0, -1)}g` : stressed;
  const [tu, usted, vos] =
    ending === 'ar' ? ['as', 'a', 'ás'] : ending === 'er' ? ['es', 'e', 'és'] : ['es', 'e', 'ís'];
  return [`${stressed}o`, [open + tu, open + usted, stem + vos]];
}

function preteriteOf(infinitive: string): [string, Forms] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) {
    const last = stem.slice(-1);
    const first = last in softened ? `${stem.slice(0, -1)}${softened[last]}` : stem;
    return [`${first}é`, [`${stem}aste`, `${stem}ó`, `${stem}aste`]];
  }
  return [`${stem}í`, [`${stem}iste`, `${stem}ió`, `${stem}iste`]];
}

export const firstPerson: ReadonlyMap<string, Forms> = new Map<string, Forms>([
  ...regular.flatMap((entry) => {
    const [infinitive = '', stressed = infinitive.slice(0, -2)] = entry.split(':');
    return [presentOf(infinitive, stressed), preteriteOf(infinitive)];
  }),
  ...Object.entries(irregularPresent),
  ...Object.entries(irregularPreterite),
]);

/** Nouns that look like a first person: "pago", "uso", "el trabajo"; after an article they are nouns. */
export const alsoNouns: ReadonlySet<string> = new Set(
  'aviso quito monto entero plazo corto cierro regreso cuelgue marco recibo cargo descargo abono apunto adelanto regalo entrego envío pago uso trabajo cambio cuento reclamo cobro gasto recargo pido marco juego abono aviso reporto ingreso saco paso depósito deposito alquilo prueba quejo regreso'.split(
    ' ',
  ),
);

/** Words in -é or -í that are no verb in the first person. */
export const accentedNonVerbs: ReadonlySet<string> = new Set(
  'aquí allí ahí atrás detrás café carné chalé bufé paté puré bidé consomé canapé esquí qué aquí ahí allí así sí mí té bebé comité porqué josé'.split(
    ' ',
  ),
);

/** Verbs whose preterite looks like a future ("miré", "pararé"). */
const stemsInR =
  /^(?:p|prep|rep|comp|sep|decl|acl|disp|esp|ent|sup|op|recup|tol|alt|gen|m|t|ret|g|adm|asp|lib)$/u;

/** The person of a preterite that is on no list ("reflexioné" → "reflexionaste"), or null where it may be another form. */
export function unlistedPreterite(word: string): Forms | null {
  if (word.length < 5 || accentedNonVerbs.has(word)) return null;
  if (/(?:[ae]r|ir)é$/u.test(word) && !stemsInR.test(word.slice(0, -3))) return null;
  if (word.endsWith('é')) {
    const stem = word
      .slice(0, -1)
      .replace(/qu$/u, 'c')
      .replace(/gü$/u, 'gu')
      .replace(/gu$/u, (last) => (word.includes('ü') ? last : 'g'))
      .replace(/c$/u, (last) => (word.endsWith('cé') ? 'z' : last));
    return [`${stem}aste`, `${stem}ó`, `${stem}aste`];
  }
  if (!/[^aeou]í$/u.test(word)) return null;
  const stem = word.slice(0, -1);
  return [`${stem}iste`, `${stem}ió`, `${stem}iste`];
}
