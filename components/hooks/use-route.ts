import { useCallback, useEffect, useState } from 'react';
import { type DeskRoute, formatRoute, parseRoute } from '../../lib/desk/route.ts';

export interface Routing {
  readonly route: DeskRoute;
  /** A step of its own: back leads away from it. */
  readonly go: (route: DeskRoute) => void;
  /** The same step, told otherwise: typing into a search leaves no trail of letters. */
  readonly replace: (route: DeskRoute) => void;
}

/** Where the desk stands, in the address: back and forward work, a link to a case can be kept. */
export function useRoute(): Routing {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((to: DeskRoute) => {
    location.hash = formatRoute(to);
    setRoute(to);
  }, []);
  const replace = useCallback((to: DeskRoute) => {
    history.replaceState(history.state, '', formatRoute(to));
    setRoute(to);
  }, []);
  return { route, go, replace };
}
