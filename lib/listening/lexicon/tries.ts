import type { Attempt, AttemptOfOthers } from './appeal.ts';

/** Numerals that other phrases have no use for. */
const N =
  '#|once|trece|catorce|dieciseis|diecisiete|dieciocho|diecinueve|veintiuna|veintidos|veintitres|cincuenta';
const ORDINAL =
  'segunda|tercera|tercer|cuarta|quinta|sexta|septima|octava|novena|decima|enesima|2a|3a|4a|5a|2da|3ra|4ta|5ta';
const NTH = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|nth';
const I_HAVE = 'i|we|ive|weve|id';

/** How often somebody says that they have turned to the company before. */
export const tries: readonly (Attempt | AttemptOfOthers)[] = [
  {
    language: 'es',
    tried: null,
    phrases: [
      'al|por|cada dia|semana|mes',
      'diarias|diarios|comerciales|comercial|publicidad|spam|cobranza|cobro|timbre|terceros|promociones',
      'policia|ministerio|112|bomberos|abogado|ambulancia|emergencias',
      'recibo|recibi|recibido|llegan|llegaron|llego|mandan|mandais|mandas|mandaron|mandado|enviaron|me_llaman|me_llamais|me_llamas|me_marcan|nos_llaman|me_han_llamado|seguis|contestar|responden',
      'llamadas hoy|de|desde|perdidas',
      'hoy|ayer # ~1 llamadas',
      'intentos|intento de entrega',
      'veces que ~1 se|falla|fallan|pasa|pasan|cobran|cae|caen|llega|viene|vienen|cancelan',
    ],
  },
  {
    language: 'en',
    tried: null,
    phrases: [
      'a|per|every|each day|week|hour|month',
      'today|spam|police|911|999|ambulance|lawyer',
      'get|gets|getting|got|receive|received|receiving ~3 calls|emails|messages',
      'marketing|sales|promotional|collection',
    ],
  },
  {
    language: 'es',
    tried: 'call',
    count: 'figure',
    phrases: [
      `${N} llamadas`,
      `he|hemos|haber ~1 llamado|marcado|telefoneado|hablado ~4 ${N} veces|ocasiones`,
      `^llamado ~2 ${N} veces|ocasiones`,
      `llame|llamamos|marque ~3 ${N} veces|ocasiones`,
      `${N} veces|ocasiones ~1 he|hemos|que ~1 llamado|marcado|llamo|llame`,
    ],
  },
  {
    language: 'es',
    tried: 'message',
    count: 'figure',
    phrases: [
      `${N} ~1 correos|mails|emails|mensajes|escritos|reportes|reclamos|reclamaciones|solicitudes|formularios|faxes|cartas|burofaxes|oficios|radicados|peticiones|derechos_de_peticion`,
      `he|hemos|haber ~2 escrito|reclamado|reportado|mandado|enviado|avisado|solicitado|preguntado|pedido|dicho|reenviado|insistido ~4 ${N} veces|ocasiones`,
      `^avisado|reportado|reclamado ~2 ${N} veces|ocasiones`,
      `escribi|escribimos|reporte|reportamos|avise|avisamos|mande|mandamos|envie|pregunte|reclame ~3 ${N} veces|ocasiones`,
      `${N} veces|ocasiones ~1 he|hemos|que ~1 escrito|reclamado|reportado|mandado|enviado|avisado|solicitado|preguntado|pedido`,
    ],
  },
  {
    language: 'es',
    tried: 'visit',
    count: 'figure',
    phrases: [
      `he|hemos ~2 ido|venido|acudido|vuelto ~4 ${N} veces|ocasiones`,
      `fui|fuimos|vine|acudi ~3 ${N} veces|ocasiones`,
      `${N} vueltas|viajes ~2 sucursal|oficina|tienda|banco`,
    ],
  },
  {
    language: 'es',
    tried: 'any',
    count: 'figure',
    phrases: [
      `van|llevo|llevamos ~1 ${N} intentos|reclamaciones|reclamos|reportes|llamadas|correos|quejas`,
      `intentado|intente|intentamos|probado|probe|tratado ~2 ${N} veces|ocasiones`,
      `ya_van ${N} veces`,
      `van ${N} veces ~1 que ~2 llamo|escribo|reclamo|reporto|voy|intento|llamamos|pido`,
      `${N} intentos`,
    ],
  },
  {
    language: 'es',
    tried: 'any',
    count: 'ordinal',
    phrases: [
      `${ORDINAL} vez|ocasion ~3 llamo|llamamos|llamado|voy|vengo|intento|hablo|marco|contacto|contactado|acudo|trato`,
      `${ORDINAL}|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|decimo llamada|reclamacion|reclamo|reporte|queja|intento|escrito|solicitud`,
    ],
  },
  {
    language: 'es',
    tried: 'any',
    count: 'ordinal',
    thisIsOne: true,
    phrases: [
      `${ORDINAL} vez|ocasion ~3 escribo|digo|pregunto|pido|reclamo|reporto|aviso|tuiteo|publico|comento|quejo|solicito|reportamos|pedimos`,
      `escribo|pregunto|reclamo|aviso|reporto|pido por ${ORDINAL} vez`,
    ],
  },
  {
    language: 'es',
    tried: 'any',
    count: 'several',
    phrases: [
      'he|hemos ~2 llamado|escrito|reclamado|reportado|avisado|intentado|contactado|preguntado|pedido|solicitado|ido|marcado|mandado|hablado ~4 varias|muchas|mil|incontables|infinidad|multiples|repetidas|tantas veces|ocasiones',
      'llame|llamamos|escribi|reporte|avise|intente ~2 varias|muchas|mil|tantas veces|ocasiones',
      'varias|muchas|incontables|infinitas|multiples|repetidas|tantas|mil llamadas|reclamaciones|quejas',
      'varios|muchos|multiples|mil correos|reportes|reclamos|intentos',
      'cada vez ~1 que ~1 llamo|escribo|voy|pregunto|reclamo|marco|llamamos',
      'llamo|llamamos|escribo|marco|reclamo y llamo|llamamos|escribo|marco|reclamo',
      'llamo|escribo|marco|voy todos_los_dias|cada_dia|cada_manana|a_diario|diario',
      'me|nos canse|cansamos|harte|aburri de llamar|escribir|marcar|reclamar|preguntar|reportar',
      'harto|harta|hartos|cansado|cansada|cansados de llamar|escribir|marcar|reclamar|preguntar|reportar',
      'llevo|llevamos|desde ~4 reclamando|llamando|insistiendo|escribiendo|reclamo',
    ],
  },
  {
    language: 'es',
    tried: 'any',
    count: 'once',
    phrases: [
      'otra_vez|de_nuevo|nuevamente ~1 llamo|escribo|reclamo|pido|pregunto|reporto|insisto|contacto|intento|aqui|yo|por_aqui',
      'llamo|escribo|reclamo|pido|pregunto|reporto|insisto|contacto|hablo|aqui|aqui_estoy|yo ~2 otra_vez|de_nuevo|nuevamente',
      'vuelvo|volvi|volvemos a llamar|escribir|escribirles|escribirle|escribiros|escribirte|reclamar|preguntar|pedir|reportar|insistir|intentar|marcar|llamarles',
      'he|hemos ~1 llamado|escrito|reclamado|reportado|contactado|avisado|insistido|preguntado',
      'ya ~1 llame|escribi|reclame|reporte|contacte|avise|hable|llamamos|escribimos|reportamos|avisamos|mande|envie',
      '^llame|llamamos|escribi|escribimos|reclame|reporte|reportamos|insisti|avise|avisamos',
      'te|os|les|le|lo|se_lo llame|escribi|escribimos|avise|avisamos|reporte|reportamos|reclame',
      'llame|escribi|contacte|reclame|reporte ~3 nadie|nada|dicen|dijeron|responden|contestan|sin|dijo',
      '^llamo|llamas|llamamos|marco ~2 nadie|nada|no|cuelgan|comunica|contestan|cogen|salta|cuelga',
    ],
  },
  {
    language: 'en',
    tried: 'call',
    count: 'figure',
    phrases: [
      '# ~1 calls|phonecalls',
      '# phone calls',
      `${I_HAVE} ~2 called|rang|phoned|rung|spoken ~3 # times`,
      `${I_HAVE} ~2 called|rang|phoned|rung ~3 twice|thrice`,
      '^called|rang|phoned ~2 # times',
      '^called|rang|phoned ~2 twice|thrice',
      '# times ~1 i|ive|we ~1 called|rang|phoned',
    ],
  },
  {
    language: 'en',
    tried: 'message',
    count: 'figure',
    phrases: [
      '# ~1 emails|complaints|dms|mails|chats',
      `${I_HAVE} ~2 emailed|written|wrote|messaged|complained|reported|asked|told|contacted|sent|dmd|tweeted ~5 # times`,
      `${I_HAVE} ~2 emailed|written|wrote|messaged|complained|reported|asked|contacted|told ~5 twice|thrice`,
      '^emailed|messaged|complained|reported|contacted ~2 # times',
      'told|asked|warned you|them # times',
      'told|asked|warned you|them twice|thrice',
      '^emailed|messaged|complained|reported|contacted ~2 twice',
    ],
  },
  {
    language: 'en',
    tried: 'visit',
    count: 'figure',
    phrases: [
      `${I_HAVE} ~2 been|gone|went to|there|back|in|into ~3 # times`,
      `${I_HAVE} ~2 been|gone|went to|there|back|in|into ~3 twice`,
    ],
  },
  {
    language: 'en',
    tried: 'any',
    count: 'figure',
    phrases: [`${I_HAVE} ~2 tried ~4 # times`, `${I_HAVE} ~2 tried ~4 twice`, '# attempts'],
  },
  {
    language: 'en',
    tried: 'any',
    count: 'ordinal',
    phrases: [
      `${NTH} time ~3 called|calling|rung|ringing|phoned|phoning|contacted|emailed|been|tried|trying|spoken|gone`,
      `${NTH} call|phonecall|complaint|attempt|request|report`,
      `${NTH} phone call`,
      `!your|got|received|their ${NTH} email|message|letter|tweet|dm|ticket`,
    ],
  },
  {
    language: 'en',
    tried: 'any',
    count: 'ordinal',
    thisIsOne: true,
    phrases: [
      `${NTH} time ~3 writing|asking|tweeting|posting|reporting|complaining|messaging|asked|tweeted|write|say|saying|posted`,
    ],
  },
  {
    language: 'en',
    tried: 'any',
    count: 'several',
    phrases: [
      `${I_HAVE} ~2 called|rang|phoned|emailed|written|wrote|messaged|complained|reported|asked|contacted|tried|told ~4 several|many|multiple|countless|numerous|dozens|repeated* ~2 times`,
      'several|many|multiple|countless|numerous|endless ~1 calls|emails|messages|attempts|complaints',
      'every|each time ~1 i|we call|ring|phone|ask|email|write',
      'i|we|ive|weve ~1 keep|kept|been calling|ringing|emailing|asking|phoning|chasing|messaging|writing',
      'called|rang|emailed|asked|complained|contacted repeatedly|daily|again_and_again',
    ],
  },
  {
    language: 'en',
    tried: 'any',
    count: 'once',
    phrases: [
      'calling|called|rang|ringing|emailing|emailed|writing|asking|contacting|contacted|phoned|wrote ~2 again',
      'me|here again',
      `${I_HAVE} ~2 called|emailed|written|contacted|complained|messaged|rung|reported|phoned|dmd|rang`,
      'already ~1 called|emailed|contacted|reported|spoke|spoken|written|complained',
      '^called|rang|emailed|phoned|contacted|messaged ~1 and|them|you|the|your|customer|support|but|again',
      'no ~1 reply|answer|response to ~1 my|our ~2 emails|email|calls|messages|message|dm|dms',
    ],
  },
];
