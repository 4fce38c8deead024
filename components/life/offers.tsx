import { useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './life.module.css';
import { Part, SmallForm } from './part.tsx';
import type { Subject } from './subject.ts';

const answers = ['accepted', 'refused', 'ignored'] as const;
const tones = { accepted: 'accent', refused: 'waiting', ignored: 'plain' } as const;

/** What was offered to make it good, and what became of it. */
export function Offers({ caseView: { record }, port }: Subject) {
  const { t } = useWords();
  const answer = (offerId: string, said: (typeof answers)[number]) =>
    void port.note([{ type: 'offer-answered', offerId, answer: said }], t('life.said.answered'));
  return (
    <Part
      title={t('life.offer.title')}
      add={t('life.offer.add')}
      form={(close) => <OfferForm {...{ port, close }} />}
    >
      {record.offers.length === 0 && <p className={styles.quiet}>{t('life.offer.none')}</p>}
      <ul className={styles.list}>
        {record.offers.map((offer) => (
          <li key={offer.id} className={styles.row}>
            <span className={styles.text} dir="auto">
              {offer.text}
            </span>
            {offer.answer ? (
              <span>
                <Chip tone={tones[offer.answer]}>{t(`life.offer.answer.${offer.answer}`)}</Chip>
              </span>
            ) : (
              <fieldset className={styles.answers}>
                <legend>{t('life.offer.how')}</legend>
                {answers.map((each) => (
                  <Button key={each} variant="link" onClick={() => answer(offer.id, each)}>
                    {t(`life.offer.answer.${each}`)}
                  </Button>
                ))}
              </fieldset>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function OfferForm({ port, close }: Pick<Subject, 'port'> & { readonly close: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const save = async () => {
    const offered = { type: 'offered', offerId: crypto.randomUUID(), text: text.trim() } as const;
    if (offered.text && (await port.note([offered], t('life.said.offered')))) close();
  };
  return (
    <SmallForm save={t('life.do.save')} onSave={() => void save()} onCancel={close}>
      <TextField
        label={t('life.offer.text')}
        hint={t('life.offer.hint')}
        value={text}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
      />
    </SmallForm>
  );
}
