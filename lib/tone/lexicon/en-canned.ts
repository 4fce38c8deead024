import { sorry } from './classes-en.ts';

const bother =
  'inconvenience|inconveniences|inconvenienced|inconvience|inconvenence|inconviniences|inconvinience|inconvienence|inconvenient|disruption|disruptions|hassle|discomfort|bother|difficulties|difficulty|upset|annoyance|annoyances|disturbance|trouble|frustration_caused|problems_caused|issues_caused|impact|any_problems|any_issues|nuisance|negative_experience|confusion_this|disappointment_this|upheaval|disappointment_caused|distress_caused|unpleasantness|aggravation|any_delay|any_delays';
const opinion =
  'feedback|opinion|opinions|comments|comment|input|experience|views|view|thoughts|satisfaction|suggestions|suggestion|voice|happiness|custom|perspective|insights|insight|remarks|review|reviews|what_you_think|business|loyalty|words';

/** C · Corporate and canned, English. */
export const cannedEn = {
  L22: `
    ${sorry} ~8 ${bother}
    all|any|for|the|this ~1 inconvenience|inconveniences|inconvience|inconvienence|inconvinience ~1 caused|that|this|you?
    ${bother} ~1 caused|experienced|may|this|we|youve|that_this|you_may
    inconvenience|inconvenient ~4 ${sorry}
    thank ~2 for ~1 your ~1 understanding
  `,
  L23: `
    ${opinion} ~1 allows|always|are|count|counts|drives|help|helps|is|lets|make|makes|matter|matters|mean|means|really|truly|will ~2 appreciated|better|counts|crucial|essential|everything|first|gift|gold|grow|heart|help|helps|important|improve|key|lot|matter|matters|means|much|precious|priority|shape|top|us|valuable|valued|vital|welcome|world|number_one
    all|each|every ~1 ${opinion} ~1 are|count|counts|helps|is|makes|matters
    appreciate|cherish|love|prize|respect|treasure|value|valued|welcome|listen_to ~2 all|any|customer|every|such|the|your|our_customers ~2 ${opinion}|customers
    take|takes|taking ~1 all|any|customer|every|such|your ~2 ${opinion}|complaints|concerns|criticism ~2 board|heart|seriously|very|on_board
    helpful|important|invaluable|valuable|valued ~1 ${opinion}
    thank|thanks ~2 for ~2 constructive|feedback|input|insight|insights|invaluable|suggestion|suggestions|valuable|honest_feedback
    listening ~1 to ~1 customers|our|you|your
    listen to ~1 customers|our
    i|we ~1 always|do|genuinely|really|truly? ~1 care ~1 about|what ~1 our|what|you|your
    allows|enables|help|helps|lets ~1 us ~1 to? ~1 become|grow|improve|learn|serve|be_better|do_better|get_better
    makes us ~1 better|stronger
    ${opinion} ~2 core|heart ~1 of
    mean|means ~1 a|so|the ~1 lot|much|world ~1 to
    important|matter|matters ~1 to ~1 us
    your ~1 ${opinion} ~1 counts|matters
    customer ~1 experience|feedback|satisfaction
    customer|customers|your ~1 input|opinion|perspective|thoughts|view|views|voice|words|point_of_view ~1 really? ~1 count|counts|enrich|enriches|helps|make|makes|matter|matters|valuable|valued
  `,
  L24: `
    we ~1 endeavor|endeavour|pride|prides|strive
    pride|prides ~1 itself|ourselves|themselves
    commitment|committed|dedicated|dedication|devoted ~1 is|to
    our ~2 aim|brand|commitment|dna|ethos|goal|heritage|mission|passion|philosophy|priority|promise|purpose|reputation|standards|tradition|values|vision|core_values|number_one|top_priority ~1 and|are|as|for|has|in|is|means|of|stands|that|to|will
    we ~1 aim|always|consistently|constantly|continually|continuously|do|seek|try|work|are_always|are_constantly ~2 aim|aims|endeavour|hard|seek|strive|striving|tirelessly|try|work ~2 every|for|to
    aim|aims|seek|strive|try|work_hard ~1 to ~1 be|create|delight|deliver|ensure|exceed|give|maintain|meet|offer|provide|uphold|go_above|make_every ~4 best|customers|every|everyone|excellence|excellent|expectations|experience|highest|possible|quality|service|standard|standards
    at|everyone|from|here|us|all_of_us ~1 at? <mention>|acme|the_company ~1 we
    ^at * ~1 we ~1 aim|always|are|believe|care|pride|strive|take|value
    as ~1 a|an|industry|market|one|the ~2 award-winning|brand|business|company|customer-focused|family|global|industry|leader|leading|market|organisation|organization|pioneer|premium|responsible|trusted
    industry|market|sector|world ~1 leader|leaders|leading
    clients|customer|customers|excellence|guests|innovation|passengers|patients|people|quality|safety|satisfaction|service|you ~2 center|centre|core|dna|everything|first|forefront|heart|priority|number_one|top_priority ~1 of|our|we
    at the ~1 centre|core|forefront|heart ~1 of
    take|takes|took|treat ~2 all|complaints|incidents|issues|it|kind|matter|matters|safety|situations|such|that|these|things|this ~3 extremely|incredibly|seriously|utmost|very
    best|exacting|excellent|exceptional|first-class|high|highest|outstanding|rigorous|superior|top-quality|unparalleled|world-class|world_class ~1 customer|level|of|possible|quality? ~1 care|experience|experiences|level|quality|service|standard|standards
    on ~1 behalf ~1 of
    excellence|integrity|quality|transparency|trust ~1 and|are|has|in|is|lies ~2 core|dna|everything|excellence|our|priority|service|what
    in our ~1 blood|dna
    our|the|this ~1 airline|bank|brand|business|company|firm|group|management|organisation|organization ~2 aims|apologises|apologizes|believes|continues|deeply|maintains|prides|regrets|remains|strives|values|wishes
    century|decades|long|proud|rich|years ~1 heritage|history|of|standing|tradition
    we ~1 hold ~1 ourselves
    exceed ~2 expectations
    we_wish_to|we_would_like_to|wed_like_to ~1 assure|convey|express|extend|reaffirm|reassure|reiterate
    customer-centric|customer-first|customer_centric
    passion|passionate ~1 about|for
    everything we do
  `,
  L25: `
    been|being|endeavor|endeavour|has|have|is|shall|was|will ~1 be? ~1 actioned|dealt|directed|effected|endeavour|escalated|expedited|facilitated|forwarded|initiated|liaise|looped|processed|raised|rectified|redirected|referred|remedied|revert|transferred ~1 a|as|by|due|in|to|with|you
    actioned|aforementioned|ascertain|commence|endeavor|endeavoring|endeavour|endeavouring|endeavours|escalate|escalated|escalating|escalation|expedite|facilitate|forthwith|henceforth|hereby|heretofore|herewith|liaise|pursuant|rectify|remediate|revert|therein|thereof|undersigned|utilise|utilize
    at|our|your ~1 our|the|their|your? ~1 earliest|soonest ~1 convenience|opportunity|possible?
    please ~1 be|find|kindly|note ~1 advised|assured|attached|aware|informed|that
    be ~1 advised|informed ~1 that
    further|in|pursuant|regarding|with ~1 accordance|compliance|connection|line|reference|regard|regards|relation|respect|response|to|view ~1 of|to|with? ~2 above|complaint|email|enquiry|guidelines|matter|message|our|policy|procedures|protocol|regulations|the|this|your
    as|in ~1 accordance|compliance|conformity|line|per ~1 to|with ~1 our|the
    i|we ~1 are|await|hereby|kindly|look|must|regret|respectfully|shall|wish|would ~2 advise|await|awaiting|forward|inform|request|revert|appreciate_if|ask_that|to_advise|to_inform
    kindly ~1 advise|allow|await|be|bear|confirm|contact|note|provide|refer|refrain|request|revert|submit
    do|dont ~1 not|please? ~1 hesitate
    not hesitate
    hesitate to
    should ~1 there|you ~1 be|have|need|require|wish ~3 additional|any|assistance|clarification|further|queries|questions
    any ~1 additional|further|other|questions_or ~1 assistance|clarification|concerns|correspondence|enquiries|information|queries|questions
    further ~1 assistance|correspondence|enquiries|notice|queries|questions
    applicable|appropriate|competent|concerned|correct|designated|necessary|relevant|requisite|respective|responsible ~1 area|authorities|authority|channel|channels|colleagues|department|division|measures|parties|party|people|person|personnel|stakeholders|steps|team|unit
    case|claim|complaint|concern|concerns|enquiry|issue|matter|query|request|ticket ~2 are|been|being|has|in|is|under|was|will ~2 addressed|assessed|assigned|being|consideration|escalated|forwarded|hand|investigation|logged|noted|passed|pending|process|processed|progressed|raised|referred|review|looked_into|resolved_in
    under|currently_under ~1 consideration|evaluation|investigation|review|study
    a ~1 case|query|request|ticket ~1 has|is|number|was|will ~1 be|been|created|logged|opened|raised?
    await|awaiting ~1 a|further|your ~2 confirmation|correspondence|instructions|reply|response
    look ~1 forward ~1 to ~1 hearing|receiving|resolving|your
    in ~1 due ~1 course
    acknowledge|confirm ~1 receipt
    following ~1 an|our|your ~1 communication|complaint|enquiry|internal|message|recent|request
    for ~1 internal|processing|your ~1 consideration|perusal|processing|purposes|records
    subject ~1 to ~1 approval|our|review|verification
    prior ~1 notice|to
    with ~1 immediate ~1 effect
    sla|slas|tat|turnaround|business_days|working_days_of
    following|on|pending|upon ~1 the? ~1 completion|conclusion|finalisation|receipt|resolution|review ~1 of
    you ~1 shall|will ~1 be advised|informed|notified ~2 accordingly|by|in|of|once|upon|when
    appropriate|necessary|pertinent|relevant|required actions|arrangements|checks|formalities|measures|procedures|steps
    as|in ~1 accordance|keeping|line|per ~1 with? ~2 applicable|established|guidelines|procedures|standards|timeframes|timelines|timescales
    applicable|established|prescribed|stipulated|usual channels|deadlines|procedures|timeframes|timelines|timescales
  `,
  L26: `
    live chat
    ~ call|chat|check|come|complete|consult|contact|direct|dm|drop|email|fill|get|give|go|head|hit|inbox|log|mail|message|open|phone|ping|pm|pop|raise|reach|refer|ring|see|send|shoot|slide|speak|submit|talk|text|try|tweet|use|visit|write ~5 app|call|center|centre|chat|desk|dm|dms|e-mail|email|faq|faqs|form|helpdesk|helpline|hotline|inbox|line|link|mail|message|messenger|number|page|pm|portal|privately|reception|service|services|shop|site|store|support|team|ticket|touch|us|website|whatsapp
    reach ~1 out ~1 to
    ~ call|dm|email|inbox|message|pm please|pls|plz|us
    ~ please ~1 call|contact|dm|email|inbox|message|pm|ring|write
  `,
  L27: `
    what ~1 happened|you_describe|you_mention|you_say|youre_describing
    sorry ~1 about|for|to_hear|to_read|to_see ~1 it|that|the|this
    the|this|your ~1 experience|issue|situation
    bad|negative|poor ~1 experience
  `,
  L31: `
    dear ~1 account|all|client|customer|customers|fan|friend|guest|guests|madam|member|mr|mrs|ms|passenger|patron|reader|resident|shopper|sir|subscriber|tenant|traveller|user|users|valued
    best|kind|kindest|many|sincere|warm|warmest|with ~1 regards|wishes|thanks_and
    very|yours ~1 cordially|faithfully|respectfully|sincerely|truly
    regards|sincerely
    to ~1 whom ~1 it
    whom it ~1 may
    i|we ~1 am|are|im|were ~1 write|writing ~1 in|to
    ^im writing in|to !you_now
    beloved|esteemed|honoured|respected|valued ~1 client|customer|guest|member|passenger|patron|sir|user
    i|we ~1 remain
    i hope|trust ~1 this
    cordially|respectfully|warmly
    thanking ~1 you ~1 in
    on behalf of the ~1 team ~1 i
  `,
  L32: `
    absolutely|can|completely|do|fully|i|id|really|totally|truly|we ~2 acknowledge|appreciate|feel|get|hear|imagine|know|realise|realize|recognise|recognize|see|sympathise|sympathize|understand ~2 how|that|the|this|what|why|your|youre ~2 anger|angry|annoyance|annoyed|annoying|concern|concerns|difficult|disappointed|disappointing|disappointment|distress|feel|feeling|feelings|frustrated|frustrating|frustration|frustrations|hard|important|inconvenient|infuriating|irritating|pain|position|situation|stressful|unhappy|unpleasant|upset|upsetting|worry|going_through
    be|can|could|how|incredibly|is|must|so|very|this_is ~1 be|extremely|feel|is|so|very|have_been ~1 annoying|disappointing|frustrating|infuriating|stressful|upsetting ~1 and|for|is|it|must|that|this|to
    appreciate|understand ~1 how|that|the|your ~2 anger|annoy*|concern*|disappoint*|frustrating|frustration*|upset*
    here ~1 for|to ~1 assist|help|listen|support|you
    delighted|eager|glad|happy|love|pleased|more_than_happy ~1 to ~1 assist|help|support
    how|what ~1 can|could|may|might ~1 i|we ~1 assist|be|do|help
    as ~1 a|an ~1 ai|assistant|bot|chatbot|language|virtual
    im|i_am|i_m|im_just|this_is ~1 a|an|just|the|your ~2 ai|assistant|automated|bot|chatbot|digital|machine|robot|virtual|language_model
    automated|digital|virtual ~1 agent|assistant|reply|response
    thank|thanks ~1 you? ~1 for ~1 bringing|choosing|connecting|contacting|getting|reaching|taking_the_time_to_contact|writing_in|writing_to|your_message|your_patience_and
    empathise|empathising|empathize|empathy|sympathise|sympathize
    put ~1 myself|ourselves ~1 in
    in ~1 your ~1 shoes
    disappointed|disheartened|regret|sad|saddened|sorry|sorry_that ~2 about|for|hear|that|to|you ~2 a|about|experienced|feel|had|have|hear|learn|the|this|went|your|youve ~2 difficulty|experience|experienced|experiencing|frustration|issues|negative|situation|through|trouble|about_your|had_this
    hear ~1 about|that ~2 experience|having|issues|situation|trouble
    hope|trust ~1 this ~1 answers|clarifies|email|finds|helps|message|note|reply
    finds you ~1 well
    i|we ~1 feel|hear ~1 you
    youre|you_are ~1 not ~1 alone
    your ~1 anger|concern|concerns|experience|feelings|frustration ~2 heard|important|justified|matter|understandable|understood|valid
    completely|its|perfectly|thats|totally|that_is ~1 absolutely|completely|perfectly|totally ~1 normal|understandable|valid
    i|we ~1 apologise|apologize|sorry ~1 for ~1 any|the|this|your ~1 experience|situation
    be|rest ~1 assured ~1 we
    manner|way ~1 you ~1 feel
    always|anytime|whenever you ~1 need
    appreciate|get|imagine|know|realise|realize|see|understand ~2 how ~2 annoying|difficult|disappointing|frustrating|hard|inconvenient|infuriating|stressful|upsetting|you_feel
    get|hear|know|see|understand ~2 where ~1 youre|you_are ~1 coming
    sorry ~1 to ~1 hear|learn|read ~1 about|it|of|that|this
  `,
} as const;
