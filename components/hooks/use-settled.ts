import { useEffect, useState } from 'react';

/**
 * The value once it has not changed for `restMs`. Of another subject it is never the last one's value:
 * until that has settled, it is the value itself.
 */
export function useSettled<T>(value: T, restMs: number, subject = ''): T {
  const [settled, setSettled] = useState({ value, subject });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value, subject }), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs, subject]);
  return settled.subject === subject ? settled.value : value;
}
