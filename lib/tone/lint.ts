import type { Finding, LintInput } from '../domain/finding.ts';
import { toneWords } from '../i18n/tone-words.ts';
import { createWords, type Language, type Words } from '../i18n/words.ts';
import { foldLetters } from '../phrases/fold-letters.ts';
import { withoutInnocent } from './innocent.ts';
import { phrasesIn } from './phrases.ts';
import { type Draft, type Match, matches, type Rule, type Span } from './rule.ts';
import { authority } from './rules-authority.ts';
import { blame } from './rules-blame.ts';
import { canned } from './rules-canned.ts';
import { form, languageOf } from './rules-form.ts';
import { onRecord } from './rules-offers.ts';
import { privacy } from './rules-privacy.ts';
import { promises } from './rules-promises.ts';
import { tone } from './rules-tone.ts';

/**
 * The 62 rules of method §4.11, by family, the limit of what one may offer (L63), what the brand bans (L64), an offer
 * nobody confirmed (L65) and one beside what the case has on record (L66).
 */
export const rules: readonly Rule[] = [
  ...blame,
  ...tone,
  ...canned,
  ...promises,
  ...privacy,
  ...form,
  ...authority,
  ...onRecord,
];

function sentencesOf(folded: string): Draft['sentences'] {
  return [...folded.matchAll(/(?:[^.?!\n]|\.(?=[^\s.?!]))+[.?!]*/g)]
    .map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const sentence = match[0].trim();
      return { start, end: start + sentence.length, folded: sentence };
    })
    .filter(({ folded: sentence }) => /[\p{L}\p{N}]/u.test(sentence));
}

function readDraft(input: LintInput): Draft {
  const folded = foldLetters(input.draft);
  const language = languageOf(folded);
  return {
    text: input.draft,
    folded,
    language,
    found: phrasesIn(input.draft, language),
    sentences: sentencesOf(folded),
    post: input.post,
    foldedPost: foldLetters(input.post ?? ''),
    input,
  };
}

/** Words of the post taken up again are the customer's, except where repeating them is the fault. */
const mirrorable = /^L(?:0[1-4789]|10|2[45]|3[34678]|4[3468]|58)$/;
/** Here a single noun of theirs is enough: "lo del vale", "the guarantee". */
const byNoun = /^L(?:10|33|37|46|48|58)$/;

function mirrored(rule: Rule, { folded, foldedPost }: Draft, { start, end }: Span): boolean {
  if (foldedPost === '' || !mirrorable.test(rule.id)) return false;
  const words = folded.slice(start, end).match(/\p{L}{5,}/gu) ?? [];
  return words.length > (byNoun.test(rule.id) ? 0 : 1) && words.every((word) => foldedPost.includes(word));
}

function matchesOf(rule: Rule, draft: Draft): readonly Match[] {
  if (rule.when && !rule.when(draft)) return [];
  return [
    ...(rule.evidenceOnly
      ? []
      : withoutInnocent(rule.id, draft, draft.found.get(rule.id) ?? []).filter(
          (span) => !mirrored(rule, draft, span),
        )),
    ...(rule.any ? matches(rule.any, draft.folded) : []),
    ...(rule.find?.(draft) ?? []),
  ];
}

/** Words taken out take one neighbouring space with them. */
function removal(text: string, { start, end }: Match): Pick<Match, 'start' | 'end'> {
  if (text[start - 1] === ' ') return { start: start - 1, end };
  return text[end] === ' ' ? { start, end: end + 1 } : { start, end };
}

const catalogues = new Map<Language, Words>();
function wordsIn(language: Language): (key: string, values?: Record<string, string>) => string {
  const known = catalogues.get(language) ?? createWords(language, toneWords);
  catalogues.set(language, known);
  const translate = known as unknown as (key: string, values: Record<string, string>) => string;
  return (key, values = {}) => translate(`tone.${key}`, values);
}

/** What is wrong with a draft and what to do about it, in the order of the text. */
export function lint(input: LintInput): readonly Finding[] {
  const draft = readDraft(input);
  const t = wordsIn(input.messagesIn ?? (draft.language === 'en' ? 'en' : 'es'));
  const findings = rules.flatMap((rule) =>
    matchesOf(rule, draft).map((match): Finding => {
      const matched = draft.text.slice(match.start, match.end);
      const replacement = match.replacement ?? (match.message ? undefined : rule.fix?.(matched, draft));
      const { start, end } = replacement === '' ? removal(draft.text, match) : match;
      const found = {
        rule: rule.id,
        severity: match.severity ?? rule.severity,
        start,
        end,
        message: t(match.message ?? rule.id),
      };
      if (replacement === undefined) return found;
      const label = replacement === '' ? t('remove') : t('replace', { to: replacement });
      return { ...found, fix: { label, replacement } };
    }),
  );
  return findings.sort((a, b) => a.start - b.start || a.rule.localeCompare(b.rule));
}
