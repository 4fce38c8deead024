import { gift } from './classes-en.ts';

const accused =
  'scam*|thief|thieves|liar*|crook*|racist*|sexist*|fraud*|criminal*|cheat*|dodgy|rip-off|ripoff|con|conmen|swindler*|monster*|cowboys|robbers|homophob*|exploit*|incompetent|negligent|lazy|shady|dishonest|sharks|greedy|corrupt|evil|heartless|bullies|hypocrites|careless|unethical|theft|robbery|bigots|crooked|ponzi|cult|mafia|untrustworthy|bait-and-switch|predatory|slave*|polluters';
const wronged =
  'rip|ripped|ripping|con|conned|scam|scammed|steal|stealing|stole|rob|robbed|robbing|cheat|cheated|cheating|lie|lied|lying|mistreat|mistreated|abuse|abused|exploit|discriminate|discriminated|exploiting|deceive|deceived|mislead|misled|defraud|defrauded|swindle|swindled|overcharge|fool|trick|tricked|underpay|pollute|trying_to_rob|dupe|fleece|fleeced|fob|con_you|hide_anything|sell_your_data|poison|poisoned|bully|ignore_people';

/** D · Promises and facts, English. */
export const promisesEn = {
  L33: `
    never|wont|not|cant|cannot|doesnt|no_way ~3 happen|happens|repeat|repeated|occur|recur|fail|face|see_this|experience_this|let_you_down ~2 again|twice|anymore|more|another
    never|wont ~2 again
    youll|you_will|well|we_will|itll|it_will|this_will|will|shall ~1 never !ask|request|share|need|sell|contact
    never ~1 have|face|get|let|see|go
    guarantee|guaranteed|guarantees|guaranteeing|promise|i_swear|we_i_swear|we_swear|vow|pledge ~1 !made
    you have|got ~1 my|our ~1 word
    give|gave|have ~1 our|my word
    assure|assured|assuring ~1 you|that|it|we
    rest|be ~1 assured
    without ~1 fail|doubt|question|exception
    definitely|certainly|absolutely|undoubtedly|100%|hundred_percent|for_sure|for_certain|positively ~1 be|arrive|get|have|will|fixed|sorted|there|come|happen|going|receive
    will|itll|youll ~1 definitely|certainly|absolutely|surely|undoubtedly|without_doubt
    no ~1 doubt|question|ifs|two_ways|chance|way|exceptions|more ~1 about|this|it|that|problems|delays|mistakes|issues|errors|it_happens
    no_doubt|no_doubts you|it|well|that
    from|going ~1 now|here|this_day|forward|today ~2 everything|all|nothing|perfect|never|always|flawless
    everything|all|it ~1 will|is_going_to ~1 be ~1 perfect|flawless|smooth|fine|absolutely|amazing
    count ~1 on ~1 it|us|that
    bank on ~1 it
    commit|committing ~1 to ~1 zero|never|no|it
    zero ~1 errors|mistakes|delays|problems|issues
    last ~1 time ~1 this|you|it|ever|we|anything
    the last time
    once ~1 and ~1 for_all
    put ~1 money
    come ~1 what|rain|hell
    no matter ~1 what
    make|making ~1 sure ~2 never|doesnt|wont|not ~2 happen|again?
    ensure|ensuring ~4 never|doesnt|wont|not
    perfect|flawless from
    always ~1 be ~1 on_time|perfect
    impossible ~1 for ~2 happen|again
  `,
  L34: `
    soon|shortly|asap|promptly|quickly|swiftly|momentarily|speedily|imminently|presently|soonish|a.s.a.p|sharpish|pronto|eventually|sometime|someday|immediately_after
    as|just_as|the ~1 soon|quickly|fast|quick|promptly|swiftly|moment ~1 as|its|we|possible? ~1 possible|we|i|can|its|theres?
    in due|a|the|no|an|just ~1 course|bit|while|sec|second|moment|little|jiffy|tick|future|short_while|time|instant|coming_days|coming_weeks|next_few|next_couple|few_days|few_weeks|few_moments|near_future
    in ~1 time
    at ~1 some|the|our|a ~1 point|earliest|stage|later|soonest ~1 opportunity|convenience|date?
    at some point
    the|their|our ~1 earliest ~1 opportunity|possible
    when|once|whenever|until|as_soon_as|the_moment|the_minute ~1 we|they|i|it|theres|possible|its|he|she|someone|something|more ~1 can|have|hear|get|know|is|ready|possible|are_able|comes|frees|becomes|able|update|receive|news|available
    before|not|wont_be ~1 long
    later_on
    sooner ~1 or ~1 later
    one ~1 of ~1 these
    any ~1 day|time|minute|moment|second|hour ~1 now|soon?
    over|within|in|during ~1 the|a|next|coming ~1 coming|next|few|following|couple|reasonable|short|several ~1 few|days|weeks|while|hours|time|timeframe|period|months
    down the ~1 line|road
    bear|hold|hang|sit ~1 with|on|tight
    keep|kept ~1 you ~1 posted|updated|informed|in_the_loop
    further ~1 updates ~1 will
    no|without ~1 delay|further|later
    stay ~1 tuned
    watch this ~1 space
  `,
  L35: `
    bear|keep|take|taken|taking ~1 it|this|that|your|note|in|into|on|comments ~3 mind|account|consideration|board|note|onboard|of
    discuss|review|look|consider|share|pass|raise|feed|flag|relay|forward|mention|address|evaluate|investigate|communicate|escalate|highlight ~2 it|this|that|your|into|internally|complaint|feedback|comments|concerns|along|on|matter|with|back
    see|look|find|figure ~1 what|how|if|out|at ~2 can|we|do|done|could
    working ~1 on|hard|to|towards
    were|we_are ~1 on|aware|looking|working|investigating|monitoring|reviewing|checking|trying|taking
    it|this ~1 will|has|is|shall ~1 be|been|being ~1 considered|raised|reviewed|looked|discussed|passed|noted|addressed|flagged|investigated|shared|fed|dealt|taken|forwarded|escalated
    try|trying|aim|hope|hoping|do|doing|strive ~1 to|our|everything ~2 do|improve|best|better|help|we|fix|avoid|resolve
    do ~1 our|my ~1 best|utmost
    aware ~1 of
    thanks|thank_you ~1 for ~1 your ~1 patience|understanding|feedback
    lessons ~2 learned|learnt
    well ~1 see|look|try|pass|take|share|let|bear|note|discuss|consider|improve|do
    noted
    raised with
    hopefully
  `,
  L36: `
    probably|perhaps|maybe|possibly|presumably|likely|supposedly|conceivably|potentially|arguably|seemingly|evidently_a|prob|probs|mightve|mustve|couldve|mayve
    may|might|must|could|couldve|mightve|mustve|should ~1 well|have|be|ve|just|simply? ~1 have|be|been|ve ~2 been|a|the|your|due|down|that|because|something|an|caused|related|one|gone|got|just|lost|stolen|blocked|put|forgotten|missed
    may|might|must|could have|ve ~1 *ed|been|got|gone|taken|lost|come|put|left|forgotten|stolen|had|slipped
    could|might|may be|well_be ~1 that|a|the|your|an|down|because|due|something|related
    i|id|we|wed|my|our|im ~1 would|best|guess|suspect|imagine|suppose|assume|think|believe|reckon|assuming|guessing|bet|expect|presume|fear|gather|d|assumption|hunch|sense|theory|feeling|gut ~1 guess|is|that|it|you|your|the|somebody|someone|is_that|a|imagine|theres|this|thats|be|tells|something|its|suspect|say|hazard
    sounds|looks|seems|appears|feels ~1 like|as|to|that|its|very|a|your|the
    chances ~1 are
    everything|signs|evidence|all|things ~1 points|point|suggests|suggest|indicates|seems|the ~1 to|that|your|signs|a?
    most|very|quite|more_than|highly|fairly ~1 likely|probable|probably|possible
    odds|word|rumour ~1 are|is|has
    as ~1 far ~1 as ~1 we|i
    bound|got ~1 to ~1 be|have
    has ~1 to ~1 be|have_been
    dare ~1 say
    no doubt ~1 it
    if i ~1 had ~1 to ~1 guess
    it ~1 would ~1 appear|seem
  `,
  L37: `
    offer|offering|send|sending|sent|added|adding|popped|popping|pop|throw|throwing|credited|credit|crediting|treat|treating|gift|gifting|include|including|enjoy|grab|claim|slip|pick|award|awarding|comp|comping|arrange|arranging|issue|issuing|put|putting|redeem|waiting|owe|offered|apply|applying|applied|youve_got|heres|theres|youll_get|youll_receive|load|loaded|sort_you_out|deduct|chuck ~6 voucher*|coupon*|discount|discounts|gift|gifts|gift_card|giftcard|credit|points|freebie*|treat|dessert|free|complimentary|hamper|chocolates|flowers|goodie*|bonus|perk|miles|upgrade|house|goodwill|bouquet|box_of|bottle|swag|merch|surprise|token|credits|half_price|cashback
    free|complimentary ~2 ${gift}|months|meals|nights|shipping|gifts|items|tickets|item|coffees|product|entry|pair|refill|service|trial|starter|week|weeks|year|cookie|pint|tea|sandwich|replacement_plus|session|class|muffin
    for ~1 free
    on the house
    dinner|drinks|meal|lunch|coffee|round|dessert|breakfast|next_one|next_visit|visit|ride|month|stay ~3 on us|me|the_house
    comp|comping|comped ~1 your|you|the|it
    knock|take|taking|took|knocking|slash|get|have|enjoy ~2 <number>|<money>|#|half|percent|something ~2 off
    <number>|<money>|percent|half ~1 off
    our treat
    treat|invite|inviting|treating ~1 you|your ~2 to|for|back|dinner|lunch|a
    <money>|<number> ~1 credit|voucher|gift|cashback|store|goodwill|bonus|points
    code|coupon|promo ~2 off|discount|free|<number>|%
    as ~1 a|an ~2 gesture|gift|thank-you|apology|goodwill|token|thank|courtesy|treat
    gesture|token of ~1 goodwill|appreciation|our|apology
    goodwill ~1 gesture|payment|credit
    bonus ~1 points|miles|gift|credit|month
    loyalty points
    wed|we_would|id ~1 like|love ~1 to ~1 treat|gift|offer_you
    sending ~1 you ~2 box|bottle|hamper|something|gift|surprise|bunch
    half|two price|for_one
    give|giving|gave you ~2 voucher*|coupon*|discount|gift|credit|points|freebie*|free|upgrade|bonus|month|meal
      heres|here_is|get|grab ~4 voucher*|coupon*|discount|gift|credit|points|freebie*|bonus
  `,
  L38: `
    policy|policies|guidelines|regulations|regulation|rules|rule|protocol|procedure|terms|conditions|t&cs|t&c|tcs|tandcs|contract|agreement|legislation|small_print|fine_print|head_office|management|system|warranty|compliance|corporate|licence|tariff|guarantee ~3 allow|allows|permit|permits|state|states|say|says|clear|prevent|prevents|require|requires|dont|doesnt|does_not|do_not|prohibit|prohibits|forbid|forbids|wont|wouldnt|mean|means|cant|cannot|dictate|dictates|apply|applies|clearly|restrict|exclude|excludes|specify|specifies|is|are|stipulate|stipulates|wont_let|set|not|only|covers|cover
    its|is|our|company|store|per|under|our_standard|standard|against|by|following|the_airlines|returns|refund|because_of|due_to ~2 policy|policies|guidelines|regulations|protocol|contract|company_rules|house_rules|terms|t&cs|tcs|agreement|procedure
    those|these|thats|that_is|them|rules|theyre ~1 are|the|just ~1 the|our|are ~1 rules|terms|conditions|policy|policies|regulations|rule|rules?
    the rules
    rules ~1 are ~1 rules
    not|arent|isnt|never|cant_be|cannot_be ~1 allowed|permitted|authorised|authorized|able_to_make|possible_under|entitled ~1 to|by|under|to_make?
    no|any|without|make|making ~1 exceptions|exception
    in|read|its_in|check ~1 the ~1 small|fine ~1 print
    small|fine print
    per|under|as_per|according_to|in_line_with|subject_to|pursuant_to ~1 the|our|your|company ~2 conditions|terms|contract|policy|rules|agreement|regulations|t&cs|guidelines|warranty|law|policies|tariff
    terms ~1 and ~1 conditions
    you ~1 agreed|accepted|signed ~3 terms|conditions|contract|t&cs|it|agreement
    company|store|our|internal|strict|house ~1 policy|guidelines|rules|protocol|procedures|regulations
    computer ~1 says
    t&cs|t&c
    cs ~1 are ~1 clear
  `,
  L39: `
    !if|not|whether|charge|price thats|that_is|this_is|its|it_is|simply|what_you_say|what_you|your_claim|statement|entirely|completely|totally|utterly|categorically|your_post|your_version ~3 false|untrue|lie|lies|incorrect|inaccurate|nonsense|rubbish|fabricated|fabrication|fiction|a_lie|falsehood|falsehoods|baseless|bogus|made_up|invented|unfounded|absurd|garbage|bull|baloney|bs|misinformation|fake|mistaken|wrong !model|size|item|one|product|order
    not|isnt|wasnt|aint|arent|never|neither ~1 at_all|simply|actually|even|remotely|in_any_way? ~1 true|the_case|what_happened|how_it_happened|right_about|accurate|factual|the_truth|truth|what_occurred|how_it_went
    never|didnt|did_not|doesnt ~1 happen|happened|exist|occur|occurred|take_place|took_place|said_that|did_that|say_that|do_that|happens
    you ~1 lied|invented|fabricated|made_this_up|made_that_up|made_it_up|are_lying|were_lying|have_invented|made_up
    youre|you_are ~1 lying|wrong|mistaken|making|confused|incorrect|misinformed|inventing|not_right|in_the_wrong|a_liar|fibbing|talking_nonsense
    making ~1 this|it|that|things|stuff ~1 up
    made ~1 up
    nothing ~1 could|can ~1 be ~1 further
    further from ~1 the ~1 truth
    you|youve ~2 got ~2 wrong
    ^what|utter|complete|total|absolute|pure ~1 a? ~1 rubbish|nonsense|lie|bull|garbage|tosh|fabrication|load|fiction|baloney|falsehood|crap|lies
    rubbish|nonsense|bollocks|poppycock|codswallop|tosh|hogwash|baloney|porkies|fibs
    we|i ~1 categorically|strongly|completely|flatly|firmly|utterly|refute|deny|reject|dispute|absolutely|totally|strenuously|vehemently ~2 deny|refute|reject|that|this|your|what|any|dispute|the|these|all|those|disagree
    deny|refute ~1 your|this|that|all|any|these|what|the
    not ~1 telling ~1 about|the|there
    no ~1 such ~1 thing
    no truth ~1 in|to
    without foundation|merit|basis
    dont|stop ~1 lie|lying|make|making|spread|spreading|invent ~1 up|things|lies|false|rumours|misinformation|to?
    wrong ~1 again|there|on_that
    you know ~1 full_well|thats
    the truth ~1 is
  `,
  L40: `
    not|arent|isnt|were_no|no|never|neither|nor|are_no|wasnt|hardly|far_from|aint|anything_but|be ~3 ${accused}
    dont|do_not|didnt|did_not|never|not|nobody|no_one|noone|havent|have_not|wouldnt|would_never|wont|hasnt|has|isnt|arent|nor ~3 ${wronged}|con
    nobody|no_one|noone ~3 ${wronged}|${accused}
    we|were|its|it|this ~1 not|isnt|dont|never ~3 ${accused}|${wronged}
    not ~2 trying|out|here ~1 to ~1 ${wronged}|get|take|cheat
    not ~1 what ~1 you|we
    dont|do_not ~2 treat ~3 badly|poorly|like|cruelly
    dont ~1 call ~1 us
  `,
} as const;
