/** What a public reply asks nobody for, wherever it stands in the phrase. */
const personal =
  /(?<!\p{L})(?:accounts?|e-?mails?|phones?|cards?|numbers?|passwords?|sim|addresse?s?|data|details|names?|files?|records?|signature|solicitors?|lawyers?|medication|allerg\p{L}+)(?!\p{L})/iu;
const delicate =
  /(?:part in this|births?|birthday|wedding|funeral|surgery|operation|hip|health|body|life|lap|boss|ex|mother|father|mum|mom|dad|parents?|wife|husband|partner|son|daughter|child|children|kids?|baby|babies|family|friends?|neighbours?|grand\p{L}+|sister|brother|dog|cat|pet|people|man|woman|men|women|lady|guy|guest|passengers?|patients?|staff|crew|team|managers?|drivers?|couriers?|riders?|waiters?|waitress|agents?|reps?|advisors?|advisers?|assistants?|doctors?|nurses?|teachers?|technicians?|engineers?|receptionists?|cashiers?|clerks?|stewards?|pilots?|owners?|sellers?|landlords?|hosts?|chefs?|cooks?)$/iu;

/** People, bodies, the days of a life, personal data: one does not speak of wanting or sorting them. */
export const isDelicateEn = (phrase: string): boolean =>
  personal.test(phrase) ||
  delicate.test(phrase.replace(/ (?:of|on|in|for|at|from|to|with) (?!this$).*$/u, ''));
