import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Fault, LineFault, Report, RowDoubt } from '../../lib/transfer/report.ts';
import type { Import, ImportState } from '../hooks/use-import.ts';
import { useWords } from '../hooks/use-words.tsx';
import { AskedTwice } from '../settings/asked-twice.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import styles from './data.module.css';
import { Part, sizeOf } from './part.tsx';

const busy: readonly ImportState['step'][] = ['reading', 'folding', 'taking'];

/** A file is read and shown; nothing changes before the person has seen what it brings and says so. */
export function ImportPart({ state, choose, open, accept, cancel }: Import) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Part title={t('data.import.title')} text={t('data.import.text')}>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again.
          target.value = '';
          if (file) choose(file);
        }}
      />
      <div className={styles.buttons}>
        <Button icon={Upload} disabled={busy.includes(state.step)} onClick={() => input.current?.click()}>
          {t('data.import.choose')}
        </Button>
      </div>
      <Progress state={state} />
      {state.step === 'passphrase' && <Passphrase {...state} onOpen={open} onCancel={cancel} />}
      {state.step === 'report' && <Faults report={state.report} />}
      {state.step === 'preview' && <Preview {...state} onAccept={accept} onCancel={cancel} />}
    </Part>
  );
}

const doneWords = { add: 'added', replace: 'replaced' } as const;

function Progress({ state }: { readonly state: ImportState }) {
  const { t, format } = useWords();
  const said = {
    reading: () =>
      t('data.import.reading', { size: sizeOf('bytes' in state ? state.bytes : 0, format.number) }),
    folding: () => t('data.import.folding', { count: 'cases' in state ? format.number(state.cases) : '' }),
    taking: () => t('data.import.taking'),
    done: () =>
      'mode' in state ? t(`data.import.${doneWords[state.mode]}`, { cases: format.number(state.cases) }) : '',
    failed: () => t('data.failed'),
  } as const;
  const words = state.step in said ? said[state.step as keyof typeof said]() : '';
  return <p role="status">{words}</p>;
}

interface PassphraseProps {
  readonly madeAt: number;
  readonly wrong: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onCancel: () => void;
}

function Passphrase({ madeAt, wrong, onOpen, onCancel }: PassphraseProps) {
  const { t, format } = useWords();
  const [words, setWords] = useState('');
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(words);
      }}
    >
      <TextField
        label={t('data.import.passphrase')}
        hint={t('data.import.passphraseText', { date: format.full(madeAt) })}
        {...(wrong && { error: t('data.import.file.wrong-passphrase') })}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" disabled={words.trim() === ''}>
          {t('data.import.open')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

function Faults({ report }: { readonly report: Report }) {
  const { t } = useWords();
  const { file, faults, faultCount } = report;
  return (
    <div className={styles.box} role="alert">
      <p>
        {file && `${t(`data.import.file.${file}`)} `}
        {t('data.import.nothing')}
      </p>
      {faultCount > 0 && (
        <Places title={t('data.import.faults', { count: faultCount })} places={faults} count={faultCount} />
      )}
      {faultCount > 0 && !file && <p>{t('data.import.mend')}</p>}
    </div>
  );
}

interface PlacesProps {
  readonly title: string;
  readonly places: readonly Fault<LineFault | RowDoubt>[];
  /** Of all; the list may hold the first of them. */
  readonly count: number;
}

/** What was found in a file, by line and field. */
function Places({ title, places, count }: PlacesProps) {
  const { t, format } = useWords();
  return (
    <>
      <p>{title}</p>
      <ScrollBox className={styles.faults} label={title}>
        <ul>
          {places.map(({ line, field, code, known }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
            <li key={index}>
              {field === ''
                ? t('data.import.place', { line: format.number(line) })
                : t('data.import.placeField', { line: format.number(line), field })}
              : {t(`data.import.code.${code}`)}
              {known && `: ${known.join(', ')}`}
            </li>
          ))}
        </ul>
      </ScrollBox>
      {places.length < count && (
        <p className={styles.small}>{t('data.import.more', { count: places.length })}</p>
      )}
    </>
  );
}

interface PreviewProps extends Pick<Extract<ImportState, { step: 'preview' }>, 'preview' | 'doubts'> {
  readonly onAccept: Import['accept'];
  readonly onCancel: () => void;
}

function Preview({ preview, doubts, onAccept, onCancel }: PreviewProps) {
  const { t, format } = useWords();
  const { number } = format;
  const { cases, newCases, events, known, different, people, drafts, followUps, erased, first } = preview;
  const { isTable, left } = preview;
  return (
    <div className={styles.box}>
      <h4>{t('data.import.found')}</h4>
      <ul className={styles.lines}>
        <li>{t('data.import.cases', { count: cases, fresh: number(newCases) })}</li>
        {left > 0 && <li>{t('data.import.left', { count: left })}</li>}
        {!isTable && <li>{t('data.import.events', { events: number(events), known: number(known) })}</li>}
        {!isTable && different > 0 && <li>{t('data.import.different', { count: different })}</li>}
        <li>
          {t('data.import.people', {
            people: number(people),
            drafts: number(drafts),
            followUps: number(followUps),
          })}
        </li>
        {erased > 0 && <li>{t('data.import.erased', { count: erased })}</li>}
      </ul>
      {doubts.doubtCount > 0 && (
        <>
          <Places
            title={t('data.import.doubts', { count: doubts.doubtCount })}
            places={doubts.doubts}
            count={doubts.doubtCount}
          />
          <p className={styles.small}>{t('data.import.doubtsText')}</p>
        </>
      )}
      {first.length > 0 && (
        <>
          <h4>{t('data.import.first')}</h4>
          <ul className={styles.first}>
            {first.map(({ id, author, post, touchedAt }) => (
              <li key={id}>
                <span>
                  {author.name || author.handle || '–'}
                  <span className={styles.small}> · {format.full(touchedAt)}</span>
                </span>
                <span className={styles.excerpt}>{post.text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => onAccept('add')}>
          {t('data.import.add')}
        </Button>
        <AskedTwice
          label={t('data.import.replace')}
          title={t('data.import.replaceTitle')}
          text={t(isTable ? 'data.import.replaceByTable' : 'data.import.replaceText')}
          onConfirm={() => onAccept('replace')}
        />
        <Button variant="quiet" onClick={onCancel}>
          {t('data.import.cancel')}
        </Button>
      </div>
    </div>
  );
}
