import { useId, useState } from 'react';
import type { Move, Suggestion } from '../../lib/domain/suggestion.ts';
import { useWords } from '../hooks/use-words.tsx';
import { classNames } from '../ui/class-names.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { ReplyView, Strategy } from './sidebar-state.ts';
import styles from './suggestion-cards.module.css';

interface SuggestionCardsProps {
  readonly reply: ReplyView;
  /** Of the suggestions, whatever the interface speaks. */
  readonly lang: string;
  readonly onChoose: (strategy: Strategy) => void;
}

/** Three ways to answer. The chosen one is open; the others are one line that open when chosen. */
export function SuggestionCards({ reply, lang, onChoose }: SuggestionCardsProps) {
  const { t } = useWords();
  const { suggestions, chosen } = reply;
  if (suggestions === null) return <p className={styles.none}>{t('sidebar.resolve.engineFailed')}</p>;
  // What is missing is asked right below.
  if (suggestions.because === 'no-channel') return null;
  if (suggestions.suggestions.length === 0)
    return <p className={styles.none}>{t('sidebar.resolve.noSuggestions')}</p>;
  const open =
    suggestions.suggestions.find(({ strategy }) => strategy === chosen) ?? suggestions.suggestions[0];
  const others = suggestions.suggestions.filter((suggestion) => suggestion !== open);
  return (
    <section className={styles.cards} aria-label={t('sidebar.resolve.suggestions')}>
      {open && (
        <OpenCard
          suggestion={open}
          lang={lang}
          limit={reply.limit}
          chosen={open.strategy === chosen}
          onChoose={() => onChoose(open.strategy)}
        />
      )}
      <div className={styles.others}>
        {others.map((suggestion) => (
          <button
            key={suggestion.strategy}
            type="button"
            className={styles.other}
            title={suggestion.text}
            onClick={() => onChoose(suggestion.strategy)}
          >
            <strong>{t(`sidebar.resolve.strategy.${suggestion.strategy}`)}</strong>{' '}
            <span className={styles.quiet}>{t(`sidebar.resolve.strategyLine.${suggestion.strategy}`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

interface OpenCardProps {
  readonly suggestion: Suggestion;
  readonly lang: string;
  readonly limit: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function OpenCard({ suggestion, lang, limit, chosen, onChoose }: OpenCardProps) {
  const { t } = useWords();
  const [lit, setLit] = useState<string | null>(null);
  const sourcesId = useId();
  const name = t(`sidebar.resolve.strategy.${suggestion.strategy}`);
  return (
    <div className={classNames(styles.card, chosen && styles.chosen)}>
      <button
        type="button"
        className={styles.choose}
        aria-pressed={chosen}
        aria-describedby={sourcesId}
        aria-label={t('sidebar.resolve.use', { strategy: name })}
        onClick={onChoose}
      />
      <p className={styles.head}>
        <strong>{name}</strong>
        <span className={styles.quiet}>{t(`sidebar.resolve.strategyLine.${suggestion.strategy}`)}</span>
        <span className={styles.count}>
          {t('sidebar.resolve.count', { length: suggestion.weightedLength, limit })}
          <VisuallyHidden> {t('sidebar.resolve.characters')}</VisuallyHidden>
        </span>
      </p>
      <p className={styles.text} dir="auto" lang={lang}>
        {sourced(suggestion).map((part) =>
          part.source ? (
            <span key={part.start} className={classNames(styles.slot, lit === part.source && styles.lit)}>
              {part.text}
            </span>
          ) : (
            part.text
          ),
        )}
      </p>
      <Sources suggestion={suggestion} id={sourcesId} onLight={setLit} />
      {suggestion.needsReview && <p className={styles.review}>{t('sidebar.resolve.needsReview')}</p>}
    </div>
  );
}

interface SourcesProps {
  readonly suggestion: Suggestion;
  readonly id: string;
  readonly onLight: (source: string | null) => void;
}

/** On hover or focus: where each fact comes from, and where in the text it stands. */
function Sources({ suggestion, id, onLight }: SourcesProps) {
  const { t } = useWords();
  const slots = slotsOf(suggestion.moves);
  const sources = [...new Set(slots.map(({ source }) => source))];
  return (
    <div className={styles.sources} id={id}>
      {suggestion.why && <p>{suggestion.why}</p>}
      {sources.length > 0 && (
        <ul aria-label={t('sidebar.resolve.sources')}>
          {sources.map((source) => (
            <li key={source} onPointerEnter={() => onLight(source)} onPointerLeave={() => onLight(null)}>
              <bdi>
                «
                {slots
                  .filter((slot) => slot.source === source)
                  .map(({ value }) => value)
                  .join('», «')}
                »
              </bdi>{' '}
              {t(`sidebar.resolve.source.${source}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const slotsOf = (moves: readonly Move[]) =>
  moves
    .flatMap(({ slots }) => slots)
    .filter(({ value }, index, all) => value && all.findIndex((other) => other.value === value) === index);

interface SourcedPart {
  readonly start: number;
  readonly text: string;
  readonly source: string | null;
}

/** The text cut at the facts in it, first occurrence of each. */
function sourced({ text, moves }: Suggestion): readonly SourcedPart[] {
  const places = slotsOf(moves)
    .map(({ value, source }) => ({
      start: text.indexOf(value),
      end: text.indexOf(value) + value.length,
      source,
    }))
    .filter(({ start }) => start >= 0)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const parts: SourcedPart[] = [];
  let passed = 0;
  for (const { start, end, source } of places) {
    if (start < passed) continue;
    if (start > passed) parts.push({ start: passed, text: text.slice(passed, start), source: null });
    parts.push({ start, text: text.slice(start, end), source });
    passed = end;
  }
  if (passed < text.length) parts.push({ start: passed, text: text.slice(passed), source: null });
  return parts;
}
