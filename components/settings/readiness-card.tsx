import { CircleCheck, CircleDashed } from 'lucide-react';
import type { Brand } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Card } from '../ui/card.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './settings.module.css';

/** What should stand before the first complaint comes (method S0.1), and where each is set. */
const items = {
  watchList: { anchor: 'watch-list', isSet: ({ name, handles }) => name !== '' && handles.length > 0 },
  policies: { anchor: 'policies', isSet: ({ policies }) => policies.some(({ fact }) => fact !== '') },
  phones: {
    anchor: 'phones',
    isSet: ({ channels }) => channels.some(({ kind, value }) => kind === 'phone' && value !== ''),
  },
  departments: {
    anchor: 'departments',
    isSet: ({ departments }) => departments.some(({ name, owner }) => name !== '' && owner !== ''),
  },
  limits: { anchor: 'limits', isSet: ({ limits }) => limits.gestureMax !== undefined },
  crisisContact: { anchor: 'limits', isSet: ({ crisisContact }) => crisisContact.trim() !== '' },
} as const satisfies Record<string, { readonly anchor: string; readonly isSet: (brand: Brand) => boolean }>;
const names = Object.keys(items) as (keyof typeof items)[];

/** What is set and what is missing; nothing is blocked by an empty item. */
export function ReadinessCard({ brand }: { readonly brand: Brand }) {
  const { t } = useWords();
  const done = names.filter((name) => items[name].isSet(brand)).length;
  return (
    <Card aria-labelledby="readiness">
      <header className={styles.readinessHead}>
        <h2 id="readiness">{t('options.readiness.title')}</h2>
        <span className={styles.quiet}>{t('options.readiness.progress', { done, total: names.length })}</span>
      </header>
      <ul className={styles.readiness}>
        {names.map((name) => {
          const { anchor, isSet } = items[name];
          const ready = isSet(brand);
          const Icon = ready ? CircleCheck : CircleDashed;
          return (
            <li key={name} className={classNames(styles.readinessItem, ready && styles.ready)}>
              <Icon
                size={16}
                role="img"
                aria-label={ready ? t('options.readiness.ready') : t('options.readiness.missing')}
              />
              <span>
                <a href={`#${anchor}`}>{t(`options.readiness.${name}`)}</a>
                <span className={styles.quiet}> · {t(`options.readiness.${name}Why`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
