import { describe, expect, it } from 'vitest';
import { findAddress } from '../../../lib/listening/address.ts';
import { guessLanguage } from '../../../lib/listening/language.ts';
import { normalise } from '../../../lib/listening/normalise.ts';
import { findVariety } from '../../../lib/listening/variety.ts';

const address = (text: string, language = 'es') => findAddress(text, normalise(text).tokens, language);
const variety = (text: string, hint?: string) => {
  const { tokens } = normalise(text);
  return findVariety(tokens, 'es', findAddress(text, tokens, 'es'), hint);
};

describe('how they speak to us', () => {
  it.each([
    ['¿Me puedes decir cuándo llega tu repartidor?', 'tu'],
    ['¿Me podés ayudar?', 'vos'],
    ['Vos me dijiste que hoy', 'vos'],
    ['Tenés el servicio caído', 'vos'],
    ['¿Podéis solucionarlo?', 'vosotros'],
    ['Os he escrito y vuestra web falla', 'vosotros'],
    ['Ustedes no responden', 'ustedes'],
    ['¿Pueden revisar mi caso? Respondan', 'ustedes'],
    ['¿Usted me puede atender?', 'usted'],
    ['La web no funciona', 'none'],
    // The future is no voseo, nor are these words.
    ['Además, después tendrás más interés', 'none'],
    ['El seis vamos a París, qué país', 'none'],
  ])('%s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });

  it.each([
    ['your app is down', 'you'],
    ['the app is down', 'none'],
  ])('%s → %s', (text, expected) => {
    expect(address(text, 'en')).toBe(expected);
  });
});

describe('where they write from', () => {
  it.each([
    ['Os lo he dicho, vuestro ordenador no va', 'es-ES'],
    ['Me cobran 20€ y el móvil sin cobertura, estoy enfadado con el coche de sustitución', 'es-ES'],
    ['La neta qué coraje, fui a la sucursal y nada', 'es-MX'],
    ['Che, no anda, son unos chantas', 'es-AR'],
    ['Qué vaina con la cuota de manejo, parce', 'es-CO'],
    ['No funciona la página', 'es'],
  ])('%s → %s', (text, expected) => {
    expect(variety(text)).toBe(expected);
  });

  it('takes a regional hint where the words say nothing', () => {
    expect(variety('No funciona la página', 'es-MX')).toBe('es-MX');
  });

  it('is nothing for a language that is neither Spanish nor English', () => {
    expect(findVariety([], 'fr', 'none', undefined)).toBeNull();
    expect(findVariety([], 'en', 'you', undefined)).toBe('en');
  });
});

describe('which language', () => {
  it.each([
    ['No puedo entrar en la aplicación', 'es'],
    ["I can't log in to the app", 'en'],
    ['Não consigo entrar no aplicativo, vocês podem ajudar?', 'pt'],
    ['Je ne peux pas entrer dans mon compte', 'fr'],
    ['Ich kann mich nicht anmelden und niemand hilft mir', 'de'],
    ['Non riesco ad entrare nel mio conto, che servizio è questo', 'it'],
    ['👍', 'und'],
  ])('%s → %s', (text, expected) => {
    expect(guessLanguage(normalise(text), undefined).language).toBe(expected);
  });

  it('listens to both languages in a mixed post', () => {
    const guess = guessLanguage(
      normalise('The app no funciona and nobody me responde, it is una vergüenza'),
      undefined,
    );
    expect(guess).toMatchObject({ spanish: true, english: true });
  });
});
