import type {
  Assessment,
  Cause,
  FinerCause,
  Severity,
  Stance,
  Verdict,
} from '../../lib/domain/assessment.ts';
import type { Brand, Policy } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import type { CaseFact, Solution } from '../../lib/domain/case-fact.ts';
import type { Said as Corrected } from '../../lib/domain/correction.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { Finding } from '../../lib/domain/finding.ts';
import type { FollowUpKind } from '../../lib/domain/follow-up.ts';
import type { PersonView } from '../../lib/domain/person-view.ts';
import type { Post, ThreadEntry, Turn } from '../../lib/domain/post.ts';
import type { SaidPart } from '../../lib/domain/said-parts.ts';
import type { Suggestion, Suggestions } from '../../lib/domain/suggestion.ts';
import type { VoiceLesson } from '../../lib/domain/voice-lesson.ts';
import type { PromotionOffer } from '../../lib/domain/worksheet.ts';
import type { StoryActions } from '../beside/story-actions.ts';
import type { LifePort } from '../hooks/life-port.ts';
import type { PersonActions } from '../people/person-actions.ts';
import type { VoiceTools } from '../second-voice/second-voice.tsx';

export type Step = 'listen' | 'understand' | 'resolve';
export type ReplyStep = 'validate' | 'own' | 'direct' | 'resolve';
export const replySteps = ['validate', 'own', 'direct', 'resolve'] as const satisfies readonly ReplyStep[];
export type Strategy = Suggestion['strategy'];

/** What the person corrected: the same shape that a case keeps. */
export type Corrections = Omit<Extract<CaseFact, { type: 'corrected' }>, 'type'>;
export type Claim = NonNullable<Corrections['claims']>[number];

/** As the worker remembers it of any post, with or without a case. */
export type Said = 'complaint' | 'not-complaint' | 'dismissed';

/** The assessment with the person's corrections over it. */
export interface Understanding {
  readonly verdict: Verdict;
  readonly stance: Stance;
  readonly cause: Cause;
  readonly severity: Severity;
  readonly validity: NonNullable<Corrections['validity']>;
  readonly happened: string;
  readonly lost: string;
  readonly asked: string;
  /** The person has said what they ask, or confirmed it. */
  readonly readBack: boolean;
  readonly right: string;
  readonly fixable: string;
  readonly claims: readonly Claim[];
  /** null = none of them. */
  readonly finerCause: FinerCause | null;
  readonly need: string;
  readonly wrong: string;
  readonly offer: PromotionOffer;
}

/** Everything about the one post on screen. */
export interface PostView {
  readonly post: Post;
  readonly turns: readonly Turn[];
  /** The same conversation with its accounts, as the page shows it. */
  readonly thread: readonly ThreadEntry[];
  readonly assessment: Assessment;
  readonly understanding: Understanding;
  readonly earlier: {
    readonly count: number;
    readonly last: string | null;
    /** What they complained of before, the latest first. */
    readonly causes?: readonly Cause[] | undefined;
  };
  readonly caseView: CaseView | null;
  /** Who wrote it; null = it could not be told. */
  readonly person: PersonView | null;
  readonly brand: Brand;
  /** The case belongs to a brand that is not the one worked for now; '' = to one that was removed. null = it does not. */
  readonly otherBrand: string | null;
  /** What the person has said this post is; null = nothing. */
  readonly said: Said | null;
  /** Authors with nearly this text within an hour; 0 = it is no copy. */
  readonly similar: number;
  /** All that the person corrected of it; the assessment follows it but for the verdict. */
  readonly corrected: Corrected;
  /** 1-based place among the complaints of the page; 0 = not one of them. */
  readonly index: number;
  readonly total: number;
}

/** A commitment in our words, and by when it must be kept. */
export type Promised = NonNullable<Suggestion['followUp']>;

/** What the tone guard says of a draft. */
export interface Guarded {
  readonly findings: readonly Finding[];
  /** What makes the draft sound hostile, of the findings; empty = it does not. */
  readonly hostile: readonly Finding[];
}

/** The reply as it stands: computed from the post, the case, the answers and the draft. */
export interface ReplyView extends Guarded {
  /** `failed`: what suggests, checks and counts could not be loaded. The person can still write. */
  readonly engine: 'ready' | 'failed';
  readonly draft: string;
  /** Checks for the words of the browser's own model; null = it is switched off. */
  readonly voice: VoiceTools | null;
  readonly chosen: Strategy | null;
  /** What is learned if this goes out instead of the suggestion; null = nothing is. */
  readonly lessonFrom: ((sent: string) => VoiceLesson | null) | null;
  /** What the words promise (once sent: what they promised) and no reminder stands for yet, the earliest first. */
  readonly promises: readonly Promised[];
  /** The private message that goes with it. */
  readonly privateText: string | null;
  /** How the situation is answered; null = it is not known. */
  readonly strategyLine: string | null;
  /** null = they could not be made; the person can still write. */
  readonly suggestions: Suggestions | null;
  /** Conditions of the brand that were taken up as facts of this reply, by id. */
  readonly policies: readonly string[];
  readonly contains: Readonly<Record<ReplyStep, boolean>>;
  /** Typing is ahead of what was read of it: reads these very words. null = they are what was read. */
  readonly readNow: (() => Guarded) | null;
  readonly length: number;
  readonly limit: number;
  /** 0 = nothing of the complaint met; 1 = as concrete as the complaint; above = more. */
  readonly effort: number;
}

export type InsertionNews =
  | 'inserted'
  | 'no-composer'
  | 'refused'
  | 'wrong-box'
  | 'no-page'
  /** There is no box here: the page of the post opens beside. */
  | 'on-its-page'
  | 'not-copied'
  | 'copied'
  | 'copy-failed';

export interface FollowUpWish {
  readonly dueAt: number;
  readonly reason: string;
  readonly kind: FollowUpKind;
  readonly untilAnswer: boolean;
  /** Stays although the customer answers. */
  readonly survivesReply: boolean;
}

/** How the last attempt to put the text into the site's box, or to copy it, went; null = none yet. */
export type News = InsertionNews | null;

/** What the person has asked for and is under way. */
export interface Pending {
  readonly log: boolean;
  readonly insert: boolean;
  /** A reminder is being set. */
  readonly arrange: boolean;
}

/** The site's box already holds text: the person decides what happens to it. */
export interface SidebarWork {
  readonly step: Step;
  readonly pending: Pending;
  readonly news: News;
  readonly askAboutDraft: boolean;
  /** Another tab has a draft for this post open. */
  readonly elsewhere: boolean;
  readonly skipped: readonly string[];
  /** It is time to say who else reads along: once a session. */
  readonly whoReads: boolean;
  /** Put into the box in this visit or, by the case's timeline, earlier, and not yet sent. */
  readonly inserted: boolean;
  /** The person goes on writing although we have answered. */
  readonly writing: boolean;
}

export type SidebarScreen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  | { readonly kind: 'ready'; readonly view: PostView; readonly reply: ReplyView };

/** What the person says to go on where something holds the reply back; the case keeps it. */
export interface GoingOn {
  /** Why a finding that blocks is overruled. */
  readonly reason?: string;
  /** The breath before hostile words was taken. */
  readonly breathed?: boolean;
  /** Who has read a reply that should be read first. */
  readonly readBy?: string;
}

/** What the person may do. All of them answer on screen, none throws. */
export interface SidebarActions {
  readonly go: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly retry: () => void;
  /** Loads what suggests and checks replies once more. */
  readonly retryEngine: () => void;
  readonly reveal: () => void;
  readonly openStep: (step: Step) => void;
  /** Leaves a step of the method out; its case says so, once there is one. */
  readonly skipStep: (step: Step) => void;
  readonly dismissWhoReads: () => void;
  readonly logCase: () => void;
  /** About the author of the post. */
  readonly person: PersonActions;
  readonly story: StoryActions;
  readonly correctVerdict: (verdict: 'complaint' | 'not-complaint') => void;
  /** Takes back what was said about these parts of the post: they are judged as if nothing had been. */
  readonly takeBack: (parts: readonly SaidPart[]) => void;
  /** The post was dismissed: it no longer is. */
  readonly restore: () => void;
  readonly correct: (corrections: Corrections) => void;
  readonly choose: (strategy: Strategy) => void;
  /** `rephrased`: whether from now on the words are a model's; left out = whosever they were. */
  readonly edit: (draft: string, rephrased?: boolean) => void;
  readonly answer: (slot: string, text: string) => void;
  /** Takes a condition of the brand up as a fact of this reply. */
  readonly usePolicy: (policy: Policy) => void;
  readonly skip: (slot: string) => void;
  readonly insert: (how: 'ask' | 'append' | 'replace', said?: GoingOn) => void;
  readonly cancelInsert: () => void;
  /** To the clipboard, past no gate: the private message. */
  readonly copy: (text: string) => void;
  /** The draft to the clipboard, to be pasted by hand. */
  readonly copyDraft: (said?: GoingOn) => void;
  /** Opens the case where there is none; true = the facts stand in it. */
  readonly addToCase: (facts: readonly CaseFact[]) => Promise<boolean>;
  /** Lets the draft rest, for as long as the settings say where no time is chosen; parked again, it rests anew. */
  readonly park: (minutes?: number) => void;
  /** Ends the rest before its time; the case keeps the reason. */
  readonly endRest: (reason: string) => void;
  /** The vent pad was closed with words in it, which are gone. */
  readonly vented: () => void;
  readonly dismissHint: () => void;
  readonly markSent: () => void;
  readonly keepWriting: () => void;
  /** `newsAt` = when there is news of a provisional one; null = none is needed, or its date stands. */
  readonly setSolution: (solution: Solution, newsAt: number | null) => void;
  readonly life: LifePort;
  readonly setFollowUp: (wish: FollowUpWish) => void;
  readonly closeFollowUp: (id: string, status: 'done' | 'cancelled') => void;
}
