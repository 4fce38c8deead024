import type { ComponentProps } from 'react';
import { brandForGuard } from '../../lib/domain/brand-for-guard.ts';
import type { Finding } from '../../lib/domain/finding.ts';
import { guardWords } from '../../lib/i18n/guard-words.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { lint } from '../../lib/tone/lint.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Findings, reasonsOf } from '../sidebar/findings.tsx';
import { Button } from '../ui/button.tsx';
import { HeldDialog } from '../ui/held-dialog.tsx';
import type { PublicText } from './public-text.ts';

export { blockingOf } from '../sidebar/leaving.ts';

/** What the tone guard says of a text for everybody; a guard that fails holds nothing up. */
export function findingsIn(draft: string, about: PublicText, messagesIn: Language): readonly Finding[] {
  if (!draft.trim()) return [];
  const { id, brand, facts = [], moreNewsAt = null } = about;
  try {
    return lint({
      ...{ id, draft, messagesIn },
      context: {
        ...brandForGuard(brand),
        case: {
          known: {},
          facts: [...facts],
          // It is kept somewhere and reminds of itself: nobody has to note it down once more.
          promises: moreNewsAt === null ? [] : [{ text: draft, due: moreNewsAt }],
        },
      },
    });
  } catch {
    return [];
  }
}

/** The same list as below a reply, with its words. */
export const GuardFindings = (props: ComponentProps<typeof Findings>) => (
  <PartWords files={guardWords}>
    <Findings {...props} />
  </PartWords>
);

interface HeldCopyProps {
  readonly draft: string;
  readonly blocking: readonly Finding[];
  readonly onBack: () => void;
  readonly onCopyAnyway: () => void;
}

/** What holds the text back, seen before it is copied. */
export const HeldCopy = (props: HeldCopyProps) => (
  <PartWords files={guardWords}>
    <Held {...props} />
  </PartWords>
);

function Held({ draft, blocking, onBack, onCopyAnyway }: HeldCopyProps) {
  const { t } = useWords();
  return (
    <HeldDialog
      title={t('guard.held')}
      reasons={reasonsOf(blocking, draft)}
      onClose={onBack}
      actions={() => (
        <>
          <Button variant="primary" onClick={onBack}>
            {t('guard.back')}
          </Button>
          <Button variant="danger" onClick={onCopyAnyway}>
            {t('guard.anyway')}
          </Button>
        </>
      )}
    />
  );
}
