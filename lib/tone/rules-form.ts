import { effort } from '../replies/effort.ts';
import { aimOf, limitOf, weightedLength } from '../replies/length.ts';
import { test, time } from './evidence.ts';
import { type Draft, type Match, matches, type Rule, whole, words } from './rule.ts';

const tu = words(
  `ti|tu|tus|contigo|te|tienes|puedes|quieres|eres|cuentanos|dinos|dime|escribenos|llamanos|perdona|prefieres`,
);
const onlyTu = words(`ti|contigo|tienes|puedes|quieres|eres|cuentanos|dinos|dime|escribenos|prefieres`);
const usted = words(
  `usted|cuentenos|digame|diganos|escribanos|escribame|llamenos|paseme|mandeme|envienos|envieme|permitame|disculpe|perdone|que le (?:paso|ha pasado|ocurrio)|le (?:llam(?:o|a|amos)|escrib(?:o|e|imos)|atend\\w+|ayud(?:o|amos)|respond(?:o|e|emos))`,
);
const vos = words(`vos|tenes|podes|queres|sos|contanos|escribinos|decinos|decime|llamanos vos|preferis`);

function mixedAddress({ folded, language }: Draft): readonly Match[] {
  if (language === 'en') {
    const formal = matches(words(`sir|madam`), folded);
    return test(words(`hey|mate|hun|buddy`), folded) ? formal : [];
  }
  const formal = matches(usted, folded);
  const voseo = matches(vos, folded);
  if (formal.length > 0 && (test(tu, folded) || voseo.length > 0)) return formal;
  return voseo.length > 0 && test(onlyTu, folded) ? voseo : [];
}

const american = words(
  `cog(?:er|emos|e|en|imos|io|iendo|ido)|coj[oa]n?|vosotr[oa]s|os|vuestr[oa]s?|ordenador(?:es)?|tique|habeis|teneis|podeis`,
);
const peninsular = words(`computador[ae]s?|ahorita|celular(?:es)?|platicar`);

function foreignWords({ folded, input }: Draft): readonly Match[] {
  const { variety } = input;
  if (variety === 'es-ES') return matches(peninsular, folded);
  if (variety?.startsWith('es-')) return matches(american, folded);
  return variety === 'en' ? matches(words(`y'all`), folded) : [];
}

/** A question mark that nothing opened, and question words without their accent. */
function unopened({ text, folded, sentences, language }: Draft): readonly Match[] {
  if (language === 'en') {
    return matches(words(`its (?:been|not|a|going|too)`), folded).map(({ start }) => ({
      start,
      end: start + 3,
      replacement: "it's",
    }));
  }
  return sentences
    .filter(
      ({ start, end }) =>
        text.slice(start, end).trimEnd().endsWith('?') && !text.slice(start, end).includes('¿'),
    )
    .map(({ start, end }) => ({ start, end, replacement: `¿${text.slice(start, end)}` }));
}

const knownThings: Readonly<Record<string, RegExp>> = {
  order: words(`pedido|order`),
  phone: words(`telefono|movil|celular|numero|phone|number`),
  email: words(`correo|e-?mail`),
  date: words(`cuando|que dia|fecha|when|which day|what day|date`),
  place: words(`donde|que tienda|sucursal|where|which (?:store|shop|branch)`),
  detail: words(`que (?:te |le |os )?(?:paso|ha pasado|ocurrio)|what happened`),
};
const retelling = words(
  `(?:cuent|expli|dec|dig|repi)\\w*[^.?!\\n]{0,20} (?:otra vez|de nuevo|nuevamente)|(?:tell|explain|say|repeat)[^.?!\\n]{0,25} again`,
);

function asksAgain({ sentences, input }: Draft): readonly Match[] {
  const record = input.context.case;
  if (!record || (Object.keys(record.known).length === 0 && record.facts.length === 0)) return [];
  const known = Object.keys(record.known)
    .map((key) => knownThings[key])
    .filter((each) => each !== undefined);
  return sentences.filter(({ folded }) => {
    if (/\bno (?:hace falta|need)/.test(folded)) return false;
    return test(retelling, folded) || (folded.includes('?') && known.some((each) => test(each, folded)));
  });
}

const channels: readonly RegExp[] = [
  words(
    `llam(?:a|e|anos|enos|ame|eme|ad)(?! al (?:112|911|999|123|107)\\b)|call(?! (?:112|911|999|123)\\b)(?= us|,| me| on| \\d)|phone us|ring us`,
  ),
  words(`md|dm|por privado|inbox|mensaje (?:directo|privado)|messenger`),
  words(`correo|e-?mail|\\S{1,40}@\\S{1,40}\\.\\w+`),
  words(`formulario|la web|the form|rellena\\w*|fill in|https?:\\S+`),
  words(`escribenos|escribanos|escribinos|write to us`),
];

function tooMany(draft: Draft): readonly Match[] {
  const { folded } = draft;
  const marks = matches(/\?/g, folded);
  const used = channels.map((each) => matches(each, folded)[0]).filter((each) => each !== undefined);
  const second = used.sort((a, b) => a.start - b.start)[1];
  // "Escríbenos por MD" names one channel in two ways.
  const one = used.length === 2 && test(channels[4] as RegExp, folded) && test(channels[1] as RegExp, folded);
  return [...(second && !one ? [second] : []), ...(marks.length > 1 ? marks.slice(1, 2) : [])];
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
const fancy = /[\u{1d400}-\u{1d7ff}\u{ff21}-\u{ff5a}\u{24b6}-\u{24e9}]+/gu;

const promising = words(
  `(?:te|le|os|les) (?:llam|escrib|dig|mand|env|avis|cuent|respond)\\w{1,5}|i(?:'ll| will) (?:call|write|tell|send|update|reply|message|get back)`,
);

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
  { id: 'L51', severity: 'warn', find: foreignWords },
  { id: 'L52', severity: 'hint', find: unopened },
  {
    id: 'L53',
    severity: 'hint',
    find: ({ text }) =>
      matches(
        /(?<!\p{L})(?:[Ee]stimad[oa] |[Qq]uerid[oa] )?(?:[Ss]eñor(?:a|ita)?|[Cc]aballero|[Cc]lienta|[Ss]ir|[Mm]adam|[Mm]a'am)(?! \p{Lu})(?!\p{L})/gu,
        text,
      ),
  },
  { id: 'L54', severity: 'block', find: asksAgain },
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
    when: ({ post, text }) => post !== undefined && text.trim() !== '',
    find: (draft) => (effort(draft.text, draft.post ?? '') < 1 ? [whole(draft)] : []),
  },
  {
    id: 'L58',
    severity: 'block',
    es: words(
      `aprovecha\\w*|descubre (?:nuestr[oa]s?|el|la|los|las)|contrata (?:ya|ahora)|oferta exclusiva|no te (?:lo |la )?pierdas|siguenos`,
    ),
    en: words(
      `(?:try|check out|discover) our|sign up (?:now|for)|upgrade to|don't miss|follow us|limited offer`,
    ),
    find: ({ text }) => matches(/#\p{L}[\p{L}\p{N}_]*/gu, text),
    fix: (matched) => (matched.startsWith('#') ? '' : undefined),
  },
  {
    id: 'L59',
    severity: 'warn',
    find: ({ text }) => {
      const icons = matches(emoji, text);
      return [
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
    es: words(
      `contestad\\w+|contestenl\\w+|(?:id|vamos|vayan) a por|reportad\\w*|reporten(?:lo|la)?|denunciad\\w+|defendednos|defiendannos|atacad\\w*`,
    ),
    en: words(
      `go (?:and )?tell (?:him|her|them)|report (?:him|her|this (?:guy|account|user|person))|defend us|pile on|go after (?:him|her|them)`,
    ),
  },
  {
    id: 'L62',
    severity: 'hint',
    when: ({ input }) => input.context.case?.promises.length === 0,
    find: ({ folded }) => (test(time, folded) ? matches(promising, folded).slice(0, 1) : []),
  },
];
