import type { SignalKind } from '../domain/assessment.ts';
import type { CaseEvent, CaseRecord } from '../domain/case.ts';
import type { Lesson } from '../domain/correction.ts';
import type { PersonEvent, PersonRecord } from '../domain/person.ts';
import type { KeptVoiceLesson } from '../domain/voice-lesson.ts';

/** A case as it is stored: the fold of its events, and what only the indexes need. */
export interface CaseRow extends CaseRecord {
  /** `platform:handle`, lower case; the name where the page shows no handle; empty where neither. */
  readonly authorKey: string;
  /** The search index: folded words of post, author and notes. Rebuildable. */
  readonly words: readonly string[];
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
 * is being looked at.
 */
export interface MetaRow {
  readonly key: 'device' | 'clock' | 'salt' | 'tombstone-keys' | 'erasures' | 'staged';
  readonly value: string | number;
}
