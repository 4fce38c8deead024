/** F · Form and language, English. */
export const formEn = {
  L51: `
    apartment|cellphone|cilantro|crosswalk|diaper|downtown|drugstore|eggplant|elevator|faucet|flashlight|gasoline|gotten|howdy|mailbox|realtor|restroom|sidewalk|sneakers|soccer|stroller|toll-free|trash|truck|trunk|vacation|y'all|ya'll|yall|zipcode|cell_phone|checking_account|cookie_jar|fall_season|gas_station|line_up|mail_carrier|pants_size|parking_lot|store_clerk|zip_code
    cell|mailman|stroller|zip|check_engine|fall_sale|gas_tank|pants_suit
  `,
  L53: `
    !dont|easy|i|never|not|the|to|we|wont|you miss
    !a|an|that|the|this gentleman|gentlemen|ladies|lady|maam|madam|madame|milady|missus|mister|sir|sirs|young_lady|young_man
  `,
  L54: `
    clarify|describe|detail|explain|go|outline|recap|remind|repeat|run|say|talk|tell|walk ~4 afresh|again|over|through|once_more|one_more_time
    clarify|describe|detail|elaborate|explain|give|know|outline|provide|remind|repeat|run|share|talk|tell|walk|go_over ~4 about|complaint|details|fault|happened|how|issue|matter|problem|situation|story|what|wrong ~2 complaint|exactly|happened|is|issue|occurred|of|problem|seems|the|went|wrong|your?
    what|whats|what_exactly|what_is|what_was ~2 exactly|happened|is|occurred|seems|the|was|went|wrong|your ~3 about|complaint|concern|fault|happened|issue|matter|occurred|problem|trouble|with|wrong|to_be|to_you
    what ~1 happened
    whats ~1 the|up|wrong|your
    ^how can|may we ~1 help
    ^how|since ~1 long|when ~3 been|down|had|happening|having|waiting|without
    ^what|which ~1 card|device|dish|flight|item|model|order|product|room|service ~2 did|do|had|have|is|was|were ~1 buy|it|this|you
  `,
  L58: `
    ~ book|browse|discover|download|enjoy|experience|explore|get|give|grab|join|look|love|meet|sample|shop|taste|try|visit|have_a_look|take_a_look ~2 at|our|out|the ~3 app|autumn|card|club|collection|deal|deals|flavors|flavours|gold|latest|line|loyalty|menu|new|newsletter|offer|offers|package|plan|plus|premium|products|range|rewards|sale|shop|spring|store|subscription|summer|website|winter
    ~ browse|discover|explore|join|meet|shop|try|check_out my|our|the_new
    sign|signing ~1 up ~1 for|now|to|today
    change|go|move|switch|switching|upgrade|upgrading ~1 over|to|up? ~2 business|fibre|gold|our|package|plan|platinum|plus|premium|pro|subscription|tariff|unlimited|vip
    upgrade to
    dont miss
    ~ follow|subscribe|tag ~1 a|our|to|us ~1 channel|for|friend|newsletter|on|page?
    ~ best-selling|bestseller|giveaway|newsletter|promo|raffle|subscribe|sweepstake|sweepstakes|black_friday|cyber_monday|flash_sale|prize_draw
    got|have|introducing|launched|offer|theres|weve_just ~2 amazing|brand-new|exclusive|fantastic|gold|great|new|premium ~1 app|collection|deal|deals|insurance|line|menu|offer|package|plan|product|range|service|tariff|version
    ~ introducing
    while ~1 you ~1 are|here|youre
    while youre ~1 here
    buy ~1 more|now|one|today|two ~1 and|for|get|save?
    ~ save|saves|saving ~1 #|<money>|<number>|money|over|up
    bundle|bundling
    enter ~1 our|the|to ~1 competition|contest|draw|giveaway|raffle|win
    ~ perks
    !go|goes|went|going|put on ~1 sale
    % off everything
    our ~1 autumn|brand-new|exclusive|latest|new|spring|summer|winter ~1 app|collection|flavors|flavours|line|menu|model|plan|product|products|range|service
    treat yourself
    with our ~1 gold|new|plus|premium
    did|have ~1 you ~1 checked|considered|hear|heard|know|seen|tried ~2 our|about_our|about_the
    eligible|pre-approved|preapproved|qualify|selected ~2 for ~4 card|credit|deal|discount|loan|membership|offer|plan|rate|upgrade
    ~ bargain|half|knockdown|reduced ~1 off|price|prices
    ~ amazing|exclusive|fantastic|great|member|members|new|preferential|special|unbeatable ~1 benefits|deal|deals|offer|offers|perk|perks|price|prices|rate|rates|rewards
    black|cyber|prime ~1 day|friday|monday
    collection|line-up|lineup|menu|range ~2 arrived|dropped|here|landed|launched|in_store
    add ~4 bundle|combo|extras|insurance|save
    and save ~1 big|money|more|now|up?
  `,
  L61: `
    !dont|i|no|never|we|without defend|defended|defending us
    !i|we back ~1 us ~1 up ~1 against|in|on|there|under
    stand|standing|speak|speaking|stick|sticking ~1 up ~1 for us
    support|supported|supporting ~1 us ~1 against
    !a|an|any|i|my|no|our|that|the|this|we|without|your answer|answering|reply|replying|respond|responding ~1 to? ~2 for|on_behalf_of us !to
    !i|to|we|will answer|answering|explain_to|reply_to|replying_to|respond_to|write_to ~1 that|this ~1 customer|gentleman|guy|lady|man|person|troll|user|woman
    help us ~1 answer|bury|correct|expose|prove|report|shut|silence ~1 her|him|that|them|this
    reply|respond|say|tell|write ~1 to ~2 and|that ~1 he|hes|shes|she|they|theyre ~1 lied|lies|lying|mistaken|wrong
    ~ back|defend|fight|protect|speak_out|speak_up|stand|stick|support !to ~1 us|our_side ~1 against|defend|fight|flag|for|in|out|report|shut|silence|up? ~1 against|her|him|them|this|us?
    ~ go|head|hop|jump|pop|run ~2 after|and|her|his|over_to|their|to ~3 comment|defend|her|him|page|profile|reply|report|tell|them
    go ~1 after|attack|correct|get|report|tell
    attack|block|cancel|dislike|downvote|flag|mass-report|mob|ratio|report|roast|shame|spam|troll ~1 account|her|him|his|that|the|their|them|these|this ~1 account|all|channel|comment|guy|hater|man|page|person|post|profile|troll|tweet|user|video|woman
    pile ~1 in|into|on
    tag ~2 everyone|fans|followers|friends|mates|people
    !and|i|we correct|reply|respond ~1 her|him|them|for_us|this_guy|this_person|this_woman|to_her|to_him
    ~ !and|i|we answer ~1 her|him|them
    !and|doctor|er|hospital|please let|remind|show|tell ~1 her|him|that|the|them|this ~1 clown|customer|gentleman|guy|hater|he|how|lady|man|person|she|troll|what|where|who|why|woman|a_thing
    let ~1 her|him|them|this ~2 know ~1 how|its|theyre|theyve|hes|shes|that|they|we|what|who|why
    ~ let ~1 her|him|them|this ~2 know
    ~ get ~1 her|him|them
    drop|give|leave|put ~2 her|him|his|their|this ~3 bad|one|review|reviews|star|stars
    have ~1 our ~1 back|backs
    come ~1 on|to ~1 our ~1 defence|defense|rescue
    all|community|everybody|everyone|family|fans|folks|followers|friends|guys ~2 answer|attack|defend|flag|pile|reply|report|respond|stick|swarm|chime_in|jump_in|say_something|speak_up|weigh_in
    community|fans|folks|followers|friends|guys !and|will ~1 explain|get|let|remind|say|show|tell
    drown ~1 her|him|out|them
    stick ~1 up ~1 for ~1 us
    downvote|mass|upvote ~1 him|report|this|us?
    all|everybody|everyone|fans|folks|friends|guys ~6 comment|comments|report ~1 below|her|him|on|them|this|under|what
    check|look|check_out|have_a_look|take_a_look ~2 her|his|their|this ~3 account|page|profile
  `,
  L62: `
    he|hell|ill|im|itll|she|shell|theyll|well|will|youll|going_to|i_will|im_going_to|it_will|someone_will|we_are_going_to|we_will|were_going_to|you_will ~1 arrive|be|call|calling|calls|confirm|confirming|credit|deliver|dm|email|get|go|have|hear|let|message|phone|receive|refund|replace|reply|ring|send|sending|ship|ships|tell|text|update|write|writes
    arrives|back|calls|collected|comes|delivered|go|goes|lands|leaves|paid|posted|rings|sent|ship|ships|visits
    i|we call|confirm|dm|email|refund|ring|send|update|write
    calling|confirming|delivering|refunding|sending|shipping
  `,
  action: `
    added|applied|apply|applying|arranging|asked|asking|booked|call|calling|calls|cancelled|cancelling|change|changing|chasing|check|checking|clearing|compare|comparing|confirm|confirms|corrected|correcting|dm|extend|extending|find|finding|fix|fixed|fixing|found|getting|giving|going|got|handing|handles|handling|having|help|helping|hold|holding|ill|ive|keep|keeping|lock|locked|look|looking|mended|message|messaging|move|moved|moving|noted|opened|opening|own|owns|passing|post|posting|put|raising|reading|redo|redone|refunding|remade|remake|removing|reopened|repaired|replaced|replacing|resending|resent|resetting|restarting|returning|reviewing|reviews|ring|rings|send|sending|sent|sort|sorting|spoken|stop|stopped|stopping|swapping|switch|switching|taking|tell|telling|told|trace|tracing|unlocked|unplug|warning|well|weve|working|write|writes|writing|let_you_know
    has|have ~1 it|them|this|your
    on it
  `,
  time: `
    afternoon|already|am|april|august|december|evening|february|friday|hour|hours|january|july|june|just|march|may|meanwhile|midday|minute|minutes|monday|morning|noon|november|now|october|pm|saturday|september|sunday|thursday|today|tomorrow|tonight|tuesday|until|wednesday|week|weekdays|weekend|yesterday
    <number>
    at|before|by|in|within #
  `,
  thanks: `
    thank|thanks|thank_you ~5 bearing|calm|chasing|detail|flagging|heads-up|letting|note|nudge|patience|photo|pointing|review|saying|sharing|taking|telling|time|waiting|writing|saying_so
    brilliant|delighted|glad|great|happy|lovely|pleased ~1 it|its|that|to|you
    i|we wont ~1 be|reply
    leave it ~1 here
  `,
  british: `
    cashpoint|fortnight|holidaymaker|lorry|nappies|nappy|petrol|postcode|queueing|reckon|ta|tyre|tyres|whilst|bank_holiday|car_park|cash_machine|cheers_for|council_tax|driving_licence|half_term|high_street|mobile_phone|pop_in|pop_round|post_code|sort_code
    a|my|your mobile
    cheque|cheques|queue|queues|queued|pop_over|jiffy
    ring ~1 back|me|us|you
  `,
} as const;
