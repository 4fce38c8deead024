import { useMemo } from 'react';
import { postKey } from '../../lib/domain/post-key.ts';
import { replyLanguage } from '../../lib/domain/reply-language.ts';
import type { Language } from '../../lib/i18n/words.ts';
import type { VoiceTools } from '../second-voice/second-voice.tsx';
import type { PostView, ReplyView } from '../sidebar/sidebar-state.ts';
import { policySlot } from './answers.ts';
import { carryFindings } from './carry-findings.ts';
import { type Learned, learnedFrom } from './learned.ts';
import { guardDraft, pickedFor, type ReadAgainst, readDraft } from './read-draft.ts';
import type { SidebarStore } from './sidebar-store.ts';
import { useOwnVoice } from './use-own-voice.ts';
import { type ReplyEngine, useReplyEngine } from './use-reply-engine.ts';
import { useSettled } from './use-settled.ts';
import { worksheetFacts } from './worksheet-facts.ts';

/** Promised times move on in steps, so that suggestions do not change under the reader's eyes. */
const stepMs = 10 * 60_000;
/** ms after the last stroke until the draft is read: only the counter follows each one. */
const pauseMs = 250;

type Writing = Pick<SidebarStore, 'key' | 'draft' | 'chosen' | 'known' | 'skipped' | 'rephrased'>;

/** The reply as it stands: suggestions, findings, counter and meter, computed in the frame. */
export function useReply(
  view: PostView | null,
  writing: Writing,
  language: Language,
  secondVoice: boolean,
  now: number,
): {
  readonly reply: ReplyView | null;
  readonly engine: ReplyEngine | null;
  readonly retryEngine: () => void;
} {
  const { engine, failed, retry } = useReplyEngine();
  const voice = useOwnVoice(view?.brand.id ?? null, view && postKey(view.post));
  const { recent } = voice;
  const at = Math.floor(now / stepMs) * stepMs;
  const { draft, chosen, known, skipped, rephrased } = writing;
  const learned = useMemo(() => learnedOf(view, known), [view, known]);
  const suggestions = useMemo(
    () => (engine && view ? engine.suggestionsFor(view, learned, voice, at, language) : null),
    [engine, view, learned, voice, at, language],
  );
  const situation = suggestions?.situation;
  const strategyLine = useMemo(
    () => (engine && situation ? engine.strategyLine(situation, language) : null),
    [engine, situation, language],
  );
  const against = useMemo(
    () => engine && view && { engine, view, learned, recent, language },
    [engine, view, learned, recent, language],
  );
  const { reading, promises } = useReading(against, writing, suggestions, now);
  const reply = useMemo((): ReplyView | null => {
    if (!view) return null;
    if (!against || !reading) return failed ? wordsAlone(draft) : null;
    const { engine } = against;
    const { platform } = view.post;
    const picked = pickedFor(draft, chosen, suggestions);
    const { of, ...found } = reading;
    return {
      engine: 'ready',
      draft,
      voice: secondVoice ? voiceTools(engine, view, (said) => guardDraft(said, against).findings) : null,
      chosen: picked?.strategy ?? null,
      // The words of a model say nothing about those of the person.
      lessonFrom: picked && !rephrased ? (sent) => engine.lessonFrom(picked, sent, view.post.author) : null,
      promises,
      privateText: picked?.private ?? null,
      strategyLine,
      suggestions: suggestions && {
        ...suggestions,
        questions: suggestions.questions.filter(({ slot }) => !skipped.includes(slot)),
      },
      policies: view.brand.policies.map(({ id }) => id).filter((id) => policySlot(id) in learned.known),
      ...found,
      findings: carryFindings(found.findings, of, draft),
      hostile: carryFindings(found.hostile, of, draft),
      readNow: of === draft ? null : () => guardDraft(draft, against),
      length: engine.weightedLength(draft, platform),
      limit: engine.limitOf(platform),
    };
  }, [
    against,
    reading,
    failed,
    view,
    draft,
    chosen,
    rephrased,
    suggestions,
    strategyLine,
    promises,
    skipped,
    learned,
    secondVoice,
  ]);
  return { reply, engine, retryEngine: retry };
}

/** The case's own facts, what was answered, and what the worksheet says that is true. */
function learnedOf(view: PostView | null, known: SidebarStore['known']): Learned {
  const learned = learnedFrom(view?.caseView?.record.facts ?? [], known);
  if (!view) return learned;
  const { decided, claimed } = worksheetFacts(view.understanding, replyLanguage(view));
  // A reply names the first of them.
  return { ...learned, facts: [...decided, ...learned.facts, ...claimed] };
}

/** What is read of the draft at a pause of the typing: guard, steps, meter and promises, in one go. */
function useReading(
  against: ReadAgainst | null,
  { key, draft, chosen }: Writing,
  suggestions: ReplyView['suggestions'],
  now: number,
) {
  // Words that were chosen, or of another post, are read at once; typing has its pause.
  const settled = useSettled(draft, pauseMs, `${key} ${chosen?.text}`);
  const read = draft.trim() ? settled : draft;
  const reading = useMemo(() => against && readDraft(read, against), [against, read]);
  const promises = useMemo(
    () =>
      against ? against.engine.promisesOf(against.view, read, pickedFor(read, chosen, suggestions), now) : [],
    [against, read, chosen, suggestions, now],
  );
  return { reading, promises };
}

function voiceTools(engine: ReplyEngine, view: PostView, guard: VoiceTools['guard']): VoiceTools {
  const { post } = view;
  return {
    language: replyLanguage(view),
    limit: engine.limitOf(post.platform),
    length: (text) => engine.weightedLength(text, post.platform),
    guard,
  };
}

/** Without the engine the person still has their words, and can take them with them. */
const wordsAlone = (draft: string): ReplyView => ({
  engine: 'failed',
  draft,
  voice: null,
  chosen: null,
  lessonFrom: null,
  promises: [],
  privateText: null,
  strategyLine: null,
  suggestions: null,
  policies: [],
  contains: { validate: false, own: false, direct: false, resolve: false },
  findings: [],
  hostile: [],
  readNow: null,
  length: 0,
  limit: 0,
  effort: 0,
});
