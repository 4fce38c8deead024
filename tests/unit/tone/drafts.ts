import { Variety } from '../../../lib/domain/assessment.ts';
import { LintInput } from '../../../lib/domain/finding.ts';

const files = import.meta.glob<Record<string, string>>('../../fixtures/tone/*.yml', {
  eager: true,
  import: 'default',
});

export type Language = 'es' | 'en';
export interface Written {
  readonly language: Language;
  /** The rule the draft breaks; none for a clean reply. */
  readonly rule?: string;
  readonly draft: string;
  readonly post?: string;
  /** Offsets of the offending words. */
  readonly offending: readonly (readonly [number, number])[];
  readonly variety?: Variety;
  /** What only this draft's case adds. */
  readonly added?: Partial<LintInput['context']>;
  /** A third of each group is never tuned on: it stands for what others will write. */
  readonly heldOut: boolean;
}

const other = { es: 'en', en: 'es' } as const;
const record = { known: { detail: 'router' }, facts: [], promises: [] };
/** What a rule must know about the case to apply at all. */
const contexts: Readonly<Record<string, Partial<LintInput['context']>>> = {
  L15: { arousal: 2 },
  L20: { arousal: 3 },
  L36: { validity: 'unknown' },
  L43: { severity: 3 },
  L45: { severity: 3 },
  L46: {
    brand: {
      name: '',
      products: [],
      staff: ['Javier', 'Jason', 'Lucía', 'Pedro', 'Marta', 'Lucy', 'Pete', 'Martha'],
    },
  },
  L47: { allowedLinks: ['norte.example'] },
  L54: { case: record },
  L62: { case: { ...record, known: {} } },
};

/** Takes the asterisks out of a draft and keeps where they stood. */
function unmark(marked: string): Pick<Written, 'draft' | 'offending'> {
  const parts = marked.split('*');
  let draft = '';
  const offending: [number, number][] = [];
  parts.forEach((part, index) => {
    if (index % 2 === 1) offending.push([draft.length, draft.length + part.length]);
    draft += part;
  });
  return { draft, offending };
}

function read(line: string, index: number, language: Language, rule?: string): Written {
  const [first = '', second] = line.split(' || ');
  return {
    language,
    ...unmark(second ?? first),
    ...(second === undefined ? {} : { post: first }),
    ...(rule === undefined ? {} : { rule }),
    heldOut: index % 3 === 2,
  };
}

/** "variety | post || draft ## {…}": the sets written without a look at the lexicon. */
function readBlind(line: string, index: number, language: Language, rule?: string): Written {
  const [variety = '', rest = ''] = line.trim().split(/ \| (.*)/);
  const [text = '', added] = rest.split(' ## ');
  return {
    ...read(text, index, language, rule),
    variety: Variety.parse(variety),
    ...(added === undefined ? {} : { added: JSON.parse(added) }),
  };
}

const linesOf = (block: string): string[] => block.split('\n').filter((line) => line.trim() !== '');
const languages = ['es', 'en'] as const;

function readSet(prefix: string, kind: 'faults' | 'clean', readLine = read): readonly Written[] {
  return languages.flatMap((language) =>
    Object.entries(files[`../../fixtures/tone/${prefix}${language}-${kind}.yml`] ?? {}).flatMap(
      ([key, block]) =>
        linesOf(block).map((line, index) =>
          readLine(line, index, language, kind === 'faults' ? key : undefined),
        ),
    ),
  );
}

export const faults = readSet('', 'faults');
export const clean = readSet('', 'clean');

/** Written without a look at the lexicon; each after the one before had been learnt from. */
export const blindSets = ['blind', 'blind-second', 'blind-third'].map((name) => ({
  name,
  faults: readSet(`${name}-`, 'faults', readBlind),
  clean: readSet(`${name}-`, 'clean', readBlind),
}));

/** Written as blindly as those, and never learnt from: they tell what others' words meet today. */
export const apart = ['apart', 'apart-second'].map((name) => ({
  name,
  faults: readSet(`${name}-`, 'faults', readBlind),
  clean: readSet(`${name}-`, 'clean', readBlind),
}));

/** American, peninsular or British ears hear a word of another region (L51). */
const varietyFor = ({ language, rule, variety }: Written) =>
  variety ?? (rule === 'L51' ? (language === 'es' ? 'es-MX' : 'en') : undefined);

export function inputOf(written: Written): LintInput {
  const { language, rule, draft, post, added } = written;
  const variety = varietyFor(written);
  return LintInput.parse({
    id: 'd',
    draft,
    ...(post === undefined ? {} : { post }),
    platform: 'facebook',
    // The blind sets stand under the language of the post, the others under the draft's.
    lang: rule === 'L60' && written.variety === undefined ? other[language] : language,
    ...(variety === undefined ? {} : { variety }),
    context: { ...(rule === undefined ? { arousal: 1 } : (contexts[rule] ?? {})), ...added },
  });
}
