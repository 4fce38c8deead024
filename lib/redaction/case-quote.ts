import type { Brand } from '../domain/brand.ts';
import type { NamedRecord } from '../domain/named-record.ts';
import { knownInCase } from './known-in-case.ts';
import { shortQuote } from './redact-quote.ts';

/** Words of a case for others to read: nobody who is in it, and the brand's own names as they are. */
export const caseQuote = (text: string, record: NamedRecord, brand: Brand, most?: number): string =>
  shortQuote(text, knownInCase(record, brand.staff), {
    own: [brand.name, ...brand.products],
    ...(most !== undefined && { most }),
  });
