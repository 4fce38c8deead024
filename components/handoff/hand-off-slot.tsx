import { Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import { practiceBrand } from '../../lib/practice/practice-brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { Button } from '../ui/button.tsx';
import { useHandOffDialog } from './use-hand-off-dialog.ts';

interface HandOffSlotProps {
  readonly caseView: CaseView;
  readonly brand: Brand;
  readonly now: number;
}

/** From any place that shows a case: hand it to somebody else, or return it to whoever did. Not what is invented. */
export function HandOffSlot({ caseView, brand, now }: HandOffSlotProps) {
  const { t } = useWords();
  const [direction, setDirection] = useState<'over' | 'back' | null>(null);
  const dialog = useHandOffDialog(direction !== null);
  const open = caseView.record.handOffs.findLast(({ backAt }) => backAt === null);
  const close = () => setDirection(null);
  if (brand.id === practiceBrand.id) return null;
  return (
    <>
      <Button variant="link" icon={Send} onClick={() => setDirection('over')}>
        {t('common.handOff.open')}
      </Button>
      {open && (
        <Button variant="link" icon={Undo2} onClick={() => setDirection('back')}>
          {t('common.handOff.back')}
        </Button>
      )}
      {direction && !dialog.part && <NotLoaded part={dialog} name="handoff" onClose={close} />}
      {direction && dialog.part && (
        <dialog.part.HandOffHere {...{ direction, caseView, brand, now }} onClose={close} />
      )}
    </>
  );
}
