import { useDeferredValue, useMemo } from 'react';
import { postKey } from '../../lib/domain/post-key.ts';
import type { Language } from '../../lib/i18n/words.ts';
import type { VoiceTools } from '../second-voice/second-voice.tsx';
import type { PostView, ReplyView } from '../sidebar/sidebar-state.ts';
import { policySlot } from './answers.ts';
import { learnedFrom } from './learned.ts';
import type { SidebarStore } from './sidebar-store.ts';
import { useOwnVoice } from './use-own-voice.ts';
import { type ReplyEngine, useReplyEngine } from './use-reply-engine.ts';

/** Promised times move on in steps, so that suggestions do not change under the reader's eyes. */
const stepMs = 10 * 60_000;

type Writing = Pick<SidebarStore, 'draft' | 'chosen' | 'known' | 'skipped' | 'rephrased'>;

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
  const learned = useMemo(() => learnedFrom(view?.caseView?.record.facts ?? [], known), [view, known]);
  const suggestions = useMemo(
    () => (engine && view ? engine.suggestionsFor(view, learned, voice, at, language) : null),
    [engine, view, learned, voice, at, language],
  );
  const situation = suggestions?.situation;
  const strategyLine = useMemo(
    () => (engine && situation ? engine.strategyLine(situation, language) : null),
    [engine, situation, language],
  );
  // Typing stays quick: the guard follows a moment later.
  const settled = useDeferredValue(draft);
  const findings = useMemo(
    () => (engine && view ? engine.lintDraft(settled, { ...view, learned, recent, language }) : []),
    [engine, view, settled, learned, recent, language],
  );
  const reply = useMemo((): ReplyView | null => {
    if (!view) return null;
    if (!engine) return failed ? wordsAlone(draft) : null;
    const { platform, text } = view.post;
    // A draft that came back after a restart is still the suggestion it was.
    const picked = chosen ?? suggestions?.suggestions.find((each) => each.text === draft) ?? null;
    return {
      engine: 'ready',
      draft,
      voice: secondVoice
        ? voiceTools(engine, view, (said) => engine.lintDraft(said, { ...view, learned, recent, language }))
        : null,
      chosen: picked?.strategy ?? null,
      // The words of a model say nothing about those of the person.
      lessonFrom: picked && !rephrased ? (sent) => engine.lessonFrom(picked, sent, view.post.author) : null,
      promises: engine.promisesOf(view, draft, picked, now),
      privateText: picked?.private ?? null,
      strategyLine,
      suggestions: suggestions && {
        ...suggestions,
        questions: suggestions.questions.filter(({ slot }) => !skipped.includes(slot)),
      },
      policies: view.brand.policies.map(({ id }) => id).filter((id) => policySlot(id) in learned.known),
      contains: contained(engine.stepsIn(draft)),
      findings,
      hostile: engine.hostileFindings(findings, settled),
      length: engine.weightedLength(draft, platform),
      limit: engine.limitOf(platform),
      effort: draft.trim() ? engine.effort(draft, text) : 0,
    };
  }, [
    engine,
    failed,
    view,
    draft,
    chosen,
    rephrased,
    suggestions,
    strategyLine,
    skipped,
    settled,
    findings,
    learned,
    recent,
    language,
    secondVoice,
    now,
  ]);
  return { reply, engine, retryEngine: retry };
}

/** The reply is in the brand's language, else in that of the post. */
function voiceTools(engine: ReplyEngine, view: PostView, guard: VoiceTools['guard']): VoiceTools {
  const { post, assessment, brand } = view;
  const wanted = brand.voice.language === 'post' ? (post.lang ?? assessment.language) : brand.voice.language;
  return {
    language: wanted.startsWith('en') ? 'en' : 'es',
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
  length: 0,
  limit: 0,
  effort: 0,
});

function contained(steps: ReturnType<ReplyEngine['stepsIn']>): ReplyView['contains'] {
  return {
    validate: steps.has('validate'),
    own: steps.has('own'),
    direct: steps.has('direct'),
    resolve: steps.has('resolve'),
  };
}
