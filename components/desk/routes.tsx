import {
  ChartColumn,
  Footprints,
  LifeBuoy,
  ListChecks,
  type LucideIcon,
  Newspaper,
  Send,
  Sprout,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { DeskPage } from '../../lib/desk/route.ts';
import { type OnDemand, onDemand } from '../hooks/on-demand.ts';
import type { DeskPartProps } from './part-props.ts';

export type { DeskPartProps };

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
export const destinations: Readonly<Partial<Record<Exclude<DeskPage, 'cases'>, Destination>>> = {
  people: {
    icon: Users,
    inNavigation: true,
    usePart: onDemand(async () => (await import('../people/people-part.tsx')).PeoplePart),
  },
  charts: {
    icon: ChartColumn,
    inNavigation: true,
    usePart: onDemand(async () => (await import('../charts/charts-part.tsx')).ChartsPart),
  },
  causes: {
    icon: Sprout,
    inNavigation: true,
    usePart: onDemand(async () => (await import('../causes/causes-part.tsx')).CausesPart),
  },
  report: {
    icon: Newspaper,
    inNavigation: true,
    usePart: onDemand(async () => (await import('../report/report-part.tsx')).ReportPart),
  },
  prevention: {
    icon: ListChecks,
    inNavigation: true,
    usePart: onDemand(async () => (await import('../report/prevention-part.tsx')).PreventionPart),
  },
  trail: {
    icon: Footprints,
    inNavigation: true,
    usePart: onDemand(async () => (await import('../report/trail-part.tsx')).TrailPart),
  },
  crisis: {
    icon: LifeBuoy,
    inNavigation: false,
    usePart: onDemand(async () => (await import('../crisis/crisis-page.tsx')).CrisisPage),
  },
  handoff: {
    icon: Send,
    inNavigation: false,
    usePart: onDemand(async () => (await import('../handoff/print-part.tsx')).PrintPart),
  },
};
