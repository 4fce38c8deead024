import { Story } from '../../../components/beside/beside-case.tsx';
import type { StoryActions } from '../../../components/beside/story-actions.ts';
import { PartWords } from '../../../components/hooks/use-words.tsx';
import type { PostView } from '../../../components/sidebar/sidebar-state.ts';
import type { CaseSurroundings } from '../../../lib/domain/case-surroundings.ts';
import { besideWords } from '../../../lib/i18n/beside-words.ts';
import { candidates, joinedCase } from '../beside-fixtures.ts';
import { logged, now, view } from '../sidebar-fixtures.ts';

const long = 'Asociación de Vecinos y Comerciantes del Barrio de Santa Engracia y Alrededores';
const actions = { join: () => {}, split: () => {}, open: () => {}, find: null };
const onDesk = { ...actions, find: () => Promise.resolve([joinedCase.record, logged.record]) };

const card =
  (shown: PostView, beside: CaseSurroundings | null, its: StoryActions = actions) =>
  () => (
    <main style={{ maxWidth: '26rem', margin: '0 auto', padding: '1rem' }}>
      <PartWords files={besideWords}>
        <Story view={shown} {...{ beside, now }} actions={its} />
      </PartWords>
    </main>
  );

export const surfaces = {
  'beside-not-logged': card(view, null),
  'beside-candidates': card({ ...view, caseView: logged }, { times: 5, candidates }),
  'beside-joined': card({ ...view, caseView: joinedCase }, { times: 1, candidates: [] }),
  'beside-on-desk': card({ ...view, caseView: logged }, { times: 1, candidates: [] }, onDesk),
  'beside-long': card(
    { ...view, caseView: logged },
    {
      times: 12,
      candidates: candidates.map((each) => ({
        ...each,
        name: long,
        text: `${'x'.repeat(80)} ${each.text}`,
        why: ['person', 'handle', 'words'] as const,
      })),
    },
  ),
};
