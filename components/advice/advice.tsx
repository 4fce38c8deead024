/** The small lines beside the three steps: one file, loaded once a post is on screen. */
export { AttachSubject } from '../causes/attach-subject.tsx';
export { ForReport } from '../causes/for-report.tsx';
export { BeforeWriting } from './before-writing.tsx';
export { FinerCauseField } from './finer-cause-field.tsx';
export { ImpostorCards } from './impostor-cards.tsx';
export { MatterFields } from './matter-fields.tsx';
export { ReachLines } from './reach-lines.tsx';
export { SecondThoughts } from './second-thoughts.tsx';
