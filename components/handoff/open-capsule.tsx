import { useEffect, useRef, useState } from 'react';
import { Capsule, type CapsuleReport } from '../../lib/domain/capsule.ts';
import { summaryOf } from '../../lib/handoff/summary.ts';
import { handoffWords } from '../../lib/i18n/handoff-words.ts';
import type { Envelope } from '../../lib/sealing/envelope.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { OpenSealed } from '../reading/open-sealed.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { FactsList } from './facts-list.tsx';
import styles from './handoff.module.css';
import { LeftOutList } from './left-out-list.tsx';
import { SummaryView } from './summary-view.tsx';

export interface OpenCapsuleProps {
  readonly envelope: Envelope;
  /** The passphrase this browser remembers; undefined = being looked up. */
  readonly known: string | null | undefined;
  readonly now: number;
  /** What it would do here; null = that could not be told. */
  readonly onPreview: (capsule: Capsule) => Promise<CapsuleReport | null>;
  /** The case it became; null = nothing was changed. */
  readonly onAccept: (capsule: Capsule) => Promise<string | null>;
  readonly onShow: (caseId: string) => void;
  readonly onAnother: () => void;
}

/** A case that somebody hands over or returns: opened, read, and only then taken in. */
export function OpenCapsule(props: OpenCapsuleProps) {
  const [capsule, setCapsule] = useState<Capsule | null>(null);
  return (
    <PartWords files={handoffWords}>
      {capsule ? (
        <TakeCapsule {...props} capsule={capsule} />
      ) : (
        <OpenSealed
          envelope={props.envelope}
          schema={Capsule}
          known={props.known}
          onOpened={setCapsule}
          onAnother={props.onAnother}
        />
      )}
    </PartWords>
  );
}

interface TakeCapsuleProps extends Omit<OpenCapsuleProps, 'envelope' | 'known'> {
  readonly capsule: Capsule;
}

/** What an opened capsule holds and would do here; nothing is changed before it is accepted. */
export function TakeCapsule({ capsule, now, onPreview, onAccept, onShow, onAnother }: TakeCapsuleProps) {
  const { t } = useWords();
  const [report, setReport] = useState<CapsuleReport | 'failed' | null>(null);
  const [accepting, setAccepting] = useState(false);
  const [failed, setFailed] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each capsule
  useEffect(() => {
    let left = false;
    heading.current?.focus();
    void onPreview(capsule).then((found) => {
      if (!left) setReport(found ?? 'failed');
    });
    return () => {
      left = true;
    };
  }, [capsule]);
  const back = capsule.direction === 'back';
  const accept = async () => {
    setAccepting(true);
    const caseId = await onAccept(capsule);
    setAccepting(false);
    setFailed(caseId === null);
    setTaken(caseId);
  };
  const fault = report === 'failed' ? 'failed' : report && !report.ok ? report.fault : null;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t(back ? 'handoff.take.titleBack' : 'handoff.take.title', {
          from: capsule.from || t('handoff.case.from'),
        })}
      </h2>
      {!report && <Skeleton label={t('handoff.take.reading')} lines={[80, 60, 40]} />}
      <p role="alert" className={styles.fault}>
        {fault && `${t(`handoff.take.fault.${fault}`)} ${t('handoff.take.unchanged')}`}
        {failed && `${t('handoff.take.fault.failed')} ${t('handoff.take.unchanged')}`}
      </p>
      {report && report !== 'failed' && !report.ok && <ToJoinFirst ours={report.ours} />}
      {report && report !== 'failed' && report.ok && (
        <>
          <Changes capsule={capsule} report={report} />
          <Card>
            <SummaryView
              summary={summaryOf(report.view, { withCustomer: true, withNotes: true })}
              now={now}
            />
          </Card>
          <LeftOutList leftOut={capsule.leftOut} />
        </>
      )}
      <p role="status" className={styles.news}>
        {taken !== null && t('handoff.take.taken')} {taken !== null && !back && t('handoff.take.return')}
      </p>
      <div className={styles.buttons}>
        {taken === null && report && report !== 'failed' && report.ok && report.fresh > 0 && (
          <Button variant="primary" pending={accepting} onClick={() => void accept()}>
            {t(report.known ? 'handoff.take.acceptBack' : 'handoff.take.accept')}
          </Button>
        )}
        {taken !== null && (
          <Button variant="primary" onClick={() => onShow(taken)}>
            {t('handoff.take.show')}
          </Button>
        )}
        <Button variant="quiet" onClick={onAnother}>
          {t('handoff.take.another')}
        </Button>
      </div>
    </>
  );
}

/** Whoever opens a file joins her own cases herself; this says which, and what comes then. */
function ToJoinFirst({ ours }: Pick<Extract<CapsuleReport, { ok: false }>, 'ours'>) {
  const { t } = useWords();
  if (ours.length === 0) return null;
  return (
    <Card>
      <h3 className={styles.heading}>{t('handoff.take.join.title')}</h3>
      <ul className={styles.lines}>
        {ours.map(({ id, name, text }) => (
          <li key={id}>
            <strong>{name || t('handoff.take.join.nobody')}</strong> <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      <p>{t(ours.length > 1 ? 'handoff.take.join.both' : 'handoff.take.join.one')}</p>
    </Card>
  );
}

interface ChangesProps {
  readonly capsule: Capsule;
  readonly report: Extract<CapsuleReport, { ok: true }>;
}

/** What it would do here, and what its sender wrote to it. */
function Changes({ capsule, report }: ChangesProps) {
  const { t } = useWords();
  const { department, to, reason } = capsule;
  const said = [
    [t('handoff.case.department'), department],
    [t('handoff.case.to'), to],
    [t('handoff.case.reason'), reason],
  ] as const;
  return (
    <>
      <p>
        {t(report.known ? 'handoff.take.knownCase' : 'handoff.take.newCase')}{' '}
        {report.fresh > 0 ? t('handoff.take.fresh', { count: report.fresh }) : t('handoff.take.nothingNew')}{' '}
        {report.doubles > 0 && report.fresh > 0 && t('handoff.take.doubles', { count: report.doubles })}
      </p>
      <FactsList facts={said} />
    </>
  );
}
