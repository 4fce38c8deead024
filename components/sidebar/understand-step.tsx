import type { Cause, Severity, Signal, Stance, Verdict } from '../../lib/domain/assessment.ts';
import { causes } from '../../lib/domain/causes.ts';
import type { Advice } from '../advice/use-advice.ts';
import { useWords } from '../hooks/use-words.tsx';
import { PartsBar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { Select } from '../ui/select.tsx';
import { Appeal } from './appeal.tsx';
import { Claims } from './claims.tsx';
import { reasonName } from './reason-name.ts';
import type { Corrections, PostView, SidebarActions } from './sidebar-state.ts';
import { type Reason, reasons } from './telling-spans.ts';
import styles from './understand-step.module.css';
import { WorksheetField } from './worksheet-field.tsx';

interface UnderstandStepProps {
  readonly view: PostView;
  readonly advice: Pick<Advice, 'part'>;
  readonly blurInsults: boolean;
  readonly actions: Pick<SidebarActions, 'correct' | 'correctVerdict' | 'takeBack' | 'addToCase'>;
}

export function UnderstandStep({ view, advice, blurInsults, actions }: UnderstandStepProps) {
  const { t } = useWords();
  return (
    <div className={styles.step}>
      <Account view={view} blurInsults={blurInsults} onCorrect={actions.correct} />
      <Judgement view={view} advice={advice} actions={actions} />
      <Worksheet view={view} advice={advice} actions={actions} />
      <Priority view={view} />
      <p className={styles.small}>
        {t(view.caseView ? 'sidebar.understand.saved' : 'sidebar.understand.unsaved')}
      </p>
    </div>
  );
}

interface PartProps {
  readonly view: PostView;
  readonly onCorrect: (corrections: Corrections) => void;
}

function Account({ view, blurInsults, onCorrect }: PartProps & { readonly blurInsults: boolean }) {
  const { t } = useWords();
  const placeholder = t('sidebar.understand.notSaid');
  return (
    <Card aria-labelledby="understand-account">
      <h2 id="understand-account" className={styles.heading}>
        {t('sidebar.understand.account')}
      </h2>
      {(['happened', 'lost', 'asked'] as const).map((part) => (
        <WorksheetField
          key={`${view.post.postId} ${part}`}
          label={t(`sidebar.understand.${part}`)}
          value={view.understanding[part]}
          placeholder={placeholder}
          onSettled={(text) => onCorrect({ [part]: text })}
        />
      ))}
      <Appeal text={view.post.text} assessment={view.assessment} blurInsults={blurInsults} />
    </Card>
  );
}

const verdicts = ['complaint', 'unsure', 'not-complaint'] as const satisfies readonly Verdict[];
const stances = ['legit', 'unclear', 'attack'] as const satisfies readonly Stance[];
const severities = ['0', '1', '2', '3'] as const;

function Judgement({ view, advice, actions }: Omit<UnderstandStepProps, 'blurInsults'>) {
  const { t } = useWords();
  const { understanding: said } = view;
  const correctVerdict = (verdict: Verdict) => {
    // `unsure` teaches the detector nothing: it is kept in the case only.
    if (verdict === 'unsure') actions.correct({ verdict });
    else actions.correctVerdict(verdict);
  };
  return (
    <Card>
      <Choice
        label={t('sidebar.understand.verdict')}
        value={said.verdict}
        options={verdicts.map((value) => ({ value, label: t(`common.verdict.${value}`) }))}
        onChange={correctVerdict}
      />
      <Choice
        label={t('sidebar.understand.stance')}
        value={said.stance}
        options={stances.map((value) => ({ value, label: t(`common.stance.${value}`) }))}
        onChange={(stance) => actions.correct({ stance })}
      />
      <Evidence text={view.post.text} signals={view.assessment.signals} />
      <div className={styles.pair}>
        <Select<Cause>
          label={t('sidebar.understand.cause')}
          value={said.cause}
          options={causes.map((value) => ({ value, label: t(`common.cause.${value}`) }))}
          onChange={(cause) => actions.correct({ cause })}
        />
        {advice.part && (
          <advice.part.FinerCauseField
            value={said.finerCause}
            onChange={(finerCause) => actions.correct({ finerCause })}
          />
        )}
        <Select<(typeof severities)[number]>
          label={t('sidebar.understand.severity')}
          value={`${said.severity}`}
          options={severities.map((value) => ({
            value,
            label: t(`common.severity.s${value}`),
          }))}
          onChange={(value) => actions.correct({ severity: Number(value) as Severity })}
        />
      </div>
      <Corrected view={view} onTakeBack={actions.takeBack} />
    </Card>
  );
}

const learnedParts = ['cause', 'severity', 'stance'] as const;

/** What the person said of it herself, which can be taken back; the verdict's own is beside the post. */
function Corrected({
  view: { corrected },
  onTakeBack,
}: {
  readonly view: PostView;
  readonly onTakeBack: SidebarActions['takeBack'];
}) {
  const { t } = useWords();
  const parts = learnedParts.filter((part) => corrected[part] !== undefined);
  if (parts.length === 0) return null;
  return (
    <p className={styles.corrected}>
      {t('sidebar.listen.youCorrected', {
        parts: parts.map((part) => t(`sidebar.listen.part.${part}`)).join(', '),
      })}
      <Button variant="link" onClick={() => onTakeBack(parts)}>
        {t('sidebar.listen.takeBack')}
      </Button>
    </p>
  );
}

/** What in the text speaks for a complaint and what against it. */
function Evidence({ text, signals }: { readonly text: string; readonly signals: readonly Signal[] }) {
  const { t } = useWords();
  const found = reasons(text, signals);
  const words = (own: readonly Reason[]) =>
    own
      .slice(0, 6)
      .map(({ kind, side }) => reasonName(kind, side, t))
      .join(' · ') || t('sidebar.understand.noEvidence');
  return (
    <dl className={styles.evidence}>
      <dt>{t('sidebar.understand.for')}</dt>
      <dd>{words(found.filter(({ side }) => side === 'for'))}</dd>
      <dt>{t('sidebar.understand.against')}</dt>
      <dd>{words(found.filter(({ side }) => side === 'against'))}</dd>
    </dl>
  );
}

const validities = ['valid', 'partly', 'not', 'unknown'] as const;

function Worksheet({ view, advice, actions }: Omit<UnderstandStepProps, 'blurInsults'>) {
  const { t } = useWords();
  const onCorrect = actions.correct;
  const { understanding: said } = view;
  const key = view.post.postId;
  return (
    <Card>
      <Choice
        label={t('sidebar.understand.validity')}
        value={said.validity}
        options={validities.map((value) => ({ value, label: t(`common.validity.${value}`) }))}
        onChange={(validity) => onCorrect({ validity })}
      />
      {advice.part && <advice.part.MatterFields view={view} actions={actions} />}
      {advice.part && <advice.part.AttachSubject view={view} onAttach={actions.addToCase} />}
      {advice.part && <advice.part.ForReport view={view} onAttach={actions.addToCase} />}
      <WorksheetField
        key={`${key} right`}
        label={t('sidebar.understand.right')}
        value={said.right}
        placeholder={t('sidebar.understand.ownWords')}
        onSettled={(right) => onCorrect({ right })}
      />
      <WorksheetField
        key={`${key} fixable`}
        label={t('sidebar.understand.fixable')}
        value={said.fixable}
        placeholder={t('sidebar.understand.ownWords')}
        onSettled={(fixable) => onCorrect({ fixable })}
      />
      <Claims claims={said.claims} onChange={(claims) => onCorrect({ claims })} />
      {advice.part && <advice.part.SecondThoughts view={view} onCorrect={onCorrect} />}
    </Card>
  );
}

const parts = ['severity', 'age', 'arousal', 'reach', 'repeat', 'floor'] as const;

function Priority({ view: { assessment } }: { readonly view: PostView }) {
  const { t } = useWords();
  const label = t('sidebar.understand.priority');
  return (
    <section>
      <h2 className={styles.priority}>
        <span>{label}</span>
        <span className={styles.small}>
          {t('sidebar.understand.priorityOf', { value: Math.round(assessment.priority) })}
        </span>
      </h2>
      <PartsBar
        label={label}
        max={100}
        parts={parts.map((part) => ({
          key: part,
          label: t(`sidebar.understand.parts.${part}`),
          value: Math.round(assessment.priorityParts[part]),
        }))}
      />
    </section>
  );
}
