import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/domain/assessment.ts';
import type { Lesson, Said } from '../../../lib/domain/correction.ts';
import { type Adjustment, foldCorrections } from '../../../lib/listening/adjustment.ts';
import { assessPost as assessWith } from '../../../lib/listening/assess-post.ts';
import { lessonOf } from '../../../lib/listening/lesson.ts';
import { complaintProbability } from '../../../lib/listening/score.ts';
import { readTrainingPosts } from '../../../scripts/training/training-post.ts';
import { postOf } from '../../fixtures/posts.ts';
import { model } from './with-model.ts';

const hearWith = (text: string, adjustment: Adjustment | null, said: Said = {}): Assessment =>
  assessWith(model, postOf({ text }), undefined, 0, 0, { taught: { adjustment, said } });
const hear = (text: string, lessons: readonly Lesson[] = [], said: Said = {}): Assessment =>
  hearWith(text, foldCorrections(model, lessons), said);
const lesson = (text: string, said: Said): Lesson =>
  lessonOf(model, postOf({ text }), undefined, hear(text), said);
const oddsOf = ({ signals }: Assessment) => signals.reduce((sum, { weight }) => sum + weight, model.bias);

const broken =
  'La lavadora que me trajisteis pierde agua por debajo y nadie me coge el teléfono desde el lunes.';
const brokenToo =
  'La lavadora que me trajisteis pierde agua por debajo y nadie me coge el teléfono desde el martes.';
const asking = '¿Sabéis si la tienda de la calle Mayor abre los domingos por la tarde este mes?';

/** Invented posts, every so many of those that the model was trained on. */
const texts = readTrainingPosts()
  .filter((_, index) => index % 30 === 0)
  .map(({ text }) => text);
/** What is told apart by more than one word. */
const tellable = texts.filter((text) => text.split(/\s+/).length >= 4);
const opposite = (text: string): Said => ({
  verdict: hear(text).verdict === 'complaint' ? 'not-complaint' : 'complaint',
});

describe('a correction', () => {
  it('changes the next identical post, and one that differs in a word', () => {
    expect(hear(broken).verdict).toBe('complaint');
    const learned = [lesson(broken, { verdict: 'not-complaint' })];
    expect(hear(broken, learned).verdict).toBe('not-complaint');
    expect(hear(brokenToo, learned).verdict).toBe('not-complaint');
    expect(hear(asking).verdict).toBe('not-complaint');
    expect(hear(asking, [lesson(asking, { verdict: 'complaint' })]).verdict).toBe('complaint');
  });

  it('changes the next identical post, whichever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tellable), (text) => {
        const said = opposite(text);
        expect(hear(text, [lesson(text, said)]).verdict).toBe(said.verdict);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves posts about other things where they were', () => {
    const before = texts.map((text) => hear(text));
    fc.assert(
      fc.property(fc.constantFrom(...tellable), (text) => {
        const learned = foldCorrections(model, [lesson(text, opposite(text))]);
        const moves = texts.flatMap((other, i) => {
          if (other === text) return [];
          const now = hearWith(other, learned);
          const was = before[i] as Assessment;
          return [{ by: Math.abs(oddsOf(now) - oddsOf(was)), turned: now.verdict !== was.verdict }];
        });
        const mean = moves.reduce((sum, { by }) => sum + by, 0) / moves.length;
        expect(mean).toBeLessThan(0.05);
        expect(moves.filter(({ turned }) => turned).length / moves.length).toBeLessThan(0.01);
      }),
      { numRuns: 10 },
    );
  });

  it('of cause, severity or stance is heard in posts like it, and in no other', () => {
    const said = { cause: 'fraud', severity: 3, stance: 'attack' } as const;
    const learned = [lesson(broken, said)];
    expect(hear(brokenToo, learned)).toMatchObject(said);
    expect(hear(brokenToo)).not.toMatchObject({ cause: 'fraud' });
    const { cause, severity, stance } = hear(asking);
    expect(hear(asking, learned)).toMatchObject({ cause, severity, stance });
  });

  it('of the very post wins without any fold', () => {
    expect(hear(broken, [], { cause: 'billing', severity: 0, stance: 'unclear' })).toMatchObject({
      cause: 'billing',
      severity: 0,
      stance: 'unclear',
    });
  });

  it('is one of the signals, and the score is still their sum', () => {
    const heard = hear(brokenToo, [lesson(broken, { verdict: 'not-complaint' })]);
    expect(heard.signals.find(({ kind }) => kind === 'corrected')?.weight).toBeLessThan(0);
    expect(heard.complaint).toBeCloseTo(complaintProbability(model, heard.signals), 9);
    expect(hear(broken).signals.some(({ kind }) => kind === 'corrected')).toBe(false);
  });

  it('keeps figures and codes, and no word of the post', () => {
    const kept = lesson(broken, { verdict: 'not-complaint' });
    expect(kept.places.length).toBeGreaterThan(10);
    expect(kept.places.length).toBe(kept.values.length);
    for (const figure of [...kept.places, ...kept.values]) expect(Number.isFinite(figure)).toBe(true);
    expect(kept.places).toEqual([...kept.places].sort((a, b) => a - b));
    expect(JSON.stringify(kept)).not.toMatch(/lavadora|agua|tel[eé]fono|lunes/i);
  });

  it('of a post of one word teaches nothing, and harms nothing', () => {
    for (const text of ['', '😡', 'Vergüenza']) {
      const kept = lesson(text, { verdict: 'not-complaint', cause: 'delivery' });
      expect(kept.places).toEqual([]);
      expect(foldCorrections(model, [kept])).toBeNull();
    }
  });
});

describe('the fold', () => {
  const first = lesson(broken, { verdict: 'not-complaint' });
  const second = lesson(asking, { verdict: 'complaint', cause: 'policy' });

  it('is the same each time, and without one as if that had never been said', () => {
    expect(foldCorrections(model, [first, second])).toEqual(foldCorrections(model, [first, second]));
    expect(hear(broken, [second])).toEqual(hear(broken));
    expect(hear(asking, [])).toEqual(hear(asking));
  });

  it('lets the later word win', () => {
    const again = lesson(broken, { verdict: 'complaint' });
    expect(hear(broken, [first, again]).verdict).toBe('complaint');
    expect(hear(broken, [again, first]).verdict).toBe('not-complaint');
    const causes = [lesson(broken, { cause: 'fraud' }), lesson(broken, { cause: 'policy' })];
    expect(hear(broken, causes).cause).toBe('policy');
    expect(hear(broken, causes.toReversed()).cause).toBe('fraud');
  });

  it('leaves out the features of another model', () => {
    expect(foldCorrections(model, [{ ...first, engine: 'listening@0' }])).toBeNull();
    const mixed = foldCorrections(model, [{ ...first, engine: 'listening@0' }, second]);
    expect(mixed).toEqual(foldCorrections(model, [second]));
  });

  it('of hundreds of corrections, the first still counts', () => {
    const many = [first, ...tellable.slice(0, 250).map((text) => lesson(text, opposite(text)))];
    expect(hear(broken, many).verdict).toBe('not-complaint');
  });
});
