import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { roundsWords } from '../../lib/i18n/rounds-words.ts';
import { tellRounds, useRounds } from '../hooks/use-rounds.ts';
import { PartWords } from '../hooks/use-words.tsx';
import { ListeningSearches } from './listening-searches.tsx';

interface DeskRoundsProps {
  readonly settings: Settings;
  readonly now: number;
}

/** In the frame of the desk: where to look for what is said, and how long ago one did. Nothing opens by itself. */
export function DeskRounds({ settings, now }: DeskRoundsProps) {
  const brand = currentBrand(settings);
  const rounds = useRounds();
  return (
    <PartWords files={roundsWords}>
      <ListeningSearches
        {...{ brand, now }}
        looks={rounds && (rounds.looks[brand.id] ?? {})}
        onOpened={(network) => tellRounds('rounds.opened', { brandId: brand.id, network })}
      />
    </PartWords>
  );
}
