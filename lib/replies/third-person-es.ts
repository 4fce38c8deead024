/**
 * Present forms in the third person singular people complain with; the plural adds -n.
 * Other tenses are known by their endings.
 */
const present =
  `funciona llega viene va abre carga falla deja aparece sale cierra contesta responde atiende llama entra sirve
  tarda sigue lleva tiene hace da pide cobra cuesta falta huele suena gotea pierde corta cae bloquea cuelga rompe
  devuelve manda envía entrega avisa explica arregla resuelve soluciona limpia recoge pasa marca reconoce permite
  acepta rechaza vence caduca está es hay queda muestra conecta enfría calienta enfria centrifuga dura vale salta
  aplica coincide cumple descarga actualiza guarda guardan borra cambia reinicia apaga enciende prende aguanta pone dice
  trae pesa mide obliga exige ignora deriva repite congela duplica desconecta registra valida genera descuenta resta
  existe coge toma lee mira baja sube tira echa parpadea vibra moja inunda descongela tapa quema despega pela
  destiñe encoge encaja cabe corresponde atasca pincha para circula arranca frena pita zumba vibra redirige
  anda jala camina despacha surte transfiere reporta debita separa cuelga cuida mantiene expide asigna agenda redondea expira quita retiene niega cancela retrasa adelanta depende figura consta`.split(
    /\s+/u,
  );
const thirds: ReadonlySet<string> = new Set(present);
const third = [...new Set(present)].join('|');

/** A finite verb in the third person, of any tense. */
export const finite = String.raw`(?:(?:ha|han|habéis) (?:\p{L}+ )?\p{L}+(?:do|to|cho|dos|tos)|est[aá]n?|es|son|fue|fueron|vino|vinieron|dio|dieron|hizo|hicieron|dijo|dijeron|puso|pusieron|trajo|pudo|quiso|tuvo|tuvieron|había|(?:${third})n?|\p{L}{2,}(?:ó|aron|ieron|jeron|yeron|asteis|isteis)|[\p{L}]{2,}(?:aba|aban|ía|ían))`;

const onlyFinite = new RegExp(`^${finite}$`, 'iu');
/** Could this word be such a form? Nouns that are spelled alike are too. */
export const isFiniteEs = (word: string): boolean => onlyFinite.test(word);

/** Of the second person, singular and plural. */
const secondPerson: Readonly<Record<string, string>> = {
  hiciste: 'hicieron', pusiste: 'pusieron', dijiste: 'dijeron', trajiste: 'trajeron', fuiste: 'fueron', diste: 'dieron',
  quisiste: 'quisieron', viniste: 'vinieron', tuviste: 'tuvieron', pudiste: 'pudieron', has: 'han', habéis: 'han', habeis: 'han',
  hacéis: 'hacen', ponéis: 'ponen', pedís: 'piden', dais: 'dan', perdéis: 'pierden', cerráis: 'cierran',
  devolvéis: 'devuelven', ponés: 'ponen', hacés: 'hacen', seguís: 'siguen',
}; // biome-ignore format: a table
/** Of the third person singular. */
const singular: Readonly<Record<string, string>> = {
  hizo: 'hicieron', dijo: 'dijeron', puso: 'pusieron', quiso: 'quisieron', trajo: 'trajeron', dio: 'dieron',
  vino: 'vinieron', ha: 'han', está: 'están', tuvo: 'tuvieron', va: 'van',
}; // biome-ignore format: a table

/** A third person plural in the indicative: "cobran", "pusieron", "han". */
const isTheirs = (word: string): boolean =>
  word === 'han' ||
  /^\p{L}{2,}(?:aron|ieron|jeron|yeron)$/u.test(word) ||
  (word.endsWith('n') && thirds.has(word.slice(0, -1)));

/** What is told of the company, whichever way it is spoken to, as what *they* did: "cobráis", "mandaste" → "cobran", "mandaron". */
export function asTheirs(word: string): string | null {
  if (isTheirs(word)) return word;
  const known = secondPerson[word];
  if (known) return known;
  // "existe" and "insiste" are no second person.
  if (thirds.has(word) || /(?:ex|ins|pers|as|des|cons|res|v)iste$|(?:b|g|tr|subr?|contr)aste$/u.test(word))
    return null;
  if (/asteis$|aste$/u.test(word)) return word.replace(/aste(?:is)?$/u, 'aron');
  if (/isteis$|iste$/u.test(word)) return word.replace(/iste(?:is)?$/u, 'ieron');
  const present = word
    .replace(/áis$/u, 'a')
    .replace(/[éí]s$|éis$/u, 'e')
    .replace(/(?<=[ae])s$/u, '');
  return present !== word && thirds.has(present) ? `${present}n` : null;
}

/** "cobró" → "cobraron", "rechaza" → "rechazan": one company as *they*. */
export function oneAsTheirs(word: string): string | null {
  const known = singular[word];
  if (known) return known;
  if (/yó$/u.test(word)) return word.replace(/ó$/u, 'eron');
  if (/ió$/u.test(word)) return word.replace(/ió$/u, 'ieron');
  if (/ó$/u.test(word)) return word.replace(/ó$/u, 'aron');
  return thirds.has(word) && !/[áén]$/u.test(word) ? `${word}n` : null;
}
