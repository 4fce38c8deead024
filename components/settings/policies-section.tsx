import type { Policy } from '../../lib/domain/brand.ts';
import { isOverdue, reworded } from '../../lib/domain/policies.ts';
import { useNow } from '../hooks/use-now.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { RowList } from './row-list.tsx';
import { Section } from './section.tsx';

const shown = 40;

/** Commercial conditions as facts: what is said to customers, where it stands, and until when it is sure to hold. */
export function PoliciesSection({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  const now = useNow();
  const nextId = () => `p${Math.max(0, ...brand.policies.map(({ id }) => Number(id.slice(1)) || 0)) + 1}`;
  return (
    <Section anchor="policies" title={t('options.policies.title')} text={t('options.policies.text')}>
      <RowList<Policy>
        items={brand.policies}
        layout="sentence"
        addLabel={t('options.policies.add')}
        blank={{ id: nextId(), fact: '', source: '', reviewBy: null }}
        removeLabel={({ fact }) =>
          t('options.policies.remove', { policy: fact.slice(0, shown) || t('options.policies.unnamed') })
        }
        onChange={(policies) => onChange({ policies })}
      >
        {(policy, replace) => (
          <>
            <KeptTextField
              label={t('options.policies.fact')}
              placeholder={t('options.policies.factHint')}
              value={policy.fact}
              dir="auto"
              onKeep={(fact) => replace(reworded(policy, fact, Date.now()))}
            />
            <KeptTextField
              label={t('options.policies.source')}
              placeholder={t('options.policies.sourceHint')}
              value={policy.source}
              dir="auto"
              onKeep={(source) => replace({ ...policy, source })}
            />
            <KeptTextField
              type="date"
              label={t('options.policies.reviewBy')}
              value={policy.reviewBy ?? ''}
              error={isOverdue(policy, now) ? t('options.policies.overdue') : undefined}
              onKeep={(reviewBy) => replace({ ...policy, reviewBy: reviewBy || null })}
            />
          </>
        )}
      </RowList>
    </Section>
  );
}
