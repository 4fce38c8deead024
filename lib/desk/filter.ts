import { isUnanswered } from '../analytics/answered.ts';
import { coded } from '../analytics/coded.ts';
import { reachBandOf, reachBands } from '../analytics/measures.ts';
import { isOver } from '../domain/is-over.ts';
import { type CaseColumns, type CodedColumn, momentsAt } from './facets.ts';
import { type DeskView, type FilterName, type Flag, filterNames, flags } from './view.ts';

export interface Narrowed {
  /** Of the cases that are left, in the order of the columns. */
  readonly places: readonly number[];
  /** How many cases a chip would show: everything else that is asked for holds. Only of values that occur. */
  readonly counts: Readonly<Record<FilterName, ReadonlyMap<string, number>>>;
  /** How many of those that are left have the mark. */
  readonly flagCounts: Readonly<Record<Flag, number>>;
}

export interface Narrowing {
  readonly view: Pick<DeskView, 'filters' | 'flags'>;
  /** null = all brands. */
  readonly brandId: string | null;
  /** 1 at the places that hold the words searched for; null = nothing is searched. */
  readonly matches: Uint8Array | null;
  readonly now: number;
}

/** The cases of a view, and what its chips would give. One walk over the columns. Pure. */
export function narrow(columns: CaseColumns, { view, brandId, matches, now }: Narrowing): Narrowed {
  const groups = filterNames.map((name) => groupOf(columns, name, view.filters[name] ?? []));
  const brand = brandId === null ? -1 : columns.brandId.values.indexOf(brandId);
  const wanted = view.flags.map((flag) => flags.indexOf(flag));
  const flagCounts = new Uint32Array(flags.length);
  const places: number[] = [];
  for (let place = 0; place < columns.size; place++) {
    if (brandId !== null && columns.brandId.codes[place] !== brand) continue;
    if (matches && matches[place] !== 1) continue;
    if (!wanted.every((flag) => hasFlag(columns, place, flags[flag] as Flag, now))) continue;
    const failing = failingGroup(groups, place);
    if (failing === several) continue;
    if (failing !== none) {
      count(groups[failing] as Group, place);
      continue;
    }
    places.push(place);
    for (const group of groups) count(group, place);
    for (let flag = 0; flag < flags.length; flag++)
      if (hasFlag(columns, place, flags[flag] as Flag, now)) flagCounts[flag] = (flagCounts[flag] ?? 0) + 1;
  }
  return {
    places,
    counts: Object.fromEntries(
      groups.map((group) => [group.name, countsOf(group)]),
    ) as unknown as Narrowed['counts'],
    flagCounts: Object.fromEntries(flags.map((flag, at) => [flag, flagCounts[at]])) as Narrowed['flagCounts'],
  };
}

interface Group {
  readonly name: FilterName;
  readonly values: readonly string[];
  readonly codeAt: (place: number) => number;
  /** By code; null = every value will do. */
  readonly allowed: Uint8Array | null;
  readonly tally: Uint32Array;
}

function groupOf(columns: CaseColumns, name: FilterName, wanted: readonly string[]): Group {
  const { values, codeAt } = coding(columns, name);
  const allowed = Uint8Array.from(values, (value) => Number(wanted.includes(value)));
  return {
    name,
    values,
    codeAt,
    allowed: wanted.length > 0 ? allowed : null,
    tally: new Uint32Array(values.length),
  };
}

const severities = ['0', '1', '2', '3'] as const;

function coding(columns: CaseColumns, name: FilterName): Pick<Group, 'values' | 'codeAt'> {
  if (name === 'severity') return { values: severities, codeAt: (place) => columns.severity[place] ?? 0 };
  if (name === 'reach')
    return {
      values: reachBands,
      codeAt: (place) => reachBands.indexOf(reachBandOf(columns.followers[place] ?? -1)),
    };
  const { values, codes }: CodedColumn = columns[name === 'policy' ? 'policyId' : name];
  return { values, codeAt: (place) => codes[place] ?? 0 };
}

const none = -1;
const several = -2;

function failingGroup(groups: readonly Group[], place: number): number {
  let failing = none;
  for (let at = 0; at < groups.length; at++) {
    const { allowed, codeAt } = groups[at] as Group;
    if (!allowed || allowed[codeAt(place)] === 1) continue;
    if (failing !== none) return several;
    failing = at;
  }
  return failing;
}

function count({ tally, codeAt }: Group, place: number): void {
  const code = codeAt(place);
  tally[code] = (tally[code] ?? 0) + 1;
}

/** '' is no value but the lack of one. */
const countsOf = ({ values, tally }: Group): ReadonlyMap<string, number> =>
  new Map(
    values.flatMap((value, code) =>
      value !== '' && (tally[code] ?? 0) > 0 ? [[value, tally[code] ?? 0] as const] : [],
    ),
  );

export function hasFlag(columns: CaseColumns, place: number, flag: Flag, now: number): boolean {
  const figure = (column: Float64Array): number => column[place] ?? 0;
  switch (flag) {
    case 'overdue':
      return figure(columns.dueAt) > 0 && figure(columns.dueAt) <= now;
    case 'unanswered':
      return isUnanswered(columns, place);
    case 'returned':
      return columns.returned[place] === 1;
    case 'inaccurate':
      return (
        columns.inaccurate[place] === 1 &&
        figure(columns.firstReplyAt) === 0 &&
        !isOver(coded(columns.status, place))
      );
    case 'promise-late':
      // The earliest stands first.
      return (momentsAt(columns.promisesDue, place)[0] ?? Infinity) <= now;
    case 'fixing':
      return columns.fixing[place] === 1;
    case 'recovered':
      return columns.recovered[place] === 1;
    case 'reportable':
      return columns.reportable[place] === 1;
  }
}
