/** What a complaint is about. */
export const causes = [
  'human-error',
  'product',
  'promotion-price',
  'staff-service',
  'delivery',
  'billing',
  'outage',
  'policy',
  'privacy',
  'fraud',
  'safety',
  'other',
] as const;

/** Finer than these, where it is known. */
export const finerCauses = [
  'refund',
  'accessibility',
  'discrimination',
  'expectation-gap',
  'third-party',
  'not-ours',
] as const;
