import type { Move, MoveType, SlotSource } from '../domain/suggestion.ts';
import type { Phrase } from './phrasebook.ts';

export type Slots = Readonly<Record<string, { readonly value: string; readonly source: SlotSource }>>;

export interface Manner {
  /** Which of `[tú|usted|vos]`. */
  readonly register: 0 | 1 | 2;
  /** `<Spain|America>`: the perfect of Spain or the preterite of America. */
  readonly past: 0 | 1;
  readonly slots: Slots;
}

/** Uppercase at the start of a sentence, also behind an opening question mark. */
export const capitalise = (text: string): string =>
  text.replace(/^([¿¡"«(]*)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

function choose(template: string, { register, past }: Manner): string {
  return template
    .replace(/\[([^[\]]*)\]/gu, (_, forms: string) => forms.split('|')[register] ?? '')
    .replace(/<([^<>]*)>/gu, (_, forms: string) => forms.split('|')[past] ?? '');
}

/** Without characters that move, hide or break the words around them. */
export const plainText = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cf}+/gu, '');

const sourced = /\{(\w+)\}/gu;

/** Words between braces that hold a fact; the rest is wording of the channel or the region. */
const factual = new Set([
  'd',
  'outage',
  'about',
  'topic',
  'when',
  'owner',
  'fact',
  'channel',
  'hours',
  'other',
  'number',
  'helpline',
  'thing',
  'known',
  'policy',
]);

/** What a slot holds. Only our own words are templates; of a post, the address they were put into. */
function valueIn(slot: Slots[string], manner: Manner): string {
  const { source } = slot;
  if (source === 'post') return choose(plainText(slot.value), manner);
  if (source !== 'computed') return plainText(slot.value);
  return choose(slot.value, manner).replace(sourced, (_, inner: string) =>
    plainText(manner.slots[inner]?.value ?? ''),
  );
}

function fill(template: string, manner: Manner): { readonly text: string; readonly slots: Move['slots'] } {
  const slots: { name: string; source: SlotSource; value: string }[] = [];
  const text = choose(template, manner).replace(sourced, (_, name: string) => {
    const slot = manner.slots[name];
    if (!slot) return '';
    const value = valueIn(slot, manner);
    if (value !== '' && factual.has(name)) slots.push({ name, source: slot.source, value: value.trim() });
    return value;
  });
  return { text, slots };
}

/** A phrase as its moves; their texts, joined by spaces, are the sentence. */
export function renderPhrase(phrase: Phrase, manner: Manner): readonly Move[] {
  const parts = phrase.split(/(?:^|\s)([A-Z_]{3,8}): /u);
  const moves: Move[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const { text, slots } = fill(parts[index + 1] ?? '', manner);
    moves.push({ type: parts[index] as MoveType, text: text.replace(/\s+/gu, ' ').trim(), slots });
  }
  return moves;
}

/** Free wording with slots, for private texts and topics. */
export const renderText = (template: string, manner: Manner): string =>
  fill(template, manner).text.replace(/\s+/gu, ' ').trim();

/** Moves as one text: sentence starts upper-case, one space between. */
export function joinMoves(moves: readonly Move[]): string {
  let text = '';
  for (const { text: part } of moves) {
    if (part === '') continue;
    const starts = text === '' || /[.?!]$/u.test(text);
    text = `${text} ${starts ? capitalise(part) : part}`.trim();
  }
  return text
    .replace(/\.\s*\./gu, '.')
    .replace(/\s+([.,;:?])/gu, '$1')
    .replace(/(?<!\p{L})([Dd]e|[Aa]) el (?=\p{Ll})/gu, (_, link: string) =>
      /^d/iu.test(link) ? `${link[0]}el ` : `${link[0]}l `,
    );
}
