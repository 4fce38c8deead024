import type { PersonRecord } from './person.ts';

/** They took our side, and nobody has thanked them since. */
export const owesThanks = ({ support, thankedAt }: Pick<PersonRecord, 'support' | 'thankedAt'>): boolean =>
  support.some(({ at }) => thankedAt === null || at > thankedAt);
