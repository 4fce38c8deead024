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
  /** A third of each group is never tuned on: it stands for what others will write. */
  readonly heldOut: boolean;
}

const other = { es: 'en', en: 'es' } as const;
const record = { known: { detail: 'router' }, facts: [], promises: [] };
/** What a rule must know about the case to apply at all. */
const contexts: Readonly<Record<string, Partial<LintInput['context']>>> = {
  L15: { arousal: 2 },
  L20: { arousal: 3 },
  L43: { severity: 3 },
  L45: { severity: 3 },
  L46: { brand: { name: '', products: [], staff: ['Javier', 'Jason'] } },
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

const linesOf = (block: string): string[] => block.split('\n').filter((line) => line.trim() !== '');
const groups = (language: Language, kind: 'faults' | 'clean') =>
  Object.entries(files[`../../fixtures/tone/${language}-${kind}.yml`] ?? {});
const languages = ['es', 'en'] as const;

export const faults: readonly Written[] = languages.flatMap((language) =>
  groups(language, 'faults').flatMap(([rule, block]) =>
    linesOf(block).map((line, index) => read(line, index, language, rule)),
  ),
);
export const clean: readonly Written[] = languages.flatMap((language) =>
  groups(language, 'clean').flatMap(([, block]) =>
    linesOf(block).map((line, index) => read(line, index, language)),
  ),
);

/** American, peninsular or British ears hear a word of another region (L51). */
const varietyFor = ({ language, rule }: Written) =>
  rule === 'L51' ? { variety: language === 'es' ? 'es-MX' : 'en' } : {};

export function inputOf(written: Written): LintInput {
  const { language, rule, draft, post } = written;
  return LintInput.parse({
    id: 'd',
    draft,
    ...(post === undefined ? {} : { post }),
    platform: 'facebook',
    lang: rule === 'L60' ? other[language] : language,
    ...varietyFor(written),
    context: rule === undefined ? { arousal: 1 } : (contexts[rule] ?? {}),
  });
}
