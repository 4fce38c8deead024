/** Words that stand for one another in the English phrases; apostrophes are folded away: "you're" is `youre`. */

/** What a customer is told they should have done. */
export const customerVerb =
  'arrive|arrived|ask|asked|been|book|booked|bring|brought|call|called|cancel|canceled|cancelled|check|checked|choose|chosen|collect|collected|come|complete|completed|confirm|confirmed|contact|contacted|do|done|double-checked|enter|entered|follow|followed|give|given|keep|kept|know|known|listen|listened|look|looked|looking|measure|measured|mention|mentioned|notice|noticed|order|ordered|paid|pay|pick|picked|plan|planned|provide|provided|read|remember|remembered|replied|reply|report|reported|ring|rung|said|save|saved|say|tell|test|tested|think|thought|told|tracked|update|updated|wait|waited|let_us_know|paid_attention|pay_attention';
export const terms =
  'conditions|contract|description|email|faq|faqs|guide|instructions|label|manual|notice|policy|print|rules|sign|terms';
export const sorry =
  'apologies|apologise|apologised|apologises|apologising|apologize|apologizing|apology|apologys|appologies|appologise|forgive|pardon|regret|sorry|soz|sry';
export const but =
  'although|but|however|nevertheless|nonetheless|tho|though|yet|but_then|even_so|having_said_that|just_that|mind_you|only_that|that_said|then_again';
export const supplier =
  'agency|airline|bank|carrier|carriers|contractor|contractors|courier|couriers|deliveroo|depot|dhl|distributor|doordash|dpd|driver|drivers|evri|factory|fedex|franchise|garage|haulier|hauliers|hermes|importer|installer|insurer|klarna|landlord|logistics|manufacturer|manufacturers|network|openreach|parcelforce|partner|partners|paypal|postie|postman|provider|providers|rider|subcontractor|subcontractors|supplier|suppliers|third-party|usps|vendor|vendors|warehouse|wholesaler|yodel|delivery_company|delivery_firm|delivery_guys|delivery_team|postal_service|royal_mail|third_party';
export const colleague =
  'adviser|advisor|agent|apprentice|assistant|barista|bartender|bloke|cashier|chef|cleaner|clerk|colleague|colleagues|cook|employee|employees|engineer|girl|guard|guy|host|hostess|intern|lad|lady|manager|operator|person|porter|receptionist|rep|salesperson|server|shift|staff|steward|stewardess|supervisor|teammate|technician|temp|trainee|waiter|waitress|worker|member_of_staff|staff_member|team_member';
export const failed =
  'broke|damaged|delayed|didnt|failed|forgot|lost|misplaced|misread|missed|never|are_responsible|are_to_blame|at_fault|cocked_up|did_not|dropped_the_ball|gave_you_the_wrong|gave_you_wrong|got_confused|got_it_wrong|got_lost|is_at_fault|is_responsible|is_to_blame|let_us_down|let_you_down|made_a_mistake|made_an_error|messed_up|mixed_up|screwed_up|sent_us|slipped_up|was_at_fault|was_late|were_at_fault|were_late';
export const theirPost =
  'comment|comments|complaint|feedback|it|message|one-star|photo|photos|picture|post|posts|rating|ratings|reel|review|reviews|score|stars|status|story|that|this|thread|tweet|tweets|video|videos';
export const takeDown =
  'amend|amending|bump|change|changing|delete|deleted|deletes|deleting|edit|edited|editing|erase|hide|improve|pull|pulling|raise|remove|removed|removes|removing|retract|retracted|retracting|revise|scrap|take|took|update|updating|wipe|withdraw|withdrawing|withdrawn|comes_down|take_down|taking_down';
export const document =
  'account|address|birth|card|cell|contact|cvv|details|digits|dob|e-mail|email|iban|id|licence|license|mail|mobile|name|number|passport|password|phone|pin|postcode|ref|reference|reg|registration|ssn|surname|whatsapp|zip|booking_number|booking_reference|customer_number|membership_number|order_id|order_no|order_number|order_ref|policy_number|reference_number|security_number|sort_code|tracking_number';
export const injury =
  'accident|allergic|allergy|burn|burned|burnt|concussion|cut|death|fall|fell|fracture|harm|hospitalised|hurt|ill|illness|infection|injured|injury|poisoned|poisoning|rash|reaction|scald|scalded|shock|sick|wound';
export const medicine =
  'advil|antacid|antibiotics|antihistamine|antihistamines|aspirin|benadryl|calamine|codeine|cream|gaviscon|ibuprofen|ice|medication|nurofen|ointment|painkiller|painkillers|paracetamol|pill|pills|piriton|plaster|rennie|savlon|tablet|tylenol';
export const gift =
  'bonus|bottle|bouquet|box|breakfast|cake|chocolates|cocktail|code|coffee|coupon|coupons|credit|credits|delivery|dessert|dinner|discount|discounts|drink|drinks|flowers|freebie|freebies|gift|giftcard|gifts|goodie|goodies|hamper|lunch|meal|merch|miles|month|night|pass|perk|pizza|points|round|sample|samples|stay|swag|ticket|tickets|treat|upgrade|voucher|vouchers|gift_card';
/** The many others, with whom one customer is compared. */
export const folk =
  'buyers|clients|couples|customer|customers|diner|diners|families|folk|folks|guest|guests|members|owners|parents|passenger|passengers|patients|people|riders|shoppers|students|subscribers|tenants|travellers|users|visitors|walkers';
/** What somebody in the house did, said of "whoever". */
export const handler =
  'answered|booked|built|cleaned|cooked|delivered|drove|entered|filled|fitted|fixed|gave|handled|installed|left|loaded|made|packed|painted|picked|poured|priced|promised|put|sent|served|set|sold|signed|spoke|talked|told|took|typed|was_on|wrapped|wrote|you_dealt|you_got|you_spoke|you_talked|you_saw|you_rang';
/** What a business is called by those it wronged: to say "we are no …" is to say it again. */
export const accusing =
  'abuse|abusers|abusive|amateur*|apartheid|bandits|bigot*|bloodsuckers|bully|bullies|bullying|burglars|butcher*|cartel|cheats|cheaters|cheating|chaos|circus|clowns|con-artists|conman|conmen|corruption|corrupt|cowards|cowboy*|criminal*|crook*|cruel|cruelty|cult|deceit|deceive|deceitful|deathtrap|deception|devil|dictator*|dictatorship|dirty|discriminat*|dishonest|dodgy|dump|evil|exploit*|extortion*|fascis*|filthy|fraud*|gangsters|ghost|ghosts|gougers|greed|greedy|grooming|harass*|heartless|hellhole|homophob*|hustlers|hypocrit*|illegal|incompetent|inhuman|jail|joke|killers|kidnappers|laundering|lawbreakers|leeches|liar*|lying|mafia|mafiosi|malicious|misogyn*|mob|monopoly|monster*|murder*|nazi*|neglect|negligent|parasites|pigs|pirates|poison|poisoners|prison|profiteer*|pyramid|racis*|racket|rats|rip-off|ripoff|robber*|rogue*|sadist*|scam*|scandal|scrooge*|sexis*|shambles|shameless|sharks|shark|shysters|slave*|sleazy|slum|slumlord*|spies|spying|spy|swindle*|terrorist*|theft|thief|thieves|thieving|thugs|torture|toxic|transphob*|tyran*|unethical|vampires|villains|vultures|warzone|zoo|ponzi|cover-up|sham|fake|phoney|bogus|slavery|predator*|predatory|gouging|price-gouging|sweatshop|dungeon|madhouse|nightmare|disgrace|crime|rogues|moneygrabbers|money-grabbing|money-grabbers|con|farce';
/** Groups that are called upon. */
export const crowd =
  'admirers|alumni|army|backers|believers|brigade|champions|choir|clan|club|community|comrades|congregation|crew|customers|cyclists|dads|defenders|devotees|drinkers|everybody|everyone|families|family|fam|fandom|fanbase|fans|flock|folks|followers|foodies|friends|gamers|gang|guests|guys|hive|insiders|ladies|lads|listeners|locals|lovers|loyalists|mates|members|mob|mums|nation|neighbours|parents|parishioners|patrons|peeps|platoon|players|posse|punters|pupils|readers|regulars|residents|riders|runners|soldiers|squad|stans|students|subscribers|superfans|supporters|team|tenants|tribe|troops|viewers|villagers|warriors';
/** What nobody wants to read of themselves in public. */
export const secret =
  'abortion|affair|antidepressants|antibiotics|anxiety|arrears|asthma|bankruptcy|bankrupt|biopsy|blood|bloods|cancer|ccj|chemo|chemotherapy|contraception|conviction|counselling|criminal|custody|debt|debts|depression|diabetes|diagnosis|divorce|epilepsy|eviction|fertility|hiv|insulin|ivf|medication|meds|methadone|miscarriage|mortgage|overdraft|payslip|payslips|payday|pill|pills|pregnancy|prescription|probation|prozac|psychiatrist|rash|redundancy|rehab|salary|scan|sick_note|sertraline|smear|std|sti|sti_test|statins|std_test|surgery|tablets|test_results|therapist|therapy|tumour|ulcer|ultrasound|vasectomy|viagra|warfarin|welfare|credit_score|pay_slip|wages|earnings|income|repossession|universal_credit|benefits|blood_test|hospital_stay|operation|pregnancy_test|criminal_record|dbs|bank_statement|savings|inheritance';
