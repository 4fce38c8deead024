import { sorry } from './classes-en.ts';

const bother =
  'inconvenience|inconveniences|inconvenienced|inconvience|inconvenence|inconviniences|inconvinience|inconvienence|inconvenient|disruption|disruptions|hassle|discomfort|bother|difficulties|difficulty|upset|annoyance|annoyances|disturbance|trouble|frustration_caused|problems_caused|issues_caused|impact|any_problems|any_issues|nuisance|negative_experience|confusion_this|disappointment_this|upheaval|disappointment_caused|distress_caused|unpleasantness|aggravation|any_delay|any_delays';
const opinion =
  'feedback|opinion|opinions|comments|comment|input|experience|views|view|thoughts|satisfaction|suggestions|suggestion|voice|happiness|custom|perspective|insights|insight|remarks|review|reviews|what_you_think|business|loyalty|words';

/** C · Corporate and canned, English. */
export const cannedEn = {
  L22: `
    ${sorry} ~8 ${bother}
    accept ~3 apologies|apology ~8 ${bother}
    any|the|for|this|all ~1 inconvenience|inconvience|inconvinience|inconveniences|inconvienence ~1 caused|this|that|you?
    ${bother} ~1 caused|this|that_this|may|experienced|you_may|youve|we
    inconvenient|inconvenience ~4 ${sorry}
    ${bother} ~1 this|that|it ~1 may|has|might|caused|have|must|is
    thank ~2 for ~1 your ~1 understanding
  `,
  L23: `
    ${opinion} ~1 is|are|really|truly|always|helps|help|matters|matter|counts|count|means|mean|makes|make|drives|allows|lets|will ~2 important|valuable|valued|priority|top|help|helps|matters|matter|counts|means|improve|better|us|world|lot|number_one|everything|vital|essential|key|crucial|appreciated|heart|gift|gold|welcome|first|much|grow|shape|precious
    every|each|all ~1 ${opinion} ~1 counts|matters|helps|is|makes|count|are
    value|appreciate|cherish|treasure|welcome|love|prize|respect|valued|listen_to ~2 your|all|customer|every|the|any|such|our_customers ~2 ${opinion}|customers
    take|takes|taking ~1 all|your|every|customer|any|such ~2 ${opinion}|complaints|concerns|criticism ~2 seriously|board|on_board|heart|very
    valuable|invaluable|valued|important|helpful ~1 ${opinion}
    thank|thanks ~2 for ~2 valuable|invaluable|feedback|input|insight|insights|suggestions|suggestion|constructive|honest_feedback
    listening ~1 to ~1 our|you|customers|your
    listen to ~1 our|customers
    we|i ~1 really|truly|do|always|genuinely? ~1 care ~1 what|about ~1 what|you|your|our
    helps|help|allows|lets|enables ~1 us ~1 to? ~1 improve|grow|get_better|do_better|serve|learn|be_better|become
    makes us ~1 better|stronger
    ${opinion} ~2 heart|core ~1 of
    means|mean ~1 a|so|the ~1 lot|much|world ~1 to
    matters|important|matter ~1 to ~1 us
    your ~1 ${opinion} ~1 matters|counts
    customer ~1 feedback|satisfaction|experience
  `,
  L24: `
    take ~2 matters|complaints|issues|concerns|situations|this|these ~4 seriously
    we ~1 pride|prides|strive|endeavour|endeavor
    pride|prides ~1 ourselves|itself|themselves
    proud ~1 of|to ~1 our|be|offer|provide|deliver|serve
    committed|dedicated|devoted|commitment|dedication ~1 to|is
    our ~2 commitment|mission|vision|ethos|values|goal|aim|brand|passion|promise|dna|standards|priority|philosophy|purpose|number_one|top_priority|heritage|core_values|reputation|tradition ~1 is|stands|to|are|of|has|for|as|means|that|and|in|will
    we ~1 always|constantly|continually|continuously|consistently|work|aim|seek|try|do|are_always|are_constantly ~2 aim|strive|striving|seek|aims|endeavour|try|work|hard|tirelessly ~2 to|for|every
    aim|aims|strive|seek|try|work_hard ~1 to ~1 deliver|provide|offer|give|exceed|ensure|maintain|meet|be|make_every|go_above|delight|create|uphold ~4 service|best|experience|standard|standards|customers|excellent|quality|highest|every|expectations|excellence|everyone|possible
    at|here|from|everyone|all_of_us|us ~1 at? <mention>|acme|the_company ~1 we
    ^at * ~1 we ~1 pride|believe|value|strive|care|take|aim|always|are
    as ~1 a|an|the|one|industry|market ~2 industry|leading|leader|brand|company|market|family|business|organisation|organization|customer-focused|responsible|premium|pioneer|award-winning|global|trusted
    industry|market|sector|world ~1 leader|leaders|leading
    customers|customer|clients|guests|you|people|passengers|quality|service|safety|excellence|satisfaction|patients|innovation ~2 heart|centre|center|core|forefront|dna|priority|first|top_priority|everything|number_one ~1 of|our|we
    at the ~1 heart|centre|core|forefront ~1 of
    take|takes|treat|took ~2 matters|this|such|these|complaints|issues|situations|things|it|kind|safety|matter|that|incidents|all ~3 very|extremely|seriously|utmost|incredibly
    highest|high|best|exacting|rigorous|excellent|exceptional|world-class|world_class|first-class|outstanding|superior|unparalleled|top-quality ~1 possible|of|level|quality|customer? ~1 standards|standard|quality|service|experience|level|care|experiences
    on ~1 behalf ~1 of
    excellence|quality|integrity|transparency|trust ~1 is|are|in|has|and|lies ~2 our|what|dna|priority|core|everything|service|excellence
    in our ~1 dna|blood
    the|this|our ~1 company|organisation|organization|brand|firm|group|management|airline|bank|business ~2 has|is|prides|regrets|remains|wishes|strives|takes|values|believes|stands|would|aims|apologises|deeply|apologizes|holds|continues|was|maintains
    long|proud|rich|years|decades|century ~1 of|tradition|history|heritage|standing
    we ~1 hold ~1 ourselves
    exceed ~2 expectations
    wed_like_to|we_would_like_to|we_wish_to ~1 express|convey|reiterate|reaffirm|extend|assure|reassure
    customer-centric|customer-first|customer_centric
    passionate|passion ~1 about|for
    everything we do
  `,
  L25: `
    will|shall|endeavour|endeavor|has|have|is|being|was|been ~1 be? ~1 endeavour|processed|escalated|forwarded|actioned|revert|liaise|expedited|facilitated|remedied|referred|rectified|directed|raised|effected|dealt|redirected|transferred|initiated|looped ~1 by|to|with|in|as|you|a|due
    endeavour|endeavor|endeavouring|endeavoring|endeavours|revert|expedite|liaise|hereby|herewith|aforementioned|forthwith|pursuant|henceforth|thereof|therein|rectify|remediate|facilitate|utilise|utilize|ascertain|commence|undersigned|heretofore|actioned|escalate|escalated|escalating|escalation
    at|your|our ~1 the|your|our|their? ~1 earliest|soonest ~1 convenience|possible|opportunity?
    at the earliest
    please ~1 be|note|find|kindly ~1 advised|that|informed|attached|assured|aware
    be ~1 advised|informed ~1 that
    further|with|in|pursuant|regarding ~1 to|reference|regards|regard|response|relation|respect|accordance|line|connection|compliance|view ~1 to|with|of? ~2 your|our|this|the|procedures|policy|protocol|enquiry|complaint|email|message|above|matter|guidelines|regulations
    in|as ~1 accordance|line|per|compliance|conformity ~1 with|to ~1 our|the
    we|i ~1 kindly|respectfully|hereby|would|wish|regret|await|are|shall|must|look ~2 request|ask_that|inform|await|advise|to_inform|to_advise|awaiting|forward|revert|appreciate_if
    kindly ~1 request|provide|note|advise|be|allow|refer|confirm|bear|refrain|submit|contact|revert|await
    do|dont ~1 not|please? ~1 hesitate
    not hesitate
    hesitate to
    should ~1 you|there ~1 require|need|have|be|wish ~3 further|any|assistance|additional|questions|clarification|queries
    any ~1 further|additional|other|questions_or ~1 questions|queries|assistance|enquiries|concerns|information|clarification|correspondence
    further ~1 assistance|notice|queries|enquiries|questions|correspondence
    relevant|appropriate|concerned|respective|competent|responsible|correct|necessary|requisite|applicable|designated ~1 team|department|area|party|parties|person|division|personnel|authority|authorities|channels|channel|unit|colleagues|steps|people|stakeholders|measures
    matter|issue|case|request|claim|complaint|enquiry|query|ticket|concern|concerns ~2 is|has|was|will|under|being|been|in|are ~2 review|forwarded|hand|escalated|referred|investigation|pending|processed|raised|logged|progressed|consideration|looked_into|passed|noted|assigned|being|addressed|process|assessed|resolved_in
    under|currently_under ~1 review|investigation|consideration|study|evaluation
    a ~1 ticket|case|query|request ~1 was|has|number|is|will ~1 been|raised|opened|logged|created|be?
    await|awaiting ~1 your|further|a ~2 response|reply|instructions|confirmation|correspondence
    look ~1 forward ~1 to ~1 hearing|your|resolving|receiving
    in ~1 due ~1 course
    acknowledge|confirm ~1 receipt
    following ~1 your|an|our ~1 recent|enquiry|complaint|message|internal|request|communication
    via|through ~1 the|official|appropriate ~1 channels|proper|appropriate|correct|usual|designated ~1 channels?
    for ~1 your|internal|processing ~1 perusal|records|processing|consideration|purposes
    subject ~1 to ~1 review|approval|verification|our
    the ~1 necessary ~1 steps|arrangements|measures
    prior ~1 to|notice
    with ~1 immediate ~1 effect
    turnaround|business_days|working_days_of|sla|slas|tat
  `,
  L26: `
    pop|head|slide|go|drop|come ~1 into|over|by|to|in ~2 store|shop|branch|chat|dms|dm|live_chat|website
    live chat
    send|drop|shoot|contact|call|ring|phone|message|dm|pm|email|write|text|visit|pop|get|reach|head|go|fill|submit|check|use|slide|see|speak|chat|talk|log|open|raise|try|complete|give|ping|hit|come|direct|inbox|consult|refer|mail|tweet ~5 message|dm|dms|pm|email|e-mail|mail|service|services|helpline|store|shop|support|chat|centre|center|form|inbox|website|site|us|line|hotline|app|faq|faqs|team|desk|page|number|ticket|portal|whatsapp|messenger|call|touch|privately|helpdesk|reception|link
    get ~1 in ~1 touch
    reach ~1 out ~1 to
    dm|pm|inbox|email|message|call us|please|pls|plz
    please ~1 dm|pm|email|call|inbox|message|contact|ring|write
    check your ~1 inbox|dms|email|spam
  `,
  L27: `
    what ~1 happened|you_describe|youre_describing|you_mention|you_say
    sorry ~1 about|for|to_hear|to_read|to_see ~1 that|this|it|the
    the|this|your ~1 situation|experience|issue
    bad|poor|negative ~1 experience
  `,
  L31: `
    dear ~1 customer|customers|user|users|sir|madam|valued|guest|guests|all|client|member|passenger|subscriber|mr|mrs|ms|friend|patron|account|shopper|tenant|resident|traveller|reader|fan
    kind|kindest|best|warm|warmest|many|with|sincere ~1 regards|wishes|thanks_and
    ^regards|respectfully|sincerely|cordially|faithfully
    best|kind|warm ~1 wishes|regards
    yours|very ~1 sincerely|faithfully|truly|respectfully|cordially
    regards|sincerely
    to ~1 whom ~1 it
    whom it ~1 may
    i|we ~1 am|are|were|im ~1 writing|write ~1 to|in
    im writing ~1 to|in
    esteemed|valued|honoured|respected|beloved ~1 customer|guest|client|patron|user|member|sir|passenger
    with ~1 many|sincere|best|kind ~1 thanks|regards|wishes
    we|i ~1 remain
    i trust|hope ~1 this
    warmly|cordially|respectfully
    thanking ~1 you ~1 in
    on behalf of the ~1 team ~1 i
  `,
  L32: `
    we|i|completely|totally|fully|really|can|truly|absolutely|id|do ~2 understand|appreciate|know|imagine|see|recognise|recognize|realise|realize|get|sympathise|sympathize|acknowledge|hear|feel ~2 your|the|how|why|this|that|what|youre ~2 frustration|frustrations|frustrating|concern|concerns|anger|feel|feeling|upset|annoying|disappointment|disappointing|upsetting|annoyed|frustrated|situation|inconvenient|position|pain|difficult|stressful|going_through|distress|worry|angry|disappointed|unhappy|important|hard|unpleasant|irritating|infuriating|feelings|annoyance
    must|can|this_is|is|how|could|be|very|incredibly|so ~1 be|is|have_been|feel|very|so|extremely ~1 frustrating|annoying|upsetting|stressful|disappointing|infuriating ~1 for|this|that|it|and|is|must|to
    understand|appreciate ~1 your|the|how|that ~2 frustration*|concern*|anger|frustrating|upset*|annoy*|disappoint*
    here ~1 to|for ~1 help|assist|support|you|listen
    here for you
    happy|glad|pleased|delighted|love|eager|more_than_happy ~1 to ~1 help|assist|support
    how|what ~1 may|can|could|might ~1 i|we ~1 help|assist|do|be
    as ~1 an|a ~1 ai|language|bot|assistant|virtual|chatbot
    im|i_am|this_is|im_just|i_m ~1 a|an|just|your|the ~2 virtual|bot|ai|chatbot|automated|assistant|language_model|digital|robot|machine
    virtual|digital|automated ~1 assistant|agent|response|reply
    thank|thanks ~1 you? ~1 for ~1 reaching|contacting|getting|your_message|your_patience_and|connecting|choosing|writing_in|bringing|taking_the_time_to_contact|writing_to
    thanks|thank_you for reaching|contacting|getting
    empathise|empathize|empathising|empathy|sympathise|sympathize
    put ~1 ourselves|myself ~1 in
    in ~1 your ~1 shoes
    sorry|sad|saddened|sorry_that|regret|disheartened|disappointed ~2 you|to|hear|for|about|that ~2 had|have|hear|your|about|experienced|feel|the|a|youve|went|this|learn ~2 experience|experienced|had_this|situation|about_your|trouble|issues|through|negative|difficulty|frustration|that|experiencing
    hear ~1 about|that ~2 experience|trouble|issues|having|situation
    sorry you ~1 had|have|feel|went|experienced ~2 experience|this|that|through|to
    hope|trust ~1 this ~1 message|email|reply|finds|helps|note|clarifies|answers
    finds you ~1 well
    we|i ~1 hear|feel ~1 you
    youre|you_are ~1 not ~1 alone
    your ~1 feelings|frustration|concerns|concern|anger|experience ~2 valid|understandable|understood|heard|important|justified|matter
    thats|that_is|its|completely|totally|perfectly ~1 completely|totally|perfectly|absolutely ~1 understandable|valid|normal
    i|we ~1 apologise|apologize|sorry ~1 for ~1 your|the|any|this ~1 experience|situation
    rest|be ~1 assured ~1 we
    way|manner ~1 you ~1 feel
    whenever|anytime|always you ~1 need
  `,
} as const;
