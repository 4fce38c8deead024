import { accusing, crowd, document, injury, secret } from './classes-en.ts';

/**
 * C–F · Stock phrases, promises, denials, private matters, advice and appeals in less usual words, in the phrase language
 * of lib/phrases/phrase-pattern.ts.
 */
export const exposureEn = {
  L22: `
    thank|thanks ~3 for bearing ~1 with ~1 me|us ~1 as|during|in|through|while|whilst|at
    inconvenience|inconvenienced|inconveniencing|inconveniences
    any|all|whatever|the ~1 aggravation|annoyance|bother|disruption|hassle|headache|nuisance|stress|trouble|upset|worry|disturbance|discomfort|hardship ~3 caused|cause|created|gave|given|have_caused|may|might|brought|put_you|you_experienced|you_may|youve_had|resulting
    apolog*|sorry|regret|regrets|pardon|excuse|forgive ~5 aggravation|appearance|disruption|disturbance|hassle|headache|hardship|inconvenience|our_mess|bother|nuisance|discomfort|mess_while
  `,
  L23: `
    what|everything|whatever you ~3 feel|say|share|tell|think|write ~3 counts|gold|important|precious|priceless|shapes|treasure|valuable|valued|means
    keep|send ~1 them|it|the|that|your|those ~1 comments|feedback|reviews|ideas|suggestions|thoughts|honest? coming
    how|why|where ~1 we|i|us ~1 all? ~1 can|get|grow|improve|learn|evolve ~1 better|grow|from|improve|learn|things|and|so
    every|each|all ~1 single|one? ~2 comment|complaint|customer|opinion|review|voice|word|message|guest|remark|criticism ~4 counts|gift|gold|heard|helps|important|learn|learning|lesson|matters|opportunity|precious|read_with|special|taken|treasure|treasured|valued|welcome
    gift|treasure|opportunity|chance ~1 for_us|to ~1 us? ~1 do|get|grow|improve|learn
    your ~2 belief|business|custom|experience|happiness|loyalty|opinion|satisfaction|support|trust|voice|words|feedback|comfort|concerns ~3 always|at_heart|close|counts|everything|first|heard|heart|important|matter|matters|mean|means|paramount|priority|seriously|top|utmost|valued|vital|what_matters|what_drives|is_what|comes
    voice ~2 heard|counts|matters
  `,
  L24: `
    our|company|family|very ~2 backbone|byword|bywords|cornerstone|cornerstones|credo|creed|hallmark|hallmarks|mantra|motto|pillars|promise_to|trademark|watchword|watchwords|bread_and|guiding|lifeblood|raison
    we|our|us ~3 committed|commitment|dedicated|dedication|dedicate|devoted|passion|passionate|proud|pride|strive|striving|ethos|values|mission|vision|promise|pledge|obsessed|credo|motto|mantra|reputation|heritage|tradition ~1 about|for|in|is|of|on|ourselves|to|towards|as|has|have|that|means|behind|and|are|ever|remain|remains|since
    be|remain|remains|stay|stays|is|are|am ~1 fully|firmly|wholly|deeply|absolutely|ever|resolutely|totally|always? ~1 committed|dedicated|devoted|focused|focussed|mindful|determined ~1 on|to|of
    highest|utmost|paramount|uncompromising|exacting|rigorous|unwavering|steadfast|relentless|tireless|exemplary|unrivalled|unparalleled|world-class|best-in-class|gold-standard|gold|premium|first-rate|top-notch ~2 attention|care|commitment|dedication|duty|effort|excellence|focus|hygiene|importance|integrity|priority|professionalism|pursuit|quality|respect|safety|seriousness|service|standard|standards|support
    of|our|is|are|was|a|top|absolute|number_one ~1 the|our|always? ~1 utmost|paramount|number|top|highest|greatest|first|foremost|key|primary|overriding|absolute ~1 importance|priority|concern|one|objective|consideration
    here|at|everyone|all_of_us ~1 at? ~1 * ~2 we|our|believe ~1 all|always|are|aim|believe|care|do|go|hold|like|live|love|never|passionate|pledge|pride|proud|strive|take|think|treat|try|understand|value
    we ~1 as_a|are|at ~2 believe|community|brand|business|company|family|leader|leading|organisation|trusted|award|award-winning|family-run|family-owned|proudly|equal
    go|goes|going ~1 above|extra|the_extra ~1 and|mile
  `,
  L25: `
    be|been|being|gets|get|getting|has|have|will ~1 be|been|being|duly|now|currently|formally? ~1 actioned|adjudicated|advised|allocated|apprised|collated|commenced|communicated|conveyed|dealt|determined|disseminated|effected|effectuated|escalated|evaluated|executed|expedited|fed|forwarded|implemented|initiated|instructed|lodged|notified|processed|progressed|prioritised|rectified|redirected|referred|regularised|remediated|remitted|submitted|tendered|triaged|triggered|validated ~1 accordingly|and|as|by|due|for|forthwith|in|internally|of|on|once|onto|through|to|under|upon|via|with|within|you
    actionable|aforementioned|aforesaid|aforestated|alleviate|ameliorate|appertaining|ascertained|ascertaining|cognisant|cognizant|commencement|commencing|contemporaneous|determination|disbursed|disbursement|duly|effectuate|ensuing|escalations|esteemed|expedited|expediting|facilitated|facilitating|hereafter|hereinafter|hitherto|herewithin|liaised|liaising|mitigate|necessitate|necessitated|notwithstanding|operationalise|optimise|peruse|pertaining|posthaste|procure|procurement|rectification|rectifying|remediation|remit|remittance|requisite|remedial|regularise|stakeholder|stakeholders|synergy|thereafter|thereto|touchpoint|touchpoints|undertake|undertaken|undertaking|vide|whereby|wherein|whereupon|whilst_we
    internal|formal|standard|due|normal|established|existing|relevant|appropriate|proper|correct|designated|usual|official|necessary|applicable|dedicated|specialist|concerned|competent|respective ~1 area|areas|avenue|avenues|body|bodies|channel|channels|committee|contact|department|departments|desk|division|documentation|fora|forms|framework|function|mechanism|mechanisms|office|party|parties|pathway|person|personnel|procedure|procedures|process|processes|protocol|protocols|quarters|review|route|section|specialist|stakeholder|stakeholders|steps|team|teams|unit|workflow
    claim|complaint|concern|enquiry|issue|matter|query|report|request|incident|submission|correspondence|representation|representations ~2 has|have|is|are|was|will|shall|now ~2 *ed ~1 and|to|with|by|for|as|on|under|in|within|onto
    your|the|this ~1 case|claim|complaint|concern|correspondence|enquiry|file|incident|issue|matter|query|reference|report|request|submission ~1 number|reference|no? ~1 has|have|is|was|will|shall ~1 be|been|being|now|under|currently|duly|subject|pending
    kindly|please|pls ~1 be|note|revert|ensure|refer|rest|quote|furnish|submit ~1 advised|assured|aware|attached|enclosed|herewith|informed|mindful|not|note|so|that|the|the_attached|the_needful|to|us|with|for
    outcome|findings|resolution|determination|decision|update|confirmation|notification|acknowledgement|response|communication ~2 will|shall|to ~1 be ~1 *
    ongoing|underway|pending|under ~1 investigation|review|consideration|discussion|enquiry|examination|assessment|scrutiny|process
    take|taken|taking ~1 under|on ~1 advisement|board|notice|record
  `,
  L31: `
    ^dear *
    respected|esteemed|honoured|valued ~1 *
    best|kind|kindest|many|sincere|warm|warmest|with|good ~1 and? ~1 fondest|regards|wishes|thanks|regard|truly|sincerely|faithfully|etc|ever|aye
    sincerely|faithfully|respectfully|cordially|obediently|gratefully|regards|rgds|brgds|kr|br|bw|cordial|warmly ~1 yours? 
    yours ~1 *ly
    further ~1 to ~1 our|your|my ~2 *
    in ~1 reply|response|answer|reference ~1 to ~1 your
    greetings|salutations|good_day|gentle|to_whom|attn|attention|hello_valued|hi_valued ~1 *
  `,
  L32: `
    as ~1 a|an|the|your ~2 automated|digital|online|virtual ~1 *
    recognise|recognize|appreciate|acknowledge|understand ~1 how|that|this|it ~1 is|must|this ~2 annoying|difficult|distressing|frustrating|hard|stressful|tough|upsetting
    !fault|mistake|was i|we|were|weve|ive|our_team|us ~2 all_ears|by_your_side|got_your_back|have_your_back|here_for_you|feel_your|feel_you|feel_for|in_your_corner|on_your_side|on_your_team|on_this_journey|stand_with_you|there_for_you|walk_with_you|holding_space
    at|on|by|in ~1 your ~1 corner|disposal|service|side
    here|standing|ready|available|always|happy|around ~1 by|to|for|and|24/7|if|should|whenever ~1 you|assist|help|listen|support|serve|anything|guide|chat|make|offer ~1 *
    can|could|do|completely|fully|totally|really|truly|absolutely|only|we|i ~1 only|well|completely|fully|really|truly|totally|certainly|definitely|perfectly? ~1 appreciate|empathise|fathom|feel|get|grasp|hear|imagine|recognise|recognize|relate|see|sense|sympathise|tell|understand|acknowledge ~2 how|that|the|this|what|why|with|where|your|it|youre|you ~4 anger|angry|annoyed|annoyance|anxious|awful|coming_from|concern|concerned|difficult|disappointed|disappointing|disappointment|discouraging|disheartening|distress|distressing|emotions|exasperating|experience|exhausting|feel|feeling|feelings|frustrated|frustrating|frustration|furious|hard|hurt|important|inconvenient|infuriating|irritated|irritating|maddening|miffed|must|nerve-wracking|pain|painful|sentiment|situation|stress|stressed|stressful|tiring|tough|tricky|trying|unhappy|unnerving|unpleasant|unsettling|upset|upsetting|valid|worrying|worried|worries|have_been|must_be
    empathise|empathize|empathy|sympathies|sympathise|sympathize|compassion|heartfelt|heart_goes|hearts_go|thoughts_are|hugs
    hope|trust|wish|wishing ~1 that? ~1 this|you|your|it|we|all|everything|the ~2 answers|assists|clarifies|email|find|finds|helps|keeping|meets|message|note|provides|reply|resolves|safe|well|can_put|can_restore|can_regain
    not|never|arent|isnt ~1 alone
  `,
  L33: `
    zero|no|nil|not_a|not_the_slightest|no_earthly ~1 chance|danger|likelihood|possibility|risk ~1 it|of|that|this|whatsoever
    !if|whenever|when|what|that|for every|each|all|no|not_one|not_a|not_a_single|everyone|everybody|nobody|no_one|everything|nothing|none|never|always|any ~5 every_time|every_single|always|without_fail|guaranteed|from_here|from_now|from_today|forever|for_good|for_ever|for_life|no_exceptions|no_matter|ever_again|come_what|rain_or|for_sure|full_stop|period|to_the_minute|on_the_dot|bar_none|at_all_times|at_any_time|end_of
    nothing|nobody|noone|none|no_one|no|not_one|not_a|never ~4 will|shall|is_going|are_going|can|could|gets|goes ~1 ever|again? ~4 again|ever
    nothing|nobody|noone|no_one|no ~3 ever ~3 again|happen|go|get|be|leave|slip|fail|break|miss|repeat|recur
    will|shall|wont|would|can|ll ~1 not? ~1 ever ~2 *
    youll|you_will|theyll|shell|hell|itll|it_will|well|ill|we_will|i_will|they_will|she_will|he_will|this_will|that_will ~1 not_once|never|always|no_longer|forever|only_ever|not_ever|invariably ~1 !ask|contact|need|request|sell|share|call_you|email_you
    perfectly|completely|totally|entirely|absolutely|fully|utterly|wholly|thoroughly|permanently|forever|100|properly ~1 bug-free|cured|eliminated|eradicated|error-free|fixed|fool-proof|foolproof|gone|guaranteed|harmless|problem-free|protected|reliable|resolved|risk-free|safe|secure|secured|solved|sorted|trouble-free|watertight|waterproof|bulletproof|unbreakable
    thing|stuff|relic|ghost|matter ~1 of_the ~1 past|history
    hand|hands|cross|crossed|swear|swearing|stake|bet|bank|put|promise|vow|pledge|word|honour|life|oath|solemn|scouts|pinky|guarantee|guarantees|guaranteed|mark ~1 on|my|our|a|the|heart|your|bottom|that|to|you|of|solemnly|is|as|by|with|scout ~1 bible|bottom_dollar|dollar|children|grave|heart|hearts|honour|house|life|lives|mothers|name|never|oath|promise|reputation|shirt|word|words|mortgage|job|hat|bond|stone
    eat my ~1 hat
    sorted|fixed|gone|solved|over|ended|stopped|finished ~1 for ~1 good|ever|keeps|once
    seen|heard|hear|see|had|have|experience ~1 the|your ~1 back|end|last ~1 of
    from|starting|beginning|as_of ~1 this|today|now|here|tomorrow|monday|tonight|this_moment|here_on ~1 day|in|on|onwards|forward|out|moment? ~3 always|everything|never|nobody|nothing|only|perfect|none|zero
    you ~2 certain|sure|confident|assured|trust|mark|bet|bank|count|depend|rely|set ~1 on|in|your|of|that|us|me|we|it ~1 it|that|me|us
  `,
  L34: `
    be in touch|contact ~1 as|if|in_due|once|when|whenever|with_news|with_an_update
    get|come|coming ~1 round|around|back|on ~1 to ~1 it|that|them|this|you|yours|your|those ~1 !by|today|at|before|on|tomorrow|this_afternoon|this_morning|tonight|within|monday|tuesday|wednesday|thursday|friday
    when|as|if|once|whenever ~1 and|time ~1 when|if|permits
    in ~1 a|due|good|no|double|quick|the|two|fullness|god's|next|our|jig ~1 own|fullness|few|near|not|course|time|heartbeat|jiffy|mo|flash|blink|bit|wee|while|tick|ticks|twinkling|shake|shakes|trice|second|little|nick|not-too-distant|coming|mo|future|order|wee_while|wee_bit|pinch|sec|moment|minute_or ~1 !it|and
    two|couple|few ~1 of? ~1 shakes|ticks|jiffies|mos|moons|secs
    before|by|until|till ~1 too|you|very|much ~1 know|long|longer|realise|later|can_say
    sooner|later|quicker|faster ~1 rather|or|than ~1 than|later|you ~1 *
    as|so ~1 fast|quick|quickly|rapidly|speedily|swiftly|promptly|early|close|near ~1 as|to ~1 *
    leave ~1 it|that|this|them ~1 to|with|in ~1 me|my|our|us|them|the
    some|at_some ~1 day|hour|point|stage|time|moment|week ~1 !today|tomorrow|between|before|this
    any ~1 day|second|week|time|minute|moment ~1 now|soon
    not ~1 long|far|too ~1 long|now|off|away|to_go|distant
    almost|nearly|practically|just_about|virtually|about ~1 done|there|ready|finished|sorted
  `,
  L36: `
    id|wed|i_would|i_should ~1 guess|hazard|imagine|say|wager|bet|put_it ~1 it|its|that|the|they|theyve|this|someone|somebody|your|down|money
    itll|thatll|theyll|hell|shell ~1 have|just_have ~1 been|fallen|forgotten|got
    chances|odds|signs|likelihood|probability|evidence|smart_money|clues|symptoms ~1 are|is|points|point|suggests|suggest|indicates|screams
    in ~1 all ~1 likelihood|probability|honesty_it
    unless ~1 im|were|i|we ~1 much|very|gravely|badly|am|are? ~1 mistaken|wrong|misread
    best|wild|educated|first|only|my|our ~1 guess|bet|theory|hunch
  `,
  L37: `
    help yourself ~1 to
    have|get|grab|take|pick|choose|collect|claim|enjoy|expect|receive|redeem|come|pop|drop|help|accept|treat|bring|youll_find|theres|heres|keep|weve|ive|ill|well|we_will|let_us|let_me|include|plus ~5 freebie|freebies|freebee|complimentary|gratis|goodie|goodies|voucher|vouchers|coupon|coupons|gift|giftcard|e-gift|gift-card|promo|discount|discounts|cashback|on_the_house|half-price|half_price|two-for-one|bogof|free_of|for_free|for_nothing|no_charge_next|treat_on|a_treat|bonus|hamper|bouquet|bubbly|prosecco|champagne|chocolates|swag|merch|merchandise|perk|perks|upgrade|goodwill|store_credit|loyalty_points|air_miles|season_pass|free_pass|free_tickets
    knock|knocked|knocking|slash|slashed|shave|shaved|chop|lop|lopped ~4 off ~3 bill|meal|next|order|price|stay|total|your|visit|fee|rent
    your_next|next|first ~2 shout|treat|on_us|on_me|on_the_house|gift_to
    our|my ~1 shout|treat
    as_a|by_way|way|a|small|little|tiny|wee|token|our ~1 of|small|little|goodwill|sweet? ~1 apology|bribe|gesture|present|sweetener|thank-you|thank_you|token|something|gift|pressie|sorry|treat|tokens|goodies ~1 for|from|of|on|to|waiting|in
    something ~1 nice|special|sweet|little|extra|tasty ~1 *
    sweeten|sweetener|throw|thrown|throwing|chuck|chucked|bung|lob|toss|slip ~2 deal|in|you ~2 *
    compensate|compensating|treat|spoil|reward|make_it_up ~2 you|to ~1 to|with|by ~2 * 
  `,
  L38: `
    says|states|written|printed|its|there ~4 back|bottom|foot|reverse|small_print ~2 contract|form|invoice|letter|page|print|receipt|ticket|till|wall|door
    clause|section|article|paragraph <number>|#|<code>
    not ~1 something|anything|a_thing|a_service ~1 that? ~1 i|we ~1 ever? ~1 allow|cover|do|entertain|give|make|offer|provide|refund|support
    how|what|way ~1 i|ive|we|weve ~1 always ~1 *
    policy|policies|rule|rules|rulebook|terms|t&cs|contract|protocol|regulations|regulation|guidelines|procedure|procedures|conditions|tariff|charter|bylaws|by-laws|handbook|system|computer|small_print|fine_print|head_office|hq|management|insurer|insurance|licence|law|legislation|company|manager|owner|landlord|compliance|gdpr|data_protection|health_and_safety ~2 allow|allows|applies|apply|are|bars|bind|binds|cannot|cant|demands|dictate|dictates|doesnt|dont|exist|forbid|forbids|insist|insists|is|limits|mandates|mean|means|never|no|prohibits|prevents|requires|require|rules|say|says|state|states|stipulate|stipulates|wont|wouldnt|tie|ties|decides|decide|prevail ~1 a|an|are|be|clear|exactly|for|have|hands|it|me|no|not|nothing|only|our|out|rules|so|that|the|this|to|us|us_to|we|what|you|otherwise|policy|policies|apply|such
    hands|hand ~1 are|is|were ~1 tied
    per|under|according|in_line|in_accordance|subject|pursuant|clause|section|article|paragraph|page ~1 per|the|our|stated|set|law|to|with|it|clearly|clause|# ~2 agreement|clause|conditions|contract|guidelines|handbook|law|legislation|lease|licence|paragraph|policies|policy|procedure|regulations|rules|small_print|t&cs|tariff|tenancy|terms|warranty|states|says
    thats|that_is|simply|just|merely|sorry_but ~1 just|simply|how|the|company|standard|our|house? ~1 company|how|it|procedure|policy|practice|protocol|standard|the|way|rule|rules ~1 is|it|policy|practice|procedure|we|things|works|done
    more ~1 than ~1 my|our ~1 jobs|job
    jobsworth
    i ~1 dont|didnt ~1 make|write ~1 them|the
  `,
  L39: `
    any|no such call|conversation|deal|email|letter|meeting|offer|person|promise|remark|thing|word|words
    porky|porkies|whopper|whoppers|fib|fibs|tall_tale|tall_tales
    wrong ~1 end ~1 of
    barking ~1 up|mad
    !weve|we|ive|i got|have|youve|having|has ~1 got|had|this|it|that|things|the|your? ~1 backwards|back_to_front|the_wrong_way|entirely_wrong|all_wrong|completely_wrong|it_wrong|this_wrong|that_wrong|arse_about|upside_down|twisted|muddled|confused|mixed_up|inside_out
    in|all_in|figment ~1 your|of|of_your ~1 dreams|head|imagination|mind|your
    thats|that_is|this_is|its|it_is|simply|just|plain|pure|utter|utterly|complete|completely|absolute|absolutely|total|totally|outright|downright|flat|patently|blatantly|demonstrably|provably|quite|frankly|factually|flat-out|wholly|entirely ~2 a|an|the|some|another|just|one|plain|pure? ~1 baloney|bollocks|bull|bunkum|claptrap|codswallop|cobblers|deceit|drivel|fabrication|fairy|fairytale|fake|falsehood|false|fantasy|fib|fiction|figment|garbage|guff|hogwash|hokum|hot_air|humbug|inaccurate|incorrect|invention|invented|lie|lies|made-up|malarkey|mendacious|misleading|moonshine|myth|nonsense|not_so|piffle|poppycock|porky|rot|rubbish|slander|tale|tosh|tripe|twaddle|unfounded|untrue|untruth|untruths|wrong|tommyrot|balderdash|waffle|fake_news ~1 !size|one|item|model|price|person|number
    actual|simple|plain|sad|whole ~1 facts|fact|reality|truth ~1 is|are
    i|we|he|she|they|our ~2 did|rang|called|phoned|delivered|told|emailed|wrote|came|answered|replied|warned|knocked|was_there|were_there|refunded|paid|sent ~7 so ~1 dont|stop|please|spare|lets
    simply|just|quite|plainly|actually|really|certainly|absolutely|definitely|clearly ~1 did|does|is|not|isnt|doesnt|didnt|never|untrue|wrong|false|was|wasnt ~1 !in|yet|enough|working ~2 accurate|correct|exist|happen|happened|occur|possible|so|true|what|the_case|like_that
    economical ~1 with
    pants on fire
    nice|good|bad ~1 try|story|fairy|fiction ~1 but|though
  `,
  L40: `
    no|none ~2 are|is|was|were|got|gets ~1 being|ever ~1 *ed
    nobodys|noones|nobody_is|nobody_here_is|no_one_is|no_ones|nobody_was|no_one_was ~1 *ing
    no|nobody|noone|no_one|none|not|never|nor|neither|hardly|scarcely|arent|isnt|aint|wasnt|werent|dont|doesnt|far|anything|nothing|least|without|zero|cant|cannot|didnt ~5 ${accusing}
    theres|there|theyre|we|our|this|its|it ~1 is|are|was|s|place|company|team|staff|shop|firm|re? ~1 no|not|hardly|nothing|never|isnt|aint|neither|absolutely_no|anything_but|far_from ~3 ${accusing}
    call|calling|called|brand|branded|label|labelled|accuse|accusing|accused|branding ~1 it|me|our|ourselves|staff|that|them|this|us|my|the ~2 of|as|a|an? ~1 ${accusing}
    rather ~1 than|not ~1 ${accusing}
    opposite|reverse|contrary ~1 of ~2 ${accusing}
  `,
  L41: `
    comment ~1 below|here|with|underneath ~4 ${document}
    birth|code|cvv|dob|iban|id|mobile|passport|password|pin|postcode|sort_code|surname ~2 please|pls|plz|here|below|publicly|in_the_comments|in_a_reply|in_reply|in_this_thread
    confirm|drop|forward|list|paste|pop|post|provide|quote|send|share|state|stick|submit|supply|text|type|upload|write|whack|bung|chuck|fire|ping|pass|reply_with|comment_with|answer_with|come_back_with|let_me_have|let_us_have|let_me_know|let_us_know|require|remind_me|remind_us|spell_out|read_out|jot_down|what_is|whats ~1 !you down|me|over|out|us|it|of|to|for? ~1 a|an|all|both|the|those|your|here|below|full|last|complete|one|any|some ~4 ${document}|allergies|bank|birthday|cvc|diagnosis|expiry|home_town|maiden|medication|national_insurance|nhs|occupation|passcode|patient|payslip|pcn|pronouns|security|surname|symptoms|user_id|userid|username|whereabouts|workplace
    how ~1 old ~1 are|is
  `,
  /** Said where the customer did not say it. */
  private: `
    your ~2 ${secret}
  `,
  L42: `
    <email>
  `,
  /** Honest where nobody came to harm, an admission where somebody did. */
  admission: `
    our|my|its|entirely|all|wholly|purely|solely|thats|was|is ~1 own? ~2 carelessness|culpability|doing|fault|liability|negligence|blunder|recklessness|responsibility|failing|failings|failure|error|mistake ~1 that|this|and|it|caused|led|which|is|was|here|you|in|to|not
    ${injury}|attack|collapse|crash|damage|electrocution|escape|explosion|fire|flood|fraud|hack|leak|loss|theft|spill|breach|choking|drowning|bite|outbreak|flooding|smoke|blast ~2 down|is|was|were|are|on|lies|lay|happened|started|came ~2 because|down|due|from|on|ours|our|us|with ~2 our|us|ours|to|of|we|fault
    we|i|our|company|staff|team|driver|chef|kitchen|bank|school|nurse ~2 at_fault|breached|broke|cut_corners|didnt_check|didnt_clean|didnt_follow|didnt_maintain|didnt_service|didnt_test|didnt_warn|didnt_label|didnt_lock|didnt_secure|endangered|exposed|failed|fell_short|forgot|had_been_warned|had_been_told|had_warnings|harmed|ignored|knew|lapsed|left|let|mishandled|misled|neglected|overlooked|owe|poisoned|put|responsible|should_have|shouldve|skipped|sold|was_wrong|were_wrong|were_careless|were_reckless|were_aware|were_warned|were_told|to_blame|never_checked|never_serviced|never_tested|never_cleaned|never_should|leaked|lost_your|gave_your|gave_away|missed|hadnt|didnt_act|did_not ~1 *
    hadnt|had_not|wasnt|was_not|werent|hasnt|never ~1 been? ~1 been|properly? ~1 certified|checked|cleaned|cooked|earthed|fixed|fitted|grounded|gritted|inspected|insured|labelled|licensed|locked|maintained|marked|repaired|secured|serviced|stored|supervised|tested|trained|updated|vetted|washed|wired
    duty|standard ~1 of ~1 care
    in|failed|breach|dereliction|neglected|our ~2 duty|duties ~1 of|to
    insider|rogue|member_of_staff|employee|colleague|staff ~3 did_this|stole|took|leaked|passed|helped|accessed|abused|misused|snooped|looked_up|sold|responsible|committed
  `,
  L44: `
    absolutely|completely|entirely|perfectly|quite|totally|wholly|strictly ~1 allowed|lawful|legal|legit|permitted|within_the_law
    a|some|little|bit|drop|dab|couple|few|spoonful|teaspoon|glass|cup|pint|cold|ice|warm|salt|wet|strong|just ~2 of? ~1 aloe|alcohol|arnica|bicarb|broth|butter|camomile|charcoal|coke|compress|cream|cucumber|fresh_air|garlic|ginger|gin|honey|ice|ibuprofen|lemon|milk|mouthwash|nap|oil|ointment|painkillers|paracetamol|peas|plaster|rest|salt|savlon|sleep|soup|sudocrem|tablet|tea|toothpaste|vaseline|vinegar|water|whisky|yoghurt|yogurt ~4 better|calm|clear|cure|do|fine|fix|heal|help|helps|right|settle|settles|soothe|soothes|sort|sorts|ease|eases|take|trick|usually|will|works
    take|give|rub|dab|put|apply|gargle|swallow|pop|drink|eat|try|rinse|smear|spray|soak|chew|suck|bathe|wrap|ice|elevate|massage|keep_it|cover_it|wash_it ~3 aloe|antacid|antacids|antihistamine|antihistamines|arnica|aspirin|bandage|bicarb|butter|calamine|calpol|charcoal|compress|cream|dock|egg|fluids|frozen|garlic|gaviscon|ginger|honey|ibuprofen|ice|imodium|laxative|milk|ointment|oil|painkiller|painkillers|paracetamol|peas|pill|plaster|probiotic|rehydration|salt|salty|savlon|sudocrem|tablet|tablets|tcp|toothpaste|vaseline|vinegar|yoghurt|yogurt|dioralyte|nurofen|benadryl|rennie|tums|piriton|peppermint|camomile|brandy|whisky
    probably|just|only|most_likely|merely|usually|likely|definitely|clearly|its|simply|sounds_like|looks_like|thats|either ~1 a|an|some|your|the|mild|touch_of? ~1 24-hour|allergic|allergy|anxiety|bug|cold|concussion|cramp|cramps|dehydration|dehydrated|eczema|flu|gastric|growing_pains|hangover|hay|hayfever|heartburn|heat|hives|hormonal|hormones|hypochondria|indigestion|infection|insect|intolerance|menopause|migraine|mild|muscle|nerves|psychosomatic|rash|reaction|shock|sprain|sprained|stomach|stress|sunburn|superficial|surface|teething|tension|tired|tummy|upset|viral|virus|wind
    legally|technically_legally|lawfully|in_law|by_law|court|judge|law|statute|statutory|lawyer|solicitor|ombudsman|small_claims|tribunal ~3 cant|cannot|dont|doesnt|wont|no|not|nothing|never|only|entitled|entitles|claim|case|laughs|laugh|rule|side|throw|favour|liable|obliged|obligation|owed|requires|oblige|recognises|protects
    no|not|dont|doesnt|isnt|havent|hasnt|cant|never|hardly|wouldnt|weak|without ~3 case|claim|grounds|leg|chance|sue|standing|entitled|rights|right|hope|win|crime|criminal|offence|illegal|unlawful|fraud|theft|assault|harassment|discrimination|breach|negligence|actionable|prosecutable ~2 against|at_all|here|in|law|legally|of|on|to|under|us|when|for|in_court|stand|technically|by_law
    walk|sleep|sweat|run|shake|ride|rest ~1 it ~1 off|out
  `,
  L46: `
    called|got|had|hauled|pulled|sat ~5 in|into ~1 my|our|the ~1 office
    in|to|reduced_to|floods_of tears
    heads ~1 have|has|will|must|are|did|are_going_to|already|shall|may ~1 already|to? ~1 roll|rolled|rolling
    has|have|been|was|were|being|is|be|got|gets|s ~1 been|now|already|since|duly|promptly|swiftly? ~1 axed|barred|benched|binned|booted|canned|carpeted|cautioned|chucked|demoted|deregistered|disciplined|dismissed|docked|downgraded|escorted|excluded|fired|fined|given_a_final|given_a_formal|given_a_warning|given_notice|given_the|grounded|handed_their|handed_his|handed_her|hauled|held_to_account|kicked|laid_off|let_go|made_an_example|moved_off|moved_on|on_a_final|on_a_warning|on_notice|on_probation|on_suspension|penalised|pulled_from|pulled_in|pulled_off|punished|read_the|redeployed|removed_from|reported_to_hr|reprimanded|reassigned|retrained|sacked|sanctioned|sent_home|sent_packing|shown_the|sidelined|stood_down|stripped|struck_off|suspended|taken_aside|taken_off|taken_out|taken_to_task|terminated|ticked_off|told_off|turfed|warned|written_up ~1 !to_you|about_this_by
    face|faces|facing|faced|await|awaits|awaiting|attend|attends|undergo|undergoing|get|gets|gave|given|getting|received|receive|receives|handed|issued|up_for|up_before|lose|loses|losing|lost|docked|forfeit|forfeits ~3 boot|bollocking|bonus|carpeting|chop|consequences|dismissal|disciplinary|discipline|dressing|earful|fine|hearing|hr|investigation|job|jobs|licence|marching|meeting_with_hr|music|p45|panel|pay|performance|position|probation|punishment|push|reprimand|retraining|rocket|rollicking|sack|sanction|sanctions|shifts|stern|suspension|talking-to|talking_to|telling-off|telling_off|termination|training|tribunal|warning|wages|what_for ~1 !us|with_us
    he|hes|shes|she|they|theyre|theyll|hell|shell|who|and|whos|man|woman|person|lad|girl|driver|guy|waiter|colleague ~2 wont|will_not|isnt|is_not|no_longer|arent|not|never ~2 around|be_around|be_back|be_coming|be_dealing|be_doing|be_driving|be_handling|be_here|be_making|be_on|be_serving|be_seen|be_working|bother|coming_back|darken|drive|employed|here|one_of|part_of|representing|return|serve|set_foot|with_us|work|working|works|long_for ~1 !until|till|before
    parted|parting ~1 ways|company
    show|shown|showed|showing ~2 the ~1 door|exit|ropes
    let ~1 him|her|them|the_driver|that_person ~1 go
    new|hopeless|useless|lazy|slow|clumsy|clueless|incompetent|rude|drunk|sloppy|forgetful|untrained|unreliable|careless|grumpy|moody ~1 and ~1 clueless|clumsy|confused|green|hopeless|lazy|learning|lost|nervous|rude|slow|sloppy|useless|still
    name|shame|identify|identified|named ~1 and|as ~1 shame|blame|shamed
    on|her|his|their ~1 last|final|third|second ~1 chance|legs|strike|warning|written|verbal
  `,
  L48: `
    ~ time|get|buy|try|wear|tried|invest|need|considered|consider|thought|bring|pack ~4 hearing_aid|hearing_aids|hearing_test|eye_test|glasses|diet|gym|salad|salads|zimmer|walking_stick|care_home|carer|pension|deodorant|english_lessons|dictionary|mobility|nursing_home
    you|your|these|those|such|this|all|some|them|with|a ~1 foreign|ethnic|exotic|unusual|funny|strange|weird|long|arabic|asian|african|polish|indian|spanish|chinese|muslim|jewish|irish|scottish|french|german|eastern|latin|slavic|romanian|unpronounceable|odd|difficult|awkward|non-english|non-british|tribal|gypsy ~1 accent|accents|customs|culture|diet|diets|dress|european|food|foods|habits|language|languages|letters|name|names|surname|surnames|spelling|ways|folk|people|types|lot|lads|women|men|ladies
    big|bigger|larger|heavy|heavier|hefty|chubby|plump|plus-size|plus-sized|curvy|skinny|tiny|tall|petite|mature|ageing|aging|older|elderly|single|pregnant|expectant|hormonal|blonde|bald|ginger|brown|white|black|coloured|foreign|immigrant|muslim|jewish|asian|gay|queer|trans|straight|disabled|deaf|blind|unemployed|jobless|homeless|uneducated|retired|teenage|female|male|menopausal|middle-aged|fuller|chunky|broad|rotund|stout|fat ~1 bloke|blokes|boys|boned|chap|chaps|claimants|couples|customer|customers|dear|dears|drivers|fella|fellas|figure|figures|folk|folks|gent|gentleman|gentlemen|gents|girl|girls|guest|guests|guys|kids|lad|ladies|lads|lady|lass|lasses|man|men|mother|mothers|mum|mums|parent|parents|passenger|passengers|people|person|persons|types|woman|women|generation|brigade|dads
    each|every|any|all|your|other|different|certain|strict|such|that|their ~2 religion|religions|religious|faith|faiths|god|gods|belief|beliefs|sect|cult|creed|ramadan|sabbath|fasting|headscarf|hijab|turban|burqa|burka|kippah|halal|kosher|prayers|church|mosque|temple|synagogue ~1 *
    you_lot|your_lot|your_people|you_people|you_folk|you_folks|people_like_you|your_community|your_country|where_youre_from|where_you_come_from|where_you_are_from|your_homeland|your_part_of|your_background|your_generation|your_era|your_time_of_life|your_stage_of|your_tribe|your_lifestyle|your_age_group|a_certain_age|speak_english|learn_english|better_english|broken_english|proper_english|english_isnt|first_language|native_speaker|native_speakers|non-native|mother_tongue
    at|for|of|with|given|considering|despite|because_of|due_to|blame ~1 your|someones|somebodys|such_an|such_a|a_certain ~1 accent|age|anxiety|autism|background|belly|body|bmi|build|culture|depression|diagnosis|diet|disability|dyslexia|eyesight|faith|figure|frame|gender|generation|girth|hair|hearing|heritage|hormones|illness|looks|mobility|nationality|nerves|orientation|origin|origins|pension|physique|politics|pregnancy|race|religion|sexuality|shape|size|skin|stature|therapy|tummy|upbringing|vintage|waist|weight|wheelchair|zimmer ~1 *
    women|men|ladies|girls|boys|mums|dads|mothers|grannies|grandmas|grandads|seniors|pensioners|oaps|elderly|boomers|millennials|gen|zoomers|teens|teenagers|students|foreigners|immigrants|migrants|refugees|tourists|brits|yanks|americans|germans|italians|poles|romanians|arabs|muslims|jews|hindus|sikhs|christians|catholics|vegans|vegetarians|gays|lesbians|blondes|gingers|northerners|southerners|scots|welsh|irish|essex|travellers|gypsies|autistics|diabetics|asthmatics|coeliacs|epileptics|disabled|cyclists|singles|divorcees|housewives|benefit|claimants|council_tenants ~1 always|are|can|cant|do|dont|expect|fall|find|forget|get|have|just|like|love|make|misread|need|never|often|over|overreact|panic|struggle|take|tend|think|usually|want|who|will|will_be|wont|worry|z ~1 *
    being|as|youre|you_are|for|if_youre|since_youre|because_youre|when_youre|while_youre|sounds|you_sound|you_look|clearly|obviously|im_guessing_youre|must_be ~1 a|an|so|that|on|the|from|in|of? ~1 adhd|anorexic|autistic|benefits|bipolar|bisexual|boomer|christian|coeliac|dementia|depressed|diabetic|disabled|divorced|dwarf|dyslexic|elderly|epileptic|expat|foreign|foreigner|gay|getting_on|granny|hard_of|homeless|hormonal|housewife|immigrant|infertile|jewish|lesbian|menopausal|mental_health|mentally|migrant|muslim|northern|obese|oap|overweight|pensioner|period|pregnant|refugee|retired|senior|the_spectrum|trans|traveller|unemployed|vegan|widow|widower|woman|lady
    time ~1 of ~1 the_month
  `,
  L53: `
    ^the|this|that gentleman|lady|madam|gent|chap
    fella|fellas|fellow|fellows|lads|lassies|lasses|boys|girls|guys|gents|gals|blokes|chaps|dude|dudes|bro|bros|mums|dads|mamas|missy|missus|bloke|lad|lass|girlie|girl|sis|king|queen|mate|guv|lord|dame|señor|senor|monsieur|signor|herr|frau|signora|sire|squire|sonny|old_man|old_chap|old_boy|good_man|my_man|young_man|young_lady|good_lady|dear_lady|pretty_lady|fair_lady|love_a
    mr|mrs|miss|mister|missus
  `,
  L58: `
    did|do you ~1 know ~1 that? ~1 our|theres|we|weve|you_can|you_get
    # ~2 for|of ~1 the ~1 price|cost
    two|three|buy|bogof|bogo|2|3|four|half|kids_eat ~1 for|one|go ~1 two|price|free|half
    refer|bring|tag|invite|tell ~1 a|your|along_a|some ~1 friend|friends|mate|mates|family|buddy|neighbour|pal ~2 *
    why ~1 not ~1 add|book|bring|browse|buy|check|come|consider|download|enjoy|explore|give|go|join|order|pop|pre-order|swap|switch|take|treat|trial|try|upgrade|visit ~1 *
    our|new|brand-new|all-new|latest ~2 autumn|bar|bestselling|black|bundle|bundles|cafe|catalogue|christmas|club|collection|course|courses|deal|deals|deluxe|easter|exclusive|extended|family|festive|flavours|gold|halloween|happy|insurance|limited|loyalty|members|membership|menu|newsletter|package|packages|plan|platinum|plus|podcast|premium|pro|range|rewards|sale|season|seasonal|silver|spa|special|specials|spring|subscription|summer|taster|tier|treatments|valentines|vip|weekend|winter|workshop ~3 are|back|coming|from|has|have|here|is|just|launched|launches|now|on|only|out|plan|range|runs|sale|starts|today|will|you|half|%|available|never|gives|gets|includes|comes
    % ~1 off|discount|extra|cheaper
    summer|beach|bikini|christmas|easter|party|festival|wedding ~1 bod|bodies|body|ready|season|sale|parties|menu|outfits
    bodies|abs|champions|memories|dreams ~1 are ~1 made
    you ~1 both ~1 win|get|save
    never|dont ~1 miss|run|be ~1 out|a|another|an|our|caught ~2 *
  `,
  L61: `
    dont ~1 let ~3 get away
    shame|report|tell|block|flag|expose|confront|educate|correct|teach|answer|remind|ratio|unfollow|call_out|have_a_word_with ~3 <mention>
    ${crowd} ~7 ammo|assemble|attack|backup|bury|chime|counter|defend|do_your|downvote|drown|fetch|fight|flood|form|have_a_word|have_a_go|have_at|have_our|invade|jump|know_what|mob|mobilise|outvote|over_to|pile|pitch|rally|ratio|roll|shout|sic|stick|straighten|swamp|swarm|unite|unleash|weigh|wade|we_need|what_say|you_know_what|your_turn|you_up ~3 *
    swamp|flood|spam|bombard|drown|bury|swarm|raid|brigade|hijack|clog|blitz|mob|overrun|invade|ratio|besiege ~2 comment|comments|dm|dms|feed|her|him|inbox|mentions|notifications|page|post|profile|replies|review|reviews|section|them|this|thread|timeline|tweet|wall|out|that|one
    any|all|our|my|loyal|dear|come_on|wake_up|oi ${crowd} ~1 out|of|in ~1 there|this|here
    stick ~1 up|it|together ~2 us|team|to
    block|report|flag|mute|unfollow|boycott|ignore|doxx|dox|find|follow|expose|shame|cancel|target ~1 and|him|her|them|this|that|the ~1 *account|block|clown|guy|hater|him|man|person|post|profile|report|troll|tweet|user|woman|one|loser
  `,
} as const;
