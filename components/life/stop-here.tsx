import { useWords } from '../hooks/use-words.tsx';
import styles from './life.module.css';

/** What the front line stops on the spot, asking nobody (method S1.8). Nothing where nothing was agreed. */
export function StopHere({ list }: { readonly list: readonly string[] }) {
  const { t, language } = useWords();
  if (list.length === 0) return null;
  const said = new Intl.ListFormat(language).format(list);
  return (
    <p className={styles.text} dir="auto">
      {t('life.fast.stopHere', { list: said })}
    </p>
  );
}
