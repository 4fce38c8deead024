import { apology } from './evidence.ts';
import { type Draft, isName, type Match, matches, type Rule, type Span } from './rule.ts';
import { onlyPraises, ownWords, says, sharesDetail } from './specifics.ts';

const cheerful =
  /[\u{1f600}-\u{1f606}\u{1f60a}-\u{1f60e}\u{1f642}\u{1f389}\u{1f973}\u{2728}\u{2764}\u{1f496}\u{1f970}\u{1f618}\u{1f38a}\u{1f64c}\u{1f31e}\u{2600}\u{1f495}]/gu;
const joking =
  /[\u{1f602}\u{1f923}\u{1f605}\u{1f61c}\u{1f61d}\u{1f92a}\u{1f3d6}\u{1f921}\u{1f92d}\u{1f643}\u{1f606}\u{1f913}\u{1f479}\u{1f639}\u{1f480}\u{1f61b}\u{1f638}]/gu;

/** Heat unknown counts as heat: only a post known to be calm may be answered with cheer. */
const hot = ({ input }: Draft) => (input.context.arousal ?? 2) >= 2;

/** What is written in capitals anyway. */
const acronym =
  /^(?:DNI|NIF|SMS|MD|DM|PDF|IBAN|CVV|USB|FAQ|ID|TV|GPS|IVA|VAT|UK|USA|EU|UE|HD|QR|PIN|SIM|RUT|CURP|RFC|INE|CUIT|CBU|ES|GB)$/u;

const greeting = /^(?:hola|buenas|buenos|buen|hi|hello|hey|good|morning)(?!\p{L})[^.?!]{0,28}[.!]?$/u;
const told =
  /(?<!\p{L})(?:fue|era|estuvo|fueron|was|were|been|being)(?: (?:muy|tan|un|una|so|very|a|really|bastante))?\s$/u;
const hailed = /(?:^|(?:hola|hey|hi|sorry|gracias|thanks|cheers|ay|oye|worries|perdona|vale|claro)[ ,]+)$/u;

function shouted({ text, input }: Draft): readonly Span[] {
  const brand = input.context.brand;
  const names = new Set([brand?.name, ...(brand?.products ?? [])].join(' ').split(/\s+/));
  const runs = matches(/[!?]*(?:!!|\?\?|!\?|\?!)[!?]*/g, text);
  const loud = [
    ...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[^\p{L}\p{N}.!?\n]+\p{Lu}+)+(?![\p{L}\p{N}])/gu),
  ].filter(([phrase]) => {
    const spoken = phrase.split(/[^\p{L}]+/u).filter((word) => !names.has(word) && !acronym.test(word));
    return spoken.length > 1 && spoken.some((word) => word.length > 3);
  });
  return [...loud.map((match) => ({ start: match.index, end: match.index + match[0].length })), ...runs];
}

function surplusApologies({ folded, input }: Draft): readonly Span[] {
  const own = matches(apology, folded);
  const ours = (input.context.thread ?? []).filter(({ by }) => by === 'us');
  const before = ours.reduce((sum, { text }) => sum + matches(apology, text.toLowerCase()).length, 0);
  if (own.length > 1) return own.slice(1, 2);
  // Two in a thread are enough; once the page was turned, what was said is.
  const most = input.context.pageTurned ? 0 : 2;
  return own.length + before > most ? own : [];
}

/** The first sentence past the greeting only acknowledges, or nothing in the draft is theirs, done or dated. */
function indifferent(draft: Draft): readonly Span[] {
  const first = draft.sentences.find(({ folded }) => !greeting.test(folded));
  if (!first || says(draft, 'time', first) || sharesDetail(first.folded, draft.foldedPost)) return [];
  if (/^(?:muchas )?(?:gracias|thank)/u.test(first.folded) && says(draft, 'time')) return [];
  if (says(draft, 'L20', first) && ownWords(first.folded) < 4) return [first];
  const moves = says(draft, 'time') || says(draft, 'action') || /[\d?]/.test(draft.folded);
  return moves || ownWords(first.folded) > 1 ? [] : [first];
}

/** "El dependiente fue muy grosero" gives their words about somebody back to them. */
function contempt({ text, found, folded, foldedPost }: Draft): readonly Match[] {
  return (found.get('L17') ?? []).filter(
    ({ start, end }) =>
      !isName(text, { start, end }) &&
      !(
        foldedPost.includes(folded.slice(start, end)) &&
        told.test(folded.slice(Math.max(0, start - 16), start))
      ),
  );
}

/** Words that make a person of what follows: "el jefe", "with your friend". */
const spokenOf =
  /(?<!\p{L})(?:de|del|el|la|los|las|un|una|tu|su|sus|tus|mejor|vuestr[oa]|nuestr[oa]|primera|agradece|con|mucho|todo|al|from|for|with|your|his|her|their|an?|the|own|is|of|in|fell|i|we|would|love|much|be)(?: \p{L}+){0,2} $/u;
const setOff = /(?:^|[,.:;!?…–—-]\s*)$/u;

/** "crack, lo miro", "sorry mate", "ya está, guapa": spoken to, not spoken of. */
function calledOut({ found, folded }: Draft): readonly Match[] {
  return (found.get('L19') ?? []).filter(({ start, end }) => {
    const before = folded.slice(Math.max(0, start - 30), start);
    if (hailed.test(before)) return true;
    const closed = /^\s*(?:[,.:!?…]|$)/u.test(folded.slice(end, end + 3));
    return closed && (setOff.test(before) || !spokenOf.test(before));
  });
}

/** Rolled eyes say the opposite of the words beside them. */
const mocking = /[\u{1f644}\u{1f612}\u{1f928}\u{1f9d0}\u{1f937}]/gu;
/** Delight is honest after praise, mockery after a complaint. */
function ironic(draft: Draft): readonly Match[] {
  const { post, found } = draft;
  return post !== undefined && hot(draft) && !onlyPraises(draft) ? (found.get('delight') ?? []) : [];
}

/** A sentence left hanging lets the reader guess what was not said, and a tag asks to agree. */
function insinuated({ text, folded, post, language }: Draft): readonly Match[] {
  if (post === undefined || language !== 'es') return [];
  const hanging = [...folded.matchAll(/[^.?!…\n]{12,}(?:…|\.{3})(?=\s*$|\s+[¿¡\p{Lu}\p{L}])/gu)];
  const tags = [
    ...folded.matchAll(
      /[^.?!…\n¿]{12,},? ?¿(?:eh|no|sabes|sabe|verdad|a que si|ok|estamos|capisci|vale)\?/gu,
    ),
  ];
  return [...hanging, ...tags].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return {
      start: match.index + lead,
      end: Math.min(text.length, match.index + match[0].length),
      severity: 'warn' as const,
    };
  });
}

/** "…, did it?", "…, eh": asked of nobody. */
const tag =
  /, (?:(?:do|does|did|is|are|was|were|has|have|had)(?:n't)? (?:it|you|we|they|he|she|i)|eh|huh|innit)\s*[?.!…]*$/u;
const tagged = ({ sentences, language }: Draft) =>
  language === 'en' ? sentences.filter(({ folded }) => tag.test(folded)) : [];

const courteous =
  /^(?:hi|hello|hey|good|thanks?|many thanks|sorry|welcome|please|don't|stop|cheers|ta|bye|yes|no|get)(?!\p{L})/u;
/** Cheered to somebody who complains. */
const cheered = (draft: Draft): readonly Span[] =>
  draft.language !== 'en' || draft.post === undefined || onlyPraises(draft)
    ? []
    : draft.sentences.filter(({ folded }) => /[^!]!$/u.test(folded) && !courteous.test(folded));

const hailing =
  /(?<=(?:^|[.!?] )(?:Yes|Aye|Hey|Hi|Hiya|Hello|Ok|Okay|Sorry|Cheers|Thanks|Ta|Ay|Alright|Morning|Evening|Listen)[ ,]+)(?!(?:there|all|again|everyone|everybody|both|team|indeed|please|now|then|yes|no|well|agreed|exactly|absolutely|correct|sure|thanks|sorry|folks)(?!\p{L}))\p{Ll}{2,12}(?=[,.!?])/gu;
/** "Yes yaar, …": a word in small letters where a name would stand. */
const hailedByNoName = ({ text, language }: Draft): readonly Span[] =>
  language === 'en' ? matches(hailing, text) : [];

/** B · Tone. */
export const tone: readonly Rule[] = [
  {
    id: 'L11',
    severity: 'block',
  },
  {
    id: 'L12',
    severity: 'block',
    any: mocking,
    find: ironic,
  },
  {
    id: 'L13',
    severity: 'block',
    find: (draft) => [
      ...insinuated(draft),
      ...tagged(draft).map((span) => ({ ...span, severity: 'warn' as const })),
    ],
  },
  {
    id: 'L14',
    severity: 'warn',
  },
  {
    id: 'L15',
    severity: 'warn',
    when: hot,
    find: (draft) => [...matches(cheerful, draft.text), ...cheered(draft)],
    fix: () => '',
  },
  {
    id: 'L16',
    severity: 'block',
    find: shouted,
    fix: (matched) => (/^[!?]+$/.test(matched) ? (matched[0] === '?' ? '?' : '.') : undefined),
  },
  {
    id: 'L17',
    severity: 'block',
    evidenceOnly: true,
    find: contempt,
  },
  {
    id: 'L18',
    severity: 'warn',
    find: ({ text }) => matches(joking, text),
    fix: () => '',
  },
  {
    id: 'L19',
    severity: 'warn',
    evidenceOnly: true,
    find: (draft) => [...calledOut(draft), ...hailedByNoName(draft)],
  },
  {
    id: 'L20',
    severity: 'warn',
    when: (draft) => (draft.input.context.arousal ?? 0) >= 2 && !onlyPraises(draft),
    evidenceOnly: true,
    find: indifferent,
  },
  { id: 'L21', severity: 'warn', find: surplusApologies },
];
