import type { Finding } from '../../lib/domain/finding.ts';
import type { FollowUpKind } from '../../lib/domain/follow-up.ts';
import type { Mark } from '../../lib/domain/mark.ts';
import type { Platform } from '../../lib/domain/platform.ts';

/** A follow-up as the popup shows it: joined with the case it belongs to. */
export interface DueItem {
  readonly followUpId: string;
  readonly caseId: string;
  readonly name: string;
  /** It is listed although its brand was removed: what was promised still is. */
  readonly ofRemovedBrand: boolean;
  readonly platform: Platform;
  readonly reason: string;
  readonly kind: FollowUpKind;
  readonly dueAt: number;
  readonly untilAnswer: boolean;
  readonly survivesReply: boolean;
  /** Every key of the case's post: by them the page opened for it knows the post. */
  readonly keys: readonly string[];
  /** Where it leads: the post, else the author's profile; null = neither was shown. */
  readonly url: string | null;
  /** The address is the author's, because the page showed none of the post. */
  readonly lookFor: string | null;
}

/** What the tone guard has on a draft, in words, the gravest first. */
export type DraftReport = readonly {
  readonly severity: Finding['severity'] | 'clean';
  /** "2 por resolver". */
  readonly text: string;
}[];

/** A complaint seen in this browser session and not handled. */
export interface SeenItem {
  readonly postKey: string;
  /** Every key of the post. */
  readonly keys: readonly string[];
  readonly name: string;
  readonly platform: Platform;
  readonly text: string;
  readonly label: string;
  readonly tone: Mark['tone'];
  readonly seenAt: number;
  readonly postedAt: number | null;
  readonly url: string | null;
}

export interface DueItems {
  readonly overdue: readonly DueItem[];
  /** Due in what is left of the local day. */
  readonly today: readonly DueItem[];
  readonly later: readonly DueItem[];
  /** How many there are beyond those listed; absent = none, null = they are being counted. */
  readonly beyond?: { readonly overdue: number; readonly today: number; readonly later: number } | null;
  /** Brands not worked for now that have something overdue: the badge counts it too. */
  readonly otherBrands: readonly {
    readonly brandId: string;
    readonly name: string;
    readonly overdue: number;
  }[];
}
