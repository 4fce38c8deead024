/** A sealed document as a file: no program claims the type, so that it is saved and not shown. */
export const sealedFile = (name: string) =>
  ({ name: `${name}.sosiego`, type: 'application/octet-stream' }) as const;
