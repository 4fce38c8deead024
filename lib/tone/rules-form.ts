import { effort } from '../replies/effort.ts';
import { knownThings, thingsNamed } from '../replies/known-things.ts';
import { aimOf, limitOf, weightedLength } from '../replies/length.ts';
import { type Draft, isName, type Match, matches, type Rule, type Span, whole, words } from './rule.ts';
import { formsOfVos, ordersOfTuOrVos, ordersOfUsted, unaccentedOrders } from './spanish-address.ts';
import { onlyPraises, says } from './specifics.ts';

const tu = words(
  `ti|te lo|te la|tranquilo con eso|cuentame|dime|avisame|tu|tus|contigo|te|tienes|puedes|quieres|eres|cuentanos|dinos|dime|escribenos|llamanos|perdona|prefieres`,
);
const onlyTu = words(`ti|contigo|tienes|puedes|quieres|eres|cuentanos|dinos|dime|escribenos|prefieres`);
const usted = words(
  `usted|puede decirme|permitame|pasenos|mire|fijese|tiene un momento|le parece|su caso|su factura|le aviso|le escribire|cuentenos|digame|diganos|escribanos|escribame|llamenos|paseme|mandeme|envienos|envieme|permitame|disculpe|perdone|que le (?:paso|ha pasado|ocurrio)|le (?:llam(?:o|a|amos)|escrib(?:o|e|imos)|atend\\w+|ayud(?:o|amos)|respond(?:o|e|emos))`,
);
/** "Le llamaremos" is said to the customer, "le escribo a la tienda" of somebody else. */
const toUsted =
  /(?<!\p{L})le (?:llam|escrib|avis|confirm|envi|respond|marc|inform|devolv|devuelv)(?:amos|emos|imos|are|ere|ire|aremos|eremos|iremos)(?!\p{L})(?!(?: \S+){0,3} al?(?! (?:primera|partir|lo largo|las? \d|la una)) )/gu;
/** Orders of usted where an order stands, and "su" as the reply's first word. */
const ustedOrders =
  /(?<=^|[.,:;!?¡¿–] ?|(?<!\p{L})y )(?:cheque|revise|marque|llame|escriba|ingrese|vaya|venga|espere|confirme|guarde|apague|cierre|pruebe|intente|tome|envie|mande|comparta|quedese|diga|verifique|acerquese|comuniquese|reinicie|conecte|desconecte|desenchufe|disculpe|lleve|presente|solicite)(?!\p{L})|^su \p{L}+/gu;
const vos = words(`vos|tenes|podes|queres|sos|contanos|escribinos|decinos|decime|llamanos vos|preferis`);

const distinct = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(({ start }, at) => spans.findIndex((each) => each.start === start) === at);

function mixedAddress({ text, folded, language, input }: Draft): readonly Match[] {
  if (language === 'en') {
    const formal = matches(
      words(`(?:dear )?(?:sir|madam)|yours (?:faithfully|sincerely)|we humbly request|would you be so kind`),
      folded,
    );
    const casual = matches(words(`hey|hiya|yo|cheers|gonna|mate|hun|buddy|no worries`), folded);
    return formal.length > 0 && casual.length > 0 ? [...formal, ...casual] : [];
  }
  const formal = [
    ...[usted, toUsted, ustedOrders].flatMap((each) => matches(each, folded)),
    ...ordersOfUsted(text, folded),
  ].filter((span) => !isName(text, span));
  const voseo = [...matches(vos, folded), ...formsOfVos(text)];
  const close = ordersOfTuOrVos(folded).filter((span) => !isName(text, span));
  const informal = distinct([...matches(tu, folded), ...voseo, ...close]);
  if (formal.length > 0 && informal.length > 0) return [...formal, ...informal];
  const porteno = input.variety === 'es-AR' ? [...voseo, ...unaccentedOrders(text)] : voseo;
  const peninsular = matches(onlyTu, folded);
  return porteno.length > 0 && peninsular.length > 0 ? [...porteno, ...peninsular] : [];
}

const american = words(
  `movil(?:es)?|vale(?= *(?:[,.!?]|$))|guay|curr(?:o|amos|ar)|coches?|aparcamientos?|aparcar|chulo|mola|cog(?:er|emos|e|en|imos|io|iendo|ido)|coj[oa]n?|vosotr[oa]s|os|vuestr[oa]s?|ordenador(?:es)?|tique|habeis|teneis|podeis`,
);
const overseas = words(
  `computador[ae]s?|ahorita|celular(?:es)?|plati[cq]\\p{L}+|che[cq](?:ar|amos|ame|a|o|ue|uen)|carros?|boletos?|meser[oa]s?|(?:la|su|tu) plata|contanos|decinos|escribinos|fijate|tenes|podes|vos|checalo`,
);

function foreignWords({ folded, input, found }: Draft): readonly Match[] {
  const { variety } = input;
  if (variety === 'es-ES') return matches(overseas, folded);
  const ownCar = variety === 'es-MX' ? /^coche/u : /^$/u;
  if (variety?.startsWith('es-'))
    return matches(american, folded).filter(({ start, end }) => !ownCar.test(folded.slice(start, end)));
  if (variety !== 'en') return [];
  return found.get(input.context.country === 'US' ? 'british' : 'L51') ?? [];
}

const accented: Readonly<Record<string, string>> = {
  que: 'qué',
  cual: 'cuál',
  cuando: 'cuándo',
  como: 'cómo',
  donde: 'dónde',
  quien: 'quién',
};

/** A question mark that nothing opened, and question words without their accent. */
function unopened({ text, folded, sentences, language }: Draft): readonly Match[] {
  if (language === 'en') {
    return [
      ...matches(words(`its (?:been|not|a|going|too)`), folded).map(({ start }) => ({
        start,
        end: start + 3,
        replacement: text[start] === 'I' ? "It's" : "it's",
      })),
      ...matches(words(`your (?:going|not|welcome|being)`), folded).map(({ start }) => ({
        start,
        end: start + 4,
        replacement: text[start] === 'Y' ? "You're" : "you're",
      })),
      ...matches(
        words(`(?:do|ca|wo|is|are|did|does|have|was|could|should|would)nt|theres|im|ive|youre|thats`),
        folded,
      ).map(({ start, end }) => ({
        start,
        end,
        replacement: text
          .slice(start, end)
          .replace(/(nt|s|m|ve|re)$/i, (tail) => (tail.toLowerCase() === 'nt' ? "n't" : `'${tail}`)),
      })),
    ];
  }
  const bare = [
    ...text.matchAll(
      /¿(?:[Pp]or |[Aa] |[Dd]e |[Ee]n )?([Qq]ue|[Cc]ual|[Cc]uando|[Cc]omo|[Dd]onde|[Qq]uien)(?= )/g,
    ),
  ].map((match) => {
    const word = match[1] ?? '';
    const end = match.index + match[0].length;
    return { start: end - word.length, end, replacement: accented[word.toLowerCase()] ?? word };
  });
  const closed = sentences
    .filter(
      ({ start, end }) =>
        text.slice(start, end).trimEnd().endsWith('?') && !text.slice(start, end).includes('¿'),
    )
    .map(({ start, end }) => ({ start, end, replacement: `¿${text.slice(start, end)}` }));
  return [...bare, ...closed];
}

function asksAgain(draft: Draft): readonly Match[] {
  const { sentences, input } = draft;
  const { case: record, thread } = input.context;
  const told = record !== undefined && Object.keys(record.known).length + record.facts.length > 0;
  const known = knownThings({ post: input.post, thread, known: record?.known });
  if (!told && known.size === 0) return [];
  return sentences.filter((sentence) => {
    const { folded } = sentence;
    if (/\b(?:no (?:hace falta|need|tienes|tiene)|don't need)/.test(folded)) return false;
    const again = folded.includes('?') && thingsNamed(folded).some((thing) => known.has(thing));
    return again || (told && says(draft, 'L54', sentence));
  });
}

const channel = words(
  `interno|\\p{L}+\\.\\p{L}+/\\S+|ventanilla|mostrador|centralita|telegram|instagram|llam(?:a|e|anos|enos|ame|eme|ad)|telefono|\\d{3}[\\d ]{4,12}|call|phone|ring|md|dm|mps?|privado|inbox|mensaje|messenger|whatsapp|correo|e-?mail|mail|\\S{1,40}@\\S{1,40}\\.\\w+|formulario|web(?:site)?|form|chat|app|oficina|tienda|sucursal|branch|store|come in|escrib(?:enos|anos|inos)|write|message us|text us|[\\w-]+(?:\\.[\\w-]+)+/\\S+`,
);
const inviting =
  /(?<!\p{L})(?:llam|escrib|contact|mand|envi|acud|pas[aeo]|rellen|entra|usa|pid|habl|mar[cq]|acer[cq]|comuni[cq]|bus[cq]|visit|call|email|ring|dm|send|reach|use|book|come|fill|message|text|whatsapp|go(?!\p{L})|write)/u;
const either = /(?<!\p{L})(?:o|u|or|ademas|also|si no)(?!\p{L})/u;

/** "Llámanos, escríbenos o rellena la web": two ways offered at once; or two questions. */
function tooMany({ folded, sentences }: Draft): readonly Match[] {
  const offered = sentences
    .filter(({ folded: sentence }) => either.test(sentence) && inviting.test(sentence))
    .flatMap((sentence) => {
      const [first, second, ...more] = matches(channel, sentence.folded);
      if (!first || !second) return [];
      const last = more.at(-1) ?? second;
      return either.test(sentence.folded.slice(first.end, last.start))
        ? [{ start: sentence.start + first.end, end: sentence.start + last.end }]
        : [];
    });
  const marks = matches(/\?+/g, folded);
  return [...offered, ...(marks.length > 1 ? marks.slice(1) : [])];
}

const functionWords = {
  es: words(
    `el|la|los|las|de|que|se|un|una|por|con|para|lo|te|le|y|es|hoy|ya|no|mi|su|tu|en|del|al|nos|os|este|esta`,
  ),
  en: words(`the|of|is|are|was|has|have|to|we|i|in|on|at|and|it|by|for|you|your|my|not|can|what|this|us`),
};

/** `unknown` where neither language's small words clearly prevail. */
export function languageOf(folded: string): Draft['language'] {
  const es = matches(functionWords.es, folded).length;
  const en = matches(functionWords.en, folded).length;
  if (es === en) return 'unknown';
  return es > en ? 'es' : 'en';
}

function otherLanguage(draft: Draft): readonly Match[] {
  const { input, foldedPost, language, folded } = draft;
  const declared = input.lang?.slice(0, 2);
  const wanted = declared ?? (foldedPost.length > 12 ? languageOf(foldedPost) : 'unknown');
  if (language === 'unknown' || (wanted !== 'es' && wanted !== 'en')) return [];
  return folded.length > 12 && wanted !== language ? [whole(draft)] : [];
}

const emoji = /\p{Extended_Pictographic}/gu;
const drawn = /[★☆✦✧✿❀☾►◄▓░彡¯ツ٩۶ᕙ╯︵┻━]+|:-?[DPp](?!\p{L})|\^_\^/gu;
const fancy = /[\u{1d400}-\u{1d7ff}\u{ff21}-\u{ff5a}\u{24b6}-\u{24e9}]+/gu;

/** "Coméntenle", "contadle": told to many, about one. */
const sentAgainst =
  /(?<!\p{L})(?!p[oó]ng|den|dad|avis|pid)\p{L}{2,10}(?:[ae]nle|[ae]nl[oa]|[aei]dle|[aei]dl[oa])(?!\p{L})/gu;

/** F · Form and language. */
export const form: readonly Rule[] = [
  {
    id: 'L49',
    severity: 'block',
    find: (draft) => {
      const { platform } = draft.input;
      if (!platform) return [];
      const length = weightedLength(draft.text, platform);
      if (length > limitOf(platform)) return [whole(draft)];
      return length > aimOf(platform) ? [{ ...whole(draft), severity: 'warn' }] : [];
    },
  },
  { id: 'L50', severity: 'block', find: mixedAddress },
  { id: 'L51', severity: 'warn', evidenceOnly: true, find: foreignWords },
  { id: 'L52', severity: 'hint', find: unopened },
  {
    id: 'L53',
    severity: 'hint',
    evidenceOnly: true,
    // A title before a name ("señora Gómez", "Sir Ian") assumes nothing.
    find: ({ text, found }) =>
      (found.get('L53') ?? []).filter(({ end }) => !/^\s+\p{Lu}/u.test(text.slice(end, end + 3))),
  },
  { id: 'L54', severity: 'block', evidenceOnly: true, find: asksAgain },
  { id: 'L55', severity: 'warn', find: tooMany },
  {
    id: 'L56',
    severity: 'warn',
    when: ({ input }) => (input.context.turnsPublic ?? 0) >= 2,
    find: (draft) => [whole(draft)],
  },
  {
    id: 'L57',
    severity: 'hint',
    when: (draft) => draft.post !== undefined && draft.text.trim() !== '' && !onlyPraises(draft),
    find: (draft) => (effort(draft.text, draft.post ?? '') < 1 ? [whole(draft)] : []),
  },
  {
    id: 'L58',
    severity: 'block',
    find: ({ text }) => matches(/#\p{L}[\p{L}\p{N}_]*/gu, text),
    fix: (matched) => (matched.startsWith('#') ? '' : undefined),
  },
  {
    id: 'L59',
    severity: 'warn',
    find: ({ text }) => {
      const icons = matches(emoji, text);
      return [
        ...matches(drawn, text).map((each) => ({ ...each, replacement: '' })),
        ...matches(fancy, text).map((each) => ({
          ...each,
          replacement: text.slice(each.start, each.end).normalize('NFKC'),
        })),
        ...(icons.length > 2
          ? [{ start: icons[2]?.start ?? 0, end: icons.at(-1)?.end ?? 0, replacement: '' }]
          : []),
      ];
    },
  },
  { id: 'L60', severity: 'warn', find: otherLanguage },
  {
    id: 'L61',
    severity: 'block',
    find: ({ folded, foldedPost }) => (/@/.test(folded + foldedPost) ? matches(sentAgainst, folded) : []),
  },
  {
    id: 'L62',
    severity: 'hint',
    when: ({ input }) => input.context.case?.promises.length === 0,
    evidenceOnly: true,
    find: (draft) => (says(draft, 'time') ? (draft.found.get('L62') ?? []).slice(0, 1) : []),
  },
];
