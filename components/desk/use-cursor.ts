import { useState } from 'react';
import type { DeskView } from '../../lib/desk/view.ts';

/** Where the keyboard stands in the list. */
export interface Cursor {
  /** −1 = the list is empty. */
  readonly place: number;
  /** Another at each move; the same where only the list changed around it, which nobody is led after. */
  readonly move: object;
}

interface Move {
  readonly view: DeskView;
  readonly openId: string | null;
  /** null = whatever stands at the place. */
  readonly id: string | null;
  readonly place: number;
}

/**
 * The keyboard stays at its case wherever a change elsewhere puts it, or at its place once it is gone. Another list
 * begins at its top, and what is opened is stood at.
 */
export function useCursor(
  ids: readonly string[],
  view: DeskView,
  openId: string | null,
): readonly [Cursor, (place: number) => void] {
  const [last, setLast] = useState<Move>({ view, openId, id: openId, place: 0 });
  let move = last;
  if (last.view !== view || last.openId !== openId) {
    const stays = last.view === view ? last : { id: null, place: 0 };
    move = { view, openId, id: openId ?? stays.id, place: stays.place };
    setLast(move);
  }
  const found = move.id === null || ids[move.place] === move.id ? move.place : ids.indexOf(move.id);
  const place = Math.min(found < 0 ? move.place : found, ids.length - 1);
  return [{ place, move }, (next) => setLast({ view, openId, id: ids[next] ?? null, place: next })];
}
