import type { Finding } from '../../lib/domain/finding.ts';
import type { Calm } from '../calm/use-calm.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { HeldDialog } from '../ui/held-dialog.tsx';
import { reasonsOf } from './findings.tsx';
import { blockingOf, type Way } from './leaving.ts';
import type { GoingOn, SidebarActions } from './sidebar-state.ts';
import type { Leaving } from './use-leaving.ts';

interface LeavingDialogsProps {
  readonly leaving: Leaving | null;
  readonly calm: Calm;
  readonly draft: string;
  readonly restMinutes: number;
  readonly onAnswer: (said: GoingOn) => void;
  /** Nothing leaves; the person goes back to the words. */
  readonly onRewrite: () => void;
  readonly onVent: () => void;
  readonly onPark: (minutes: number) => void;
}

/** What the tone guard asks before words leave. One at a time; a colleague's reading comes last, in its own file. */
export function LeavingDialogs(props: LeavingDialogsProps) {
  const { leaving, calm, draft, restMinutes, onAnswer, onRewrite, onVent, onPark } = props;
  if (!leaving || leaving.held.by === 'reading') return null;
  const { held, way } = leaving;
  const reason = (findings: readonly Finding[]) => (
    <FindingDialog
      {...{ findings, draft, way }}
      onGoOn={(said) => onAnswer({ reason: said })}
      onCancel={onRewrite}
    />
  );
  if (held.by === 'finding') return reason(held.findings);
  const blocking = blockingOf(held.findings);
  // Where the breath cannot be had, hostile words still need a reason.
  if (calm.failed) return reason(blocking.length > 0 ? blocking : held.hostile);
  if (!calm.part) return null;
  return (
    <calm.part.BreathDialog
      findings={held.hostile}
      onAnyway={() => onAnswer({ breathed: true })}
      {...{ draft, way, restMinutes, onPark, onRewrite, onVent }}
    />
  );
}

interface FindingDialogProps {
  readonly findings: readonly Finding[];
  readonly draft: string;
  readonly way: Way;
  readonly onGoOn: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A finding that blocks can be overruled with a reason, which the case keeps. */
function FindingDialog({ findings, draft, way, onGoOn, onCancel }: FindingDialogProps) {
  const { t } = useWords();
  return (
    <HeldDialog
      title={t('sidebar.blockDialog.title')}
      onClose={onCancel}
      reasons={reasonsOf(findings, draft)}
      answer={{ label: t('sidebar.blockDialog.reason'), hint: t('sidebar.blockDialog.text') }}
      actions={(reason) => (
        <>
          <Button variant="primary" onClick={onCancel}>
            {t('sidebar.blockDialog.back')}
          </Button>
          <Button variant="danger" disabled={reason === ''} onClick={() => onGoOn(reason)}>
            {t(`sidebar.blockDialog.anyway.${way}`)}
          </Button>
        </>
      )}
    />
  );
}

interface ExistingDraftDialogProps {
  readonly open: boolean;
  readonly site: string;
  readonly onInsert: SidebarActions['insert'];
  readonly onCancel: () => void;
}

/** The site's box already holds words of the person: nothing happens to them unasked. */
export function ExistingDraftDialog({ open, site, onInsert, onCancel }: ExistingDraftDialogProps) {
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
