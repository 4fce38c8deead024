import type { Brand, Department, Limits, ReplyTargets, Voice } from './brand.ts';
import { defaultBusinessHours } from './default-business-hours.ts';
import { each } from './networks.ts';
import { platforms, replyFactsOf } from './platforms.ts';

export const usualTargets: ReplyTargets = each(platforms, (platform) => replyFactsOf(platform).target);

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
