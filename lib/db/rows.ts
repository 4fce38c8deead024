import type { SignalKind } from '../domain/assessment.ts';
import type { CaseEvent, CaseRecord } from '../domain/case.ts';
import type { Lesson } from '../domain/correction.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { PersonEvent, PersonRecord } from '../domain/person.ts';
import { postKey } from '../domain/post-key.ts';
import { untouchedLife } from '../domain/untouched-life.ts';
import type { KeptVoiceLesson } from '../domain/voice-lesson.ts';
import { nextReminder } from '../reminders/next-reminder.ts';

/** A case as it is stored: the fold of its events, and what only the indexes need. */
export interface CaseRow extends CaseRecord {
  /** `platform:handle`, lower case; the name where the page shows no handle; empty where neither. */
  readonly authorKey: string;
  /** Likewise of whoever else wrote one of its posts; absent from rows of before cases were joined by hand. */
  readonly otherAuthors?: readonly string[];
  /** When something was last given; absent = never: the index by which a budget is counted holds only those. */
  readonly gestureAt?: number;
  /** While it waits for a first reply: by which target, and since when. Absent otherwise, and so in no index. */
  readonly waitsAs?: string;
  readonly waitsSince?: number;
  /** Its number in this database: no part of the case, never exported. Absent from rows that no rebuild has met. */
  readonly number?: number;
  /** What the search index knows of it: folded words, each once, between spaces. Before version 6 a list of a few. */
  readonly words: string;
}

/** Words of one beginning over one run of numbered cases. */
export interface PostingsRow {
  readonly start: string;
  readonly segment: number;
  /** Sorted, a line each. */
  readonly words: string;
  /** In how many cases of the segment each word is. */
  readonly counts: Uint16Array;
  /** Word after word, as `db/index/postings.ts` packs them. */
  readonly places: Uint16Array;
}

/** What a case says and the index does not hold yet. */
export interface UnwovenRow {
  readonly number: number;
  /** The words the index holds for it; '' = none. */
  readonly before: string;
  /** '' = the case is gone. */
  readonly now: string;
}

/** Facets of one run of numbered cases, side by side and in the smallest arrays that hold them. */
export interface FacetsRow {
  readonly segment: number;
  /** Grows with every write of any row: who keeps the columns asks for what is above what it has. */
  readonly changed: number;
  /** Of the cases that exist: number within the segment, ascending. All columns follow this order. */
  readonly slots: Uint8Array;
  readonly id: readonly string[];
  readonly columns: Readonly<Record<string, StoredColumn>>;
}

/** A plain number = every case has this one. */
export type StoredFigures = number | Uint8Array | Uint16Array | Uint32Array | Float64Array;
export type StoredColumn =
  | StoredFigures
  | { readonly values: readonly string[]; readonly codes: StoredFigures }
  | { readonly ends: StoredFigures; readonly moments: Float64Array };

/** A follow-up with the time of its next reminder: Infinity = it was shown as often as it is shown. */
export interface FollowUpRow extends FollowUp {
  /** Absent from rows of before version 6. */
  readonly remindAt?: number;
}

export interface EventRow extends CaseEvent {
  readonly seq?: number;
}

/**
 * One person over several networks, as it is stored: only people who are in a case, who spoke for us, or of whom
 * something was noted. Rows of before people had a history hold the first five fields alone.
 */
export interface PersonRow {
  readonly id: string;
  /** Author keys. */
  readonly handles: readonly string[];
  readonly name: string;
  /** As a page last showed it of any of their accounts; −1 = never shown. */
  readonly followers: number;
  readonly at: number;
  /** By author key, as pages last showed it: an account's reach is not its owner's elsewhere. No event. */
  readonly reach?: Readonly<Record<string, number>>;
  /** 0 = no supporter. */
  readonly supporterSince?: number;
  readonly record?: PersonRecord;
}

export interface PersonEventRow extends PersonEvent {
  readonly seq?: number;
}

/** A post the person dismissed or corrected: no text, only a salted hash (of brand and key) and which signals it had. */
export interface MutedRow {
  readonly hash: string;
  readonly at: number;
  readonly verdict: 'complaint' | 'not-complaint' | 'dismissed';
  readonly signals: readonly string[];
}

/** What the person corrected about one post, and what is learned from it: places and figures, never the text. */
export interface CorrectionRow extends Lesson {
  readonly id: string;
  readonly brandId: string;
  readonly at: number;
  /** Of every key of the post, as in `muted`. */
  readonly hashes: readonly string[];
  readonly kinds: readonly SignalKind[];
}

/** What the person made of a suggestion: hashes, codes and a figure, never the text. */
export interface VoiceLessonRow extends KeptVoiceLesson {
  readonly brandId: string;
  /** Of every key of the post it answered, as in `muted`. */
  readonly hashes: readonly string[];
}

/** The person's own words. */
export interface DraftRow {
  readonly postKey: string;
  readonly text: string;
  /** Grows with each saving: also the version. */
  readonly at: number;
  /** The visit that wrote it; absent = not a sidebar. */
  readonly by?: string;
  /** Words of another visit that this one had not seen. */
  readonly other?: string;
}

/** That something was erased: an HMAC under a key that travels with every copy, so that none brings it back. */
export interface TombstoneRow {
  readonly hash: string;
  readonly at: number;
}

/** What cannot be written into a file: the key of the backups, which the browser never shows, and their folder. */
export type KeyRow =
  | {
      readonly name: 'backup-key';
      readonly key: CryptoKey;
      readonly salt: string;
      readonly iterations: number;
    }
  | { readonly name: 'backup-folder'; readonly handle: FileSystemDirectoryHandle };

/**
 * `device`: this installation's id. `clock`: the Lamport clock. `salt`: of all hashes of posts. `tombstone-keys`: of
 * the tombstones, as a JSON list. `erasures`: how often something was erased. `staged`: what else a file holds that
 * is being looked at. `next-number`: of the next case. `facets-changed`: see FacetsRow. `fold-version`: by which every
 * row was folded; `rebuilt-down-to`: the last case of a rebuild under way, behind the version it makes.
 */
export interface MetaRow {
  readonly key:
    | 'device'
    | 'clock'
    | 'salt'
    | 'tombstone-keys'
    | 'erasures'
    | 'staged'
    | 'next-number'
    | 'facets-changed'
    | 'fold-version'
    | 'rebuilt-down-to';
  readonly value: string | number;
}

/** The record without what only the indexes need. Rows of before the case desk lack what came with it. */
export function recordOf(row: CaseRow): CaseRecord {
  const { authorKey: _, otherAuthors: __, words: ___, number: ____, gestureAt: _____, ...rest } = row;
  const { waitsAs: ______, waitsSince: _______, ...record } = rest;
  const { post, turnsPublic } = record;
  const only = { posts: [{ key: postKey(post), post, turnsPublic }] };
  return { ...untouchedLife, ...only, ...record };
}

/** With the time of its next reminder, and without. */
export const followUpRow = (followUp: FollowUp): FollowUpRow => ({
  ...followUp,
  remindAt: nextReminder(followUp),
});
export const followUpOf = ({ remindAt: _, ...followUp }: FollowUpRow): FollowUp => followUp;

/** A person as their events tell; rows of before people had a history count as one meeting. */
export function personOfRow({ id, name, handles, record }: PersonRow): PersonRecord {
  if (record) return record;
  return {
    id,
    name,
    handles: handles.map((key) => ({ key, name, profileUrl: null })),
    notes: [],
    support: [],
    thankedAt: null,
    joins: [],
  };
}
