import { useState } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { type Crisis, isUpdateDue } from '../../lib/domain/crisis.ts';
import { linesIn } from '../../lib/domain/crisis-lines.ts';
import type { CrisisActions } from '../hooks/use-crises.ts';
import { useWords } from '../hooks/use-words.tsx';
import { WorksheetField } from '../sidebar/worksheet-field.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './crisis.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { LinesCard } from './lines-card.tsx';
import { NextUpdate } from './next-update.tsx';
import { Statement } from './statement.tsx';

export interface CrisisRoomProps {
  readonly crisis: Crisis;
  readonly brand: Brand;
  readonly now: number;
  /** Cases of those days whose posts are attacks. */
  readonly attacks: readonly CaseRecord[];
  readonly actions: CrisisActions;
  readonly onCopy: (text: string) => boolean;
  readonly onBack: () => void;
}

const kinds = ['attack', 'outage'] as const;
const places = ['known', 'checking'] as const;

/** One statement, what is known, what is being checked, and by when more is said. */
export function CrisisRoom(props: CrisisRoomProps) {
  const { crisis, now, attacks, actions, onBack } = props;
  const { t, format } = useWords();
  const [closing, setClosing] = useState(false);
  const isOpen = crisis.closedAt === null;
  const when =
    crisis.closedAt === null
      ? t('room.openSince', { when: format.moment(crisis.openedAt, now) })
      : t('room.closedAt', { when: format.moment(crisis.closedAt, now) });
  return (
    <div className={styles.room}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{crisis.title || t('room.untitled')}</h2>
          <p className={styles.quiet}>{when}</p>
        </div>
        <div className={styles.buttons}>
          <Button variant="quiet" onClick={onBack}>
            {t('room.all')}
          </Button>
          {isOpen && <Button onClick={() => setClosing(true)}>{t('room.close')}</Button>}
        </div>
      </div>
      {isUpdateDue(crisis, now) && (
        <Card tone="waiting" role="status">
          <p className={styles.strong}>{t('room.due')}</p>
          <p>{t('room.dueText')}</p>
        </Card>
      )}
      {isOpen ? <OpenRoom {...props} /> : <ClosedRoom crisis={crisis} now={now} />}
      <EvidenceList
        {...{ evidence: crisis.evidence, attacks, now, isOpen }}
        onAdd={actions.addEvidence}
        onRemove={actions.removeEvidence}
      />
      <Closing
        open={closing}
        onClose={(learned) => {
          setClosing(false);
          actions.close(learned);
        }}
        onCancel={() => setClosing(false)}
      />
    </div>
  );
}

function OpenRoom({ crisis, brand, now, actions, onCopy }: CrisisRoomProps) {
  const { t } = useWords();
  return (
    <>
      <Card>
        <WorksheetField
          label={t('room.about')}
          value={crisis.title}
          placeholder={t('room.aboutHint')}
          onSettled={(title) => actions.change({ title: title.trim() })}
        />
        <Choice
          label={t('room.kind.label')}
          value={crisis.kind}
          options={kinds.map((value) => ({ value, label: t(`room.kind.${value}`) }))}
          onChange={(kind) => actions.change({ kind })}
        />
      </Card>
      <div className={styles.columns}>
        {places.map((place) => (
          <LinesCard key={place} {...{ place, lines: linesIn(crisis, place), actions }} />
        ))}
      </div>
      <NextUpdate
        at={crisis.nextUpdateAt}
        now={now}
        onChange={(nextUpdateAt) => actions.change({ nextUpdateAt })}
      />
      <Statement {...{ crisis, brand, now, actions, onCopy }} />
      <ul className={styles.rules}>
        <li>{t('room.rules.copies')}</li>
        <li>{t('room.rules.people')}</li>
        <li>{t('room.rules.report')}</li>
        {brand.crisisContact && <li>{t('room.rules.contact', { who: brand.crisisContact })}</li>}
      </ul>
    </>
  );
}

/** What remains of it. */
function ClosedRoom({ crisis, now }: { readonly crisis: Crisis; readonly now: number }) {
  const { t, format } = useWords();
  return (
    <Card>
      {crisis.said.length === 0 && <p className={styles.quiet}>{t('room.statement.none')}</p>}
      {crisis.said.map(({ id, text, at }) => (
        <div key={id}>
          <p className={styles.quiet}>{t('room.statement.saidAt', { when: format.moment(at, now) })}</p>
          <p className={styles.words}>{text}</p>
        </div>
      ))}
      {crisis.learned && (
        <div>
          <h3 className={styles.label}>{t('room.closing.learned')}</h3>
          <p className={styles.words}>{crisis.learned}</p>
        </div>
      )}
    </Card>
  );
}

interface ClosingProps {
  readonly open: boolean;
  readonly onClose: (learned: string) => void;
  readonly onCancel: () => void;
}

function Closing({ open, onClose, onCancel }: ClosingProps) {
  const { t } = useWords();
  const [learned, setLearned] = useState('');
  return (
    <Dialog
      open={open}
      title={t('room.closing.title')}
      onClose={onCancel}
      actions={
        <>
          <Button variant="primary" onClick={() => onClose(learned.trim())}>
            {t('room.close')}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <TextField
        multiline
        label={t('room.closing.learned')}
        hint={t('room.closing.hint')}
        value={learned}
        onChange={(event) => setLearned(event.target.value)}
      />
    </Dialog>
  );
}
