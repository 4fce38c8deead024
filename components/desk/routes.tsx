import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { DeskPage, DeskRoute } from '../../lib/desk/route.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { OnDemand } from '../hooks/on-demand.ts';

/** What every part of the desk is given. */
export interface DeskPartProps {
  /** `path` and `query` belong to the part: `#/people/ID`, `#/charts/causes?range=12`. */
  readonly route: DeskRoute;
  readonly go: (route: DeskRoute) => void;
  readonly settings: Settings;
  /** Epoch ms, once a minute. */
  readonly now: number;
}

export interface Destination {
  readonly icon: LucideIcon;
  /** Stands in the navigation; else it is reached by its address only (`#/crisis/ID`). */
  readonly inNavigation: boolean;
  /** Its file, with its own words: the desk's first load holds none of it. */
  readonly usePart: (wanted: boolean) => OnDemand<ComponentType<DeskPartProps>>;
}

/**
 * The one table of what the desk holds beside its cases; each part adds its line, in the order of `deskPages`:
 * `people: { icon: Users, inNavigation: true, usePart: onDemand(async () => (await import('…')).PeoplePage) }`.
 */
export const destinations: Readonly<Partial<Record<Exclude<DeskPage, 'cases'>, Destination>>> = {};
