/**
 * An amount of money as people write it: "1.000", "1,000.50", "1.000,50", "12,5 €". Money has at most two decimals, so
 * one sign before exactly three figures parts thousands in every notation, and is never a decimal point.
 * null = that is no amount, or nobody can say which.
 */
export function parseAmount(text: string): number | null {
  const written = text.replaceAll(/[\s\u00a0\u202f'’]|[€$£]|eur(?:os?)?$/giu, '');
  const [, whole = '', decimals = ''] =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/u.exec(written) ??
    /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/u.exec(written) ??
    [];
  // "0.500" is neither half of something nor five hundred.
  if (whole === '' || /^0[.,]/u.test(whole)) return null;
  return Number(`${whole.replaceAll(/[.,]/gu, '')}.${decimals || '0'}`);
}
