import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows beyond both ends, so that a turn of the wheel meets no empty space. */
const beyond = 6;
/** px, before it is laid out. */
const usualHeight = 600;

interface InSight {
  readonly first: number;
  /** Not in sight any more. */
  readonly after: number;
}

interface RowsInSight {
  readonly from: number;
  /** Excluded. */
  readonly to: number;
  /** Scrolls no further than it must. */
  readonly show: (place: number) => void;
}

/**
 * Which of `count` rows, all `rowHeight` px high, stand in sight of what scrolls them, and a few more. Not
 * @tanstack/react-virtual: 3.14 adds 10 kB gzip for these 0.5 (esbuild, React left out), for rows of any height, and
 * the list is the first thing the desk shows, so it cannot come on demand within the 140 kB of the first load.
 */
export function useRowsInSight(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowsInSight {
  const [seen, setSeen] = useState<InSight>({ first: 0, after: Math.ceil(usualHeight / rowHeight) });
  useLayoutEffect(() => setSeen(inSight(scroller.current, rowHeight)), [scroller, rowHeight]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setSeen((before) => {
        const now = inSight(element, rowHeight);
        return now.first === before.first && now.after === before.after ? before : now;
      });
    // Drawn before the browser paints what was scrolled to.
    const onScroll = () => flushSync(look);
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, rowHeight]);
  // Fewer rows than a moment ago: the browser scrolls back by itself, and until then the last ones are shown.
  const first = Math.min(seen.first, Math.max(0, count - (seen.after - seen.first)));
  return {
    from: Math.max(0, first - beyond),
    to: Math.min(count, first + seen.after - seen.first + beyond),
    show(place) {
      const element = scroller.current;
      if (!element) return;
      const height = element.clientHeight || usualHeight;
      const top = place * rowHeight;
      const most = Math.max(top + rowHeight - height, 0);
      if (element.scrollTop > top) element.scrollTop = top;
      else if (element.scrollTop < most) element.scrollTop = most;
    },
  };
}

function inSight(element: HTMLElement | null, rowHeight: number): InSight {
  const top = element?.scrollTop ?? 0;
  const height = element?.clientHeight || usualHeight;
  return { first: Math.floor(top / rowHeight), after: Math.ceil((top + height) / rowHeight) };
}
