/** The parts of the desk, each with an address of its own. */
export const deskPages = [
  'cases',
  'people',
  'charts',
  'causes',
  'report',
  'prevention',
  'trail',
  'crisis',
  'handoff',
] as const;
export type DeskPage = (typeof deskPages)[number];

/** What stands behind `#` in the address of the desk: `#/cases/x%3A1?status=open` is case `x:1` over a filtered list. */
export interface DeskRoute {
  readonly page: DeskPage;
  /** What follows the page, decoded: an id, a name. No part is empty. */
  readonly path: readonly string[];
  /** As a query string without `?`; what it means is the page's own matter. */
  readonly query: string;
}

/** Whatever is no address of ours is the list of cases. Pure. */
export function parseRoute(hash: string): DeskRoute {
  const [path = '', ...query] = hash.replace(/^#?\/?/, '').split('?');
  const [first, ...rest] = path.split('/').filter((part) => part !== '');
  const page = deskPages.find((each) => each === first);
  if (!page) return { page: 'cases', path: [], query: '' };
  const parts = rest.map(decoded);
  if (parts.some((part) => part === null)) return { page, path: [], query: '' };
  return { page, path: parts as string[], query: query.join('?') };
}

export function formatRoute({ page, path, query }: DeskRoute): string {
  const parts = [page, ...path.map(encodeURIComponent)].join('/');
  return `#/${parts}${query === '' ? '' : `?${query}`}`;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
