import { vi } from 'vitest';

/** What `look` finds, as soon as it finds something; fails by name after half a minute: a busy machine is no fault of the product. */
export const eventually = <T>(what: string, look: () => Promise<T | undefined | null>): Promise<T> =>
  vi.waitFor(
    async () => {
      const found = await look();
      if (found === undefined || found === null) throw new Error(`There is no ${what}.`);
      return found;
    },
    { timeout: 30_000, interval: 100 },
  );
