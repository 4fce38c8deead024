import { type Draft, matches, type Rule, type Span } from './rule.ts';

const apology = /(?<!\p{L})(?:perd[oó]n|disculp|lament|sentimos|siento|sorry|apolog|regret)/u;
const opposing =
  /^(?:pero|aunque|sin embargo|no obstante|ahora bien|eso si|lo que pasa|el caso es|la verdad es|lo cierto es|de todas formas|de todos modos|con todo|igualmente|ten(?:ga|ed)? en cuenta|tene en cuenta|but|however|although|though|that said|having said that|mind you|then again|bear in mind|keep in mind|please note|even so|nevertheless|nonetheless)(?!\p{L})/u;

/** Somebody says: it was us. */
const owned =
  /(?:fallo|error|culpa|equivocacion) (?:es |fue )?(?:nuestr|mi[oa])|(?<!not )(?:our|my) (?:mistake|error|fault|doing)|nos (?:hemos )?equivoc|(?:hemos|te|le|os) fallam?[oa]|we (?:got|made|let|cancelled|charged|lost|sent|overcharged)(?!\p{L})/u;

/** "Perdona. Pero…": the turn stands at the head of the next sentence. */
function takenBack({ sentences }: Draft): readonly Span[] {
  return sentences.flatMap(({ start, folded }, at) => {
    const before = sentences[at - 1];
    const [turn] = matches(new RegExp(opposing, 'gu'), folded);
    if (!before || !turn || !apology.test(before.folded)) return [];
    return [{ start: before.start, end: start + turn.end }];
  });
}

/** "¿Un tornillo? ¿En una ensalada?": their words given back as a question without a verb. */
function echoed({ text, folded, foldedPost }: Draft): readonly Span[] {
  if (foldedPost === '') return [];
  return [
    ...folded.matchAll(
      /¿((?:y |pero )?(?:un|una|unos|unas|en|tres|dos|cuatro|cinco|con|sin|toda?s?|\d+)(?: \p{L}+){1,4})\?/gu,
    ),
  ]
    .filter(([, said = '']) => (said.match(/\p{L}{5,}/gu) ?? []).some((word) => foldedPost.includes(word)))
    .map((match) => ({ start: match.index, end: Math.min(text.length, match.index + match[0].length) }));
}

/** A · Blame and defensiveness. */
export const blame: readonly Rule[] = [
  { id: 'L01', severity: 'block' },
  { id: 'L02', severity: 'block', find: echoed },
  { id: 'L03', severity: 'block' },
  { id: 'L04', severity: 'warn' },
  { id: 'L05', severity: 'block', find: takenBack },
  { id: 'L06', severity: 'block' },
  { id: 'L07', severity: 'warn', when: ({ folded }) => !owned.test(folded) },
  { id: 'L08', severity: 'warn' },
  { id: 'L09', severity: 'block' },
  { id: 'L10', severity: 'block' },
];
