export const solutions = ['none', 'provisional', 'full', 'impossible'] as const;
