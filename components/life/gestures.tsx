import { useEffect, useState } from 'react';
import { parseAmount } from '../../lib/domain/amount.ts';
import { type GestureBudget, overBudget, permits } from '../../lib/life/gesture-budget.ts';
import { useWords } from '../hooks/use-words.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './life.module.css';
import { Part, SmallForm } from './part.tsx';
import { Permissions } from './permissions.tsx';
import type { Subject } from './subject.ts';

/** What goes beyond an apology: in private, within what may be decided, and only where it was our fault. */
export function Gestures(subject: Subject) {
  const { t, format } = useWords();
  const { record } = subject.caseView;
  const isOurs = record.validity === 'valid' || record.validity === 'partly';
  const form = (close: () => void) => <GestureForm {...subject} close={close} />;
  return (
    <Part title={t('life.gesture.title')} {...(isOurs && { add: t('life.gesture.add'), form })}>
      {!isOurs && <p className={styles.quiet}>{t('life.gesture.notOurs')}</p>}
      {isOurs && record.gestures.length === 0 && <p className={styles.quiet}>{t('life.gesture.none')}</p>}
      <ul className={styles.list}>
        {record.gestures.map(({ text, amount, decidedBy, at }) => (
          <li key={`${at} ${text}`} className={styles.text} dir="auto">
            {[text, amount !== null && format.amount(amount), decidedBy].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
      <Permissions {...subject} />
    </Part>
  );
}

/** '' = it costs nothing; undefined = that is no amount. */
function amountOf(text: string): number | null | undefined {
  return text.trim() === '' ? null : (parseAmount(text) ?? undefined);
}

function GestureForm({ caseView, brand, port, close }: Subject & { readonly close: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [price, setPrice] = useState('');
  const [asking, setAsking] = useState(false);
  const [of, setOf] = useState('');
  const [budget, setBudget] = useState<GestureBudget | null>(null);
  useEffect(() => {
    let left = false;
    void port.budget(brand.id).then((found) => !left && setBudget(found));
    return () => {
      left = true;
    };
  }, [port, brand.id]);
  const amount = amountOf(price);
  const beyond = budget && amount !== undefined ? overBudget(budget, amount) : null;
  // What one may give alone uses up nobody's permission, and is decided by oneself.
  const granted = beyond && caseView.record.permissions.findLast((each) => permits(each, amount ?? null));
  const over = granted ? null : beyond;
  const give = async () => {
    if (amount === undefined || text.trim() === '') return;
    const said = { text: text.trim(), amount, decidedBy: granted ? granted.of : brand.signature };
    const input = { ...said, permissionId: granted?.id ?? null };
    if (await port.run('case.gesture', input, t('life.said.gesture'))) close();
  };
  const ask = async () => {
    const about = [text.trim(), price.trim()].filter(Boolean).join(' · ');
    if (amount === undefined || about === '' || of.trim() === '') return;
    const permissionId = crypto.randomUUID();
    const asked = { type: 'permission-asked', permissionId, about, of: of.trim(), amount } as const;
    if (await port.note([asked], t('life.said.permission'))) close();
  };
  const isAsked = over !== null && asking;
  return (
    <SmallForm
      save={over ? t('life.gesture.ask') : t('life.do.save')}
      onSave={() => (isAsked ? void ask() : over ? setAsking(true) : void give())}
      onCancel={close}
    >
      <TextField
        label={t('life.gesture.text')}
        hint={t('life.gesture.hint')}
        value={text}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        label={t('life.gesture.amount')}
        hint={t('life.gesture.amountHint')}
        inputMode="decimal"
        value={price}
        error={amount === undefined ? t('life.gesture.amountWrong') : undefined}
        onChange={(event) => setPrice(event.target.value)}
      />
      {budget && <Limits budget={budget} />}
      {over && (
        <p className={styles.late} role="status">
          {t(`life.gesture.over.${over}`)}
        </p>
      )}
      {isAsked && (
        <TextField
          label={t('life.gesture.askOf')}
          value={of}
          onChange={(event) => setOf(event.target.value)}
        />
      )}
    </SmallForm>
  );
}

/** How far one may go alone, and what is left. */
function Limits({ budget: { single, window } }: { readonly budget: GestureBudget }) {
  const { t, format } = useWords();
  const left = window && Math.max(0, Math.round((window.amount - window.spent) * 100) / 100);
  return (
    <p className={styles.quiet}>
      {single === null && !window && t('life.gesture.free')}
      {single !== null && t('life.gesture.single', { amount: format.amount(single) })}{' '}
      {window &&
        left !== null &&
        t('life.gesture.window', {
          left: format.amount(left),
          amount: format.amount(window.amount),
          count: window.days,
        })}
    </p>
  );
}
