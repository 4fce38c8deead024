import { Leaf } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '../../lib/domain/finding.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Breathing } from './breathing.tsx';
import styles from './calm.module.css';
import { CalmWords } from './calm-words.tsx';
import { RestMinutes } from './rest-minutes.tsx';

export interface BreathDialogProps {
  readonly draft: string;
  /** What sounds hostile in it. */
  readonly findings: readonly Finding[];
  readonly restMinutes: number;
  readonly onPark: (minutes: number) => void;
  readonly onRewrite: () => void;
  readonly onVent: () => void;
  readonly onAnyway: () => void;
}

/** Before hostile words go into the site's box: let them rest, or write them anew. */
export const BreathDialog = (props: BreathDialogProps) => (
  <CalmWords>
    <Breath {...props} />
  </CalmWords>
);

function Breath({ draft, findings, restMinutes, onPark, onRewrite, onVent, onAnyway }: BreathDialogProps) {
  const { t } = useWords();
  const [minutes, setMinutes] = useState(restMinutes);
  return (
    <Dialog
      open
      title={t('calm.breath.title')}
      onClose={onRewrite}
      actions={
        <>
          <Button variant="primary" icon={Leaf} onClick={() => onPark(minutes)}>
            {t('calm.breath.park', { count: minutes })}
          </Button>
          <Button onClick={onRewrite}>{t('calm.breath.rewrite')}</Button>
          <Button variant="quiet" onClick={onAnyway}>
            {t('calm.breath.anyway')}
          </Button>
        </>
      }
    >
      <Breathing />
      <p>{t('calm.breath.text')}</p>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>
            <strong>«{draft.slice(finding.start, finding.end)}»</strong> {finding.message}
          </li>
        ))}
      </ul>
      <div className={styles.choose}>
        <RestMinutes value={minutes} onChange={setMinutes} />
        <Button variant="link" onClick={onVent}>
          {t('calm.breath.vent')}
        </Button>
      </div>
    </Dialog>
  );
}
