import type { Brand, Department, Limits, ReplyTargets, Voice } from './brand.ts';
import { defaultBusinessHours } from './default-business-hours.ts';

/** Business minutes to the first public reply that people expect there (method §4.4). */
export const usualTargets: ReplyTargets = { x: 60, facebook: 180, youtube: 480, linkedin: 480, web: 480 };

export const usualLimits: Limits = { gestureBudget: null, needsReview: [], careFrom: 10_000, stopHere: [] };

export const usualVoice: Voice = {
  variety: 'auto',
  address: 'auto',
  language: 'post',
  warmth: 2,
  formality: 1,
  ownership: 2,
  detail: 2,
  banned: [],
};

const department = {
  owner: '',
  channel: '',
  hours: '',
  limit: null,
  causes: [],
} satisfies Partial<Department>;

export const newDepartment = (name: string, given: Partial<Department> = {}): Department => ({
  ...department,
  id: name,
  name,
  ...given,
});

/** What the schema makes of these parts, without the schema: pages that only show settings do not load it. */
export const newBrand = (given: Partial<Brand>): Brand => ({
  id: 'default',
  name: '',
  names: [],
  handles: [],
  products: [],
  excluded: [],
  signature: '',
  country: '',
  voice: usualVoice,
  channels: [],
  policies: [],
  departments: [],
  allowedLinks: [],
  staff: [],
  limits: usualLimits,
  targets: usualTargets,
  ownFollowers: null,
  crisisContact: '',
  hours: defaultBusinessHours,
  ...given,
});
