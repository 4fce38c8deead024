import { AssessInput } from '../../../lib/domain/assess-input.ts';
import type { Assessment } from '../../../lib/domain/assessment.ts';
import { LintInput } from '../../../lib/domain/finding.ts';
import { SuggestInput } from '../../../lib/domain/suggestion.ts';
import { assess } from '../../../lib/listening/assess.ts';
import { detailsEn } from '../../../lib/replies/detail-en.ts';
import { detailsEs } from '../../../lib/replies/detail-es.ts';
import { read } from '../../../lib/replies/reading.ts';
import { suggest } from '../../../lib/replies/suggest.ts';
import { suggestFor } from '../../../lib/replies/suggest-for.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { committedModel } from '../../model-file.ts';
import { readTrainingPosts } from '../../training/training-post.ts';

const model = committedModel();
const NOW = '2026-11-23T11:00:00+01:00';
const DRAFT = 500;
const LONGEST = 8_000;

interface Case {
  readonly input: SuggestInput;
  readonly assessment: Assessment;
  readonly draft: LintInput;
  /** The post among its neighbours, as long as a network lets a comment be. */
  readonly long: { readonly input: SuggestInput; readonly assessment: Assessment };
}

function longCase(posts: readonly string[], from: number, language: 'es' | 'en'): Case['long'] {
  const text = [...posts.slice(from), ...posts.slice(0, from)].join('\n').slice(0, LONGEST);
  const input = SuggestInput.parse({
    id: `long ${from}`,
    text,
    lang: language,
    now: NOW,
    platform: 'facebook',
  });
  const assessment = assess(model, AssessInput.parse({ id: input.id, text, lang: language, now: NOW }));
  return { input, assessment };
}

/** `text` as often as it takes to fill a draft, cut at the length the bench promises. */
const filled = (text: string): string =>
  `${text} `.repeat(Math.ceil(DRAFT / (text.length + 1))).slice(0, DRAFT);

/** Complaints of one language, evenly drawn, with what listening found and a long draft of ours. */
export function casesIn(language: 'es' | 'en', count: number): readonly Case[] {
  const posts = readTrainingPosts().filter(
    ({ kind, variety }) => kind === 'complaint' && variety.startsWith(language),
  );
  const step = Math.max(1, Math.floor(posts.length / count));
  const texts = posts.map(({ text }) => text);
  return posts
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map(({ text }, i) => {
      const input = SuggestInput.parse({
        id: String(i),
        text,
        lang: language,
        now: NOW,
        platform: 'facebook',
      });
      const assessment = assess(model, AssessInput.parse({ id: input.id, text, lang: language, now: NOW }));
      const replies = suggestFor(input, assessment).suggestions.map((each) => each.text);
      const draft = LintInput.parse({
        id: input.id,
        draft: filled(replies.join(' ')),
        post: text,
        lang: language,
      });
      return { input, assessment, draft, long: longCase(texts, i * step, language) };
    });
}

export const measured: readonly { readonly name: string; readonly work: (each: Case) => unknown }[] = [
  { name: 'suggestion, listening included', work: ({ input }) => suggest(model, input) },
  {
    name: 'suggestion, post already listened to',
    work: ({ input, assessment }) => suggestFor(input, assessment),
  },
  {
    name: `suggestion for a comment of ${LONGEST.toLocaleString('en')} characters`,
    work: ({ long }) => suggestFor(long.input, long.assessment),
  },
  { name: 'of the usual: reading the case', work: ({ input, assessment }) => read(input, assessment) },
  {
    name: 'of the usual: details of the post',
    work: ({ input: { text, lang } }) => {
      const options = { products: [], withoutAmounts: false };
      return lang === 'en' ? detailsEn(text, options) : detailsEs(text, 'tu', options);
    },
  },
  { name: `lint of a draft of ${DRAFT} characters`, work: ({ draft }) => lint(draft) },
];
