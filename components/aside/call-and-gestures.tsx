import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './call-and-gestures.module.css';

interface CallScriptProps {
  /** One line a step, in the customer's language. */
  readonly script: string;
  readonly onCopy: (text: string) => void;
}

/** What to say on the telephone, in order. */
export function CallScript({ script, onCopy }: CallScriptProps) {
  const { t } = useWords();
  return (
    <Card>
      <ol className={styles.lines} dir="auto">
        {script.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Button variant="link" onClick={() => onCopy(script)}>
        {t('sidebar.resolve.copyCall')}
      </Button>
    </Card>
  );
}

interface GestureIdeasProps {
  readonly ideas: readonly string[];
  /** In the brand's own currency; null where no amount was agreed. */
  readonly limit: number | null;
}

/** What could be offered, and how far one may go alone. None of it goes into the reply by a click. */
export function GestureIdeas({ ideas, limit }: GestureIdeasProps) {
  const { t, format } = useWords();
  return (
    <Card>
      <p className={styles.note}>{t('sidebar.resolve.gesturesPrivate')}</p>
      <ul className={styles.ideas}>
        {ideas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <p className={styles.note}>
        {limit === null
          ? t('sidebar.resolve.gesturesFree')
          : t('sidebar.resolve.gesturesLimit', { amount: format.amount(limit) })}
      </p>
    </Card>
  );
}
