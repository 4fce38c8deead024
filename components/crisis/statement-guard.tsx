import type { ComponentProps } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import { brandForGuard } from '../../lib/domain/brand-for-guard.ts';
import type { Crisis } from '../../lib/domain/crisis.ts';
import { textsIn } from '../../lib/domain/crisis-lines.ts';
import type { Finding, LintInput } from '../../lib/domain/finding.ts';
import { openCaseWords } from '../../lib/i18n/open-case-words.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { lint } from '../../lib/tone/lint.ts';
import { PartWords } from '../hooks/use-words.tsx';
import { Findings } from '../sidebar/findings.tsx';

export { reasonsOf } from '../sidebar/findings.tsx';
export { blockingOf } from '../sidebar/leaving.ts';

/** What the tone guard says of a statement: what is still being checked is not to be told as known. */
export function findingsIn(
  draft: string,
  crisis: Crisis,
  brand: Brand,
  messagesIn: Language,
): readonly Finding[] {
  if (!draft.trim()) return [];
  const { nextUpdateAt, id } = crisis;
  const fact = (status: 'known' | 'checking') => (text: string) => ({
    ...{ text, status, owner: '', time: '', due: null, source: 'crisis' },
  });
  const input: LintInput = {
    id,
    draft,
    messagesIn,
    context: {
      ...brandForGuard(brand),
      case: {
        known: {},
        facts: (['known', 'checking'] as const).flatMap((place) => textsIn(crisis, place).map(fact(place))),
        // The room reminds of it: nobody has to note it down once more.
        promises: nextUpdateAt === null ? [] : [{ text: draft, due: nextUpdateAt }],
      },
    },
  };
  return lint(input);
}

/** The same list as below a reply, with its words. */
export const StatementFindings = (props: ComponentProps<typeof Findings>) => (
  <PartWords files={openCaseWords}>
    <Findings {...props} />
  </PartWords>
);
