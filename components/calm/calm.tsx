/** All of the cool-down that is opened on demand: one file, loaded when the first of it is wanted. */
export { BreathDialog } from './breath-dialog.tsx';
export { EndRestDialog } from './end-rest-dialog.tsx';
export { HintCard } from './hint-card.tsx';
export { RestCard } from './rest-card.tsx';
export { VentPad } from './vent-pad.tsx';
