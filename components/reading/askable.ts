import type { Brand } from '../../lib/domain/brand.ts';
import type { SlotSource } from '../../lib/domain/suggestion.ts';
import type { useWords } from '../hooks/use-words.tsx';
import type { PostView, ReplyView } from '../sidebar/sidebar-state.ts';
import type { Askable } from './ask-dialog.tsx';

type Say = ReturnType<typeof useWords>['t'];

/** What of the post, the case and the draft a reader may be shown. */
export function askableOf(view: PostView, reply: ReplyView, t: Say): Askable {
  const { post, brand, understanding } = view;
  const { name, handle } = post.author;
  return {
    from: signed(brand).slice(0, 120),
    network: post.platform,
    customer: [name, post.platform === 'x' && handle && `@${handle}`]
      .filter(Boolean)
      .join(' · ')
      .slice(0, 300),
    complaint: post.text.slice(0, 50_000),
    draft: reply.draft.trim(),
    situation: (reply.strategyLine ?? '').slice(0, 400),
    severity: understanding.severity,
    facts: factsOf(view, reply, t),
  };
}

/** "Ana (Norte)", or as much of it as the settings hold. */
const signed = ({ signature, name }: Brand): string =>
  signature && name ? `${signature} (${name})` : signature || name;

/** What the case knows, and the facts of the chosen suggestion that the draft still holds. */
function factsOf(
  { caseView }: PostView,
  { suggestions, chosen, draft }: ReplyView,
  t: Say,
): Askable['facts'] {
  const used = suggestions?.suggestions.find(({ strategy }) => strategy === chosen);
  const slots = (used?.moves ?? []).flatMap((move) => move.slots);
  const said = (text: string, source: SlotSource) => ({ text, source: t(`reading.source.${source}`) });
  const known = (caseView?.record.facts ?? []).map(({ text, source }) =>
    source.startsWith('person') ? said(text, 'user') : { text, source: source || t('reading.source.case') },
  );
  const inDraft = slots
    .filter(({ value }) => value.trim() !== '' && draft.includes(value))
    .map(({ value, source }) => said(value, source));
  const distinct = new Map([...inDraft, ...known].map((fact) => [fact.text, fact]));
  return [...distinct.values()]
    .slice(0, 50)
    .map(({ text, source }) => ({ text: text.slice(0, 2_000), source: source.slice(0, 300) }));
}
