import { formatISO } from 'date-fns';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../lib/domain/finding.ts';
import { LintInput } from '../../lib/domain/finding.ts';
import { type Fact, SuggestInput, type Suggestion, type Suggestions } from '../../lib/domain/suggestion.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { VoiceTools } from '../second-voice/second-voice.tsx';
import type { PostView, Promised, ReplyView } from '../sidebar/sidebar-state.ts';
import { answerAsFact, answerSource, policySlot } from './answers.ts';
import type { SidebarStore } from './sidebar-store.ts';
import { type ReplyEngine, useReplyEngine } from './use-reply-engine.ts';

/** Promised times move on in steps, so that suggestions do not change under the reader's eyes. */
const stepMs = 10 * 60_000;

type Writing = Pick<SidebarStore, 'draft' | 'chosen' | 'known' | 'skipped'>;

/** The reply as it stands: suggestions, findings, counter and meter, computed in the frame. */
export function useReply(
  view: PostView | null,
  writing: Writing,
  language: Language,
  secondVoice: boolean,
  now: number,
): { readonly reply: ReplyView | null; readonly retryEngine: () => void } {
  const { engine, failed, retry } = useReplyEngine();
  const recent = useRecentReplies(view?.brand.id ?? null);
  const at = Math.floor(now / stepMs) * stepMs;
  const { draft, chosen, known, skipped } = writing;
  const learned = useMemo(() => learnedFrom(view, known), [view, known]);
  const suggestions = useMemo(
    () => (engine && view ? suggestionsFor(engine, view, learned, recent, at, language) : null),
    [engine, view, learned, recent, at, language],
  );
  // Typing stays quick: the guard follows a moment later.
  const settled = useDeferredValue(draft);
  const findings = useMemo(
    () => (engine && view ? lintFor(engine, view, settled, learned, recent, language) : []),
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
        ? voiceTools(engine, view, (said) => lintFor(engine, view, said, learned, recent, language))
        : null,
      chosen: picked?.strategy ?? null,
      promises: promisesOf(engine, view, draft, picked, now),
      privateText: picked?.private ?? null,
      suggestions: suggestions && {
        ...suggestions,
        questions: suggestions.questions.filter(({ slot }) => !skipped.includes(slot)),
      },
      policies: view.brand.policies.map(({ id }) => id).filter((id) => policySlot(id) in learned.known),
      contains: contained(engine.stepsIn(draft)),
      findings,
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
    suggestions,
    skipped,
    findings,
    learned,
    recent,
    language,
    secondVoice,
    now,
  ]);
  return { reply, retryEngine: retry };
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

const minuteMs = 60_000;
const longestReason = 80;
/** Whole words, as many as a reminder has room for. */
const shortened = (text: string): string =>
  text.length <= longestReason ? text : `${text.slice(0, longestReason).replace(/\s+\S*$/, '')}…`;

/** In the draft, else in the reply that was sent last, read as of when it was sent. */
function promisesOf(
  engine: ReplyEngine,
  { caseView, brand }: PostView,
  draft: string,
  picked: Suggestion | null,
  now: number,
): readonly Promised[] {
  const sent = caseView?.timeline.findLast(({ fact }) => fact.type === 'replied');
  const said = draft.trim()
    ? { text: draft, at: now }
    : sent?.fact.type === 'replied' && { text: sent.fact.text, at: sent.fact.at ?? sent.at };
  if (!said) return [];
  const kept = (caseView?.followUps ?? []).map(({ dueAt }) => dueAt);
  // A suggestion knows its own promise, whatever the words for it are.
  const found =
    picked?.followUp && picked.text === said.text
      ? [picked.followUp]
      : engine
          .findPromises(said.text, { now: said.at, hours: brand.hours })
          .map(({ dueAt, text }) => ({ dueAt, reason: shortened(text) }));
  return found
    .filter(({ dueAt }) => dueAt > now && !kept.some((each) => Math.abs(each - dueAt) < minuteMs))
    .toSorted((one, other) => one.dueAt - other.dueAt);
}

/** Without the engine the person still has their words, and can take them with them. */
const wordsAlone = (draft: string): ReplyView => ({
  engine: 'failed',
  draft,
  voice: null,
  chosen: null,
  promises: [],
  privateText: null,
  suggestions: null,
  policies: [],
  contains: { validate: false, own: false, direct: false, resolve: false },
  findings: [],
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

/** Our last sent replies, for the anti-canned meter. */
function useRecentReplies(brandId: string | null): readonly string[] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    if (brandId === null) return;
    let left = false;
    void ask('replies.recent', { brandId }).then((answer) => {
      if (!left && answer.ok) setRecent(answer.value);
    });
    return () => {
      left = true;
    };
  }, [brandId]);
  return recent;
}

interface Learned {
  /** Slot → what the person said, in this visit or (from the case) an earlier one. */
  readonly known: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
}

/** Slots whose answer says how to write, not what happened. */
const notFacts = ['owner', 'now', 'factLanguage', 'detail', 'phone'];

function learnedFrom(view: PostView | null, answered: SidebarStore['known']): Learned {
  const inCase = view?.caseView?.record.facts ?? [];
  const told = inCase.flatMap(({ text, source }) =>
    source.startsWith(answerSource) ? [[source.slice(answerSource.length), text] as const] : [],
  );
  const known = { ...Object.fromEntries(told), ...answered };
  const answers = Object.entries(known).filter(([slot]) => !notFacts.includes(slot));
  return {
    known,
    facts: [
      ...inCase.filter(({ source }) => !source.startsWith(answerSource)),
      ...answers.map(([slot, text]) => answerAsFact(slot, text)),
    ],
  };
}

function suggestionsFor(
  engine: ReplyEngine,
  view: PostView,
  { known, facts }: Learned,
  recent: readonly string[],
  at: number,
  interfaceLanguage: Language,
): Suggestions | null {
  const { post, assessment, understanding, brand, caseView, turns } = view;
  const { verdict, stance, cause, severity } = understanding;
  const input = SuggestInput.safeParse({
    id: post.postId,
    text: post.text,
    platform: post.platform,
    lang: post.lang ?? assessment.language,
    ...(brand.country && { country: brand.country }),
    now: formatISO(at),
    author: post.author,
    brand,
    facts,
    thread: turns,
    context: {
      known,
      solution: caseView?.record.solution ?? 'none',
      turnsPublic: caseView?.record.turnsPublic ?? turns.filter(({ by }) => by === 'us').length,
      similar: view.similar,
    },
    recent,
    interfaceLanguage,
  });
  if (!input.success) return null;
  try {
    return engine.suggestFor(input.data, { ...assessment, verdict, stance, cause, severity });
  } catch {
    // Without suggestions the person can still write: a fault here must not cost the sidebar.
    return null;
  }
}

function lintFor(
  engine: ReplyEngine,
  view: PostView,
  draft: string,
  { known, facts }: Learned,
  recent: readonly string[],
  language: Language,
): readonly Finding[] {
  if (!draft.trim()) return [];
  const { post, assessment, understanding, brand, caseView, turns } = view;
  const input = LintInput.safeParse({
    id: post.postId,
    draft,
    post: post.text,
    platform: post.platform,
    lang: post.lang ?? assessment.language,
    ...(assessment.variety && { variety: assessment.variety }),
    messagesIn: language,
    context: {
      severity: understanding.severity,
      arousal: assessment.arousal,
      validity: understanding.validity,
      case: { known, facts, promises: [] },
      author: post.author,
      brand: {
        name: brand.name,
        products: brand.products,
        staff: brand.staff,
        limits: brand.limits,
      },
      allowedLinks: brand.allowedLinks,
      pastReplies: recent,
      turnsPublic: caseView?.record.turnsPublic ?? 0,
      thread: turns,
      country: brand.country,
    },
  });
  if (!input.success) return [];
  try {
    return engine.lint(input.data);
  } catch {
    return [];
  }
}
