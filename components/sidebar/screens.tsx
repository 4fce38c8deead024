import type { ErrorCode } from '../../lib/domain/failure.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { SidebarActions, SidebarScreen } from './sidebar-state.ts';

interface ScreenProps {
  readonly screen: Exclude<SidebarScreen, { kind: 'ready' }>;
  readonly actions: Pick<SidebarActions, 'retry' | 'close'>;
}

/** What stands in the sidebar when there is no post to show. */
export function OtherScreen({ screen, actions }: ScreenProps) {
  const { t } = useWords();
  const retry = <Button onClick={actions.retry}>{t('common.retry')}</Button>;
  switch (screen.kind) {
    case 'loading':
      return (
        <>
          <Skeleton label={t('common.loading')} lines={[45, 100, 92, 60]} />
          <Skeleton label="" lines={[30, 80, 70]} />
        </>
      );
    case 'nothing':
      return (
        <EmptyState
          title={t('sidebar.states.nothing')}
          action={
            <a href="/practice.html" target="_blank" rel="noreferrer">
              {t('sidebar.states.practise')}
            </a>
          }
        >
          {t('sidebar.states.nothingText')}
        </EmptyState>
      );
    case 'gone':
      return (
        <EmptyState title={t('sidebar.states.gone')} action={retry}>
          {t('sidebar.states.goneText')}
        </EmptyState>
      );
    case 'unreadable':
      return (
        <EmptyState title={t('sidebar.states.unreadable')} action={retry}>
          {t('sidebar.states.unreadableText')}
        </EmptyState>
      );
    case 'failed':
      return <Failed code={screen.code} actions={actions} />;
  }
}

function Failed({ code, actions }: { readonly code: ErrorCode; readonly actions: ScreenProps['actions'] }) {
  const { t } = useWords();
  if (code === 'orphaned')
    // No button: a frame cannot reload the tab that it stands in.
    return <ErrorCard what={t('sidebar.states.orphaned')} next={t('sidebar.states.orphanedText')} />;
  return (
    <ErrorCard
      what={t('sidebar.states.failed')}
      why={t(`common.error.${code}`)}
      next={t(`common.errorNext.${code}`)}
      actions={<Button onClick={actions.retry}>{t('common.retry')}</Button>}
    />
  );
}
