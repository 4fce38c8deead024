import { useLiveQuery } from 'dexie-react-hooks';
import { recentCases } from '../../lib/db/queries/cases.ts';
import { crisesOf, crisisById } from '../../lib/db/queries/crises.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import type { Crisis, CrisisChange, CrisisLine } from '../../lib/domain/crisis.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import { sendCommand } from './send-command.ts';
import type { Telling } from './telling.ts';

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
  /** With `said`, what stood there before can be had back. */
  readonly change: (change: CrisisChange, said?: string) => void;
  /** Whether it is kept. */
  readonly addLine: (text: string, place: 'known' | 'checking') => Promise<boolean>;
  readonly changeLine: (lineId: string, change: { text: string } | { place: 'known' }) => Promise<boolean>;
  /** With `said`, it can be had back. */
  readonly takeOutLine: (line: CrisisLine, said: string) => void;
  /** @param keeps the promised hour that had come, epoch ms; null = none was due */
  readonly say: (text: string, keeps: number | null) => void;
  readonly addEvidence: (added: readonly { readonly url: string; readonly note: string }[]) => void;
  readonly removeEvidence: (id: string) => void;
  readonly close: (learned: string) => void;
}

/** What happens in a room, as messages to the worker; what it refuses is told. */
export function crisisActions(crisis: Crisis, { done, failed }: Telling): CrisisActions {
  const crisisId = crisis.id;
  const send = async (
    sending: Promise<{ readonly ok: true } | { readonly ok: false; readonly code: ErrorCode }>,
  ): Promise<boolean> => {
    const answer = await sending;
    if (!answer.ok) failed(answer.code);
    return answer.ok;
  };
  const update = (change: CrisisChange) => send(sendCommand('crisis.update', { crisisId, change }));
  const addLine: CrisisActions['addLine'] = (text, place) =>
    send(sendCommand('crisis.line', { crisisId, lineId: crypto.randomUUID(), text, place }));
  return {
    change: (change, said) =>
      void update(change).then((changed) => {
        if (changed && said) done('crisis', said, () => void update(asBefore(crisis, change)));
      }),
    addLine,
    changeLine: (lineId, change) => send(sendCommand('crisis.line', { crisisId, lineId, ...change })),
    takeOutLine: ({ id, text, place }, said) =>
      void send(sendCommand('crisis.line', { crisisId, lineId: id, place: 'out' })).then((isOut) => {
        if (isOut && place !== 'out') done('crisis', said, () => void addLine(text, place));
      }),
    say: (text, keeps) => void send(sendCommand('crisis.say', { crisisId, text, keeps })),
    addEvidence: (added) =>
      void send(
        sendCommand('crisis.evidence', {
          crisisId,
          add: added.map((each) => ({ ...each, id: crypto.randomUUID() })),
          remove: [],
        }),
      ),
    removeEvidence: (id) => void send(sendCommand('crisis.evidence', { crisisId, add: [], remove: [id] })),
    close: (learned) => void send(sendCommand('crisis.close', { crisisId, learned })),
  };
}

/** What stood in the parts that a change replaced. */
const asBefore = (crisis: Crisis, change: CrisisChange): CrisisChange =>
  Object.fromEntries(Object.keys(change).map((part) => [part, crisis[part as keyof CrisisChange]]));

/** A new room of the brand, or the one that is open; its id, or null where it could not be opened. */
export async function openRoom(brandId: string, { failed }: Telling): Promise<string | null> {
  const answer = await sendCommand('crisis.open', { brandId, show: false });
  if (answer.ok) return answer.value.value.crisisId;
  failed(answer.code);
  return null;
}
