import { useHandOff } from '../hooks/use-hand-off.ts';
import { HandOffDialog, type HandOffDialogProps } from './hand-off-dialog.tsx';

/** The dialogs of a hand-off with the worker behind them. */
export function HandOffHere(props: Omit<HandOffDialogProps, 'actions'>) {
  const { record } = props.caseView;
  const open = record.handOffs.findLast(({ backAt }) => backAt === null);
  const actions = useHandOff(record.id, props.brand, open?.capsuleId ?? null);
  return <HandOffDialog {...props} actions={actions} />;
}
