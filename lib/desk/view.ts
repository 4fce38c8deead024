/** What a list of cases can be narrowed to. Within one of them any value will do, between them all must hold. */
export const filterNames = [
  'status',
  'platform',
  'cause',
  'severity',
  'solution',
  'department',
  'reach',
  'variety',
  'product',
  'policy',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Marks of a case; a case must have all that are asked for. */
export const flags = [
  'overdue',
  'unanswered',
  'returned',
  'inaccurate',
  'promise-late',
  'fixing',
  'recovered',
  'reportable',
] as const;
export type Flag = (typeof flags)[number];

export const sorts = ['recent', 'priority', 'due', 'oldest', 'waiting', 'hardest'] as const;
export type Sort = (typeof sorts)[number];

/** Which cases are listed, and how. It is its query string: a view that is kept is a name and that string. */
export interface DeskView {
  readonly text: string;
  /** '' = the brand worked for now, `*` = all of them, else an id. */
  readonly brand: string;
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly flags: readonly Flag[];
  readonly sort: Sort;
}

export const plainView: DeskView = { text: '', brand: '', filters: {}, flags: [], sort: 'recent' };

/** What it does not know is left out: an address from elsewhere breaks nothing. */
export function parseView(query: string): DeskView {
  const asked = new URLSearchParams(query);
  const filters = filterNames.flatMap((name) => {
    const values = sorted(asked.getAll(name));
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return {
    text: asked.get('text') ?? '',
    brand: asked.get('brand') ?? '',
    filters: Object.fromEntries(filters),
    flags: flags.filter((flag) => asked.getAll('flag').includes(flag)),
    sort: sorts.find((sort) => sort === asked.get('sort')) ?? plainView.sort,
  };
}

/** The same view gives the same string, whichever chip was pressed first. */
export function formatView({ text, brand, filters, flags: wanted, sort }: DeskView): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('text', text);
  if (brand !== '') query.set('brand', brand);
  for (const name of filterNames) for (const value of sorted(filters[name] ?? [])) query.append(name, value);
  for (const flag of flags) if (wanted.includes(flag)) query.append('flag', flag);
  if (sort !== plainView.sort) query.set('sort', sort);
  return query.toString();
}

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** Presses or releases one chip. */
export function toggled(view: DeskView, name: FilterName, value: string): DeskView {
  const { [name]: before = [], ...others } = view.filters;
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...view, filters: after.length > 0 ? { ...others, [name]: sorted(after) } : others };
}

export function toggledFlag(view: DeskView, flag: Flag): DeskView {
  const has = view.flags.includes(flag);
  return { ...view, flags: flags.filter((each) => (each === flag ? !has : view.flags.includes(each))) };
}

export const isNarrowed = ({ text, filters, flags: wanted }: DeskView): boolean =>
  text.trim() !== '' || wanted.length > 0 || Object.keys(filters).length > 0;
