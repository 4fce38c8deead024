import { cameBack } from '../domain/came-back.ts';
import type { CaseRecord, CaseStatus } from '../domain/case.ts';
import { isOver } from '../domain/is-over.ts';
import type { Platform } from '../domain/platform.ts';
import { tallyOf } from '../domain/promise.ts';
import { isInDoubt } from '../domain/solution.ts';

/**
 * What the desk filters, sorts, counts and draws by: one value a case, small enough that all cases fit into
 * memory. A fold of the record, and nothing but: rebuilt at will. Moments are epoch ms, 0 = never.
 */
export interface CaseFacets {
  readonly id: string;
  readonly brandId: string;
  readonly status: CaseStatus;
  readonly platform: Platform;
  readonly verdict: CaseRecord['verdict'];
  readonly stance: CaseRecord['stance'];
  readonly cause: CaseRecord['cause'];
  /** '' = none. */
  readonly finerCause: string;
  readonly severity: CaseRecord['severity'];
  readonly solution: CaseRecord['solution'];
  readonly validity: CaseRecord['validity'];
  /** `es-MX`; '' = not known. */
  readonly variety: string;
  /** Ids; '' = none. */
  readonly department: string;
  readonly policyId: string;
  readonly product: string;
  readonly owner: string;
  readonly postedAt: number;
  readonly openedAt: number;
  readonly touchedAt: number;
  readonly firstReplyAt: number;
  /** Solved in full, and nobody has doubted it since. */
  readonly resolvedAt: number;
  readonly closedAt: number;
  readonly customerReturnedAt: number;
  /** The next open follow-up. */
  readonly dueAt: number;
  /** As `domain/promise.ts` counts them; when each of those is due that is neither settled nor kept, the earliest first. */
  readonly promisesDue: readonly number[];
  readonly promisesKept: number;
  /** Those the person has called broken: what is late is told by the moment in which it is asked. */
  readonly promisesBroken: number;
  /** Points of the priority without age and fairness floor, 0–80: both are of the moment in which the list is read. */
  readonly fixedPriority: number;
  /** As the page showed them; −1 = not shown. */
  readonly followers: number;
  readonly turnsPublic: number;
  readonly timesReopened: number;
  /** Sum of gestures that cost something. */
  readonly gestureAmount: number;
  /** Minutes that permissions took, of those that were settled. */
  readonly permissionMinutes: number;
  /** They wrote again, and it waits for somebody: while it is open, or after we ended it. */
  readonly returned: boolean;
  /** With evidence: thanked, came back, or told it in public. */
  readonly recovered: boolean;
  readonly fixing: boolean;
  readonly reportable: boolean;
  /** Something in the post is not true, as the worksheet says. */
  readonly inaccurate: boolean;
  /** A case that was seen to be solved in public. */
  readonly visible: boolean;
}

const minute = 60_000;
/** 45 for the gravest (method §4.4). */
const pointsOfSeverity = 15;

/** The facets of one record. Pure. */
export function facetsOf(record: CaseRecord): CaseFacets {
  const { assessment, post, promises } = record;
  // As severe as the person says it is, whatever was judged at first.
  const severity = pointsOfSeverity * record.severity;
  const { age: _, floor: __, ...fixed } = { ...assessment.priorityParts, severity };
  const tally = tallyOf(promises);
  return {
    id: record.id,
    brandId: record.brandId,
    status: record.status,
    platform: post.platform,
    verdict: record.verdict,
    stance: record.stance,
    cause: record.cause,
    finerCause: (record.worksheet.finerCause === undefined ? assessment : record.worksheet).finerCause ?? '',
    severity: record.severity,
    solution: record.solution,
    validity: record.validity,
    variety: assessment.variety ?? '',
    department: record.department,
    policyId: record.policyId,
    product: record.product,
    owner: record.owner,
    postedAt: post.postedAt ?? 0,
    openedAt: record.openedAt,
    touchedAt: record.touchedAt,
    firstReplyAt: record.firstReplyAt ?? 0,
    resolvedAt: isInDoubt(record) ? 0 : (record.resolvedAt ?? 0),
    closedAt: record.closedAt ?? 0,
    customerReturnedAt: record.customerReturnedAt ?? 0,
    dueAt: record.nextDueAt,
    promisesDue: tally.due,
    promisesKept: tally.kept,
    promisesBroken: tally.broken,
    fixedPriority: sum(Object.values(fixed)),
    followers: record.author.followers ?? -1,
    turnsPublic: record.turnsPublic,
    timesReopened: record.timesReopened,
    gestureAmount: sum(record.gestures.map(({ amount }) => amount ?? 0)),
    permissionMinutes: sum(
      record.permissions.map(({ askedAt, settledAt }) =>
        settledAt === null ? 0 : Math.max(0, settledAt - askedAt) / minute,
      ),
    ),
    returned: cameBack(record),
    recovered: isRecovered(record.outcome),
    fixing: record.fixing !== null,
    reportable: record.reportable,
    inaccurate: saysFalse(record),
    visible: record.visible === 'yes',
  };
}

/** Only by what they said or did: without evidence nobody counts as recovered (method S3.2). */
const isRecovered = (outcome: CaseRecord['outcome']): boolean =>
  outcome !== null &&
  outcome.outcome !== 'still-angry' &&
  (outcome.evidence.text.trim() !== '' || outcome.evidence.replyId !== null);

/** The worksheet says of something in the post that it is not true. */
const saysFalse = ({ worksheet }: CaseRecord): boolean =>
  worksheet.claims.some(({ status }) => status === 'false');

/** What is false and stands unanswered is believed and passed on (method S4.14). */
export const isFalseUnanswered = (record: CaseRecord): boolean =>
  saysFalse(record) && record.firstReplyAt === null && !isOver(record.status);

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** A facet with few different values: each case holds the place of its own in the list of values. */
export interface CodedColumn<T extends string = string> {
  readonly values: readonly T[];
  readonly codes: Uint16Array;
}

/** A facet with several moments a case: those of place `i` stand up to `ends[i]`, behind those of the place before. */
export interface MomentsColumn {
  readonly ends: Uint32Array;
  readonly moments: Float64Array;
}

/** The moments of one place. */
export const momentsAt = ({ ends, moments }: MomentsColumn, place: number): Float64Array =>
  moments.subarray(place === 0 ? 0 : ends[place - 1], ends[place]);

/**
 * All cases side by side: place `i` of every column is one case. Text facets are coded, figures and moments are
 * plain. Consumers walk places, never objects: a hundred thousand cases filter in a few milliseconds.
 */
export type CaseColumns = {
  readonly size: number;
  readonly id: readonly string[];
  /** By which a search names them (`CaseRow.number`), ascending; where no database made the columns, their place. */
  readonly number: Uint32Array;
} & {
  readonly [K in Exclude<keyof CaseFacets, 'id'>]: CaseFacets[K] extends number
    ? Float64Array
    : CaseFacets[K] extends boolean
      ? Uint8Array
      : CaseFacets[K] extends readonly number[]
        ? MomentsColumn
        : CodedColumn<CaseFacets[K] & string>;
};
