import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import type { Language, Words } from '../../lib/i18n/words.ts';
import type { CaseLesson } from '../../lib/report/lessons.ts';
import type { SharedQuestion } from '../../lib/report/similar-questions.ts';

/** A public post: what is being fixed, when there is more news, where to write. Who fixes it stays inside. */
export function fixingDraft(
  { fixing }: Pick<CaseRecord, 'fixing'>,
  { channels, signature }: Brand,
  language: Language,
  t: Words,
): string {
  if (!fixing) return '';
  const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const day = date.format(fixing.dueAt);
  // "A la una" and "a las dos": the hour is what is counted.
  const hour = t('report.fixing.at', {
    count: new Date(fixing.dueAt).getHours(),
    time: clock.format(fixing.dueAt),
  });
  const [channel] = channels;
  const lines = [
    t('report.fixing.text', { what: fixing.what, day, hour }),
    channel && channel.kind !== 'dm' && t('report.fixing.channel', { channel: channel.value }),
    channel?.kind === 'dm' && t('report.fixing.message'),
    signature !== '' && `–${signature}`,
  ];
  return lines.filter((line) => typeof line === 'string').join(' ');
}

/** One answer for all who asked: the question, the answer the settings give, and what it rests on. */
export function answerDraft({ wordings, cases, policy }: SharedQuestion, t: Words): string {
  return [
    t('report.questions.question', { question: wordings[0] ?? '' }),
    // Other words for the one question: a second question mark would read as a second question.
    ...wordings
      .slice(1)
      .map((wording) => t('report.questions.also', { question: wording.replaceAll(/[¿?]/g, '') })),
    t('report.questions.answer', { answer: policy?.fact ?? t('report.questions.unknown') }),
    t('report.questions.sources', {
      count: cases,
      source: policy?.source || t('report.questions.noSource'),
    }),
  ].join('\n');
}

export const lessonsText = (lessons: readonly CaseLesson[], t: Words): string =>
  lessons
    .map(({ cause, product, solution, text }) => {
      // "No solution yet" would be said of a case that is closed.
      const solved = solution === 'none' ? '' : t(`common.solution.${solution}`);
      const about = [t(`common.cause.${cause}`), product, solved];
      return `- ${about.filter((part) => part !== '').join(' · ')}: ${text}`;
    })
    .join('\n');
