import { namedProduct } from '../../lib/analytics/likely-subject.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { attachWords } from '../../lib/i18n/attach-words.ts';
import { relevantPolicy } from '../../lib/replies/policy.ts';
import { useNow } from '../hooks/use-now.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView } from '../sidebar/sidebar-state.ts';
import { ChipButton } from '../ui/chip.tsx';
import { Select } from '../ui/select.tsx';
import styles from './attach.module.css';

type Attached = Extract<CaseFact, { type: 'attached' }>;

interface AttachSubjectProps {
  readonly view: Pick<PostView, 'post' | 'brand' | 'caseView'>;
  readonly onAttach: (facts: readonly Attached[]) => unknown;
}

/** Which rule and which product a case is about: without it nobody can say what the complaints hang on. */
export function AttachSubject(props: AttachSubjectProps) {
  const { policies, products } = props.view.brand;
  if (policies.length === 0 && products.length === 0) return null;
  return (
    <PartWords files={attachWords}>
      <Fields {...props} />
    </PartWords>
  );
}

const shown = 60;
const short = (text: string): string =>
  text.length > shown ? `${text.slice(0, shown).replace(/\s+\S*$/u, '')}…` : text;

function Fields({ view: { post, brand, caseView }, onAttach }: AttachSubjectProps) {
  const { t } = useWords();
  const now = useNow();
  const { policyId = '', product = '' } = caseView?.record ?? {};
  const attach = (part: Omit<Attached, 'type'>) => void onAttach([{ type: 'attached', ...part }]);
  const likelyPolicy = policyId === '' ? relevantPolicy(post.text, brand.policies, now) : null;
  const likelyProduct = namedProduct(post.text, brand);
  // What was chosen and taken out of the settings since stays sayable.
  const withOwn = (all: readonly string[], own: string) =>
    own === '' || all.includes(own) ? all : [own, ...all];
  const policyOptions = withOwn(
    brand.policies.map(({ id }) => id),
    policyId,
  ).map((id) => ({
    value: id,
    label: short(brand.policies.find((each) => each.id === id)?.fact ?? t('attach.gone')),
  }));
  return (
    <div className={styles.fields}>
      {brand.policies.length > 0 && (
        <Select
          label={t('attach.policy')}
          value={policyId}
          options={[{ value: '', label: t('attach.none') }, ...policyOptions]}
          onChange={(id) => attach({ policyId: id })}
        />
      )}
      {brand.products.length > 0 && (
        <Select
          label={t('attach.product')}
          value={product}
          options={[
            { value: '', label: t('attach.none') },
            ...withOwn(brand.products, product).map((value) => ({ value, label: value })),
          ]}
          onChange={(value) => attach({ product: value })}
        />
      )}
      {likelyPolicy && (
        <ChipButton className={styles.likely} onClick={() => attach({ policyId: likelyPolicy.id })}>
          {t('attach.likely', { what: short(likelyPolicy.fact) })}
        </ChipButton>
      )}
      {product === '' && likelyProduct !== '' && (
        <ChipButton className={styles.likely} onClick={() => attach({ product: likelyProduct })}>
          {t('attach.likely', { what: likelyProduct })}
        </ChipButton>
      )}
    </div>
  );
}
