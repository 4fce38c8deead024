/** Words that stand for one another in the English phrases; apostrophes are folded away: "you're" is `youre`. */

/** What a customer is told they should have done. */
export const customerVerb =
  'read|check|checked|cancel|cancelled|canceled|call|called|ring|rung|ask|asked|follow|followed|keep|kept|book|booked|choose|chosen|look|looked|looking|tell|told|let_us_know|contact|contacted|provide|provided|confirm|confirmed|notice|noticed|know|known|pay|paid|wait|waited|bring|brought|save|saved|update|updated|mention|mentioned|pick|picked|listen|listened|arrive|arrived|plan|planned|say|said|reply|replied|enter|entered|remember|remembered|done|do|measured|measure|tracked|reported|report|think|thought|double-checked|been|come|complete|completed|give|given|pay_attention|paid_attention|test|tested|collect|collected|order|ordered';
export const terms =
  'terms|conditions|instructions|manual|email|print|rules|sign|notice|description|policy|contract|label|guide|faq|faqs';
export const sorry =
  'sorry|apologise|apologize|apologies|apology|regret|soz|sry|appologies|appologise|apologises|apologising|apologizing|apologised|pardon|forgive|apologys';
export const but =
  'but|however|although|though|yet|that_said|just_that|nevertheless|nonetheless|even_so|having_said_that|tho|then_again|only_that|mind_you|but_then';
export const supplier =
  'courier|couriers|supplier|suppliers|carrier|carriers|vendor|vendors|driver|drivers|partner|partners|manufacturer|manufacturers|bank|airline|agency|warehouse|depot|provider|providers|subcontractor|subcontractors|contractor|contractors|postman|delivery_company|delivery_firm|delivery_guys|delivery_team|logistics|distributor|third_party|third-party|franchise|insurer|landlord|garage|installer|importer|wholesaler|hauliers|haulier|factory|network|postal_service|royal_mail';
export const colleague =
  'colleague|colleagues|staff|employee|employees|waiter|waitress|cashier|clerk|manager|assistant|receptionist|agent|rep|adviser|advisor|guard|worker|technician|engineer|chef|cook|server|barista|trainee|intern|temp|steward|stewardess|operator|teammate|apprentice|guy|girl|lad|bloke|lady|supervisor|bartender|host|hostess|cleaner|salesperson|member_of_staff|staff_member|team_member|shift|person|porter';
export const failed =
  'lost|messed_up|failed|forgot|dropped_the_ball|got_it_wrong|made_a_mistake|made_an_error|let_us_down|let_you_down|screwed_up|slipped_up|damaged|broke|delayed|got_lost|got_confused|mixed_up|didnt|did_not|never|misplaced|is_responsible|are_responsible|is_to_blame|are_to_blame|was_at_fault|is_at_fault|were_at_fault|at_fault|cocked_up|was_late|were_late|misread|gave_you_the_wrong|gave_you_wrong|sent_us|missed';
export const theirPost =
  'post|posts|tweet|tweets|review|reviews|comment|comments|video|videos|thread|rating|ratings|message|photo|photos|stars|story|status|feedback|complaint|picture|reel|it|this|that|one-star|score';
export const takeDown =
  'delete|deleting|deleted|deletes|remove|removing|removed|removes|erase|retract|retracting|retracted|withdraw|withdrawing|withdrawn|take_down|taking_down|pull|pulling|edit|editing|edited|change|changing|update|updating|amend|amending|revise|hide|comes_down|take|bump|raise|improve|scrap|wipe|took';
export const document =
  'phone|mobile|number|card|address|email|e-mail|mail|passport|id|dob|birth|ssn|postcode|zip|surname|name|details|cell|licence|license|account|iban|cvv|pin|password|digits|reg|registration|sort_code|contact|booking_reference|whatsapp|security_number|order_number|order_no|order_id|order_ref|tracking_number|booking_number|reference_number|reference|policy_number|customer_number|membership_number|ref';
export const injury =
  'injury|injured|burn|burned|burnt|poisoning|poisoned|illness|sick|ill|fracture|fall|fell|accident|allergy|allergic|reaction|harm|hurt|wound|infection|shock|cut|scald|scalded|death|concussion|rash|hospitalised';
export const medicine =
  'paracetamol|ibuprofen|aspirin|antihistamine|antihistamines|painkiller|painkillers|nurofen|tylenol|advil|cream|ointment|ice|antibiotics|antacid|pill|pills|tablet|calamine|savlon|rennie|gaviscon|benadryl|piriton|medication|plaster|codeine';
export const gift =
  'voucher|vouchers|coupon|coupons|discount|discounts|gift|gifts|gift_card|giftcard|credit|credits|points|freebie|freebies|treat|dessert|meal|dinner|drink|drinks|coffee|lunch|month|night|upgrade|hamper|chocolates|flowers|bottle|ticket|tickets|bonus|goodie|goodies|perk|miles|code|round|box|bouquet|pass|sample|samples|merch|swag|cocktail|breakfast|cake|pizza|stay|delivery';
