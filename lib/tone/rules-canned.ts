import { opening, similarity } from '../replies/similarity.ts';
import { action, test, time } from './evidence.ts';
import { type Draft, type Match, matches, type Rule, whole, words } from './rule.ts';

const channelRequest = words(
  `escrib(?:e|a|i)(?:nos|me)|contact\\w+|(?:mand|envi)\\w+ (?:un |una )?(?:md|dm|mensaje|correo|inbox)|(?:dm|message|email|contact|write to|reach out to) us|send us an? (?:dm|message|e-?mail)`,
);

function brushOff(draft: Draft): readonly Match[] {
  const { folded } = draft;
  const count = folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (count === 0 || count > 12 || !test(channelRequest, folded)) return [];
  return test(action, folded) || test(time, folded) ? [] : [whole(draft)];
}

const stems = (text: string) => new Set((text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
const small = stems(
  'para como esta este pero todo nada algo desde hasta cuando porque sobre entre tiene estoy hace hola gracias ahora that this with have from your they what when just been were will would about there their hello thank please',
);
const generic = words(`lo (?:ocurrido|sucedido)|lo que ha pasado|sorry about (?:that|this)|what happened`);

function withoutDetail(draft: Draft): readonly Match[] {
  const { folded, foldedPost, post, input } = draft;
  if ((input.context.case?.facts.length ?? 0) > 0) return [];
  if (post === undefined) return test(generic, folded) && !/\d/.test(folded) ? [whole(draft)] : [];
  const theirs = stems(foldedPost);
  const shared = [...stems(folded)].some((stem) => theirs.has(stem) && !small.has(stem));
  const numbers = (folded.match(/\d+/g) ?? []).some((digits) => foldedPost.includes(digits));
  return shared || numbers ? [] : [whole(draft)];
}

function repeated(draft: Draft): readonly Match[] {
  const past = draft.input.context.pastReplies ?? [];
  const start = opening(draft.text);
  const alike = past.some((each) => similarity(draft.text, each) >= 0.35);
  const sameStart = start.split(' ').length === 4 && past.some((each) => opening(each) === start);
  return alike || sameStart ? [whole(draft)] : [];
}

function handleAsName(draft: Draft): readonly Match[] {
  const handle = draft.input.context.author?.handle.replace(/^@/, '').toLowerCase();
  const greeted =
    /(?<![\p{L}\p{N}])(?:hola|hi|hello|hey|buenas|estimad[oa]|dear)[ ,]+@?([\p{L}\p{N}_.]{2,40})/gu;
  return [...draft.folded.matchAll(greeted)]
    .filter(
      ([, name = '']) => /[\d_]/.test(name) || (handle !== undefined && name === handle && handle !== ''),
    )
    .map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1]?.length ?? 0), end };
    });
}

/** C · Corporate and canned. */
export const canned: readonly Rule[] = [
  {
    id: 'L22',
    severity: 'block',
    es: words(
      `(?:lament|disculp|perdon|sentimos|siento)\\w*[^.?!\\n]{0,25} (?:inconvenientes?|molestias?|trastornos?)(?: (?:ocasionad|causad)[oa]s?)?`,
    ),
    en: words(`(?:any|the|for) inconvenience(?: caused)?`),
  },
  {
    id: 'L23',
    severity: 'block',
    es: words(`(?:opinion|comentarios?|sugerencias?)[^.?!\\n]{0,20} (?:importantes?|valios\\w+)`),
    en: words(
      `(?:feedback|opinion|comments?)(?: is| are)? (?:very |so |really )?(?:important|valuable)|we value your (?:feedback|opinion)`,
    ),
  },
  {
    id: 'L24',
    severity: 'warn',
    es: words(
      `desde la (?:compania|empresa|organizacion)|nuestra (?:empresa|compania) se caracteriza|queremos trasladar(?:te|le|les)?|nuestro (?:firme )?compromiso|trabajamos (?:dia a dia|cada dia) para`,
    ),
    en: words(
      `we pride ourselves|we are committed to|our commitment|we strive|at \\w+ we (?:pride|believe|value)`,
    ),
  },
  {
    id: 'L25',
    severity: 'warn',
    es: words(
      `procederemos|procedemos a|dar traslado|a la (?:mayor|menor) brevedad|incidencias?|quedamos a (?:tu|su|la) (?:entera )?disposicion|en aras de|rogamos`,
    ),
    en: words(
      `endeavou?r|at (?:the|our|your) earliest|escalate|kindly (?:be|note)|rest assured|please be advised|in regards to|henceforth`,
    ),
  },
  { id: 'L26', severity: 'block', find: brushOff },
  { id: 'L27', severity: 'warn', find: withoutDetail },
  { id: 'L28', severity: 'warn', find: repeated },
  {
    id: 'L29',
    severity: 'block',
    find: ({ text }) =>
      matches(/\{[^{}\n]{0,40}\}|\[[\p{Lu} _-]{2,40}\]|X{3,}|_{3,}|<[\p{L}_ ]{2,30}>|\bundefined\b/gu, text),
  },
  { id: 'L30', severity: 'warn', find: handleAsName, fix: () => '' },
  {
    id: 'L31',
    severity: 'warn',
    es: words(
      `estimad[oa]s?(?: (?:client[ea]s?|usuari[oa]s?|senor(?:a|es)?))?|atentamente|cordialmente|reciba un cordial|un cordial saludo|saludos cordiales`,
    ),
    en: words(
      `dear (?:customers?|users?|sir|madam|valued \\w+)|(?:kind|best|warm) regards|yours (?:sincerely|faithfully)`,
    ),
    fix: () => '',
  },
  {
    id: 'L32',
    severity: 'warn',
    es: words(
      `(?:entendemos|entiendo|comprendemos|comprendo) (?:tu|su|vuestra|la) (?:frustracion|malestar|enfado|enojo|preocupacion)|estamos aqui para ayudar\\w*|como modelo de lenguaje|(?:gracias por ponerte|gracias por ponerse) en contacto`,
    ),
    en: words(
      `(?:we|i) (?:completely |totally |fully )?understand (?:your|the) (?:frustration|concern|anger)s?|(?:are|am|we're|i'm) here to help|as an ai|thank you for (?:reaching out|contacting us)|thanks for reaching out`,
    ),
  },
];
