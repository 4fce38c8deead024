import { useState } from 'react';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import { currentBrand } from '../../lib/domain/settings.ts';
import { crisisWords } from '../../lib/i18n/crisis-words.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { copyText } from '../hooks/copy-text.ts';
import { crisisActions, openRoom, useAttacks, useCrises, useCrisis } from '../hooks/use-crises.ts';
import { useNow } from '../hooks/use-now.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
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

function Rooms({ route, go, settings }: DeskPartProps) {
  const { t } = useWords();
  const id = route.path[0] ?? null;
  const current = currentBrand(settings);
  const crisis = useCrisis(id);
  // The hour that everybody waits for must not wait for the desk's next minute.
  const now = useNow(undefined, crisis?.nextUpdateAt ?? null);
  const rooms = useCrises(current.id);
  const brand = settings.brands.find((each) => each.id === crisis?.brandId) ?? current;
  const attacks = useAttacks(brand.id, (crisis?.openedAt ?? now) - before);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const shown = (path: readonly string[]) => go({ page: 'crisis', path, query: '' });
  const open = async () => {
    const opened = await openRoom(current.id, false, setFailed);
    if (opened !== null) shown([opened]);
  };
  if (rooms === null || crisis === undefined) return <Skeleton label={t('common.loading')} />;
  return (
    <>
      {failed && <ErrorCard what={t(`common.error.${failed}`)} next={t(`common.errorNext.${failed}`)} />}
      {id !== null && crisis ? (
        <CrisisRoom
          key={crisis.id}
          {...{ crisis, brand, now }}
          attacks={attacks}
          actions={crisisActions(crisis.id, setFailed)}
          onCopy={copyText}
          onBack={() => shown([])}
        />
      ) : (
        <CrisisList {...{ rooms, now }} missing={id !== null} onOpen={() => void open()} />
      )}
    </>
  );
}
