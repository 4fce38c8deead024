import type { Policy } from '../../lib/domain/brand.ts';
import { isOverdue } from '../../lib/domain/policies.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './policies.module.css';

interface PoliciesProps {
  readonly policies: readonly Policy[];
  readonly now: number;
  /** What was taken up already, by id. */
  readonly used: readonly string[];
  readonly onUse: (policy: Policy) => void;
}

/** Conditions of the brand beside the draft: one click makes one a fact of this reply. */
export function Policies({ policies, now, used, onUse }: PoliciesProps) {
  const { t } = useWords();
  const written = policies.filter(({ fact }) => fact.trim() !== '');
  if (written.length === 0) return null;
  return (
    <Disclosure summary={t('sidebar.resolve.policies')} detail={written.length}>
      <ul className={styles.list}>
        {written.map((policy) => (
          <li key={policy.id} className={styles.policy}>
            <p dir="auto">{policy.fact}</p>
            <p className={styles.foot}>
              <span dir="auto">
                {isOverdue(policy, now) ? t('sidebar.resolve.policyOverdue') : policy.source}
              </span>
              <Button
                variant="link"
                unable={
                  (used.includes(policy.id) && t('sidebar.resolve.policyUsed')) ||
                  (isOverdue(policy, now) && t('sidebar.resolve.policyOverdue'))
                }
                aria-label={t('sidebar.resolve.usePolicyOf', { policy: policy.fact })}
                onClick={() => onUse(policy)}
              >
                {t(used.includes(policy.id) ? 'sidebar.resolve.policyUsed' : 'sidebar.resolve.usePolicy')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
