/** Figures of a detector, as the literature defines them. */
export interface Figures {
  readonly posts: number;
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of precision and recall of complaints. */
  readonly f1: number;
  /** Mean of the F1 of complaints and the F1 of all other posts. */
  readonly macroF1: number;
  /** Share of other posts taken for complaints. */
  readonly falseAlarms: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function figures(found: readonly boolean[], truths: readonly boolean[]): Figures {
  let [hits, alarms, misses, rests] = [0, 0, 0, 0];
  found.forEach((flagged, i) => {
    if (flagged && truths[i]) hits++;
    else if (flagged) alarms++;
    else if (truths[i]) misses++;
    else rests++;
  });
  const f1 = ratio(2 * hits, 2 * hits + alarms + misses);
  const othersF1 = ratio(2 * rests, 2 * rests + alarms + misses);
  return {
    posts: found.length,
    precision: ratio(hits, hits + alarms),
    recall: ratio(hits, hits + misses),
    f1,
    macroF1: (f1 + othersF1) / 2,
    falseAlarms: ratio(alarms, alarms + rests),
  };
}
