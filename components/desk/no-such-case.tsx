import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface NoSuchCaseProps {
  readonly loading: boolean;
  readonly onBack: () => void;
}

/** An old link, or a case that was taken back or erased. */
export function NoSuchCase({ loading, onBack }: NoSuchCaseProps) {
  const { t } = useWords();
  if (loading) return <Skeleton label={t('common.loading')} lines={[40, 90, 80]} />;
  return (
    <EmptyState title={t('desk.gone')} action={<Button onClick={onBack}>{t('desk.back')}</Button>}>
      {t('desk.goneText')}
    </EmptyState>
  );
}
