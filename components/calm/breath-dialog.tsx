import { Leaf } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '../../lib/domain/finding.ts';
import { calmWords } from '../../lib/i18n/calm-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { reasonsOf } from '../sidebar/findings.tsx';
import type { Way } from '../sidebar/leaving.ts';
import { Button } from '../ui/button.tsx';
import { HeldDialog } from '../ui/held-dialog.tsx';
import { Breathing } from './breathing.tsx';
import styles from './calm.module.css';
import { RestMinutes } from './rest-minutes.tsx';

export interface BreathDialogProps {
  readonly draft: string;
  /** What sounds hostile in it. */
  readonly findings: readonly Finding[];
  readonly way: Way;
  readonly restMinutes: number;
  readonly onPark: (minutes: number) => void;
  readonly onRewrite: () => void;
  readonly onVent: () => void;
  readonly onAnyway: () => void;
}

/** Before hostile words leave: let them rest, or write them anew. */
export const BreathDialog = (props: BreathDialogProps) => (
  <PartWords files={calmWords}>
    <Breath {...props} />
  </PartWords>
);

function Breath(props: BreathDialogProps) {
  const { draft, findings, way, restMinutes, onPark, onRewrite, onVent, onAnyway } = props;
  const { t } = useWords();
  const [minutes, setMinutes] = useState(restMinutes);
  return (
    <HeldDialog
      title={t('calm.breath.title')}
      onClose={onRewrite}
      reasons={reasonsOf(findings, draft)}
      below={
        <div className={styles.choose}>
          <RestMinutes value={minutes} onChange={setMinutes} />
          <Button variant="link" onClick={onVent}>
            {t('calm.breath.vent')}
          </Button>
        </div>
      }
      actions={() => (
        <>
          <Button variant="primary" icon={Leaf} onClick={() => onPark(minutes)}>
            {t('calm.breath.park', { count: minutes })}
          </Button>
          <Button onClick={onRewrite}>{t('calm.breath.rewrite')}</Button>
          <Button variant="quiet" onClick={onAnyway}>
            {t(`calm.breath.anyway.${way}`)}
          </Button>
        </>
      )}
    >
      <Breathing />
      <p>{t('calm.breath.text')}</p>
    </HeldDialog>
  );
}
