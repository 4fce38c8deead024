import { opening, similarity } from '../replies/similarity.ts';
import { greetsAnother } from './greeted-name.ts';
import { type Draft, type Match, matches, type Rule, whole } from './rule.ts';
import { onlyPraises, ownWords, says, sharesDetail } from './specifics.ts';

const ours = /(?<!\p{L})(?:te|le|os|les) (?:escribo|escribi|llamo|mando|envio|marco|paso|doy)/u;

/** A short reply that only sends the customer somewhere. */
function brushOff(draft: Draft): readonly Match[] {
  const { folded, found } = draft;
  const count = folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (count > 14 || folded.includes('?') || says(draft, 'time') || ours.test(folded)) return [];
  const [request] = found.get('L26') ?? [];
  return request ? [whole(draft)] : [];
}

function withoutDetail(draft: Draft): readonly Match[] {
  const { folded, foldedPost, post, input } = draft;
  if ((input.context.case?.facts.length ?? 0) > 0 || onlyPraises(draft)) return [];
  if (post === undefined) {
    return says(draft, 'L27') && ownWords(folded) < 2 && !/\d/.test(folded) ? [whole(draft)] : [];
  }
  if (sharesDetail(folded, foldedPost) || ownWords(foldedPost) < 2) return [];
  const dated = says(draft, 'time') && says(draft, 'action');
  return ownWords(folded) < (dated ? 2 : 3) || (says(draft, 'L27') && ownWords(folded) < 5)
    ? [whole(draft)]
    : [];
}

/** Understanding that goes on to name what happened is not empty. */
function emptyEmpathy({ found, folded, sentences }: Draft): readonly Match[] {
  return (found.get('L32') ?? []).filter(({ start, end }) => {
    if (folded[end] === ':') return false;
    const within = sentences.find((each) => start >= each.start && start < each.end);
    if (within === undefined || ownWords(within.folded) < 4) return true;
    const rest = folded.slice(within.start, start) + folded.slice(end, within.end);
    return ownWords(rest) < 2;
  });
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
    /(?:^(?!hola|hi |hello|hey|buen|good|dear|estimad)|(?<![\p{L}\p{N}])(?:hola|hi|hello|hey|buenas|tardes|noches|dias?|morning|afternoon|evening|estimad[oa]|dear)[ ,]+|(?<=(?:avisar|flagging|gracias|thanks)[ ,]+))(@?[\p{L}\p{N}_.]{2,40})(?=[,:;!.]|$)/gu;
  return [...draft.folded.matchAll(greeted)]
    .filter(
      ([, name = '']) =>
        (/[\d_]/.test(name) && /\p{L}/u.test(name)) ||
        (handle !== undefined && name.replace(/^@/, '') === handle && handle !== ''),
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
  },
  {
    id: 'L23',
    severity: 'block',
  },
  {
    id: 'L24',
    severity: 'warn',
  },
  {
    id: 'L25',
    severity: 'warn',
  },
  { id: 'L26', severity: 'block', evidenceOnly: true, find: brushOff },
  { id: 'L27', severity: 'warn', evidenceOnly: true, find: withoutDetail },
  { id: 'L28', severity: 'warn', find: repeated },
  {
    id: 'L29',
    severity: 'block',
    find: ({ text }) =>
      matches(
        /\{{1,2}[^{}\n]{0,40}\}{1,2}|\[[\p{L}\p{N} _.-]{2,40}\]|X{3,}|X{2,}\/X{2,}|(?<!\w)_{2,}(?!\w)|<[\p{L}_ ]{2,30}>|%\w{2,30}%|\$[A-Z_]{3,30}\b|\((?:fecha|hora|nombre|date|time|name|dia|día|day|importe|amount)\)|(?<!\p{L})(?:NOMBRE|NAME|PEDIDO|CLIENTE|FECHA|HORA|TBD|LOREM)(?=[:,]| \p{Ll})|\bundefined\b/gu,
        text,
      ),
  },
  {
    id: 'L30',
    severity: 'warn',
    find: (draft) => [...handleAsName(draft), ...greetsAnother(draft)],
    fix: () => '',
  },
  {
    id: 'L31',
    severity: 'warn',
    fix: () => '',
  },
  {
    id: 'L32',
    severity: 'warn',
    evidenceOnly: true,
    find: emptyEmpathy,
  },
];
