import { Severity } from './assessment.ts';
import { Platform } from './platform.ts';
import { EpochMs } from './post.ts';
import { ReadingVerdict } from './reading-verdict.ts';
import { z } from './zod.ts';

const words = (most: number) => z.string().check(z.maxLength(most));
const name = z.string().check(z.minLength(1), z.maxLength(120));
const draft = z.string().check(z.minLength(1), z.maxLength(20_000));

/** A UUID; `z.uuid` would bring the other formats' patterns into every page. */
export const RequestId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** A draft on its way to a colleague, with what she needs to judge it. Says no more than its preview showed. */
export const ReadingRequest = z.strictObject({
  id: RequestId,
  at: EpochMs,
  /** Who asks. */
  from: name,
  network: Platform,
  /** The customer's name and handle; left out unless the person ticked it. */
  customer: z.optional(words(300)),
  complaint: words(50_000),
  draft,
  /** In the asker's words; empty = not known. */
  situation: words(400),
  severity: Severity,
  /** What the reader should look at; empty = nothing in particular. */
  lookAt: words(1_000),
  facts: z.readonly(
    z.array(z.strictObject({ text: words(2_000), source: words(300) })).check(z.maxLength(50)),
  ),
});
export type ReadingRequest = z.infer<typeof ReadingRequest>;

/** A sentence of the draft, as offsets in it, and what the reader says of it. */
export const ReadingMark = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  remark: words(1_000),
});
export type ReadingMark = z.infer<typeof ReadingMark>;

export const ReadingAnswer = z.strictObject({
  /** The request's id. */
  request: RequestId,
  at: EpochMs,
  reader: name,
  verdict: ReadingVerdict,
  /** As it was read. */
  draft,
  /** As the reader leaves it; the draft itself where she changed nothing. */
  text: draft,
  marks: z.readonly(z.array(ReadingMark).check(z.maxLength(200))),
});
export type ReadingAnswer = z.infer<typeof ReadingAnswer>;
