import { useState } from 'react';
import type { Finding } from '../../lib/domain/finding.ts';
import type { Calm } from '../calm/use-calm.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './insert-dialogs.module.css';
import type { GoingOn, PostView, ReplyView, SidebarActions } from './sidebar-state.ts';

/** What is asked over the sidebar: hostile words or blocking ones, the end of a rest; and the vent pad. */
export type Asking = 'breath' | 'reason' | 'end-rest' | 'vent';

interface InsertDialogsProps {
  readonly asking: Asking | null;
  readonly calm: Calm;
  readonly view: PostView;
  readonly reply: ReplyView;
  readonly restMinutes: number;
  readonly askAboutDraft: boolean;
  readonly onAsk: (asking: Asking | null) => void;
  /** Into the site's box; where there is none, to the clipboard. */
  readonly onHandOver: (said?: GoingOn) => void;
  readonly onRewrite: () => void;
  readonly actions: Pick<SidebarActions, 'insert' | 'cancelInsert' | 'park' | 'endRest' | 'vented'>;
}

/** Whatever must be answered before words go into the site's box. One at a time. */
export function InsertDialogs(props: InsertDialogsProps) {
  const { calm, view, reply, restMinutes, askAboutDraft, onAsk, onHandOver, onRewrite, actions } = props;
  const { t } = useWords();
  const onPage = view.post.platform !== 'web';
  const parts = calm.part;
  const blocking = reply.findings.filter(({ severity }) => severity === 'block');
  // Where the breath cannot be had, hostile words still need a reason.
  const asking = props.asking === 'breath' && calm.failed ? 'reason' : props.asking;
  const close = () => onAsk(null);
  const back = () => {
    close();
    onRewrite();
  };
  return (
    <>
      <ExistingDraftDialog
        open={askAboutDraft}
        site={t(`common.platform.${view.post.platform}`)}
        onInsert={(how) => actions.insert(how)}
        onCancel={actions.cancelInsert}
      />
      <BlockDialog
        open={asking === 'reason'}
        findings={blocking.length > 0 ? blocking : reply.hostile}
        onInsert={(reason) => {
          close();
          onHandOver({ reason });
        }}
        onCancel={back}
      />
      {parts && asking === 'breath' && (
        <parts.BreathDialog
          draft={reply.draft}
          findings={reply.hostile}
          restMinutes={restMinutes}
          onPark={(minutes) => {
            close();
            actions.park(minutes);
          }}
          onRewrite={back}
          onVent={() => onAsk('vent')}
          onAnyway={() => {
            if (onPage && blocking.length > 0) return onAsk('reason');
            close();
            onHandOver();
          }}
        />
      )}
      {parts && asking === 'end-rest' && (
        <parts.EndRestDialog
          onEnd={(reason) => {
            close();
            actions.endRest(reason);
          }}
          onCancel={close}
        />
      )}
      {parts && asking === 'vent' && (
        <parts.VentPad
          onClose={(wrote) => {
            close();
            if (wrote) actions.vented();
          }}
        />
      )}
    </>
  );
}

interface ExistingDraftDialogProps {
  readonly open: boolean;
  readonly site: string;
  readonly onInsert: (how: 'append' | 'replace') => void;
  readonly onCancel: () => void;
}

/** The site's box already holds words of the person: nothing happens to them unasked. */
function ExistingDraftDialog({ open, site, onInsert, onCancel }: ExistingDraftDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      open={open}
      title={t('sidebar.draftDialog.title')}
      onClose={onCancel}
      actions={
        <>
          <Button variant="primary" onClick={() => onInsert('append')}>
            {t('sidebar.draftDialog.append')}
          </Button>
          <Button onClick={() => onInsert('replace')}>{t('sidebar.draftDialog.replace')}</Button>
          <Button variant="quiet" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('sidebar.draftDialog.text', { site })}</p>
    </Dialog>
  );
}

interface BlockDialogProps {
  readonly open: boolean;
  readonly findings: readonly Finding[];
  readonly onInsert: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A finding that blocks can be overruled with a reason, which the case keeps. */
function BlockDialog({ open, findings, onInsert, onCancel }: BlockDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open={open}
      title={t('sidebar.blockDialog.title')}
      onClose={onCancel}
      actions={
        <>
          <Button variant="primary" onClick={onCancel}>
            {t('sidebar.blockDialog.back')}
          </Button>
          <Button variant="danger" disabled={!reason.trim()} onClick={() => onInsert(reason.trim())}>
            {t('sidebar.blockDialog.insertAnyway')}
          </Button>
        </>
      }
    >
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>{finding.message}</li>
        ))}
      </ul>
      <p>{t('sidebar.blockDialog.text')}</p>
      <TextField
        label={t('sidebar.blockDialog.reason')}
        value={reason}
        dir="auto"
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
