import type { Calm } from '../calm/use-calm.ts';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import type { SidebarActions } from './sidebar-state.ts';

interface CalmDialogsProps {
  readonly calm: Calm;
  readonly asking: 'end-rest' | 'vent' | null;
  readonly actions: Pick<SidebarActions, 'endRest' | 'vented'>;
  readonly onClose: () => void;
}

/** The end of a rest, and the vent pad. */
export function CalmDialogs({ calm, asking, actions, onClose }: CalmDialogsProps) {
  const parts = calm.part;
  if (asking === null) return null;
  if (!parts) return <NotLoaded part={calm} name="calm" onClose={onClose} />;
  if (asking === 'end-rest')
    return (
      <parts.EndRestDialog
        onEnd={(reason) => {
          onClose();
          actions.endRest(reason);
        }}
        onCancel={onClose}
      />
    );
  return (
    <parts.VentPad
      onClose={(wrote) => {
        onClose();
        if (wrote) actions.vented();
      }}
    />
  );
}
