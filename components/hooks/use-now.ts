import { useEffect, useState } from 'react';

/** ms: what is further off is met by the beat, and browsers' timers reach no further than some weeks. */
const nearMs = 3_600_000;

/**
 * The time now, epoch ms, renewed every `everyMs`, when the page is looked at again, and at `also` (epoch ms):
 * what falls due then must not wait for the next beat.
 */
export function useNow(everyMs = 30_000, also: number | null = null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const renew = () => setNow(Date.now());
    const timer = setInterval(renew, everyMs);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [everyMs]);
  useEffect(() => {
    const wait = also === null ? -1 : also - now;
    if (wait <= 0 || wait > nearMs) return;
    const timer = setTimeout(() => setNow(Date.now()), wait);
    return () => clearTimeout(timer);
  }, [also, now]);
  return now;
}
