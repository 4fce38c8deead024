import type { DeskRoute } from '../../lib/desk/route.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Toasting } from '../hooks/use-toasts.ts';

/** What every part of the desk is given. */
export interface DeskPartProps {
  /** `path` and `query` belong to the part: `#/people/ID`, `#/charts/causes?range=12`. */
  readonly route: DeskRoute;
  readonly go: (route: DeskRoute) => void;
  readonly settings: Settings;
  /** Epoch ms, renewed every half minute. */
  readonly now: number;
  /** The desk's one place for what was done and its undo. */
  readonly toasting: Toasting;
}
