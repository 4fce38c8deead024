import { adviceWords } from '../../lib/i18n/advice-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { WorksheetField } from '../sidebar/worksheet-field.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './advice.module.css';

interface MatterFieldsProps {
  readonly view: PostView;
  readonly actions: Pick<SidebarActions, 'correct' | 'addToCase'>;
}

/** What the cause asks for beyond the two fixed questions; of most causes nothing. */
export const MatterFields = (props: MatterFieldsProps) => (
  <PartWords files={adviceWords}>
    <Fields key={props.view.post.postId} {...props} />
  </PartWords>
);

function Fields(props: MatterFieldsProps) {
  const { t } = useWords();
  const { view, actions } = props;
  switch (view.understanding.cause) {
    case 'product':
      return (
        <WorksheetField
          label={t('advice.need.label')}
          value={view.understanding.need}
          placeholder={t('advice.need.placeholder')}
          onSettled={(need) => actions.correct({ need })}
        />
      );
    case 'promotion-price':
      return <Offer {...props} />;
    case 'human-error':
      return <OwnPost {...props} />;
    default:
      return null;
  }
}

const decisions = ['yes', 'no', 'unknown'] as const;

/** Until somebody decides, no reply says that it stands. */
function Offer({ view, actions }: MatterFieldsProps) {
  const { t } = useWords();
  const { offer } = view.understanding;
  const change = (part: Partial<typeof offer>) => actions.correct({ offer: { ...offer, ...part } });
  return (
    <div className={styles.fields}>
      <Choice
        label={t('advice.offer.honoured')}
        value={offer.honoured}
        options={decisions.map((value) => ({ value, label: t(`advice.offer.${value}`) }))}
        onChange={(honoured) => change({ honoured })}
      />
      {offer.honoured === 'unknown' && <p className={styles.small}>{t('advice.offer.undecided')}</p>}
      <div className={styles.pair}>
        <TextField
          type="date"
          label={t('advice.offer.validUntil')}
          value={offer.validUntil}
          onChange={(event) => change({ validUntil: event.target.value })}
        />
        <WorksheetField
          label={t('advice.offer.link')}
          value={offer.link}
          placeholder="https://"
          onSettled={(link) => change({ link: link.trim() })}
        />
      </div>
    </div>
  );
}

/** The post of ours that caused it: its address, in the case. */
function OwnPost({ view, actions }: MatterFieldsProps) {
  const { t } = useWords();
  return (
    <WorksheetField
      label={t('advice.ownPost.label')}
      value={view.caseView?.record.ownPost ?? ''}
      placeholder="https://"
      onSettled={(address) => void actions.addToCase([{ type: 'attached', ownPost: address.trim() }])}
    />
  );
}
