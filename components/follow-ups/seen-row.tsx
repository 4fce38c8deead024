import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Chip, type Tone } from '../ui/chip.tsx';
import type { SeenItem } from './items.ts';
import styles from './row.module.css';

const tones: Record<SeenItem['tone'], Tone> = {
  none: 'plain',
  complaint: 'urgent',
  urgent: 'urgent',
  unsure: 'plain',
  attack: 'waiting',
  praise: 'note',
  case: 'accent',
};

interface SeenRowProps {
  readonly item: SeenItem;
  readonly now: number;
  readonly onOpen: (item: SeenItem) => void;
  readonly onDismiss: (item: SeenItem) => void;
}

export function SeenRow({ item, now, onOpen, onDismiss }: SeenRowProps) {
  const { t, format } = useWords();
  const name = item.name || t('popup.nobody');
  return (
    <li className={styles.row}>
      <p className={styles.who}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.network}>{t(`common.platform.${item.platform}`)}</span>
      </p>
      <span className={styles.when}>
        <Chip tone={tones[item.tone]} dot>
          {item.label}
        </Chip>
      </span>
      <p className={styles.quote} dir="auto">
        {item.text}
      </p>
      <div className={styles.actions}>
        <span className={styles.age}>{format.ago(item.postedAt ?? item.seenAt, now)}</span>
        {item.url && (
          <Button variant="link" aria-label={t('popup.openCase', { name })} onClick={() => onOpen(item)}>
            {t('popup.open')}
          </Button>
        )}
        <Button variant="link" aria-label={t('popup.dismissSeen', { name })} onClick={() => onDismiss(item)}>
          {t('popup.dismiss')}
        </Button>
      </div>
    </li>
  );
}
