/** Minutes a draft may rest (method S2.23). Apart from the schemas: what is loaded on demand brings no zod. */
export const restLimits = { least: 2, most: 60 } as const;
