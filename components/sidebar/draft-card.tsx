import { Eye } from 'lucide-react';
import { type Ref, useState } from 'react';
import type { Post } from '../../lib/domain/post.ts';
import { onDemand } from '../hooks/on-demand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './draft-card.module.css';
import { DraftEditor, type DraftEditorHandle } from './draft-editor.tsx';
import type { ReplyView } from './sidebar-state.ts';

const usePreview = onDemand(() => import('../preview/stranger-eye.tsx'));
const useReadability = onDemand(() => import('../readability/readability-line.tsx'));

interface DraftCardProps {
  /** The complaint as the page shows it. */
  readonly post: Pick<Post, 'text' | 'author' | 'lang'>;
  readonly ref?: Ref<DraftEditorHandle>;
  readonly reply: ReplyView;
  /** Of the reply, whatever the interface speaks. */
  readonly lang: string;
  readonly onEdit: (draft: string) => void;
}

/** Twice as concrete as the complaint fills the meter. */
const fullEffort = 2;

export function DraftCard({ ref, post, reply, lang, onEdit }: DraftCardProps) {
  const { t } = useWords();
  const [looking, setLooking] = useState(false);
  const preview = usePreview(looking);
  // A line less where its file cannot be had: nothing hangs on it.
  const { part: readability } = useReadability(reply.draft.trim() !== '');
  const over = reply.length - reply.limit;
  return (
    <div className={styles.card}>
      <DraftEditor
        {...(ref && { ref })}
        label={t('sidebar.resolve.editor')}
        placeholder={t('sidebar.resolve.placeholder')}
        lang={lang}
        value={reply.draft}
        findings={reply.findings}
        {...(reply.engine === 'ready' && { describedBy: 'draft-count' })}
        onChange={onEdit}
      />
      {reply.engine === 'ready' && (
        <p className={styles.foot}>
          <span title={t('sidebar.resolve.effortHint')}>{t('sidebar.resolve.effort')}</span>
          <Bar label={t('sidebar.resolve.effort')} value={reply.effort / fullEffort} />
          <span id="draft-count" className={classNames(over > 0 && styles.over)}>
            {over > 0 ? (
              t('sidebar.resolve.overLimit', { count: over })
            ) : (
              <>
                {t('sidebar.resolve.count', { length: reply.length, limit: reply.limit })}
                <VisuallyHidden> {t('sidebar.resolve.characters')}</VisuallyHidden>
              </>
            )}
          </span>
        </p>
      )}
      {readability && <readability.ReadabilityLine draft={reply.draft} />}
      {reply.draft.trim() !== '' && (
        <Button variant="link" icon={Eye} className={styles.look} onClick={() => setLooking(true)}>
          {t('sidebar.resolve.strangerEye')}
        </Button>
      )}
      {looking && <NotLoaded part={preview} name="preview" onClose={() => setLooking(false)} />}
      {looking && preview.part && (
        <preview.part.StrangerEye
          post={{ text: post.text, authorName: post.author.name, lang: post.lang }}
          lang={lang}
          draft={reply.draft}
          onClose={() => setLooking(false)}
        />
      )}
    </div>
  );
}
