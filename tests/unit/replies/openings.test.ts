import { describe, expect, it } from 'vitest';
import { Situation } from '../../../lib/domain/suggestion.ts';
import { wordsOf } from '../../../lib/replies/similarity.ts';
import { ask, complaintsEn, complaintsEs } from './posts.ts';
import { suggest } from './with-model.ts';

const furious = {
  es: [
    '¡¡ESTOY HARTA!! Lleváis DOS DÍAS sin internet en mi barrio y NADIE da la cara, sinvergüenzas 😡',
    '¿¿Pero qué VERGÜENZA de anuncio es ese?? Os habéis reído de los enfermos, DAIS ASCO',
    'La app CAÍDA otra vez!!! Es una vergüenza, llevo toda la mañana sin poder pagar!!! 🤬',
    'QUITAD YA esa publicación, es racista y una VERGÜENZA!!!',
    'Otra vez sin luz!!! Y van tres esta semana, INÚTILES',
  ],
  en: [
    'I am SO DONE!! TWO DAYS without internet in my street and NOBODY says a word, you clowns 😡',
    'What a DISGUSTING ad, laughing at sick people, SHAME on you!!!',
    'The app is DOWN AGAIN!!! Ridiculous, all morning unable to pay!!! 🤬',
    'Take that post DOWN NOW, it is racist and a DISGRACE!!!',
    'No power AGAIN!!! Third time this week, USELESS',
  ],
} as const;
const calmer = { es: complaintsEs, en: complaintsEn } as const;
const openingOf = (text: string) => wordsOf(text).slice(0, 5).join(' ');

describe.each(['es', 'en'] as const)('the replies to one post, in %s', (lang) => {
  it.each(Situation.options)('%s: no two of them share their first five words', (situation) => {
    const alike = [...furious[lang], ...calmer[lang]].flatMap((text) => {
      const openings = suggest(ask(text, { situation, lang })).suggestions.map((each) =>
        openingOf(each.text),
      );
      return new Set(openings).size < openings.length ? [`${text}: ${openings.join(' | ')}`] : [];
    });
    expect(alike).toEqual([]);
  });

  it('do not shout what was shouted, nor half of it', () => {
    const said = suggest(ask(furious[lang][0], { lang, situation: 'S-03' })).suggestions.map(
      ({ text }) => text,
    );
    expect(said.join(' ')).toMatch(lang === 'es' ? /dos días/u : /two days/u);
    expect(said.join(' ')).not.toMatch(/(?<!\p{L})\p{Ll}\p{Lu}/u);
  });
});
