import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { usePeople } from '../hooks/use-people.ts';
import { PeoplePage } from './people-page.tsx';

/** The desk's `#/people` and `#/people/ID`. */
export function PeoplePart({ route, go, settings, toasting }: DeskPartProps) {
  const props = usePeople(currentBrand(settings), route.path[0] ?? null, toasting, (id) =>
    go({ ...route, path: id === null ? [] : [id] }),
  );
  return <PeoplePage {...props} />;
}
