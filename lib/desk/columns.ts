import {
  type CaseColumns,
  type CaseFacets,
  type CodedColumn,
  type MomentsColumn,
  momentsAt,
} from './facets.ts';

export type ColumnName = Exclude<keyof CaseFacets, 'id'>;
type ColumnKind = 'text' | 'figure' | 'flag' | 'moments';

/** Every column and what it holds: text is coded, figures are numbers, flags 0 or 1, moments lists of them. */
export const columnKinds = {
  brandId: 'text',
  status: 'text',
  platform: 'text',
  verdict: 'text',
  stance: 'text',
  cause: 'text',
  finerCause: 'text',
  severity: 'figure',
  solution: 'text',
  validity: 'text',
  variety: 'text',
  department: 'text',
  policyId: 'text',
  product: 'text',
  owner: 'text',
  postedAt: 'figure',
  openedAt: 'figure',
  touchedAt: 'figure',
  firstReplyAt: 'figure',
  resolvedAt: 'figure',
  closedAt: 'figure',
  customerReturnedAt: 'figure',
  dueAt: 'figure',
  promisesDue: 'moments',
  promisesKept: 'figure',
  promisesBroken: 'figure',
  fixedPriority: 'figure',
  followers: 'figure',
  turnsPublic: 'figure',
  timesReopened: 'figure',
  gestureAmount: 'figure',
  permissionMinutes: 'figure',
  returned: 'flag',
  recovered: 'flag',
  fixing: 'flag',
  inaccurate: 'flag',
  reportable: 'flag',
  visible: 'flag',
} as const satisfies Record<ColumnName, ColumnKind>;

export const columnNames = Object.keys(columnKinds) as readonly ColumnName[];

/** The same cases side by side, in the order given. Pure. */
export function columnsOf(cases: readonly CaseFacets[]): CaseColumns {
  const columns = Object.fromEntries(
    columnNames.map((name) => [name, columnOf(columnKinds[name], cases, name)] as const),
  );
  const number = Uint32Array.from(cases.keys());
  return { size: cases.length, id: cases.map(({ id }) => id), number, ...columns } as unknown as CaseColumns;
}

function columnOf(
  kind: ColumnKind,
  cases: readonly CaseFacets[],
  name: ColumnName,
): CodedColumn | MomentsColumn | Float64Array | Uint8Array {
  if (kind === 'moments') return momentsOf(cases.map((each) => each[name] as unknown as readonly number[]));
  if (kind === 'text') return coded(cases.map((each) => String(each[name])));
  const figures = cases.map((each) => Number(each[name]));
  return kind === 'flag' ? Uint8Array.from(figures) : Float64Array.from(figures);
}

function momentsOf(lists: readonly (readonly number[])[]): MomentsColumn {
  let end = 0;
  return {
    ends: Uint32Array.from(lists, ({ length }) => {
      end += length;
      return end;
    }),
    moments: Float64Array.from(lists.flat()),
  };
}

function coded(texts: readonly string[]): CodedColumn {
  const codes = new Map<string, number>();
  const places = Uint16Array.from(texts, (text) => {
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  });
  return { values: [...codes.keys()], codes: places };
}

/** One case of the columns as it was before they were made. */
export function facetsAt(columns: CaseColumns, place: number): CaseFacets {
  const values = columnNames.map((name) => {
    const column = columns[name];
    if (column instanceof Float64Array) return [name, column[place]] as const;
    if ('moments' in column) return [name, [...momentsAt(column, place)]] as const;
    if (column instanceof Uint8Array) return [name, column[place] === 1] as const;
    return [name, column.values[column.codes[place] ?? 0]] as const;
  });
  return { id: columns.id[place], ...Object.fromEntries(values) } as unknown as CaseFacets;
}
