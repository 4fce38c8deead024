import { describe, expect, it } from 'vitest';
import table from '../../../assets/model/details.json' with { type: 'json' };
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { assess } from '../../../lib/listening/assess.ts';
import { detailsEn } from '../../../lib/replies/detail-en.ts';
import { detailsEs } from '../../../lib/replies/detail-es.ts';
import { type Judged, judgeDetails, MOST } from '../../../lib/replies/detail-model.ts';
import { committedModel } from '../../../scripts/model-file.ts';
import { digestOf, readMarks } from '../../../scripts/training/detail-marks.ts';
import { readTrainingPosts } from '../../../scripts/training/training-post.ts';

const model = committedModel();

function judged(post: string, language: 'es' | 'en'): readonly Judged[] {
  const options = { products: [], withoutAmounts: false };
  const found =
    language === 'en'
      ? detailsEn(post, { ...options, variety: 'en' })
      : detailsEs(post, 'tu', { ...options, variety: 'es-ES' });
  const assessment = assess(model, AssessInput.parse({ id: 'post', text: post }));
  return judgeDetails(found, { language, post, assessment });
}

describe('which detail a reply takes up', () => {
  it('holds one weight a place', () => {
    expect(atob(table.weights).length).toBe(2 ** table.bits);
  });

  it('gives every candidate a fit from 0 to 1, and the same each time', () => {
    const post = 'Llevo tres semanas esperando el sofá y en la tienda de Goya nadie me da una fecha';
    const first = judged(post, 'es');
    expect(first.length).toBeGreaterThan(2);
    for (const { fit } of first) {
      expect(fit).toBeGreaterThan(0);
      expect(fit).toBeLessThan(1);
    }
    expect(judged(post, 'es')).toEqual(first);
  });

  it.each([
    ['es', 'Fui el martes con mi cuñada a recoger el abrigo y la cremallera está rota', /abrigo|cremallera/u],
    ['es', 'Ando en la gasolinera sin poder pagar porque la app del banco no abre', /app/u],
    ['en', 'Took my nan to the new branch by the park and the lift has been out for a week', /lift/u],
    ['en', 'Ordered a lamp for the hall, got a toaster. @lumenhouse', /lamp|toaster/u],
  ] as const)('%s: names what went wrong, not what stands beside it: %s', (language, post, matter) => {
    expect(judged(post, language)[0]?.text).toMatch(matter);
  });

  it.each([
    ['Llevo 3 semanas esperando mi pedido', /tres semanas esperando tu pedido/u],
    ['Llevo tres semanas esperando mi sofá', /tres semanas esperando tu sofá/u],
    ['Llevo tres semanas esperando el reembolso', /tres semanas esperando el reembolso/u],
    ['Llevo 40 minutos al teléfono', /40 minutos al teléfono/u],
    ['Dos horas esperando al técnico', /dos horas esperando al técnico/u],
  ])('how long they waited comes first: %s', (post, span) => {
    expect(judged(post, 'es')[0]?.text).toMatch(span);
  });

  it('reads a comment as long as the networks allow at the cost of a short one', () => {
    const long = 'La caldera gotea, el técnico no vino el lunes y nadie llama. '.repeat(140).slice(0, 8000);
    expect(judged(long, 'es').length).toBeLessThanOrEqual(MOST);
  });

  it('finds nothing where there is nothing', () => {
    expect(
      judgeDetails([], {
        language: 'es',
        post: '',
        assessment: assess(model, AssessInput.parse({ id: 'x', text: '' })),
      }),
    ).toEqual([]);
  });

  it('prefers what careful readers preferred', () => {
    const marks = readMarks();
    const firsts = readTrainingPosts().flatMap((post) => {
      const marked = marks.get(digestOf(post.text));
      const mark = marked?.[judged(post.text, post.variety === 'en' ? 'en' : 'es')[0]?.text ?? ''];
      return mark === undefined ? [] : [mark];
    });
    expect(firsts.length).toBeGreaterThan(1500);
    expect(firsts.filter((mark) => mark === 0).length / firsts.length).toBeLessThan(0.12);
  });
});
