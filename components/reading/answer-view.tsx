import { Fragment } from 'react';
import type { ReadingAnswer } from '../../lib/domain/reading.ts';
import { changesBetween, type Stretch } from '../../lib/reading/changes.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './reading.module.css';

interface AnswerViewProps {
  readonly answer: ReadingAnswer;
  /** As it stands now; the person may have gone on writing. */
  readonly draft: string;
  readonly settling: boolean;
  readonly onSettle: (take: boolean) => void;
}

/** What the reader says, and both texts side by side. */
export function AnswerView({ answer, draft, settling, onSettle }: AnswerViewProps) {
  const { t } = useWords();
  const { reader, verdict, text } = answer;
  const differs = text.trim() !== draft.trim();
  return (
    <div className={styles.rows}>
      <h2 className={styles[verdict]}>{t(`reading.answer.${verdict}`, { reader })}</h2>
      <Marks answer={answer} draft={draft} />
      {differs ? <BothTexts answer={answer} draft={draft} /> : <OneText draft={draft} />}
      <div className={styles.buttons}>
        {differs && (
          <Button variant="primary" pending={settling} onClick={() => onSettle(true)}>
            {t('reading.answer.take')}
          </Button>
        )}
        <Button
          variant={differs ? 'secondary' : 'primary'}
          pending={settling}
          onClick={() => onSettle(false)}
        >
          {t(differs ? 'reading.answer.keep' : 'reading.answer.close')}
        </Button>
      </div>
    </div>
  );
}

function Marks({ answer, draft }: Pick<AnswerViewProps, 'answer' | 'draft'>) {
  const { t } = useWords();
  if (answer.marks.length === 0) return null;
  return (
    <section className={styles.rows}>
      <h3>{t('reading.answer.remarks')}</h3>
      <ul className={styles.marks}>
        {answer.marks.map(({ start, end, remark }) => {
          const sentence = answer.draft.slice(start, end);
          return (
            <li key={start}>
              <q dir="auto">{sentence}</q>
              <p dir="auto">{remark || t('reading.answer.noRemark')}</p>
              {!draft.includes(sentence) && <p className={styles.quiet}>{t('reading.answer.gone')}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function OneText({ draft }: Pick<AnswerViewProps, 'draft'>) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.quiet}>{t('reading.answer.same')}</p>
      <Card>
        <p className={styles.words} dir="auto">
          {draft}
        </p>
      </Card>
    </>
  );
}

function BothTexts({ answer, draft }: Pick<AnswerViewProps, 'answer' | 'draft'>) {
  const { t } = useWords();
  const { mine, theirs } = changesBetween(draft, answer.text);
  return (
    <div className={styles.both}>
      <Card>
        <h3>{t('reading.answer.mine')}</h3>
        {draft.trim() ? (
          <Stretches as="del" stretches={mine} />
        ) : (
          <p className={styles.quiet}>{t('reading.answer.empty')}</p>
        )}
      </Card>
      <Card tone="selected">
        <h3>{t('reading.answer.theirs', { reader: answer.reader })}</h3>
        <Stretches as="ins" stretches={theirs} />
      </Card>
    </div>
  );
}

function Stretches({
  as: Changed,
  stretches,
}: {
  readonly as: 'ins' | 'del';
  readonly stretches: readonly Stretch[];
}) {
  return (
    <p className={styles.words} dir="auto">
      {stretches.map(({ text, changed }, index) => {
        // Stretches have no names of their own, and the list is never changed in place.
        const key = `${index} ${text}`;
        const words = text.trimEnd();
        return changed ? (
          <Fragment key={key}>
            <Changed>{words}</Changed>
            {text.slice(words.length)}
          </Fragment>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </p>
  );
}
