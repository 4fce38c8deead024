import type { KeptVoiceLesson } from '../../lib/domain/voice-lesson.ts';
import type { VoicePreferences } from '../../lib/domain/voice-preferences.ts';
import type { OnDemand } from '../hooks/on-demand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { AskedTwice } from './asked-twice.tsx';
import styles from './learned-voice-section.module.css';
import { ListField } from './list-field.tsx';
import { Section } from './section.tsx';
import { UndoList } from './undo-list.tsx';

/** Realisations by hash, as they are shown; `lang` is that of the words. */
export type ShownWordings = ReadonlyMap<string, { readonly language: string; readonly text: string }>;

interface LearnedVoiceSectionProps {
  /** The latest first; null = still loading. */
  readonly lessons: readonly KeptVoiceLesson[] | null;
  /** What they add up to. */
  readonly preferences: VoicePreferences;
  readonly wordings: OnDemand<ShownWordings>;
  readonly failed: boolean;
  readonly now: number;
  readonly banned: readonly string[];
  readonly onBan: (banned: readonly string[]) => void;
  readonly onUndo: (id: string) => void;
  readonly onForget: () => void;
}

/** What the suggestions learned from how this person changes them, to look at and to take back. */
export function LearnedVoiceSection(props: LearnedVoiceSectionProps) {
  const { lessons, preferences, wordings, failed, now, banned, onBan, onUndo, onForget } = props;
  const { t } = useWords();
  const outcomeOf = useOutcome();
  const listed = lessons ?? [];
  return (
    <Section title={t('options.learned.title')} text={t('options.learned.text')}>
      {failed && <p role="alert">{t('options.learned.failed')}</p>}
      {!failed && lessons?.length === 0 && <p>{t('options.learned.none')}</p>}
      {listed.length > 0 && <Habits preferences={preferences} wordings={wordings.part} />}
      <NotLoaded part={wordings} name="wordings" />
      <ListField
        label={t('options.learned.banned')}
        hint={t('options.learned.bannedHint')}
        items={banned}
        onChange={onBan}
      />
      <UndoList
        items={listed.map((lesson) => ({
          id: lesson.id,
          at: lesson.at,
          words: t(`options.learned.strategy.${lesson.strategy}`),
          notes: [outcomeOf(lesson).join(' · ')],
        }))}
        now={now}
        label={t('options.learned.list')}
        undoOf={(date) => t('options.learned.undoOf', { date })}
        onUndo={onUndo}
      >
        <AskedTwice
          label={t('options.learned.forget')}
          title={t('options.learned.forgetTitle')}
          text={t('options.learned.forgetText')}
          onConfirm={onForget}
        />
      </UndoList>
    </Section>
  );
}

interface HabitsProps {
  readonly preferences: VoicePreferences;
  readonly wordings: ShownWordings | null;
}

const percent = (share: number): number => Math.round(Math.abs(1 - share) * 100);

function Habits({ preferences, wordings }: HabitsProps) {
  const { t } = useWords();
  const { avoid, prefer, greeting, signature, length, strategies } = preferences;
  const [favourite] = strategies;
  const habits = [
    greeting !== null && t(greeting ? 'options.learned.habit.greets' : 'options.learned.habit.greetsNot'),
    signature === false && t('options.learned.habit.signsNot'),
    length < 1 && t('options.learned.habit.shorter', { percent: percent(length) }),
    length > 1 && t('options.learned.habit.longer', { percent: percent(length) }),
    favourite && t('options.learned.habit.first', { strategy: t(`options.learned.strategy.${favourite}`) }),
  ].filter((words): words is string => typeof words === 'string');
  const isNothing = habits.length + avoid.length + prefer.length === 0;
  return (
    <div className={styles.habits}>
      {isNothing && <p>{t('options.learned.undecided')}</p>}
      {habits.length > 0 && (
        <ul aria-label={t('options.learned.habits')} className={styles.list}>
          {habits.map((habit) => (
            <li key={habit}>{habit}</li>
          ))}
        </ul>
      )}
      <Wordings label={t('options.learned.avoid')} ids={avoid} wordings={wordings} />
      <Wordings label={t('options.learned.prefer')} ids={prefer} wordings={wordings} />
    </div>
  );
}

interface WordingsProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly wordings: ShownWordings | null;
}

const examples = 4;

/** What a newer version no longer says is not shown: nothing depends on it any more. */
function Wordings({ label, ids, wordings }: WordingsProps) {
  const { t } = useWords();
  const shown = ids.flatMap((id) => wordings?.get(id) ?? []);
  if (shown.length === 0) return null;
  const list = (some: typeof shown, name: string) => (
    <ul aria-label={name} className={styles.list}>
      {some.map(({ text, language }) => (
        <li key={text} lang={language}>
          <q>{text}</q>
        </li>
      ))}
    </ul>
  );
  const more = shown.slice(examples);
  return (
    <div className={styles.group}>
      <p className={styles.label}>{label}</p>
      {list(shown.slice(0, examples), label)}
      {more.length > 0 && (
        <Disclosure summary={t('options.learned.more')} detail={more.length}>
          {list(more, `${label}, ${t('options.learned.more')}`)}
        </Disclosure>
      )}
    </div>
  );
}

const sameLength = 5;

function useOutcome(): (lesson: KeptVoiceLesson) => readonly string[] {
  const { t } = useWords();
  return ({ parts, greeting, signature, length }) => {
    const count = (fate: 'dropped' | 'changed') => parts.filter((part) => part.fate === fate).length;
    const [dropped, changed] = [count('dropped'), count('changed')];
    const gestures = (['greeting', 'signature'] as const).map((which) => {
      const gesture = { greeting, signature }[which];
      return (
        (gesture === 'dropped' || gesture === 'added') && t(`options.learned.outcome.${which}.${gesture}`)
      );
    });
    const difference = percent(length);
    const outcome = [
      parts.length === 0 && t('options.learned.outcome.own'),
      ...gestures,
      dropped > 0 && t('options.learned.outcome.droppedParts', { count: dropped }),
      changed > 0 && t('options.learned.outcome.changedParts', { count: changed }),
      difference >= sameLength &&
        t(`options.learned.outcome.${length < 1 ? 'shorter' : 'longer'}`, { percent: difference }),
    ].filter((words): words is string => typeof words === 'string');
    return outcome.length > 0 ? outcome : [t('options.learned.outcome.asItWas')];
  };
}
