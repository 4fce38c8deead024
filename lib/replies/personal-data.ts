const patterns: readonly RegExp[] = [
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/u,
  /\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}\b/u,
  /(?:\+?\d[\s().-]?){7,}/u,
  /\b\d{7,8}[\s-]?[A-Za-z]\b/u,
  // Order, case and booking numbers: five digits, or letters and digits mixed.
  /(?:^|[^\d.,])#?\d{5,}/u,
  /(?:cr[eé]dito|cuenta|tarjeta|p[oó]liza|contrato|placas?|matr[ií]cula|terminad[ao] en|soci[oa]|cliente|folio|radicado|account|card|policy|ending in)(?: n\S*)? \d{3,}/iu,
  /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{6,}\b/u,
];

const orderNumber =
  /(?:pedido|reserva|localizador|folio|expediente|referencia|factura|order|booking|reference|invoice|case)(?: (?:n[uú]mero|number|no\.?|n\.?[º°]))?[ :#]{1,3}(?=[\w-]*\d)[\w-]{3,}/iu;

/** Does the post already give the number its order goes by? */
export const showsOrderNumber = (text: string): boolean => orderNumber.test(text);

/** E-mail, phone, account, ID or order number: may not be repeated in public. */
export const hasPersonalData = (text: string): boolean =>
  orderNumber.test(text) || patterns.some((each) => each.test(text));
