import { currentBrand } from '../../lib/domain/current-brand.ts';
import { crisisWords } from '../../lib/i18n/crisis-words.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { copyText } from '../hooks/copy-text.ts';
import { telling } from '../hooks/telling.ts';
import { crisisActions, openRoom, useAttacks, useCrises, useCrisis } from '../hooks/use-crises.ts';
import { useNow } from '../hooks/use-now.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CrisisList } from './crisis-list.tsx';
import { CrisisRoom } from './crisis-room.tsx';

/** `#/crisis/ID` is one room, `#/crisis` the list of them. */
export function CrisisPage(props: DeskPartProps) {
  return (
    <PartWords files={crisisWords}>
      <Rooms {...props} />
    </PartWords>
  );
}

/** Cases of two days before it was opened belong to it as well: nobody opens the room first. */
const before = 48 * 3_600_000;

function Rooms({ route, go, settings, toasting }: DeskPartProps) {
  const { t } = useWords();
  const id = route.path[0] ?? null;
  const current = currentBrand(settings);
  const crisis = useCrisis(id);
  // The hour that everybody waits for must not wait for the desk's next minute.
  const now = useNow(undefined, crisis?.nextUpdateAt ?? null);
  const rooms = useCrises(current.id);
  const brand = settings.brands.find((each) => each.id === crisis?.brandId) ?? current;
  const attacks = useAttacks(brand.id, (crisis?.openedAt ?? now) - before);
  const tell = telling(toasting, t);
  const shown = (path: readonly string[]) => go({ page: 'crisis', path, query: '' });
  const open = async () => {
    const opened = await openRoom(current.id, tell);
    if (opened !== null) shown([opened]);
  };
  if (rooms === null || crisis === undefined) return <Skeleton label={t('common.loading')} />;
  if (id === null || !crisis)
    return <CrisisList {...{ rooms, now }} missing={id !== null} onOpen={() => void open()} />;
  return (
    <CrisisRoom
      key={crisis.id}
      {...{ crisis, brand, now, attacks }}
      actions={crisisActions(crisis, tell)}
      onCopy={copyText}
      onBack={() => shown([])}
    />
  );
}
