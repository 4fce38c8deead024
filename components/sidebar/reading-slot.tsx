import { NotLoaded } from '../on-demand/not-loaded.tsx';
import type { ReadingDialogProps } from '../reading/reading-dialog.tsx';
import type { ReadingParts } from '../reading/use-reading.ts';

interface ReadingSlotProps extends ReadingDialogProps {
  readonly parts: ReadingParts;
}

/** The dialogs of a colleague's reading come in a file of their own, asked for when one is opened. */
export function ReadingSlot({ parts, ...props }: ReadingSlotProps) {
  if (parts.part) return <parts.part.ReadingDialog {...props} />;
  return <NotLoaded part={parts} name="reading" onClose={props.onClose} />;
}
