import { Brand } from '../domain/brand.ts';

/** The invented brand of the practice page: a chain of home shops that answers in Spanish and in English. */
export const practiceBrand: Brand = Brand.parse({
  id: 'practice',
  name: 'Casa Norte',
  names: ['CasaNorte'],
  handles: ['casanorte'],
  products: ['Casa Norte Plus'],
  signature: 'Ana',
  country: 'ES',
  channels: [{ kind: 'phone', value: '900 000 001', hours: '9–19 h' }],
  departments: [
    { name: 'Tienda', owner: 'Nuria' },
    { name: 'Reparto', owner: 'Luis' },
  ],
  limits: { gestureMax: 30 },
});
