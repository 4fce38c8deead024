import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { lint } from '../../../lib/tone/lint.ts';

const rulesOf = (lang: 'es' | 'en', draft: string, post: string) =>
  lint(LintInput.parse({ id: 'l', draft, post, lang, platform: 'x' })).map(({ rule }) => rule);
const posts = {
  es: 'Llevo cuatro días sin internet y no me dan solución',
  en: "I've been without internet for four days and get no solution",
} as const;

describe('a time the customer has waited is no time that we promise', () => {
  it.each([
    ['es', 'Cuatro días sin internet. Lo miraremos.'],
    ['es', 'Llevas cuatro días sin internet. Tomamos nota.'],
    ['es', 'Llevas 4 días así. Tomamos nota.'],
    ['es', 'Llevas ya tres semanas esperando. Lo trasladamos.'],
    ['es', 'Hace dos semanas que esperas. Estamos trabajando en ello.'],
    ['es', 'Después de dos horas y media al teléfono. Lo elevamos.'],
    ['es', 'Ayer nos escribiste. Lo trasladamos.'],
    ['es', 'La semana pasada nos escribiste. Lo trasladamos.'],
    ['en', 'Four days without internet. We are looking into it.'],
    ['en', "You've been without internet for four days. Noted."],
    ['en', 'Two weeks ago you wrote to us. We are working on it.'],
    ['en', "You've spent over 3 hours on hold. We are looking into it."],
    ['en', 'You wrote to us yesterday. We are working on it.'],
  ] as const)('%s: %s', (lang, draft) => {
    expect(rulesOf(lang, draft, posts[lang])).toContain('L35');
  });

  it.each([
    ['es', 'Llevas cuatro días sin internet. Lo trasladamos y el martes te escribo.'],
    ['es', 'En cuatro días te digo qué hay. Lo trasladamos.'],
    ['es', 'Lo trasladamos y dentro de dos horas te escribo.'],
    ['es', 'Llevas 4 días así. Lo trasladamos y a las 16 te escribo.'],
    ['en', "You've been without internet for four days. Noted, and on Tuesday I'll write to you."],
    ['en', 'Within four days you will hear from me. Noted.'],
    ['en', "You've waited four days. Noted, and at 4pm I'll call you."],
  ] as const)('and one that we give still is: %s: %s', (lang, draft) => {
    expect(rulesOf(lang, draft, posts[lang])).not.toContain('L35');
  });
});
