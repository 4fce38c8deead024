import { action, apology, test, time } from './evidence.ts';
import { type Draft, matches, type Rule, type Span, words } from './rule.ts';

const cheerful =
  /[\u{1f600}-\u{1f606}\u{1f60a}-\u{1f60e}\u{1f642}\u{1f389}\u{1f973}\u{2728}\u{2764}\u{1f496}]/gu;
const joking = /[\u{1f602}\u{1f923}\u{1f605}\u{1f61c}\u{1f61d}\u{1f92a}]/gu;

/** Heat unknown counts as heat: only a post known to be calm may be answered with cheer. */
const hot = ({ input }: Draft) => (input.context.arousal ?? 2) >= 2;

const both = (pattern: RegExp, emoji: RegExp) => (draft: Draft) => [
  ...matches(pattern, draft.folded),
  ...matches(emoji, draft.text),
];

function shouted({ text, input }: Draft): readonly Span[] {
  const brand = input.context.brand;
  const names = new Set([brand?.name, ...(brand?.products ?? [])].join(' ').split(/\s+/));
  const loud = [...text.matchAll(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu)].filter(([word]) => !names.has(word));
  const runs = matches(/!{2,}|\?{2,}/g, text);
  const [first] = loud;
  const last = loud.at(-1);
  if (!first || !last || loud.length < 2) return runs;
  return [{ start: first.index, end: last.index + last[0].length }, ...runs];
}

function surplusApologies({ folded, input }: Draft): readonly Span[] {
  const own = matches(apology, folded);
  const ours = (input.context.thread ?? []).filter(({ by }) => by === 'us');
  const before = ours.reduce((sum, { text }) => sum + matches(apology, text.toLowerCase()).length, 0);
  if (own.length > 1) return own.slice(1, 2);
  return own.length + before > 2 ? own : [];
}

/** B · Tone. */
export const tone: readonly Rule[] = [
  {
    id: 'L11',
    severity: 'block',
    es: words(
      `calmate|calmese|calmaos|calmense|calmad|tranquili(?:za|ce|zate|cese|cense)\\w*|(?:un poco de|con|manten\\w* la) calma|tranqui|relajate|relajese`,
    ),
    en: words(`calm down|relax|chill(?: out)?|take it easy|(?:keep|stay) calm`),
  },
  {
    id: 'L12',
    severity: 'block',
    es: words(
      `gracias por (?:tu |su |tan |un )(?:tan )?(?:amables?|bonit[oa]s?|simpatic[oa]s?|maravillos[oa]s?|encantador\\w*) (?:comentarios?|mensajes?|palabras)|que sorpresa|enhorabuena por`,
    ),
    en: words(
      `(?:such|how) (?:a )?(?:lovely|charming|delightful|nice)|thanks for (?:the|your|such) (?:lovely|charming|delightful)`,
    ),
  },
  {
    id: 'L13',
    severity: 'block',
    es: words(
      `con todo (?:el |mi |nuestro )?respeto|por si no lo (?:sab|record|recuerd)\\w+|como (?:comprender|entender|supondr)\\w+|como bien sabes?`,
    ),
    en: words(
      `with all due respect|as you (?:will|can|may|must) (?:understand|appreciate)|in case you (?:did not|didn't|weren't) (?:know|aware)|as you well know|per my last`,
    ),
  },
  {
    id: 'L14',
    severity: 'warn',
    es: words(`solo (?:son|es|fue|fueron|han sido)|no es para tanto|(?:un|una) pequen[oa]|tampoco es para`),
    en: words(
      `(?:it is|it's|that's|that is|this is|was|were) (?:only|just) (?:an?|\\d+|one|two|three|four|five)|(?:no|not a) big deal|minor (?:issue|inconvenience|delay|problem|glitch)|a (?:little|small|slight) (?:issue|problem|delay|hiccup)`,
    ),
  },
  {
    id: 'L15',
    severity: 'warn',
    when: hot,
    find: both(
      words(
        `(?:feliz|buen|buena) (?:dia|tarde|noche|finde|semana|fin de semana)|have an? (?:great|nice|wonderful|lovely|good) (?:day|one|weekend|evening)`,
      ),
      cheerful,
    ),
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
    es: words(
      `idiotas?|imbecil(?:es)?|estupid[oa]s?|ignorantes?|gilipollas|payas[oa]s?|tont[oa]s?|subnormal(?:es)?|sinverguenzas?|mentiros[oa]s?|llorones|lloron|llorica|maleducad[oa]s?|gente como (?:tu|usted|vos|ustedes|vosotros)|no tienes ni idea|como te atreves|me has insultado|boludo|pelotudo|pendejo`,
    ),
    en: words(
      `idiots?|morons?|stupid|dumb|ignorant|losers?|liars?|trolls?|clowns?|pathetic|whin(?:er|ing|y)|people like you|shut up|get a life|how dare you|rude (?:person|customer)`,
    ),
  },
  {
    id: 'L18',
    severity: 'warn',
    find: both(words(`ja(?:ja){1,8}|je(?:je){1,8}|jiji|gif|meme|lol|lmao|rofl|ha(?:ha){1,8}`), joking),
    fix: () => '',
  },
  {
    id: 'L19',
    severity: 'warn',
    es: words(`carino|crack|amig[oa]s?|tio|tia|guap[oa]|corazon|campeon|bro|chicos|querid[oa]`),
    en: words(`hun|hon|buddy|mate|pal|dude|bro|sweetie|darling|guys`),
  },
  {
    id: 'L20',
    severity: 'warn',
    when: ({ input }) => (input.context.arousal ?? 0) >= 2,
    find: ({ sentences, foldedPost }) => {
      const [first] = sentences;
      if (!first || test(action, first.folded) || test(time, first.folded) || /\d/.test(first.folded))
        return [];
      const shared = (first.folded.match(/\p{L}{5,}/gu) ?? []).some((word) => foldedPost.includes(word));
      return shared ? [] : [first];
    },
  },
  { id: 'L21', severity: 'warn', find: surplusApologies },
];
