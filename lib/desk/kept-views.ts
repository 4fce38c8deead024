import { formatView, plainView } from './view.ts';

/** A view with a name. */
export interface KeptView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

/** Always there, in this order; their names are the interface's. */
export const builtInViews = [
  { id: 'all', query: '' },
  { id: 'due', query: formatView({ ...plainView, flags: ['overdue'], sort: 'due' }) },
  {
    id: 'hardest',
    query: formatView({
      ...plainView,
      filters: { status: ['open', 'provisional', 'waiting'] },
      sort: 'hardest',
    }),
  },
] as const;
