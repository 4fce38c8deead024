import type { Brand } from '../domain/brand.ts';
import { newBrand, newDepartment, usualLimits } from '../domain/new-brand.ts';

/** The invented brand of the practice page: a chain of home shops that answers in Spanish and in English. */
export const practiceBrand: Brand = newBrand({
  id: 'practice',
  name: 'Casa Norte',
  names: ['CasaNorte'],
  handles: ['casanorte'],
  products: ['Casa Norte Plus'],
  signature: 'Ana',
  country: 'ES',
  channels: [{ kind: 'phone', value: '900 000 001', hours: '9–19 h', for: [] }],
  departments: [newDepartment('Tienda', { owner: 'Nuria' }), newDepartment('Reparto', { owner: 'Luis' })],
  limits: { ...usualLimits, gestureMax: 30 },
});
