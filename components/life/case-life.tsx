import { useMemo, useState } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import { isOver } from '../../lib/domain/is-over.ts';
import { lifeWords } from '../../lib/i18n/life-words.ts';
import { conversation } from '../../lib/life/conversation.ts';
import { exchangeOf } from '../../lib/life/exchange.ts';
import { nextStep } from '../../lib/life/next-step.ts';
import type { LifePort } from '../hooks/life-port.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { AskBack } from './ask-back.tsx';
import { CallDone } from './call-done.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { Fixing } from './fixing.tsx';
import { Gestures } from './gestures.tsx';
import styles from './life.module.css';
import { Meter } from './meter.tsx';
import { NextStep } from './next-step.tsx';
import { Offers } from './offers.tsx';
import { Outcome } from './outcome.tsx';
import { Promises } from './promises.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import type { Asked, Subject } from './subject.ts';
import { TurnPage } from './turn-page.tsx';
import { useLifeCommands } from './use-life-commands.ts';
import { UsualMoves } from './usual-moves.tsx';

export interface CaseLifeProps {
  readonly caseView: CaseView;
  readonly brand: Brand;
  readonly now: number;
  readonly port: LifePort;
  /** Everything at once, where there is room: the desk. */
  readonly open?: boolean;
}

/** The one next step of a case and the usual moves; the rest of its life behind a button. */
export function CaseLife({ caseView, brand, now, port, open = false }: CaseLifeProps) {
  const talk = useMemo(() => conversation(exchangeOf(caseView), caseView.record), [caseView]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const subject: Subject = { caseView, brand, now, talk, port };
  const step = nextStep({ caseView, now, talk });
  const close = () => setAsked(null);
  useLifeCommands(caseView.record.status, setAsked);
  return (
    <PartWords files={lifeWords}>
      <Card tone="accent" className={styles.lane}>
        <NextStep {...subject} step={step} onAsk={setAsked} />
        <UsualMoves {...subject} step={step} onAsk={setAsked} />
        <Meter {...subject} />
        <More {...subject} open={open} onAsk={setAsked} />
      </Card>
      {asked === 'close' && <CloseDialog {...subject} onClose={close} />}
      {asked === 'end' && <EndDialog {...subject} onClose={close} />}
      {asked === 'reopen' && <ReopenDialog {...subject} onClose={close} />}
    </PartWords>
  );
}

function More({
  open,
  onAsk,
  ...subject
}: Subject & { readonly open: boolean; readonly onAsk: (asked: Asked) => void }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(open);
  const { status } = subject.caseView.record;
  return (
    <>
      {isOpen && (
        <div className={styles.more}>
          <AskBack {...subject} />
          <Promises {...subject} />
          <Offers {...subject} />
          <Gestures {...subject} />
          <CallDone {...subject} />
          <Fixing {...subject} />
          <Outcome {...subject} />
          <TurnPage {...subject} />
        </div>
      )}
      <div className={styles.buttons}>
        {!open && (
          <Button variant="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'life.do.less' : 'life.do.more')}
          </Button>
        )}
        {isOpen && !isOver(status) && (
          <Button variant="link" onClick={() => onAsk('end')}>
            {t('life.do.end')}
          </Button>
        )}
        {isOpen && (isOver(status) || status === 'resolved') && (
          <Button variant="link" onClick={() => onAsk('reopen')}>
            {t('life.do.reopen')}
          </Button>
        )}
      </div>
    </>
  );
}
