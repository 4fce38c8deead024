import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewedBy } from '../../../components/reading/reviewed-by.ts';
import { readerOf, reasonsToRead } from '../../../components/sidebar/reading-due.ts';
import type { CaseView } from '../../../lib/domain/case.ts';
import { CaseFact } from '../../../lib/domain/case-fact.ts';
import { ReadingAnswer, ReadingRequest } from '../../../lib/domain/reading.ts';
import { changesBetween } from '../../../lib/reading/changes.ts';
import { fillReadingPage, sealedIn } from '../../../lib/reading/reading-page.ts';
import { sentencesOf } from '../../../lib/reading/sentences.ts';
import { answer, approval, request } from '../../gallery/reading-fixtures.ts';
import { direct, logged, reply, view } from '../../gallery/sidebar-fixtures.ts';

describe('the sentences of a draft', () => {
  it('are cut where a reader would, and keep their place', () => {
    const draft = 'Marta, lo miro yo. ¿Me pasas el n.º de pedido?\n\nTe escribo hoy a las 18.30 h. –Ana';
    const found = sentencesOf(draft);
    expect(found.map(({ text }) => text)).toEqual([
      'Marta, lo miro yo.',
      '¿Me pasas el n.º de pedido?',
      'Te escribo hoy a las 18.30 h. –Ana',
    ]);
    expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual(found.map(({ text }) => text));
  });

  it('hold every word of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (draft) => {
        const found = sentencesOf(draft);
        expect(
          found
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(draft.replace(/\s/g, ''));
        expect(found.every(({ start, end, text }) => draft.slice(start, end) === text)).toBe(true);
      }),
    );
  });
});

describe('what changed between two texts', () => {
  it('is told word by word', () => {
    const { mine, theirs } = changesBetween(
      'Te escribo en breve, Marta.',
      'Te escribo hoy a las 18 h, Marta.',
    );
    expect(mine.filter(({ changed }) => changed).map(({ text }) => text.trim())).toEqual(['en breve,']);
    expect(theirs.filter(({ changed }) => changed).map(({ text }) => text.trim())).toEqual([
      'hoy a las 18 h,',
    ]);
  });

  it('loses no letter of either, and what did not change is the same in both', () => {
    const words = fc.array(fc.constantFrom('a ', 'b ', 'c\n', 'd')).map((each) => each.join(''));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { mine, theirs } = changesBetween(one, other);
        expect(mine.map(({ text }) => text).join('')).toBe(one);
        expect(theirs.map(({ text }) => text).join('')).toBe(other);
        const same = (stretches: typeof mine) =>
          stretches.flatMap(({ text, changed }) => (changed ? [] : [text])).join('');
        expect(same(mine)).toBe(same(theirs));
      }),
    );
  });

  it('is not sought in texts too long for it', () => {
    const long = 'palabra '.repeat(2_500);
    expect(changesBetween(long, `${long}más`).theirs).toEqual([{ text: `${long}más`, changed: false }]);
  });
});

describe('the page that carries a request', () => {
  const page =
    '<!doctype html>\n<html lang="es">\n<body><script type="application/json" id="sealed"></script><script>go()</script></body></html>';

  it('takes it with its language, and gives it back to whoever opens the file with Sosiego', () => {
    const filled = fillReadingPage(page, '{"data":"$& $1"}', 'en');
    expect(filled).toContain('<html lang="en">');
    expect(sealedIn(filled ?? '')).toBe('{"data":"$& $1"}');
    expect(filled).toContain('<script>go()</script>');
  });

  it('is refused where it is another page', () => {
    expect(fillReadingPage('<html></html>', '{}', 'es')).toBeNull();
  });

  it('a text without a page is taken as it is', () => {
    expect(sealedIn('  {"v":1}\n')).toBe('{"v":1}');
  });
});

describe('the documents', () => {
  it('parse as they are written', () => {
    expect(ReadingRequest.parse(request)).toEqual(request);
    expect(ReadingAnswer.parse(answer)).toEqual(answer);
  });

  it.each([
    { ...request, handle: 'martarios' },
    { ...request, draft: '' },
    { ...request, id: 'x:1' },
    { ...request, complaint: 'a'.repeat(50_001) },
  ])('a request that says more, or less, than it should is none', (wrong) => {
    expect(ReadingRequest.safeParse(wrong).success).toBe(false);
  });

  it.each([
    { ...answer, verdict: 'maybe' },
    { ...answer, reader: '' },
    { ...answer, marks: [{ start: -1 }] },
  ])('neither is such an answer', (wrong) => {
    expect(ReadingAnswer.safeParse(wrong).success).toBe(false);
  });
});

describe('what the case keeps of an answer', () => {
  it('who, the verdict, the words that may go, and what she said of the others', () => {
    const kept = reviewedBy(answer);
    expect(CaseFact.parse(kept)).toEqual(kept);
    expect(kept).toMatchObject({ reader: 'Irene', verdict: 'changes', how: 'answer', text: answer.text });
    expect(kept.type === 'reviewed' && kept.remarks[0]).toMatch(/^“Marta, .*nuestro\.”: Bien/);
  });

  it('changes asked for without a text of hers let nothing go', () => {
    expect(reviewedBy({ ...answer, text: answer.draft })).toMatchObject({ text: '' });
    expect(reviewedBy(approval)).toMatchObject({ text: approval.draft });
  });
});

describe('which reply is read first', () => {
  const at = (change: Partial<typeof view.understanding>, needsReview: readonly string[] = []) => ({
    ...view,
    understanding: { ...view.understanding, ...change },
    brand: { ...view.brand, limits: { ...view.brand.limits, needsReview } },
  });
  const risky = {
    suggestions: {
      id: '1',
      situation: 'S-07' as const,
      suggestions: [{ ...direct, needsReview: true }],
      questions: [],
    },
  };

  it('none that is not delicate', () => expect(reasonsToRead(view, reply)).toEqual([]));
  it('the gravest', () => expect(reasonsToRead(at({ severity: 3 }), reply)).toEqual(['severity']));
  it('what the engine says', () => expect(reasonsToRead(view, risky)).toEqual(['situation']));
  it('what the brand says, by cause or situation', () => {
    expect(reasonsToRead(at({}, ['delivery']), risky)).toEqual(['listed']);
    expect(reasonsToRead(at({}, ['S-12']), reply)).toEqual(['situation']);
  });
  it('without the engine the severity alone', () => {
    expect(reasonsToRead(at({ severity: 3 }), { suggestions: null })).toEqual(['severity']);
    expect(reasonsToRead(view, { suggestions: null })).toEqual([]);
  });

  const approved = (text: string): CaseView => ({
    ...logged,
    timeline: [
      ...logged.timeline,
      {
        ...(logged.timeline[0] as CaseView['timeline'][number]),
        fact: reviewedBy({ ...approval, text }),
      },
    ],
  });

  it('words that were read are read, others are not', () => {
    const caseView = approved(approval.draft);
    expect(readerOf(caseView, approval.draft)).toBe('Irene');
    expect(readerOf(caseView, approval.draft.replace('cinco', 'diez'))).toBeNull();
    expect(readerOf(caseView, '')).toBeNull();
  });

  it.each([
    ['Te devolvemos un 50 % del total.', ' Te devolvemos un 50 %  del\ntotal \n'],
    ['Lo miramos hoy', 'Lo miramos hoy.'],
  ])('white space and the last full stop make no other text: %s', (read, sent) => {
    expect(readerOf(approved(read), sent)).toBe('Irene');
  });

  it.each([
    ['Te devolvemos un 50 % del total.', 'Te devolvemos un 50 del total'],
    ['No te cobramos.', '¿No te cobramos?'],
    ['No, te cobramos menos.', 'No te cobramos menos.'],
    ['Son 1.500 euros.', 'Son 1500 euros.'],
    ['Lo miramos', 'Lo miramos...'],
    ['Escribe a Polo.', 'Escribe a polo.'],
  ])('a sign or a capital may say something else: %s / %s', (read, sent) => {
    expect(readerOf(approved(read), sent)).toBeNull();
  });
});
