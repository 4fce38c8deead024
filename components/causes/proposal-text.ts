import type { ProposalFacts } from '../../lib/analytics/proposal.ts';
import type { Platform } from '../../lib/domain/platform.ts';
import type { Language, Words } from '../../lib/i18n/words.ts';
import { figureWords } from '../charts/figure-words.ts';

/**
 * The proposal as text to copy and finish by hand: what the rule says, whom it hurts, three options, and what staff
 * could say tomorrow. What nobody has decided stands in brackets. @param openDay minutes of a day of opening
 */
export function proposalText(facts: ProposalFacts, openDay: number, language: Language, t: Words): string {
  const say = figureWords(language, t);
  const { kind, rule, source, cases, open, severe, gestures, quotes } = facts;
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const counts = [
    t('causes.proposal.cases', { count: cases, since: date.format(facts.since) }),
    open > 0 && t('causes.proposal.open', { count: open }),
    severe > 0 && t('causes.proposal.severe', { count: severe }),
    t('causes.proposal.waited', { time: say.span(facts.waitedMinutes, openDay) }),
    gestures > 0 && t('causes.proposal.gestures', { amount: say.amount(gestures) }),
    t('causes.proposal.networks', {
      networks: facts.networks
        .map(([network, count]) => `${t(`common.platform.${network as Platform}`)} ${count}`)
        .join(', '),
    }),
  ].filter((line) => line !== false);
  const margin =
    facts.margin === null
      ? t('causes.proposal.marginOpen')
      : t('causes.proposal.marginUpTo', { amount: say.amount(facts.margin) });
  const parts = [
    t('causes.proposal.title', { what: kind === 'policy' ? t('causes.proposal.aRule') : rule }),
    section(t(`causes.proposal.now.${kind}`), [
      rule || t('charts.policyGone'),
      source && t('causes.proposal.source', { source }),
    ]),
    section(t('causes.proposal.hurts'), counts.map(bullet)),
    quotes.length > 0 &&
      section(
        t('causes.proposal.quotes'),
        quotes.map((quote) => bullet(language === 'en' ? `“${quote}”` : `«${quote}»`)),
      ),
    section(t('causes.proposal.options'), [
      `1. ${t(`causes.proposal.option.${kind}.change`)}`,
      `2. ${t(`causes.proposal.option.${kind}.tell`)}`,
      `3. ${t(`causes.proposal.option.${kind}.margin`, { margin })}`,
    ]),
    section(t('causes.proposal.tomorrow'), [t(`causes.proposal.sentence.${kind}`, { rule })]),
    section(t('causes.proposal.measure'), [t('causes.proposal.measureText')]),
  ];
  return `${parts.filter((part) => part !== false).join('\n\n')}\n`;
}

const bullet = (line: string): string => `- ${line}`;

const section = (heading: string, lines: readonly (string | false)[]): string =>
  [heading.toLocaleUpperCase(), ...lines.filter((line) => line !== false && line !== '')].join('\n');
