import type { Crisis, CrisisLine, LinePlace } from './crisis.ts';

/** The lines of one list, the first added first. */
export const linesIn = ({ lines }: Pick<Crisis, 'lines'>, place: LinePlace): readonly CrisisLine[] =>
  lines.filter((line) => line.place === place);

/** Their words. */
export const textsIn = (crisis: Pick<Crisis, 'lines'>, place: LinePlace): readonly string[] =>
  linesIn(crisis, place).map(({ text }) => text);
