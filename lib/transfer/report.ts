/** Why a file as a whole is none of ours, or not whole. */
export type FileFault =
  /** No export of ours. */
  | 'foreign'
  /** Written by a later version. */
  | 'newer'
  /** It ends before its end. */
  | 'cut'
  /** Its words are not those its checksum was made of. */
  | 'damaged'
  /** Its first line promises other numbers of lines than it holds. */
  | 'wrong-counts'
  | 'too-big'
  | 'empty';

/** What is wrong in one line of an export, or in one cell of a table. */
export type LineFault =
  | 'not-json'
  | 'too-long'
  | 'too-deep'
  /** A key that would change how objects behave. */
  | 'forbidden-key'
  | 'unknown-kind'
  | 'wrong-shape'
  /** It speaks of a case under the name of another. */
  | 'foreign-id'
  /** Quotes that do not close, or text after them. */
  | 'bad-quotes'
  | 'wrong-columns'
  | 'missing'
  | 'not-a-date'
  | 'not-allowed';

/** What in one row of a table does not go together, although each cell can be read. */
export type RowDoubt =
  /** An earlier row is of the same case: this one is left out. */
  | 'repeated'
  | 'in-future'
  | 'before-post'
  | 'before-opening'
  /** A reply of ours, and no date says when. */
  | 'no-reply-date'
  /** Solved, closed or ended, and no date says when. */
  | 'no-end'
  /** Provisional, and no date says when there is news. */
  | 'no-news-date'
  /** Closed or ended with nothing answered, solved or tried: that takes a reason, which a table has not. */
  | 'no-reason'
  | 'not-with-status';

export interface Fault<Code = LineFault> {
  /** 1 = the first line, or row, of the file. */
  readonly line: number;
  /** Where in the line: `fact.post.text`, or the name of a column; '' = the line itself. */
  readonly field: string;
  readonly code: Code;
  /** What may stand there, where the values are known. */
  readonly known?: readonly string[];
}

/** What a reader found: nothing of a file with faults is ever taken over. */
export interface Report {
  /** Of the file as a whole; null = none. */
  readonly file: FileFault | null;
  /** The first thousand. */
  readonly faults: readonly Fault[];
  /** All of them. */
  readonly faultCount: number;
  readonly lines: number;
}

/** Doubts keep nothing from being taken over, once the person has seen them. */
export interface TableReport extends Report {
  /** The first thousand. */
  readonly doubts: readonly Fault<RowDoubt>[];
  readonly doubtCount: number;
}

/** A broken file of a million lines is told of in a thousand. */
export const mostListed = 1_000;

export interface Faults<Code = LineFault> {
  readonly add: (fault: Fault<Code>) => void;
  readonly list: readonly Fault<Code>[];
  readonly count: () => number;
}

export function collectFaults<Code = LineFault>(): Faults<Code> {
  const list: Fault<Code>[] = [];
  let count = 0;
  return {
    list,
    count: () => count,
    add: (fault) => {
      count++;
      if (list.length < mostListed) list.push(fault);
    },
  };
}

export const isSound = ({ file, faultCount }: Report): boolean => file === null && faultCount === 0;
