import { gift } from './classes-en.ts';

const accused =
  'scam*|thief|thieves|liar*|crook*|racist*|sexist*|fraud*|criminal*|cheat*|dodgy|rip-off|ripoff|con|conmen|swindler*|monster*|cowboys|robbers|homophob*|exploit*|incompetent|negligent|lazy|shady|dishonest|sharks|greedy|corrupt|evil|heartless|bullies|hypocrites|careless|unethical|theft|robbery|bigots|crooked|ponzi|cult|mafia|untrustworthy|bait-and-switch|predatory|slave*|polluters';
const wronged =
  'rip|ripped|ripping|con|conned|scam|scammed|steal|stealing|stole|rob|robbed|robbing|cheat|cheated|cheating|lie|lied|lying|mistreat|mistreated|abuse|abused|exploit|discriminate|discriminated|exploiting|deceive|deceived|mislead|misled|defraud|defrauded|swindle|swindled|overcharge|fool|trick|tricked|underpay|pollute|trying_to_rob|dupe|fleece|fleeced|fob|con_you|hide_anything|sell_your_data|poison|poisoned|bully|ignore_people';

/** D · Promises and facts, English. */
export const promisesEn = {
  L33: `
    cannot|cant|doesnt|never|not|wont|no_way ~3 face|fail|happen|happens|occur|recur|repeat|repeated|experience_this|let_you_down|see_this ~2 again|another|anymore|more|twice
    never|wont ~1 be|do|face|find|get|have|let|see|suffer !billed|call|charged|contact|contacted|email|emailed|message ~2 again
    itll|shall|well|will|youll|it_will|this_will|we_will|you_will ~1 never !ask|contact|need|request|sell|share
    !should|shouldve|ought|d|we|i|ive|weve never ~1 face|get|go|have|let|see
    !able|cannot|cant|dont|no|not|our|the|a|an|under|year|years|month|months|its|your guarantee|guaranteed|guaranteeing|guarantees|pledge|promise|vow|i_swear|we_i_swear|we_swear ~1 !made
    gave|give|have ~1 my|our word
    assure|assured|assuring ~1 it|that|we|you
    be|rest ~1 assured
    without ~1 doubt|exception|fail|question
    100%|absolutely|certainly|definitely|positively|undoubtedly|for_certain|for_sure|hundred_percent ~1 arrive|be|come|fixed|get|going|happen|have|receive|sorted|there|will
    itll|will|youll ~1 absolutely|certainly|definitely|surely|undoubtedly|without_doubt
    no ~1 chance|doubt|exceptions|ifs|question|way|two_ways ~1 about|delays|errors|issues|it|mistakes|problems|that|this|it_happens
    no_doubt|no_doubts it|that|well|you
    from|going ~1 forward|here|now|today|this_day ~2 all|always|everything|flawless|never|nothing|perfect
    all|everything|it ~1 will|is_going_to ~1 be ~1 absolutely|amazing|fine|flawless|perfect|smooth
    count ~1 on ~1 it|that|us
    bank on ~1 it
    commit|committing ~1 to ~1 it|never|no|zero
    zero ~1 delays|errors|issues|mistakes|problems
    last ~1 time ~1 anything|ever|it|this|we|you
    the last time
    once ~1 and ~1 for_all
    put ~1 money
    come ~1 hell|rain|what
    no matter ~1 what
    make|making ~1 sure ~2 doesnt|never|not|wont ~2 again|happen?
    ensure|ensuring ~4 doesnt|never|not|wont
    flawless|perfect from
    always ~1 be ~1 perfect|on_time
    impossible ~1 for ~2 again|happen
    no ~1 ands|ifs ~1 and|or ~1 buts
    100|hundred ~1 certain|guaranteed|percent|sure|per_cent
  `,
  L34: `
    a.s.a.p|asap|eventually|imminently|momentarily|presently|promptly|pronto|sharpish|shortly|someday|sometime|soonish|speedily|swiftly|immediately_after
    !as soon !as|after|afterwards
    in a|an|due|just|no|the ~1 bit|course|future|instant|jiffy|little|moment|sec|second|tick|time|while|coming_days|coming_weeks|few_days|few_moments|few_weeks|near_future|next_couple|next_few|short_while
    in ~1 time
    at ~1 a|our|some|the ~1 earliest|later|point|soonest|stage ~1 convenience|date|opportunity?
    our|the|their ~1 earliest ~1 opportunity|possible
    once|until|when|whenever|as_soon_as|the_minute|the_moment ~1 he|i|it|its|more|possible|she|someone|something|theres|they|we ~1 able|available|becomes|can|comes|frees|get|have|hear|is|know|news|possible|ready|receive|update|are_able
    before|not|wont_be ~1 long
    later_on
    sooner ~1 or ~1 later
    one ~1 of ~1 these
    any ~1 day|hour|minute|moment|second|time ~1 now|soon
    !at|call|ring|come|open|is|in any day|minute|moment|second !after|before|between|except|from|this|to|until|you
    during|in|over|within ~1 a|coming|next|the ~1 coming|couple|few|following|next|reasonable|several|short ~1 days|few|hours|months|period|time|timeframe|weeks|while
    down the ~1 line|road
    bear|hang|hold|sit on|tight|with !sunday|monday|tuesday|wednesday|thursday|friday|saturday
    keep|kept ~1 you ~1 informed|posted|updated|in_the_loop
    further ~1 updates ~1 will
    no|without ~1 delay|further|later
    stay ~1 tuned
    watch this ~1 space
    as and when
    !so|that|this|very|how|as|more|too quickly
  `,
  L35: `
    bear|keep|take|taken|taking ~1 comments|in|into|it|note|on|that|this|your ~3 account|board|consideration|mind|note|of|onboard
    address|communicate|consider|discuss|escalate|evaluate|feed|flag|forward|highlight|investigate|look|mention|pass|raise|relay|review|share ~2 along|back|comments|complaint|concerns|feedback|internally|into|it|matter|on|that|this|with|your
    figure|find|look|see ~1 at|how|if|out|what ~2 can|could|do|done|we
    working ~1 hard|on|to|towards
    were|we_are ~1 aware|checking|investigating|looking|monitoring|on|reviewing|taking|trying|working
    it|this ~1 has|is|shall|will ~1 be|been|being ~1 addressed|considered|dealt|discussed|escalated|fed|flagged|forwarded|investigated|looked|noted|passed|raised|reviewed|shared|taken
    aim|do|doing|hope|hoping|strive|try|trying ~1 everything|our|to ~2 avoid|best|better|do|fix|help|improve|resolve|we
    do ~1 my|our ~1 best|utmost
    aware ~1 of
    thanks|thank_you ~1 for ~1 your ~1 feedback|patience|understanding
    lessons ~2 learned|learnt
    well ~1 bear|consider|discuss|do|improve|let|look|note|pass|see|share|take|try
    noted
    raised with
    hopefully
    aim|continue|going|hope|ill|keep|try|trying|well|will ~2 better|improve|improving|work|working|do_better ~2 it|on|ourselves|service|that|things|this
    always|continue|keep|carry_on ~1 to? ~1 improve|improving|learning|pushing|strive|striving|trying|working
  `,
  L36: `
    arguably|conceivably|couldve|likely|maybe|mayve|mightve|mustve|perhaps|possibly|potentially|presumably|prob|probably|probs|seemingly|supposedly|evidently_a
    could|couldve|may|might|mightve|must|mustve ~1 be|have|just|simply|ve|well? ~1 be|been|have|ve !a_horrible|a_horrid|a_shock|an_awful|awful|frightening|had|heard|horrible|miserable|scary|worrying ~2 a|an|because|been|blocked|caused|down|due|forgotten|gone|got|just|lost|missed|one|put|related|something|stolen|that|the|your
    i|id|im|my|our|we|wed ~1 assume|assuming|assumption|believe|best|bet|d|expect|fear|feeling|gather|guess|guessing|gut|hunch|imagine|presume|reckon|sense|suppose|suspect|theory|think|would ~1 a|be|guess|hazard|imagine|is|it|its|say|somebody|someone|something|suspect|tells|that|thats|the|theres|this|you|your|is_that
    appears|feels|looks|seems|sounds ~1 a|as|its|like|that|the|to|very|your
    all|everything|evidence|signs|things|all_the_signs ~1 indicates|point|points|suggest|suggests ~1 a|signs|that|to|your?
    odds|rumour|word ~1 are|has|is
    as ~1 far ~1 as ~1 i|we
    bound|got ~1 to ~1 be|have
    has ~1 to ~1 be|have_been
    dare ~1 say
    no doubt ~1 it
    if i ~1 had ~1 to ~1 guess
    it ~1 would ~1 appear|seem
    get|gives|got|have ~1 us? ~1 a|the|this ~1 feeling|hunch|impression|sense|suspicion
    chances|odds ~1 are
  `,
  L37: `
    added|adding|applied|apply|applying|arrange|arranging|award|awarding|chuck|claim|comp|comping|credit|credited|crediting|deduct|enjoy|gift|gifting|grab|heres|include|including|issue|issuing|load|loaded|offer|offered|offering|owe|pick|pop|popped|popping|putting|redeem|send|sending|sent|slip|theres|throw|throwing|treat|treating|waiting|sort_you_out|youll_get|youll_receive|youve_got ~6 bonus|bottle|bouquet|cashback|chocolates|complimentary|coupon*|credit|credits|dessert|discount|discounts|flowers|free|freebie*|gift|giftcard|gifts|goodie*|goodwill|hamper|house|merch|miles|perk|points|surprise|swag|token|treat|upgrade|voucher*|box_of|gift_card|half_price
    complimentary|free ~2 ${gift}|class|coffees|cookie|entry|gifts|item|items|meals|months|muffin|nights|pair|pint|product|refill|sandwich|service|session|shipping|starter|tea|tickets|trial|week|weeks|year|replacement_plus
    ~ for ~1 free
    on the house
    breakfast|coffee|dessert|dinner|drinks|lunch|meal|month|ride|round|stay|visit|next_one|next_visit ~3 on me|us|the_house
    comp|comped|comping ~1 it|the|you|your
    <money>|<number>|half|percent ~1 off
    our treat
    invite|inviting|treat|treating ~1 you|your ~2 a|back|dinner|for|lunch|to
    <money>|<number> ~1 bonus|cashback|credit|gift|goodwill|points|store|voucher
    code|coupon|promo ~2 %|<number>|discount|free|off
    as ~1 a|an ~2 apology|courtesy|gesture|gift|goodwill|thank|thank-you|token|treat
    gesture|token of ~1 apology|appreciation|goodwill|our
    goodwill ~1 credit|gesture|payment
    bonus ~1 credit|gift|miles|month|points
    loyalty points
    id|wed|we_would ~1 like|love ~1 to ~1 gift|treat|offer_you
    half|two price|for_one
    gave|give|giving you ~2 bonus|coupon*|credit|discount|free|freebie*|gift|meal|month|points|upgrade|voucher* !note|notes
    first|following|next ~2 are|is ~1 on us|the_house
  `,
  L38: `
    agreement|compliance|conditions|contract|corporate|guarantee|guidelines|legislation|licence|management|policies|policy|procedure|protocol|regulation|regulations|rule|rules|system|t&c|t&cs|tandcs|tariff|tcs|terms|warranty|fine_print|head_office|small_print ~3 allow|allows|applies|apply|are|cannot|cant|clearly|dictate|dictates|doesnt|dont|exclude|excludes|forbid|forbids|mean|means|not|only|permit|permits|prevent|prevents|prohibit|prohibits|require|requires|restrict|say|says|set|specifies|specify|state|states|stipulate|stipulates|wont|wouldnt|do_not|does_not|wont_let
    against|by|company|following|is|its|our|per|refund|returns|standard|store|under|because_of|due_to|our_standard|the_airlines ~2 agreement|contract|guidelines|policies|policy|procedure|protocol|regulations|t&cs|tcs|terms|company_rules|house_rules
    rules|thats|them|these|theyre|those|that_is ~1 are|just|the ~1 are|our|the ~1 conditions|policies|policy|regulations|rule|rules|terms?
    the rules
    arent|isnt|never|not|cannot_be|cant_be ~1 allowed|authorised|authorized|entitled|permitted|able_to_make|possible_under ~1 by|to|under|to_make?
    any|make|making|no|without ~1 exception|exceptions
    fine|small print
    per|under|according_to|as_per|in_line_with|pursuant_to|subject_to ~1 company|our|the|your ~2 agreement|conditions|contract|guidelines|law|policies|policy|regulations|rules|t&cs|tariff|terms|warranty
    terms ~1 and ~1 conditions
    you ~1 accepted|agreed|signed ~3 agreement|conditions|contract|it|t&cs|terms
    company|house|internal|our|store|strict ~1 guidelines|policy|procedures|protocol|regulations|rules
    computer ~1 says
    t&c|t&cs
    cs ~1 are ~1 clear
  `,
  L39: `
    !charge|if|not|price|whether categorically|completely|entirely|its|simply|statement|thats|totally|utterly|it_is|that_is|this_is|what_you_claim|what_you_said|what_you_say|what_you_wrote|what_youre_saying|your_claim|your_post|your_version ~3 absurd|baloney|baseless|bogus|bs|bull|fabricated|fabrication|fake|false|falsehood|falsehoods|fiction|garbage|inaccurate|incorrect|invented|lie|lies|misinformation|mistaken|nonsense|rubbish|unfounded|untrue|wrong|a_lie|made_up !item|model|one|order|product|size
    aint|arent|isnt|neither|never|not|wasnt ~1 actually|even|remotely|simply|at_all|in_any_way? ~1 accurate|factual|true|truth|how_it_happened|how_it_went|right_about|the_case|the_truth|what_happened|what_occurred
    didnt|doesnt|never|did_not ~1 exist|happen|happened|happens|occur|occurred|did_that|do_that|said_that|say_that|take_place|took_place
    you ~1 fabricated|invented|lied|are_lying|have_invented|made_it_up|made_that_up|made_this_up|made_up|were_lying
    youre|you_are ~1 confused|fibbing|incorrect|inventing|lying|making|misinformed|mistaken|wrong|a_liar|in_the_wrong|not_right|talking_nonsense
    making ~1 it|stuff|that|things|this ~1 up
    its|thats|all|clearly|obviously|sounds|story|this_is|that_is ~1 made up
    made that|this|it|all_of_it|the_whole_thing ~1 up
    nothing ~1 can|could ~1 be ~1 further
    further from ~1 the ~1 truth
    you|youve ~2 got ~2 wrong
    ^absolute|complete|pure|total|utter|what ~1 a? ~1 baloney|bull|crap|fabrication|falsehood|fiction|garbage|lie|lies|load|nonsense|rubbish|tosh
    baloney|bollocks|codswallop|fibs|hogwash|nonsense|poppycock|porkies|rubbish|tosh
    i|we ~1 absolutely|categorically|completely|firmly|flatly|strenuously|strongly|totally|utterly|vehemently? ~1 deny|disagree|dispute|refute|reject ~2 all|any|that|with|the|these|this|those|what|your
    deny|refute ~1 all|any|that|the|these|this|what|your
    not ~1 telling ~1 about|the|there
    no ~1 such ~1 thing
    no truth ~1 in|to
    without basis|foundation|merit
    dont|stop ~1 invent|lie|lying|make|making|spread|spreading ~1 false|lies|misinformation|rumours|things|to|up?
    wrong ~1 again|there|on_that
    you know ~1 thats|full_well
    the truth ~1 is
    little|none|nothing|not_one ~3 you ~2 claim|claiming|describe|describing|mention|post|posted|said|say|saying|write|wrote ~1 there? ~1 are|happened|holds|is|was|were ~1 accurate|correct|happened|real|right|true?
    ^absolute|complete|pure|total|utter ~1 fabrication|fiction|garbage|lie|lies|nonsense|rubbish
    ^false|lies|nonsense|rubbish|untrue|youre|you_are ~0 and|liar|lying|a_liar|full_stop
  `,
  L40: `
    aint|arent|be|hardly|isnt|neither|never|no|nor|not|wasnt|anything_but|are_no|far_from|were_no ~3 ${accused}
    arent|didnt|dont|has|hasnt|havent|isnt|never|nobody|noone|nor|not|wont|wouldnt|did_not|do_not|have_not|no_one|would_never ~3 ${wronged}|con
    not ~1 what ~1 we|you !asked|booked|bought|deserve|deserved|expected|ordered|paid|wanted
    dont|do_not ~2 treat ~3 badly|cruelly|like|poorly
    dont ~1 call ~1 us
    nothing ~1 dishonest|dodgy|fake|fraudulent|homophobic|illegal|misleading|racist|sexist|shady ~2 about|here|in|going_on
  `,
} as const;
