import { each } from './networks.ts';
import { newBrand } from './new-brand.ts';
import type { Retention, Settings } from './settings.ts';
import { givenSites } from './sites.ts';

const keepsAll: Retention = { closedMonths: 0, peopleMonths: 0, mutedMonths: 0, correctionsMonths: 0 };

/** Those of a fresh install, without the schema: pages that only read settings do not load it. */
export const newSettings = (): Settings => ({
  language: 'auto',
  sites: each(givenSites, () => true),
  marks: 'about-us',
  brands: [newBrand({})],
  currentBrandId: 'default',
  keys: true,
  blurInsults: true,
  secondVoice: false,
  notifications: true,
  restMinutes: 10,
  lessons: true,
  heatHints: true,
  retention: keepsAll,
  panelWidth: 380,
  deskViews: [],
  panelSide: 'right',
});
