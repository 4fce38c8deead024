import { useState } from 'react';
import { AnswerView } from '../../../components/reading/answer-view.tsx';
import { AskDialog } from '../../../components/reading/ask-dialog.tsx';
import { ChooseSealed } from '../../../components/reading/choose-sealed.tsx';
import { DueDialog } from '../../../components/reading/due-dialog.tsx';
import { Fault, type ReadingFault } from '../../../components/reading/fault.tsx';
import { HandOver } from '../../../components/reading/hand-over.tsx';
import { OpenReading } from '../../../components/reading/open-reading.tsx';
import { ReaderView, type Reading } from '../../../components/reading/reader-view.tsx';
import styles from '../../../components/reading/reading.module.css';
import { Dialog } from '../../../components/ui/dialog.tsx';
import type { ReadingAnswer } from '../../../lib/domain/reading.ts';
import { answer, approval, askable, passphrase, request } from '../reading-fixtures.ts';
import { draft } from '../sidebar-fixtures.ts';

const nothing = () => {};
const noted = async () => true;

function Reader({ begun }: { readonly begun: Reading }) {
  const [reading, setReading] = useState(begun);
  return (
    <main className={styles.page}>
      <ReaderView
        request={request}
        reading={reading}
        sealing={false}
        onReading={setReading}
        onAnswer={nothing}
      />
    </main>
  );
}

function Answer({ given, now }: { readonly given: ReadingAnswer; readonly now: string }) {
  return (
    <Dialog open title="Sosiego" onClose={nothing} actions={null}>
      <AnswerView answer={given} draft={now} settling={false} onSettle={nothing} />
    </Dialog>
  );
}

const faults = [
  'foreign',
  'too-big',
  'damaged',
  'newer',
  'wrong-passphrase',
  'unsupported',
  'unreadable',
  'request',
  'answer',
  'other-case',
  'no-case',
] as const satisfies readonly ReadingFault[];

export const surfaces = {
  'reading-ask': () => <AskDialog askable={askable} language="es" onAsked={noted} onClose={nothing} />,
  'reading-hand-over': () => (
    <HandOver
      asked={{ id: request.id, passphrase, sealed: '{}' }}
      language="es"
      onAsked={noted}
      onBack={nothing}
      onClose={nothing}
    />
  ),
  'reading-due': () => (
    <DueDialog
      reasons={['Gravedad: salud, datos o delito.', `Situación: ${askable.situation}`]}
      readBefore="Irene"
      onAsk={nothing}
      onRead={nothing}
      way="insert"
      onClose={nothing}
    />
  ),
  'reading-choose': () => (
    <main className={styles.page}>
      <ChooseSealed lead="Sosiego" refuse={() => null} onEnvelope={nothing} />
      {faults.map((fault) => (
        <Fault key={fault} fault={fault} />
      ))}
    </main>
  ),
  'reading-open': () => (
    <OpenReading
      envelope={null}
      known={null}
      name=""
      answeredCase={null}
      onEnvelope={nothing}
      onSettle={noted}
      onShow={nothing}
    />
  ),
  'reading-reader': () => <Reader begun={{ name: '', remarks: {}, version: null }} />,
  'reading-reader-begun': () => (
    <Reader begun={{ name: 'Irene', remarks: { 0: 'Bien: dice de quién es el fallo.' }, version: draft }} />
  ),
  'reading-answer': () => <Answer given={answer} now={draft} />,
  'reading-answer-approved': () => <Answer given={approval} now={draft} />,
  'reading-answer-empty': () => <Answer given={answer} now="" />,
  'reading-answer-page': () => (
    <main className={styles.page}>
      <AnswerView answer={answer} draft={draft} settling={false} onSettle={nothing} />
    </main>
  ),
};
