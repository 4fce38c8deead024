/** All that shows and changes the life of a case: one file, loaded when a case is on screen. */
export { CaseLife } from './case-life.tsx';
export { FastLane } from './fast-lane.tsx';
