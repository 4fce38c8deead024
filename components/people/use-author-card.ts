import { onDemand } from '../hooks/on-demand.ts';

/** The card of a post's author, with its own words: it comes after the post itself. */
export const useAuthorCard = onDemand(() => import('./author-card.tsx'));
