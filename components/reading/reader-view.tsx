import { useEffect, useMemo } from 'react';
import type { ReadingAnswer, ReadingRequest } from '../../lib/domain/reading.ts';
import type { ReadingVerdict } from '../../lib/domain/reading-verdict.ts';
import { type Sentence, sentencesOf } from '../../lib/reading/sentences.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './reading.module.css';
import { RequestView } from './request-view.tsx';

/** What the reader has said so far. */
export interface Reading {
  readonly name: string;
  /** By the start of their sentence. */
  readonly remarks: Readonly<Record<number, string>>;
  /** null = she writes none of her own. */
  readonly version: string | null;
}

interface ReaderViewProps {
  readonly request: ReadingRequest;
  readonly reading: Reading;
  readonly sealing: boolean;
  readonly onReading: (reading: Reading) => void;
  readonly onAnswer: (answer: ReadingAnswer) => void;
}

/** The draft beside the complaint: sentences to mark, a version to write, and a verdict. */
export function ReaderView({ request, reading, sealing, onReading, onAnswer }: ReaderViewProps) {
  const { t } = useWords();
  const { name, remarks, version } = reading;
  const sentences = useMemo(() => sentencesOf(request.draft), [request.draft]);
  const change = (part: Partial<Reading>) => onReading({ ...reading, ...part });
  const isBegun = Object.keys(remarks).length > 0 || version !== null;
  useWarnedBeforeLeaving(isBegun);
  const unable =
    (!name.trim() && t('reading.read.noName')) || (version?.trim() === '' && t('reading.read.noText'));
  const answer = (verdict: ReadingVerdict) => onAnswer(answerOf(request, reading, sentences, verdict));
  return (
    <div className={styles.reader}>
      <header className={styles.head}>
        <h1>{t('reading.read.title', { from: request.from })}</h1>
      </header>
      <RequestView request={request} />
      <section className={styles.rows} aria-labelledby="reading-draft">
        <h2 id="reading-draft">{t('reading.read.draft')}</h2>
        <p className={styles.quiet}>{t('reading.read.draftText')}</p>
        <ol className={styles.sentences}>
          {sentences.map((sentence) => (
            <MarkableSentence
              key={sentence.start}
              sentence={sentence}
              remark={remarks[sentence.start] ?? null}
              onRemark={(remark) => change({ remarks: withRemark(remarks, sentence.start, remark) })}
            />
          ))}
        </ol>
        <Switch
          label={t('reading.read.edit')}
          hint={t('reading.read.editHint')}
          checked={version !== null}
          onChange={(wanted) => change({ version: wanted ? request.draft : null })}
        />
        {version !== null && (
          <TextField
            multiline
            rows={6}
            label={t('reading.read.version')}
            value={version}
            maxLength={20_000}
            dir="auto"
            onChange={(event) => change({ version: event.target.value })}
          />
        )}
        <TextField
          label={t('reading.read.name')}
          value={name}
          maxLength={120}
          autoComplete="name"
          onChange={(event) => change({ name: event.target.value })}
        />
        <div className={styles.buttons}>
          <Button variant="primary" unable={unable} pending={sealing} onClick={() => answer('approved')}>
            {t('reading.read.approve')}
          </Button>
          <Button
            unable={unable || (!isBegun && t('reading.read.noChange'))}
            pending={sealing}
            onClick={() => answer('changes')}
          >
            {t('reading.read.change')}
          </Button>
        </div>
        {unable && <p className={styles.quiet}>{unable}</p>}
      </section>
    </div>
  );
}

interface MarkableSentenceProps {
  readonly sentence: Sentence;
  /** null = not marked. */
  readonly remark: string | null;
  readonly onRemark: (remark: string | null) => void;
}

function MarkableSentence({ sentence, remark, onRemark }: MarkableSentenceProps) {
  const { t } = useWords();
  return (
    <li>
      <button
        type="button"
        aria-pressed={remark !== null}
        className={styles.sentence}
        dir="auto"
        onClick={() => onRemark(remark === null ? '' : null)}
      >
        {sentence.text}
      </button>
      {remark !== null && (
        <TextField
          multiline
          rows={2}
          label={t('reading.read.remark')}
          value={remark}
          maxLength={1_000}
          dir="auto"
          onChange={(event) => onRemark(event.target.value)}
        />
      )}
    </li>
  );
}

function withRemark(remarks: Reading['remarks'], start: number, remark: string | null): Reading['remarks'] {
  const others = Object.entries(remarks).filter(([key]) => Number(key) !== start);
  return Object.fromEntries([...others, ...(remark === null ? [] : [[start, remark] as const])]);
}

function answerOf(
  { id, draft }: ReadingRequest,
  { name, remarks, version }: Reading,
  sentences: readonly Sentence[],
  verdict: ReadingVerdict,
): ReadingAnswer {
  return {
    request: id,
    at: Date.now(),
    reader: name.trim(),
    verdict,
    draft,
    text: version?.trim() || draft,
    marks: sentences.flatMap(({ start, end }) => {
      const remark = remarks[start];
      return remark === undefined ? [] : [{ start, end, remark: remark.trim() }];
    }),
  };
}

/** What she has written lies nowhere but in this page. */
function useWarnedBeforeLeaving(isBegun: boolean): void {
  useEffect(() => {
    if (!isBegun) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBegun]);
}
