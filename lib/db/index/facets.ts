import { type ColumnName, columnKinds, columnNames, columnsOf, facetsAt } from '../../desk/columns.ts';
import type { CaseColumns, CaseFacets, MomentsColumn } from '../../desk/facets.ts';
import type { Database } from '../database.ts';
import type { FacetsRow, StoredColumn, StoredFigures } from '../rows.ts';

/** So many cases share a row: one write replaces them all, in about 20 kB. */
const perSegment = 256;
const segmentOf = (number: number): number => Math.floor(number / perSegment);

export interface FacetsChange {
  readonly number: number;
  /** null = the case is gone. */
  readonly facets: CaseFacets | null;
}

/** Brings the rows of these cases in step. To be called in a transaction. */
export async function writeFacets(db: Database, changes: readonly FacetsChange[]): Promise<void> {
  const bySegment = [...Map.groupBy(changes, ({ number }) => segmentOf(number))];
  if (bySegment.length === 0) return;
  const [known, last] = await Promise.all([
    db.facets.bulkGet(bySegment.map(([segment]) => segment)),
    db.meta.get('facets-changed'),
  ]);
  const changed = Number(last?.value ?? 0) + 1;
  const rows = bySegment.map(([segment, ofSegment], index) => {
    const cases = casesIn(known[index]);
    for (const { number, facets } of ofSegment) {
      if (facets) cases.set(number % perSegment, facets);
      else cases.delete(number % perSegment);
    }
    return packed(segment, changed, cases);
  });
  await Promise.all([db.facets.bulkPut(rows), db.meta.put({ key: 'facets-changed', value: changed })]);
}

function casesIn(row: FacetsRow | undefined): Map<number, CaseFacets> {
  if (!row) return new Map();
  const columns = joinRows([row]);
  return new Map([...row.slots].map((slot, place) => [slot, facetsAt(columns, place)]));
}

function packed(segment: number, changed: number, cases: ReadonlyMap<number, CaseFacets>): FacetsRow {
  const sorted = [...cases].sort(([one], [other]) => one - other);
  const columns = columnsOf(sorted.map(([, facets]) => facets));
  const stored = columnNames.map((name): [ColumnName, StoredColumn] => {
    const column = columns[name];
    if ('moments' in column) return [name, { ends: smallest(column.ends), moments: column.moments }];
    if (!('codes' in column)) return [name, smallest(column)];
    return [name, { values: column.values, codes: smallest(column.codes) }];
  });
  return {
    segment,
    changed,
    slots: Uint8Array.from(sorted, ([slot]) => slot),
    id: columns.id,
    columns: Object.fromEntries(stored),
  };
}

/** Most figures are small or all the same: a row then takes a third of what plain numbers would. */
function smallest(figures: Float64Array | Uint32Array | Uint16Array | Uint8Array): StoredFigures {
  const [first = 0] = figures;
  if (figures.every((each) => each === first)) return first;
  const areWhole = figures.every((each) => Number.isInteger(each) && each >= 0);
  const most = areWhole ? Math.max(...figures) : Number.POSITIVE_INFINITY;
  if (most < 2 ** 8) return Uint8Array.from(figures);
  if (most < 2 ** 16) return Uint16Array.from(figures);
  return most < 2 ** 32 ? Uint32Array.from(figures) : Float64Array.from(figures);
}

/** All rows as one: the columns that the desk works with. Pure. */
export function joinRows(rows: readonly FacetsRow[]): CaseColumns {
  const size = rows.reduce((total, { id }) => total + id.length, 0);
  const columns = columnNames.map((name) => [name, joined(name, rows, size)] as const);
  const id = rows.flatMap(({ id }) => id);
  return {
    size,
    id,
    number: numbersOf(rows, size),
    ...Object.fromEntries(columns),
  } as unknown as CaseColumns;
}

function numbersOf(rows: readonly FacetsRow[], size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  let place = 0;
  for (const { segment, slots } of rows)
    for (const slot of slots) numbers[place++] = segment * perSegment + slot;
  return numbers;
}

function joined(name: ColumnName, rows: readonly FacetsRow[], size: number): CaseColumns[ColumnName] {
  if (columnKinds[name] === 'text') return joinedTexts(name, rows, size);
  if (columnKinds[name] === 'moments') return joinedMoments(name, rows, size) as CaseColumns[ColumnName];
  const all = columnKinds[name] === 'flag' ? new Uint8Array(size) : new Float64Array(size);
  let from = 0;
  for (const { id, columns } of rows) {
    const part = columns[name] ?? 0;
    if (typeof part === 'number') all.fill(part, from, from + id.length);
    else if ('length' in part) all.set(part, from);
    from += id.length;
  }
  return all as CaseColumns[ColumnName];
}

function joinedTexts(name: ColumnName, rows: readonly FacetsRow[], size: number): CaseColumns[ColumnName] {
  const codes = new Uint16Array(size);
  const known = new Map<string, number>();
  let from = 0;
  for (const { id, columns } of rows) {
    const part = columns[name];
    if (part && typeof part === 'object' && 'codes' in part) {
      const here = part.values.map((value) => codeOf(known, value));
      if (typeof part.codes === 'number') codes.fill(here[part.codes] ?? 0, from, from + id.length);
      else
        for (let place = 0; place < id.length; place++)
          codes[from + place] = here[part.codes[place] ?? 0] ?? 0;
    }
    from += id.length;
  }
  return { values: [...known.keys()], codes } as unknown as CaseColumns[ColumnName];
}

function joinedMoments(name: ColumnName, rows: readonly FacetsRow[], size: number): MomentsColumn {
  const parts = rows.map(({ id, columns }) => ({ length: id.length, part: columns[name] }));
  const lists = parts.map(({ part }) =>
    part && typeof part === 'object' && 'moments' in part ? part : { ends: 0, moments: new Float64Array() },
  );
  const moments = new Float64Array(lists.reduce((total, each) => total + each.moments.length, 0));
  const ends = new Uint32Array(size);
  let [from, before] = [0, 0];
  for (const [index, { ends: here, moments: ofRow }] of lists.entries()) {
    const length = parts[index]?.length ?? 0;
    moments.set(ofRow, before);
    for (let place = 0; place < length; place++)
      ends[from + place] = before + (typeof here === 'number' ? here : (here[place] ?? 0));
    from += length;
    before += ofRow.length;
  }
  return { ends, moments };
}

function codeOf(known: Map<string, number>, value: string): number {
  const code = known.get(value) ?? known.size;
  known.set(value, code);
  return code;
}
