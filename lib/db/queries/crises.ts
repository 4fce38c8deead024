import type { Crisis } from '../../domain/crisis.ts';
import { database } from '../database.ts';

/** A brand's rooms, the last opened first. */
export async function crisesOf(brandId: string): Promise<readonly Crisis[]> {
  const rooms = await database()
    .crises.where('[brandId+openedAt]')
    .between([brandId, 0], [brandId, Number.POSITIVE_INFINITY])
    .toArray();
  return rooms.reverse();
}

export const crisisById = async (id: string): Promise<Crisis | null> =>
  (await database().crises.get(id)) ?? null;
