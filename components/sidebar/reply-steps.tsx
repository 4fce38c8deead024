import { useWords } from '../hooks/use-words.tsx';
import { Chip } from '../ui/chip.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './reply-steps.module.css';
import { type ReplyStep, replySteps } from './sidebar-state.ts';

/** The four steps of a reply; those the draft contains are lit. */
export function ReplySteps({ contains }: { readonly contains: Readonly<Record<ReplyStep, boolean>> }) {
  const { t } = useWords();
  return (
    <ul className={styles.steps} aria-label={t('sidebar.resolve.stepsLabel')}>
      {replySteps.map((step) => {
        const name = t(`sidebar.resolve.${step}`);
        const said = t(contains[step] ? 'sidebar.resolve.contains' : 'sidebar.resolve.lacks', { step: name });
        return (
          <li key={step}>
            <Chip tone={contains[step] ? 'accent' : 'plain'}>
              <span aria-hidden>{name}</span>
              <VisuallyHidden>{said}</VisuallyHidden>
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
