import { CircleCheck, CircleDashed } from 'lucide-react';
import { type Brand, defaultBusinessHours } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Card } from '../ui/card.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './settings.module.css';

/** What is set and what is missing; nothing is blocked by an empty item. */
const items = ['name', 'handles', 'signature', 'channels', 'products', 'hours'] as const;

const isSet: Record<(typeof items)[number], (brand: Brand) => boolean> = {
  name: (brand) => brand.name !== '',
  handles: (brand) => brand.handles.length > 0,
  signature: (brand) => brand.signature !== '',
  channels: (brand) => brand.channels.length > 0,
  products: (brand) => brand.products.length > 0,
  hours: (brand) => JSON.stringify(brand.hours) !== JSON.stringify(defaultBusinessHours),
};

export function ReadinessCard({ brand }: { readonly brand: Brand }) {
  const { t } = useWords();
  const done = items.filter((item) => isSet[item](brand)).length;
  return (
    <Card aria-labelledby="readiness">
      <header className={styles.readinessHead}>
        <h2 id="readiness">{t('options.readiness.title')}</h2>
        <span className={styles.quiet}>{t('options.readiness.progress', { done, total: items.length })}</span>
      </header>
      <ul className={styles.readiness}>
        {items.map((item) => {
          const ready = isSet[item](brand);
          const Icon = ready ? CircleCheck : CircleDashed;
          return (
            <li key={item} className={classNames(styles.readinessItem, ready && styles.ready)}>
              <Icon
                size={16}
                role="img"
                aria-label={ready ? t('options.readiness.ready') : t('options.readiness.missing')}
              />
              <span>
                {t(`options.readiness.${item}`)}
                <span className={styles.quiet}> · {t(`options.readiness.${item}Why`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
