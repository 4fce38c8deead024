import { useState } from 'react';
import { answersFor, type Brand } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import { summaryOf } from '../../lib/handoff/summary.ts';
import { handoffWords } from '../../lib/i18n/handoff-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { Switch } from '../ui/switch.tsx';
import type { HandOffActions, HandOffForm, ReadyCapsule } from './hand-off-actions.ts';
import styles from './handoff.module.css';
import { ReadyDialog } from './ready-dialog.tsx';
import { Receiver } from './receiver.tsx';
import { SummaryView } from './summary-view.tsx';

export interface HandOffDialogProps {
  readonly direction: 'over' | 'back';
  readonly caseView: CaseView;
  readonly brand: Brand;
  readonly now: number;
  readonly actions: HandOffActions;
  readonly onClose: () => void;
}

/** First what will go, to whom and why; then the file, the page or the mail. */
export function HandOffDialog(props: HandOffDialogProps) {
  return (
    <PartWords files={handoffWords}>
      <HandOff {...props} />
    </PartWords>
  );
}

function HandOff(props: HandOffDialogProps) {
  const { direction, caseView, brand, now, actions, onClose } = props;
  const { cause, owner } = caseView.record;
  const department = answersFor(brand, cause) ?? brand.departments[0];
  const [form, setForm] = useState<HandOffForm>({
    from: brand.signature,
    department: department?.name ?? '',
    to: owner || (department?.owner ?? ''),
    reason: '',
    withCustomer: false,
    withNotes: false,
  });
  const [ready, setReady] = useState<ReadyCapsule | null>(null);
  if (ready) return <ReadyDialog {...{ direction, caseView, brand, now, form, ready, actions, onClose }} />;
  return <Form {...props} form={form} onForm={setForm} onReady={setReady} />;
}

interface FormProps extends HandOffDialogProps {
  readonly form: HandOffForm;
  readonly onForm: (form: HandOffForm) => void;
  readonly onReady: (ready: ReadyCapsule) => void;
}

function Form({ direction, caseView, brand, now, actions, onClose, form, onForm, onReady }: FormProps) {
  const { t } = useWords();
  const [preparing, setPreparing] = useState(false);
  const [failed, setFailed] = useState(false);
  const { record } = caseView;
  const back = direction === 'back';
  const time = record.handOffs.length + 1;
  const change = (part: Partial<HandOffForm>) => onForm({ ...form, ...part });
  const unable = back ? false : unableOf(form, time);
  const prepare = async () => {
    setPreparing(true);
    const made = await actions.prepare(form, direction);
    setPreparing(false);
    setFailed(made === null);
    if (made) onReady(made);
  };
  return (
    <Dialog
      open
      title={t(back ? 'handoff.give.titleBack' : 'handoff.give.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={preparing}
            unable={unable && t(`handoff.give.${unable}`)}
            onClick={() => void prepare()}
          >
            {t('handoff.give.prepare')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{t(back ? 'handoff.give.leadBack' : 'handoff.give.lead')}</p>
      {!back && time === 2 && (
        <Card tone="note">
          <p>{t('handoff.give.second')}</p>
        </Card>
      )}
      {!back && time > 2 && <OneTooMany count={time - 1} owner={record.owner} name={form.from} />}
      <TextField
        label={t(back ? 'handoff.give.by' : 'handoff.give.from')}
        value={form.from}
        maxLength={120}
        onChange={(event) => change({ from: event.target.value })}
      />
      {!back && <Receiver departments={brand.departments} form={form} onChange={change} />}
      {!back && (
        <TextField
          multiline
          rows={2}
          label={t(time > 2 ? 'handoff.give.thirdReason' : 'handoff.give.reason')}
          hint={time > 2 ? undefined : t('handoff.give.reasonHint')}
          value={form.reason}
          maxLength={1_000}
          dir="auto"
          onChange={(event) => change({ reason: event.target.value })}
        />
      )}
      <Included {...{ caseView, form, now }} onChange={change} />
      <p role="alert" className={styles.fault}>
        {failed && t('handoff.give.failed')}
      </p>
    </Dialog>
  );
}

function unableOf(
  { department, to, reason }: HandOffForm,
  time: number,
): 'noDepartment' | 'noOwner' | 'noReason' | false {
  if (department.trim() === '') return 'noDepartment';
  if (time >= 2 && to.trim() === '') return 'noOwner';
  return time > 2 && reason.trim() === '' ? 'noReason' : false;
}

/** Two hand-offs are enough: a call ends what a third would only pass on. */
function OneTooMany({
  count,
  owner,
  name,
}: {
  readonly count: number;
  readonly owner: string;
  readonly name: string;
}) {
  const { t } = useWords();
  return (
    <Card tone="waiting">
      <p>
        <strong>{t('handoff.give.third', { count })}</strong> {owner && t('handoff.give.ownedBy', { owner })}
      </p>
      <p>{t('handoff.give.thirdText')}</p>
      <p className={styles.heading}>{t('handoff.give.script.title')}</p>
      <ol className={styles.script}>
        <li>{t('handoff.give.script.l1', { name: name || '…' })}</li>
        <li>{t('handoff.give.script.l2')}</li>
        <li>{t('handoff.give.script.l3')}</li>
        <li>{t('handoff.give.script.l4')}</li>
      </ol>
    </Card>
  );
}

interface IncludedProps {
  readonly caseView: CaseView;
  readonly form: HandOffForm;
  readonly now: number;
  readonly onChange: (part: Partial<HandOffForm>) => void;
}

/** What may stay out, and all that goes in. */
function Included({ caseView, form, now, onChange }: IncludedProps) {
  const { t } = useWords();
  const { author } = caseView.record;
  const customer = [author.name, author.handle && `@${author.handle}`].filter(Boolean).join(' · ');
  return (
    <>
      {customer && (
        <Switch
          label={t('handoff.give.customer')}
          hint={t('handoff.give.customerHint', { customer })}
          checked={form.withCustomer}
          onChange={(withCustomer) => onChange({ withCustomer })}
        />
      )}
      <Switch
        label={t('handoff.give.notes')}
        hint={t('handoff.give.notesHint')}
        checked={form.withNotes}
        onChange={(withNotes) => onChange({ withNotes })}
      />
      <ScrollBox className={styles.preview} label={t('handoff.case.title')}>
        <Card>
          <SummaryView summary={summaryOf(caseView, form)} now={now} />
        </Card>
      </ScrollBox>
    </>
  );
}
