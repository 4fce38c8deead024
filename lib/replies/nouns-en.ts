/** What one speaks of sorting, chasing or getting right: what is bought, paid for, sent, booked or used. */
const sortable =
  /(?<!\p{L})(?:refunds?|bills?|invoices?|charges?|fees?|payments?|orders?|parcels?|packages?|deliver(?:y|ies)|bookings?|reservations?|tickets?|apps?|websites?|sites?|pages?|logins?|connections?|internet|wi-?fi|broadband|signal|service|contracts?|subscriptions?|plans?|memberships?|warrant(?:y|ies)|repairs?|replacements?|exchanges?|returns?|claims?|appointments?|luggage|baggage|bags?|suitcases?|meters?|boilers?|heating|routers?|dishwashers?|washing machines?|fridges?|freezers?|ovens?|laptops?|tvs?|screens?|printers?|lifts?|elevators?|doorbells?|kettles?|machines?|sofas?|wardrobes?|dressers?|beds?|calendars?|features?|settings|transfers?|deposits?|vouchers?|points|discounts?|prices?|offers?|loans?|tariffs?|policy|policies|cancellations?|delays?|queues?|waits?|noise|flights?|trips?|outages?|airtime|meals?|food|this)$/iu;

/** What a public reply asks nobody for, wherever it stands in the phrase. */
const personal =
  /(?<!\p{L})(?:accounts?|e-?mails?|phones?|cards?|numbers?|passwords?|sim|address|addresses|data|details|names?|records?)(?!\p{L})/iu;

/** Not so with people, bodies, journeys or the days of a life. */
export const isSortableEn = (phrase: string): boolean =>
  !personal.test(phrase) && sortable.test(phrase.replace(/ (?:of|on|in|for|at|from|to|with) .*$/u, ''));
