import { currentBrand } from '../../lib/domain/settings.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { usePeople } from '../hooks/use-people.ts';
import { useToasts } from '../hooks/use-toasts.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Toasts } from '../ui/toast.tsx';
import { PeoplePage } from './people-page.tsx';

/** The desk's `#/people` and `#/people/ID`. */
export function PeoplePart({ route, go, settings }: DeskPartProps) {
  const { t } = useWords();
  const toasts = useToasts();
  const props = usePeople(currentBrand(settings), route.path[0] ?? null, toasts, (id) =>
    go({ ...route, path: id === null ? [] : [id] }),
  );
  return (
    <>
      <PeoplePage {...props} />
      <Toasts messages={toasts.messages} closeLabel={t('common.close')} onClose={toasts.close} />
    </>
  );
}
