import { ChartColumn, Footprints, ListChecks, type LucideIcon, Newspaper, Sprout, Users } from 'lucide-react';
import type { ComponentType } from 'react';
import type { DeskPage } from '../../lib/desk/route.ts';
import { type OnDemand, onDemand } from '../hooks/on-demand.ts';
import type { DeskPartProps } from './part-props.ts';

export type { DeskPartProps };

export interface Destination {
  /** Of its link in the navigation; null = it is reached by its address only (`#/crisis/ID`). */
  readonly icon: LucideIcon | null;
  /** Its file, with its own words: the desk's first load holds none of it. */
  readonly usePart: (wanted: boolean) => OnDemand<ComponentType<DeskPartProps>>;
}

/** What the desk holds beside its cases. */
export const destinations: Readonly<Record<Exclude<DeskPage, 'cases'>, Destination>> = {
  people: {
    icon: Users,
    usePart: onDemand(async () => (await import('../people/people-part.tsx')).PeoplePart),
  },
  charts: {
    icon: ChartColumn,
    usePart: onDemand(async () => (await import('../charts/charts-part.tsx')).ChartsPart),
  },
  causes: {
    icon: Sprout,
    usePart: onDemand(async () => (await import('../causes/causes-part.tsx')).CausesPart),
  },
  report: {
    icon: Newspaper,
    usePart: onDemand(async () => (await import('../report/report-part.tsx')).ReportPart),
  },
  prevention: {
    icon: ListChecks,
    usePart: onDemand(async () => (await import('../report/prevention-part.tsx')).PreventionPart),
  },
  trail: {
    icon: Footprints,
    usePart: onDemand(async () => (await import('../report/trail-part.tsx')).TrailPart),
  },
  crisis: {
    icon: null,
    usePart: onDemand(async () => (await import('../crisis/crisis-page.tsx')).CrisisPage),
  },
  handoff: {
    icon: null,
    usePart: onDemand(async () => (await import('../handoff/print-part.tsx')).PrintPart),
  },
};
