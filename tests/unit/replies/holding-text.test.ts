import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { holdingText } from '../../../lib/replies/holding-text.ts';
import { lint } from '../../../lib/tone/lint.ts';

/** Tuesday, 12:30 in Madrid. */
const now = Date.UTC(2026, 10, 24, 11, 30);
const hour = 3_600_000;
const given = {
  kind: 'attack',
  title: 'el etiquetado',
  known: ['afecta al lote 24B y está retirado.'],
  checking: ['si hay más lotes'],
  nextUpdateAt: now + 4.5 * hour,
  isUpdate: false,
  language: 'es',
  signature: 'Equipo Norte',
  now,
  timeZone: 'Europe/Madrid',
} as const;

describe('the holding text of a crisis', () => {
  it('says what is known, what is being checked and when more is said', () => {
    expect(holdingText(given)).toBe(
      'Hemos visto muchas preguntas sobre el etiquetado. Lo que sabemos: afecta al lote 24B y está retirado. Lo que comprobamos: si hay más lotes. A las 17:00 contamos aquí cómo va, haya novedades o no. –Equipo Norte',
    );
    expect(
      holdingText({
        ...given,
        kind: 'outage',
        title: 'app sign-in is down',
        known: [],
        checking: [],
        language: 'en',
      }),
    ).toBe(
      "We're on it: app sign-in is down. We're checking it. We'll post an update here at 17:00, with news or without. –Equipo Norte",
    );
  });

  it.each([
    ['es', 0.75, 'A las 13:15'],
    ['es', 13.5, 'Mañana a las 2:00'],
    ['es', 12.5, 'Mañana a la 1:00'],
    ['es', 50.5, 'El jueves 26 a las 15:00'],
    ['en', 24, 'tomorrow at 12:30'],
    ['en', 50.5, 'on Thursday 26 at 15:00'],
  ] as const)('%s, in %s h: %s', (language, hours, said) => {
    expect(holdingText({ ...given, language, nextUpdateAt: now + hours * hour })).toContain(said);
  });

  it('an update says that it is one, and what is not said is left out', () => {
    const text = holdingText({
      ...given,
      isUpdate: true,
      title: '',
      checking: [],
      nextUpdateAt: null,
      signature: '',
    });
    expect(text).toBe('Novedades. Lo que sabemos: afecta al lote 24B y está retirado.');
  });

  it.each(['es', 'en'] as const)('in %s nothing blocks it', (language) => {
    for (const kind of ['attack', 'outage'] as const) {
      const draft = holdingText({ ...given, kind, language, known: [], checking: [], title: '' });
      const findings = lint(LintInput.parse({ id: 'h', draft, lang: language }));
      expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    }
  });

  it('holds no word but ours and what was written down', () => {
    const ours = holdingText({ ...given, title: '', known: [], checking: [], signature: '' });
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,4}$/), { maxLength: 6 }),
        (known) => {
          const text = holdingText({ ...given, title: '', known, checking: [], signature: '' });
          const words = new Set([
            ...`${ours} Lo que sabemos`.split(/[^\p{L}\d]+/u),
            ...known.join(' ').split(' '),
          ]);
          return text.match(/[\p{L}\d]+/gu)?.every((word) => words.has(word));
        },
      ),
    );
  });
});
