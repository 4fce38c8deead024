import { useLiveQuery } from 'dexie-react-hooks';
import { recentCases } from '../../lib/db/queries/cases.ts';
import { crisesOf, crisisById } from '../../lib/db/queries/crises.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import type { Crisis, CrisisChange } from '../../lib/domain/crisis.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import { sendCommand } from './send-command.ts';

/** A brand's rooms, the last opened first; live. null = still loading. */
export const useCrises = (brandId: string): readonly Crisis[] | null =>
  useLiveQuery(() => crisesOf(brandId), [brandId]) ?? null;

/** One room; live. undefined = still loading, null = there is none of that id. */
export const useCrisis = (id: string | null): Crisis | null | undefined =>
  useLiveQuery(async () => (id === null ? null : crisisById(id)), [id]);

/** Posts of cases since then that somebody called an attack: what a room keeps as evidence. */
export function useAttacks(brandId: string, since: number): readonly CaseRecord[] {
  const cases = useLiveQuery(() => recentCases(brandId, 200), [brandId]);
  return (cases ?? []).filter(({ stance, openedAt }) => stance === 'attack' && openedAt >= since);
}

export interface CrisisActions {
  readonly change: (change: CrisisChange) => void;
  readonly say: (text: string) => void;
  readonly addEvidence: (added: readonly { readonly url: string; readonly note: string }[]) => void;
  readonly removeEvidence: (id: string) => void;
  readonly close: (learned: string) => void;
}

type Failed = (code: ErrorCode) => void;

/** What happens in a room, as messages to the worker; what it refuses is told. */
export function crisisActions(crisisId: string, onFailed: Failed): CrisisActions {
  const send = (sending: Promise<{ readonly ok: true } | { readonly ok: false; readonly code: ErrorCode }>) =>
    void sending.then((answer) => {
      if (!answer.ok) onFailed(answer.code);
    });
  return {
    change: (change) => send(sendCommand('crisis.update', { crisisId, change })),
    say: (text) => send(sendCommand('crisis.say', { crisisId, text })),
    addEvidence: (added) =>
      send(
        sendCommand('crisis.evidence', {
          crisisId,
          add: added.map((each) => ({ ...each, id: crypto.randomUUID() })),
          remove: [],
        }),
      ),
    removeEvidence: (id) => send(sendCommand('crisis.evidence', { crisisId, add: [], remove: [id] })),
    close: (learned) => send(sendCommand('crisis.close', { crisisId, learned })),
  };
}

/** A new room of the brand, or the one that is open; its id, or null where it could not be opened. */
export async function openRoom(brandId: string, show: boolean, onFailed: Failed): Promise<string | null> {
  const answer = await sendCommand('crisis.open', { brandId, show });
  if (answer.ok) return answer.value.value.crisisId;
  onFailed(answer.code);
  return null;
}
