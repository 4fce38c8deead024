import { defaultBusinessHours } from '../domain/default-business-hours.ts';
import { foldLetters } from '../phrases/fold-letters.ts';
import { findPromises } from '../promises/find-promises.ts';
import { saysAny } from '../replies/denied.ts';
import { test } from './evidence.ts';
import { type Draft, type Match, matches, words } from './rule.ts';

const asOurs = words(
  `(?:es|fue|ha sido) (?:un |una )?(?:culpa|error|fallo|equivocacion|descuido) (?:nuestr[oa]|mi[oa])|(?:la culpa|el error|el fallo) (?:es|fue|ha sido) (?:nuestr[oa]|mi[oa])|(?:por|es|fue) nuestr[oa] (?:culpa|error|fallo)|nos (?:hemos equivocado|equivocamos)|(?:te|le|os|les) (?:hemos fallado|fallamos)
  (?:(?:it|that|this) (?:is|was)|(?:it|that|this)'s) (?:our|my) (?:mistake|error|fault|doing)|(?:our|my) (?:mistake|error|fault)|the (?:mistake|error|fault) (?:is|was) (?:ours|mine)|(?:it's|that's|this is) on us|we (?:got (?:it|this|that) wrong|messed up|let you down)`,
);
const unsettled =
  /(?<!\p{L})(?:si|whether|if|comprob\p{L}*|revis\p{L}*|mir[aoe]\p{L}*|verific\p{L}*|confirm\p{L}*|averigu\p{L}*|investig\p{L}*|no (?:es|fue|ha sido)|check\p{L}*|look(?:ing)?|find(?:ing)? out|verify\p{L}*|not)(?!\p{L})|\?/u;

/** What happened is not established, and the draft takes it upon us. */
export function admitsUnverified({ input, folded, sentences }: Draft): readonly Match[] {
  const { validity } = input.context;
  if (validity !== 'not' && validity !== 'unknown') return [];
  return matches(asOurs, folded)
    .filter(({ start }) => {
      const within = sentences.find((each) => start >= each.start && start < each.end);
      return within !== undefined && !unsettled.test(within.folded);
    })
    .map((each) => ({ ...each, message: 'unverified' }));
}

/** "Enviado" and "enviamos" are one word; the small words are none. */
const stemsOf = (folded: string): readonly string[] =>
  (folded.match(/\p{L}{4,}|\d+/gu) ?? [])
    .filter(
      (word) => !/^(?:para|como|este|esta|desde|hasta|sobre|with|from|that|this|have|been|were)$/.test(word),
    )
    .map((word) => word.slice(0, 4));

/** A fact that is still being checked, told as if it were one. */
export function assertsUnchecked({ input, sentences }: Draft): readonly Match[] {
  const open = (input.context.case?.facts ?? [])
    .filter(({ status }) => status === 'checking')
    .map(({ text }) => stemsOf(foldLetters(text)))
    .filter((stems) => stems.length > 1);
  if (open.length === 0) return [];
  return sentences
    .filter(({ folded }) => {
      if (unsettled.test(folded)) return false;
      const said = new Set(stemsOf(folded));
      return open.some((stems) => stems.every((stem) => said.has(stem)));
    })
    .map(({ start, end }) => ({ start, end, message: 'unchecked' }));
}

/** What somebody found not to hold, told as if it were so. */
export const assertsDenied = ({ input, sentences }: Draft): readonly Match[] =>
  sentences
    .filter(({ folded }) => !unsettled.test(folded) && saysAny(folded, input.context.case?.denied ?? []))
    .map(({ start, end }) => ({ start, end, message: 'denied' }));

const hour = 3_600_000;
const day = 24 * hour;
const clock = words(
  `(?:a las?|antes de las?|sobre las|at|by|before) \\d{1,2}(?::\\d\\d)?|\\d{1,2} ?(?:h|am|pm)|\\d{1,2}:\\d\\d`,
);

/**
 * What the draft promises, where all of it comes later than all that was promised. Nobody tells the guard what day it is:
 * weekdays are read from three days before the date promised, so that those behind it are later and those before are not.
 */
export function laterThanPromised({ input, text, folded, sentences }: Draft): readonly Match[] {
  const dues = (input.context.case?.promises ?? [])
    .map(({ due }) => (typeof due === 'number' ? due : Date.parse(due ?? '')))
    .filter(Number.isFinite);
  if (dues.length === 0) return [];
  const last = Math.max(...dues);
  // Only what names a day is read: a draft is linted at every pause of the typing.
  const named = sentences
    .filter((sentence) => test(weekdayOrDate, sentence.folded))
    .flatMap((sentence) =>
      findPromises(text.slice(sentence.start, sentence.end), {
        now: last - 3 * day,
        hours: defaultBusinessHours,
      }).map(({ start, end, dueAt }) => ({
        start: start + sentence.start,
        end: end + sentence.start,
        dueAt,
      })),
    )
    .filter(({ start, end }) => test(weekdayOrDate, folded.slice(start, end)));
  const isLater = ({ start, end, dueAt }: (typeof named)[number]) =>
    dueAt - last > (test(clock, folded.slice(start, end)) ? 0 : 12 * hour);
  if (!named.every(isLater)) return [];
  return named.map(({ start, end }) => ({ start, end, message: 'later' }));
}

/** "Hoy" and "mañana" need a calendar; these name their day. */
const weekdayOrDate = words(
  `lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  \\d{1,2} de \\p{L}+|\\d{1,2}[/.-]\\d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)`,
);
