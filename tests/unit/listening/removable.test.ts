import { describe, expect, it } from 'vitest';
import { removableAs } from '../../../lib/listening/removable.ts';

const other = { verdict: 'not-complaint' } as const;
const complaint = { verdict: 'complaint' } as const;

describe('what may be taken away without a second thought', () => {
  it.each([
    ['threat', 'Como no me devolváis el dinero os voy a quemar la tienda'],
    ['threat', 'Sé dónde vives, Marta de atención al cliente'],
    ['threat', 'Voy a mataros a todos'],
    ['threat', 'Vais a morir todos'],
    ['threat', "I'm going to kill whoever answers this phone"],
    ['threat', 'I know where you live. Watch your back.'],
    ['threat', 'We will burn down that shop'],
    ['illegal', 'Vendo tarjetas clonadas, precio por privado'],
    ['illegal', 'Selling fake passports, any country'],
    ['spam', 'Gana 500 € al día trabajando desde casa, escríbeme por WhatsApp'],
    ['spam', 'I doubled my savings with crypto, contact her on Telegram'],
    ['spam', 'Free followers in one minute: https://example.invalid/x'],
  ] as const)('%s: %s', (kind, text) => {
    expect(removableAs(text, other)).toBe(kind);
  });

  it('personal data of its author, in a complaint too', () => {
    expect(removableAs('Mi teléfono es ese, llamadme', { ...complaint, exposesPersonalData: true })).toBe(
      'personal-data',
    );
  });
});

describe('what has to be borne', () => {
  it.each([
    'Sois unos ladrones y unos inútiles, no vuelvo jamás',
    'Os voy a denunciar a consumo y a poner una reseña',
    'Me vais a matar a disgustos con este pedido',
    'Estáis muertos de miedo porque sabéis que tengo razón',
    'La batería explotó y casi se quema la cocina',
    'Mañana voy a la tienda a devolverlo',
    'Os voy a esperar en el mostrador hasta que me atendáis',
    'Vais a morir de éxito, felicidades',
    'Voy a esperar una semana más y cancelo',
    "You'll hear from my lawyer. I will not let this go.",
    'Your app is dead again, third day in a row',
    "I'm gonna leave and tell everybody",
    'This coffee is to die for',
    'Quiero que se investigue, esto es ilegal',
  ])('%s', (text) => {
    expect(removableAs(text, complaint)).toBe(null);
    expect(removableAs(text, other)).toBe(null);
  });

  it('a complaint about a scam, which tells of its lure and its link', () => {
    const text =
      'He perdido 200 € en una inversión en bitcoin anunciada con vuestro logo: https://example.invalid';
    expect(removableAs(text, complaint)).toBe(null);
  });
});
