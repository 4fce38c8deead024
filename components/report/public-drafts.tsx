import { useMemo } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import type { SharedQuestion } from '../../lib/report/similar-questions.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { PublicText } from '../public-text/public-text.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CopyDraft } from './copy-draft.tsx';
import { answerDraft, fixingDraft } from './drafts.ts';
import styles from './report.module.css';

interface DraftsProps {
  readonly brand: Brand;
  /** true = it is in the clipboard. */
  readonly onCopy: (text: string) => boolean;
}

interface FixingProps extends DraftsProps {
  /** Reminds of the next news about what is being fixed. */
  readonly onRemind: (record: CaseRecord) => void;
}

/** A public post for each repair that is under way. */
export function FixingDrafts({ fixing, ...props }: FixingProps & { readonly fixing: readonly CaseRecord[] }) {
  const { t } = useWords();
  if (fixing.length === 0) return null;
  return (
    <Card className={styles.card} aria-labelledby="fixing-title">
      <h3 id="fixing-title">{t('report.fixing.title')}</h3>
      <p className={styles.quiet}>{t('report.fixing.about')}</p>
      {fixing.map((record) => (
        <FixingDraft key={record.id} record={record} {...props} />
      ))}
    </Card>
  );
}

function FixingDraft({ record, brand, onCopy, onRemind }: FixingProps & { readonly record: CaseRecord }) {
  const { t, language } = useWords();
  const { id, fixing } = record;
  const moreNewsAt = fixing?.dueAt ?? null;
  const about = useMemo((): PublicText => ({ id, brand, moreNewsAt }), [id, brand, moreNewsAt]);
  return (
    <CopyDraft
      label={t('report.fixing.field', { what: fixing?.what ?? '' })}
      text={fixingDraft(record, brand, language, t)}
      {...{ about, onCopy }}
    >
      <Button onClick={() => onRemind(record)}>{t('report.fixing.remind')}</Button>
    </CopyDraft>
  );
}

interface QuestionsProps extends DraftsProps {
  readonly questions: readonly SharedQuestion[];
}

/** One answer for all who asked the same. */
export function QuestionDrafts({ questions, ...props }: QuestionsProps) {
  const { t } = useWords();
  if (questions.length === 0) return null;
  return (
    <Card className={styles.card} aria-labelledby="questions-title">
      <h3 id="questions-title">{t('report.questions.title')}</h3>
      <p className={styles.quiet}>{t('report.questions.about')}</p>
      {questions.map((question) => (
        <QuestionDraft key={question.id} question={question} {...props} />
      ))}
    </Card>
  );
}

function QuestionDraft({ question, brand, onCopy }: DraftsProps & { readonly question: SharedQuestion }) {
  const { t } = useWords();
  const { id, cases, policy } = question;
  const about = useMemo((): PublicText => ({ id, brand }), [id, brand]);
  return (
    <CopyDraft
      label={t('report.questions.field', { count: cases })}
      text={answerDraft(question, t)}
      hint={policy ? undefined : t('report.questions.unknownWhy')}
      {...{ about, onCopy }}
    />
  );
}
