import { Footprints } from 'lucide-react';
import type { ReactNode } from 'react';
import { dueToLook, type NextStep as Step } from '../../lib/life/next-step.ts';
import { openPromises } from '../../lib/life/promise-ledger.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './life.module.css';
import { Settle } from './promises.tsx';
import type { Asked, Subject } from './subject.ts';

const writing: ReadonlySet<string> = new Set([
  'call-now',
  'give-news',
  'set-boundary',
  'first-reply',
  'make-offer',
  'move-private',
  'answer-return',
  'offer-alternative',
  'ask-back',
]);

/** What is recommended now, why, and the click that does it. */
export function NextStep({ step, ...props }: ButtonsProps) {
  const { t } = useWords();
  return (
    <div className={styles.step} data-step={step}>
      <h2 className={styles.title}>
        <Footprints size={16} aria-hidden />
        {t(`life.step.${step}`)}
      </h2>
      <p className={styles.why}>{t(`life.why.${step}`)}</p>
      <StepButtons step={step} {...props} />
    </div>
  );
}

type ButtonsProps = Subject & {
  readonly step: Step;
  readonly onAsk: (asked: Asked) => void;
};

function StepButtons({ step, caseView, now, port, onAsk }: ButtonsProps): ReactNode {
  const { t } = useWords();
  const row = (...buttons: readonly ReactNode[]) => <div className={styles.buttons}>{buttons}</div>;
  const close = (
    <Button key="close" size="small" variant="primary" onClick={() => onAsk('close')}>
      {t('life.do.close')}
    </Button>
  );
  const write = port.write && (
    <Button key="write" size="small" onClick={port.write}>
      {t('life.do.write')}
    </Button>
  );
  if (step === 'keep-promise') {
    const [promise] = openPromises(caseView.record, now);
    return promise && row(<Settle key="settle" id={promise.id} text={promise.text} port={port} />, write);
  }
  if (step === 'close' || step === 'close-unneeded') return row(close);
  if (step === 'ask-back') return row(write, close);
  if (step === 'end')
    return row(
      <Button key="end" size="small" variant="primary" onClick={() => onAsk('end')}>
        {t('life.do.end')}
      </Button>,
    );
  if (step === 'new-fact')
    return row(
      <Button key="reopen" size="small" variant="primary" onClick={() => onAsk('reopen')}>
        {t('life.do.reopen')}
      </Button>,
      <NothingNew key="nothing" caseView={caseView} now={now} port={port} />,
    );
  if (step === 'look-again') return row(<Looked key="looked" caseView={caseView} now={now} port={port} />);
  return writing.has(step) && write ? row(write) : null;
}

const hourMs = 3_600_000;
const watchHours = 48;

/** Looked at, and it stays ended; what is left of the watch goes on, or a new one begins. */
function NothingNew({ caseView, now, port }: Pick<Subject, 'caseView' | 'now' | 'port'>) {
  const { t } = useWords();
  const left = Math.ceil((caseView.record.watchUntil - now) / hourMs);
  const hours = left > 0 ? left : watchHours;
  const input = { reason: t('life.do.nothingNew'), offer: '', watchHours: hours };
  return (
    <Button size="small" onClick={() => void port.run('case.end', input, t('life.said.nothingNew'))}>
      {t('life.do.nothingNew')}
    </Button>
  );
}

/** The reminder that was due is done. */
function Looked({ caseView, now, port }: Pick<Subject, 'caseView' | 'now' | 'port'>) {
  const { t } = useWords();
  const due = dueToLook(caseView, now);
  if (!due) return null;
  const input = { followUpId: due.id, status: 'done' } as const;
  return (
    <Button size="small" onClick={() => void port.run('followUp.close', input, t('life.said.looked'))}>
      {t('life.do.looked')}
    </Button>
  );
}
