import type { Settings } from '../domain/settings.ts';
import { practiceBrand } from './practice-brand.ts';

/** The person's own settings, for the invented brand. Every complaint in the feed is marked. */
export const forPractice = (settings: Settings): Settings => ({
  ...settings,
  marks: 'all',
  brands: [practiceBrand],
  currentBrandId: practiceBrand.id,
  notifications: false,
});
