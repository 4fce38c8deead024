export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of a draft, as the reader marks them: without the white space between them. */
export function sentencesOf(draft: string): readonly Sentence[] {
  const found = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(draft)];
  return found.flatMap(({ segment, index }) => {
    const text = segment.trim();
    if (text === '') return [];
    const start = index + segment.indexOf(text);
    return [{ start, end: start + text.length, text }];
  });
}
