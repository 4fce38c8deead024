import { usualLimits } from '../../lib/domain/new-brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import styles from './settings.module.css';

/** null = no whole number of people. */
function countIn(text: string): number | null {
  const digits = text.replace(/[\s.,]/g, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : null;
}

const { careFrom: usual } = usualLimits;

/** From how many followers on more care is taken, and how many of our own hear what we answer. */
export function ReachFields({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  const { limits, ownFollowers } = brand;
  return (
    <div className={styles.pair}>
      <KeptTextField
        label={t('options.limits.careFrom')}
        hint={t('options.limits.careFromHint')}
        inputMode="numeric"
        value={String(limits.careFrom)}
        onKeep={(text) => onChange({ limits: { ...limits, careFrom: countIn(text) ?? usual } })}
      />
      <KeptTextField
        label={t('options.limits.ownFollowers')}
        hint={t('options.limits.ownFollowersHint')}
        inputMode="numeric"
        value={ownFollowers === null ? '' : String(ownFollowers)}
        onKeep={(text) => onChange({ ownFollowers: countIn(text) })}
      />
    </div>
  );
}
