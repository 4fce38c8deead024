import { describe, expect, it } from 'vitest';
import { assessedMark } from '../../../lib/cases/marks.ts';
import type { Signal } from '../../../lib/domain/assessment.ts';
import { workerWords } from '../../../lib/i18n/worker-words.ts';
import { assessmentOf, postOf } from '../../fixtures/posts.ts';

const words = workerWords('es');
const text = 'Llevo tres semanas esperando 👨‍👩‍👧 el pedido \u200b\u2060 y nadie contesta.';
const signal = (kind: Signal['kind'], weight: number, said = ''): Signal => ({
  kind,
  weight,
  start: said ? text.indexOf(said) : 0,
  end: said ? text.indexOf(said) + said.length : 0,
});
const reasonOf = (...signals: Signal[]) =>
  assessedMark(postOf({ text }), assessmentOf({ signals }), null, words).reason;

describe('the reason of a mark', () => {
  it('says phrases first, then words that only sound like it, then what has no words', () => {
    expect(
      reasonOf(
        signal('form', 3),
        signal('wording', 2, 'el pedido'),
        signal('unanswered', 0.5, 'nadie contesta'),
        signal('time-lost', 1, 'tres semanas'),
      ),
    ).toBe(
      'Por: tiempo perdido («tres semanas»), nadie le contesta («nadie contesta»), suena a queja («el pedido»).',
    );
    expect(reasonOf(signal('form', 3))).toBe('Por: cómo está escrito.');
  });

  it('quotes a piece that says something, never a lone small word', () => {
    expect(reasonOf(signal('negation', 2, 'nadie'))).toBe(
      'Por: cuenta qué falta o qué no va («pedido y nadie contesta»).',
    );
  });

  it('says no words twice', () => {
    expect(reasonOf(signal('wording', 4, 'semanas esperando'), signal('time-lost', 1, 'tres semanas'))).toBe(
      'Por: tiempo perdido («tres semanas»).',
    );
  });

  it('never quotes what cannot be seen, nor half a character', () => {
    expect(reasonOf(signal('wording', 2, ' \u200b\u2060 '))).toBe('Por: suena a queja.');
    const long = reasonOf(signal('time-lost', 2, text.slice(0, 41)));
    expect(long.isWellFormed()).toBe(true);
    expect(reasonOf(signal('grievance', -1, 'el pedido'))).toBe(words('worker.mark.noSignals'));
  });

  it('names the person’s own corrections where they decided', () => {
    expect(reasonOf(signal('corrected', 2))).toBe('Por: tus correcciones.');
  });
});
