import { useEffect, useState } from 'react';

/** True from the first frame that showed what is there: what comes beside it is asked for only then. */
export function useDrawn(isThere: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!isThere || drawn) return;
    let task: ReturnType<typeof setTimeout> | undefined;
    // A frame's own callbacks run before it is painted.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setDrawn(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [isThere, drawn]);
  return drawn;
}
