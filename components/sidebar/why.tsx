import type { Signal } from '../../lib/domain/assessment.ts';
import { useWords } from '../hooks/use-words.tsx';
import { classNames } from '../ui/class-names.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { reasonName } from './reason-name.ts';
import { type Reason, reasons, sides } from './telling-spans.ts';
import styles from './why.module.css';

interface WhyProps {
  readonly text: string;
  readonly signals: readonly Signal[];
  /** Authors with nearly this text; 0 = it is no copy. */
  readonly similar: number;
  readonly blurInsults: boolean;
}

/** As many as one reads; the others are asked for. */
const shownAtOnce = 8;
/** From so many authors on it is worth saying; fewer may be friends. */
const copiedBy = 3;

/** What decided, in words: the same as the underlines say by their looks. */
export function Why({ text, signals, similar, blurInsults }: WhyProps) {
  const { t } = useWords();
  const found = reasons(text, signals, blurInsults);
  const isCopied = similar >= copiedBy;
  const [first, more] = [found.slice(0, shownAtOnce), found.slice(shownAtOnce)];
  return (
    <section className={styles.why} aria-labelledby="listen-why">
      <h2 id="listen-why" className={styles.heading}>
        {t('sidebar.listen.why')}
      </h2>
      {isCopied && <p>{t('sidebar.listen.copies', { count: similar })}</p>}
      {found.length === 0 ? (
        !isCopied && <p className={styles.quiet}>{t('sidebar.listen.whyNone')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t('sidebar.listen.legend')}</p>
          <Sides found={first} />
        </>
      )}
      {more.length > 0 && (
        <Disclosure summary={t('sidebar.listen.moreReasons')} detail={more.length}>
          <Sides found={more} />
        </Disclosure>
      )}
    </section>
  );
}

function Sides({ found }: { readonly found: readonly Reason[] }) {
  const { t } = useWords();
  return sides.map((side) => {
    const own = found.filter((reason) => reason.side === side);
    if (own.length === 0) return null;
    const name = t(`sidebar.listen.side.${side}`);
    return (
      <div key={side}>
        <h3 className={styles.side}>{name}</h3>
        <ul className={styles.reasons} aria-label={name}>
          {own.map((reason) => (
            <Row key={reason.kind} reason={reason} />
          ))}
        </ul>
      </div>
    );
  });
}

function Row({ reason: { kind, side, strength, words, hidesInsults } }: { readonly reason: Reason }) {
  const { t } = useWords();
  return (
    <li className={styles.reason}>
      <span className={classNames(styles.sample, styles[side], styles[strength])} aria-hidden />
      <span className={styles.said}>
        {reasonName(kind, side, t)}
        {words.length > 0 && (
          <>
            {': '}
            <span className={styles.words}>
              {words.slice(0, 3).map((each, at) => (
                <span key={each}>
                  {at > 0 && ', '}
                  <q>
                    <bdi>{each}</bdi>
                  </q>
                </span>
              ))}
            </span>
          </>
        )}
        {hidesInsults && words.length === 0 && kind !== 'insult' && (
          <span className={styles.words}>: {t('sidebar.listen.hiddenInsult')}</span>
        )}
      </span>
      {side !== 'note' && <span className={styles.strength}>{t(`sidebar.listen.strength.${strength}`)}</span>}
    </li>
  );
}
