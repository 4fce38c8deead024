/** F · Form and language, English. */
export const formEn = {
  L51: `
    yall|y'all|ya'll|gotten|cellphone|cell_phone|zip_code|zipcode|drugstore|trash|sidewalk|apartment|vacation|gas_station|parking_lot|mailbox|mail_carrier|downtown|soccer|diaper|faucet|elevator|flashlight|checking_account|restroom|fall_season|cookie_jar|truck|trunk|sneakers|eggplant|cilantro|stroller|crosswalk|line_up|toll-free|howdy|pants_size|store_clerk|realtor|gasoline
  `,
  L53: `
    !to|not|dont|you|we|i|wont|easy|never|the miss
    !the|a|that|this|an sir|madam|maam|madame|missus|mister|ladies|gentlemen|gentleman|lady|sirs|young_man|young_lady|milady
  `,
  L54: `
    tell|explain|say|repeat|describe|go|remind|run|walk|talk|recap|outline|detail|clarify ~4 again|over|once_more|one_more_time|afresh|through
    tell|explain|describe|repeat|remind|share|clarify|outline|give|go_over|walk|talk|provide|know|run|elaborate|detail ~4 what|problem|happened|issue|details|story|about|complaint|wrong|how|fault|situation|matter ~2 happened|went|is|problem|issue|complaint|wrong|exactly|the|your|occurred|seems|of?
    what|whats|what_is|what_exactly|what_was ~2 happened|wrong|went|the|your|exactly|occurred|seems|is|was ~3 problem|issue|happened|wrong|fault|matter|complaint|trouble|concern|to_you|occurred|with|about|to_be
    what ~1 happened
    whats ~1 the|your|wrong|up
    ^how can|may we ~1 help
  `,
  L58: `
    try|discover|explore|browse|shop|download|visit|meet|experience|join|get|love|grab|have_a_look|take_a_look|look|give|book|enjoy|sample|taste ~2 our|the|out|at ~3 app|sale|collection|range|plan|new|plus|premium|store|products|menu|offer|offers|deals|shop|club|flavours|flavors|latest|website|deal|line|loyalty|rewards|summer|winter|autumn|spring|card|newsletter|package|subscription|gold
    try|check_out|discover|explore|shop|meet|browse|join our|the_new|my
    sign|signing ~1 up ~1 now|for|to|today
    upgrade|switch|move|go|switching|upgrading|change ~1 to|up|over? ~2 plus|premium|plan|pro|gold|tariff|unlimited|package|platinum|fibre|vip|our|subscription|business
    upgrade to
    dont ~1 miss|forget ~1 out|to|our|the ~2 enter|follow|subscribe|our|sale|offer|on|like|join|download|check|use|visit|sign?
    dont miss
    follow|subscribe|tag ~1 us|to|our|a ~1 on|newsletter|for|page|friend|channel?
    subscribe|giveaway|sweepstake|sweepstakes|raffle|black_friday|cyber_monday|flash_sale|newsletter|promo|prize_draw|bestseller|best-selling
    limited|special|exclusive|amazing|great|unbeatable|fantastic|new ~1 time|introductory? ~1 offer|offers|deal|deals|discounts|promotion|edition|only|rates
    have|got|offer|launched|introducing|weve_just|theres ~2 premium|new|great|amazing|exclusive|gold|brand-new|fantastic ~1 plan|package|product|range|offer|app|deal|collection|tariff|service|deals|insurance|version|line|menu
    introducing
    while ~1 you ~1 are|youre|wait|here
    while youre ~1 here
    buy ~1 one|two|now|more|today ~1 get|and|for|save?
    save|saving|saves ~1 up|over|money|<number>|<money>|#
    bundle|bundling
    enter ~1 our|the|to ~1 giveaway|win|competition|draw|contest|raffle
    perks
    join ~1 our|the|us ~1 club|community|family|rewards|loyalty|programme|program|today
    on ~1 sale
    % off everything
    half price
    our ~1 new|latest|summer|winter|autumn|spring|exclusive|brand-new ~1 app|collection|range|menu|plan|line|flavours|flavors|product|products|service|model
    treat yourself
    with our ~1 premium|plus|gold|new
  `,
  L61: `
    defend|support|back|help|protect|stick|stand|speak|fight ~1 us|our_side ~1 up|for|against|out|report|flag|silence|fight|defend|shut|in? ~1 us|this|him|her|them|against?
    defend us|our
    help ~1 us ~1 report|flag|drown|fight|silence|bury|defend|push
    go|head|hop|pop|jump|run ~2 and|to|over|after|his|her|their ~3 tell|report|comment|defend|him|her|them|page|profile|reply
    come ~2 back|defend|support us|up
    go ~1 tell|after|get|report|attack|correct
    report|flag|block|mass-report|downvote|cancel|spam|troll|roast|ratio|attack|mob|shame|dislike ~1 him|her|them|this|his|their|that|these|the|account ~1 guy|account|user|person|profile|account|post|page|troll|hater|woman|man|all|channel|video|comment|tweet
    pile ~1 on|in|into
    tag ~2 friends|followers|mates|everyone|people|fans
    answer|reply|respond|correct ~1 him|her|them|to_this|to_him|to_her|this_guy|this_person|this_woman|for_us
    tell|let|show|remind ~1 this|that|him|her|the|them ~1 man|guy|woman|lady|person|gentleman|customer|troll|hater|clown|know|who|how|what|he|she|why|where|a_thing
    let ~1 him|her|them|this ~2 know
    get ~1 him|her|them
    leave|give|put|drop ~2 his|her|their|this|him ~3 one|star|bad|stars|review|reviews
    back ~1 us ~1 up
    have ~1 our ~1 backs|back
    come ~1 on|to ~1 our ~1 defence|defense|rescue
    team|community|guys|fans|folks|everyone|everybody|followers|family|friends|all ~2 defend|report|pile|flag|get|attack|tell|respond|reply|answer|stick|swarm
    drown ~1 him|her|them|out
    stick ~1 up ~1 for ~1 us
    downvote|upvote|mass ~1 report|us|this|him?
  `,
  L62: `
    ill|i_will|we_will|well|were_going_to|im_going_to|im|going_to|we_are_going_to|someone_will|hell|shell|theyll|youll|itll|it_will|you_will|will|she|he ~1 call|ring|write|tell|send|update|reply|message|get|phone|dm|email|have|confirm|refund|deliver|be|receive|hear|text|go|let|sending|calling|confirming|replace|credit|arrive|ship|ships|calls|writes
    goes|go|ships|ship|arrives|leaves|comes|rings|calls|visits|lands|delivered|collected|posted|paid|back|sent
    i|we call|write|ring|send|refund|dm|email|update|confirm
    confirming|sending|calling|refunding|shipping|delivering
  `,
  action: `
    checking|check|looking|look|tracing|trace|chasing|calling|call|calls|writing|write|writes|fixing|fix|sending|send|resending|resent|handling|handles|sorting|sort|changing|change|finding|find|passing|going|opening|taking|moving|move|stopped|stopping|owns|own|helping|help|unplug|stop|lock|switch|switching|keeping|asking|asked|tell|telling|messaging|message|comparing|compare|ill|well|ive|weve|having|raising|applying|correcting|swapping|returning|refunding|replacing|replaced|reviews|reviewing|holding|hold|redone|redo|booked|extending|extend|posting|post|reading|confirm|confirms|dm|let_you_know|rings|ring|keep|arranging|working|giving|handing|locked|unlocked|restarting|removing|remake|remade|repaired|mended|cancelling|cancelled|apply|resetting|reopened|got|found|fixed|applied|sent|put|spoken|added|moved|corrected|opened|getting|clearing|warning|noted|told
    has|have ~1 it|this|them|your
    on it
  `,
  time: `
    today|tomorrow|now|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|morning|afternoon|evening|noon|midday|yesterday|just|am|pm|hour|hours|minute|minutes|already|january|february|march|april|may|june|july|august|september|october|november|december|meanwhile|until|weekdays
    <number>
    at|by|before|within|in #
  `,
  thanks: `
    thanks|thank_you|thank ~5 writing|telling|saying|sharing|taking|pointing|detail|review|waiting|patience|nudge|heads-up|flagging|bearing|chasing|letting|calm|saying_so|note|photo|time
    glad|pleased|delighted|happy|lovely|brilliant|great ~1 you|to|its|that|it
    we|i wont ~1 be|reply
    leave it ~1 here
  `,
} as const;
