import {
  but,
  colleague,
  customerVerb,
  failed,
  sorry,
  supplier,
  takeDown,
  terms,
  theirPost,
} from './classes-en.ts';

/** A · Blame and defensiveness, English. */
export const blameEn = {
  L01: `
    if you had|hadnt|youd|wouldve|would_have|only|simply|actually ~2 ${customerVerb}|n
    if youd !rather|like|prefer|be|love ~1 ${customerVerb}
    if ~1 only you
    had you ~1 *ed|read|told|taken|kept|chosen|rung|known|been|bothered|done|seen|paid|said
    you should ~1 have|ve|of
    you shouldve|oughta|oughtve|coulda|shoulda|mightve
    you shouldnt|should_not ~1 have|ve
    you could|might ~1 have ~1 ${customerVerb}|avoided|prevented
    you couldve
    you ~1 ought to ~1 have
    you needed|were_supposed|were_meant|were_asked to ~2 ${customerVerb}|*
    you were ~1 clearly_told|told_that|told_the|told_this|told_it|told_when|told_about|warned|informed|advised|notified|reminded|asked|supposed|meant
    you ~2 didnt|did_not|never|havent|failed ~2 to? ~1 read|check|cancel|follow|ask|tell|call|let|look|notice|keep|book|provide|confirm|listen|bother|reply|respond|follow|save|inform|notify|mention|bring|give_us|update|select|tick|enter|double-check|pay_attention|bother_to|set|complete|understand|comply|cancelled
    you failed|neglected|forgot|omitted to|the|your
    you must|mustve ~1 have ~1 *ed|done|typed|chosen|put|left|lost|got|forgotten|given|set
    you mustve ~1 *ed|done|typed|put|left|lost|got|forgotten
    you ~2 entered|typed|gave|chose|picked|selected|put|filled|ordered|used|booked|clicked|installed|set|read ~2 wrong|incorrect*|wrongly|mistaken*
    you ~1 got|had|made ~1 a|the|an|it|your ~2 wrong|mistake|error|mixed_up|slip
    you ~2 misread|mistyped|mixed_up|forgot|misunderstood|mishandled|misused|misplaced|overlooked|ignored|broke|damaged|caused
    !not|isnt|wasnt|no|never is|was|its|thats|entirely|all|clearly|be|obviously|were your ~2 fault|mistake|error|doing|responsibility|problem|job|problems|carelessness|issue|negligence
    !not|isnt|wasnt|no|never your own ~2 fault|mistake|doing|error|responsibility
    your ~1 fault|mistake|error|oversight|carelessness|negligence|misuse|misunderstanding ~1 !on_our
    your responsibility ~1 to
    ones|is|was|thats|its|responsibility|down|fault|error|issue|problem ~2 on|lies_with|down_to you|your_side|your_part|your_end ~1 !.
    on|from|at your ~1 end|side|part
    thats ~1 on you
    lies with you
    due to|because_of your ~1 own? ~1 *
    its ~1 up to you
    up to ~1 you|customers|the_customer ~1 to ~1 ${customerVerb}
    this|it|that ~2 happened|happens|occurred|failed|broke ~1 because|since|when|as you|your
    because you ~1 *ed|didnt|entered|chose|put|gave|did|failed|never|ignored|forgot|left|used|bought|havent|waited
    next time ~3 make_sure|please|check|read|remember|you|try|be
    in ~1 future ~2 make_sure|check|read|remember|please|double-check|you
    you ~2 ignored|skipped|overlooked|disregarded|missed ~2 ${terms}|warning|warnings|deadline|emails|instructions|steps|our
    you agreed|signed|accepted|clicked ~2 ${terms}|terms|up|it|accept
    failure|failing to ~1 follow|read|check|comply
    user error|misuse|customer_error
    improper use|handling
    its ~1 your ~1 job|responsibility|duty|fault|problem
    you ~1 brought ~1 this ~1 on
    you only ~1 have ~1 yourself
    only yourself ~1 to
    blame yourself
    you ~1 clearly|obviously|evidently|simply ~1 didnt|havent|never|did|dont|forgot
    you are|were|youre ~1 at_fault|to_blame|responsible|the_one_who|careless
    youre the one
    if ~1 customers|people|you ~1 read|checked|listened|paid_attention|bothered|followed|asked|cancelled|told
    had the ~1 customer
    a ~1 mistake on your
    you left ~2 unattended|too_late|it_too
  `,
  L02: `
    hard|difficult|struggle|struggling|tough|impossible|strange|odd|surprising|unusual ~1 to ~1 believe|see_how|imagine|understand_how|credit|accept|picture
    find|found|finding ~1 it|that|this|your|what ~3 hard|difficult|strange|odd|surprising|unlikely|curious|peculiar|funny|implausible|weird|interesting|incredible|suspicious
    !not were|im|we_are|i_am|am|are|was|quite|bit|very|somewhat ~1 surprised|puzzled|baffled|sceptical|skeptical|perplexed|doubtful|unconvinced|astonished|amazed|bemused ~1 !you_had
    we|i ~1 really|seriously|very_much|highly|strongly|kind_of? ~1 doubt|question|dispute
    !no_doubt|no have|has|got|having ~1 our|some|serious|my doubts
    not ~2 sure|convinced|certain|clear ~1 thats|that_is|this_is|what_you|you|it_happened|how_that|that_really|if_that|whether|we_believe
    !charge|bill|charges|total doesnt|does_not|dont|didnt|wouldnt ~1 sound|seem|look|add_up|ring_true|make_sense|match|tally|appear|square ~1 like|right|possible|likely|up|true|with|credible|plausible|what|our|to_match|how
    are|r you ~1 sure|certain|positive
    you sure
    seems|sounds|is|its|thats|looks|appears|seem|that_is|highly|very ~2 unlikely|implausible|improbable|suspicious|far-fetched|farfetched|odd|strange|weird|curious|fishy|unbelievable|dubious|peculiar|questionable|incredible|exaggerated|hard_to_believe !time|place|but
    ^how|thats|thats_very|very|most odd|strange|curious|peculiar|weird|convenient
    ^odd|funny|strange|curious|weird|interesting|hmm|really
    its|it_is|thats|that_is ~2 odd|strange|curious|funny|peculiar|weird|interesting|surprising ~1 that|you|how|because|nobody
    apparently|supposedly|allegedly|purportedly ~1 you|your|nobody|our|the|we
    alleged|supposed|so-called ~1 *
    if ~1 thats|that_is|this|that|what_you|its|it ~2 really|actually|true|happened|genuinely|indeed
    if what you
    send|show|provide|give|have|got|any|wheres|need|some ~2 proof|evidence
    prove|can_you_prove ~1 it|that|this
    cameras|cctv|logs|footage ~1 tell|tells|show|shows|say|says|suggest|suggests ~2 different|otherwise|another|that_you|ten|story
    you|he|she ~1 claim|claimed|allege|alleged|say_that|reckon|assert
    your ~1 version|allegation|allegations|account_of
    cant|cannot|could|couldnt|would ~2 imagine|believe|see_how|possibly|fathom|understand_why ~1 our|any|that|how|why|this|possible|staff|happen
    that cant|cannot|couldnt ~1 right|true|possible|be_right|be_true|have_happened
    never|nobody|no_one|noone ~2 heard|recalls|remembers|saw|seen|remember
    we ~1 dont|do_not ~1 believe|buy|think_that|see_how|recognise
    i|we dont believe
    what ~1 a coincidence
    thats not like|our
    according to you
    are you making|exaggerating
    maybe|perhaps you ~1 imagined|dreamt|dreamed|misremember*|are_confused|got_confused
    take that ~1 with
    pinch of salt
  `,
  L03: `
    !not|arent|isnt only|sole|first|one ~1 person|one|customer|guest|client|user|passenger|complaint|case|diner|report|member|caller|patient ~1 who|that|to|with|weve|we|in|about|having|has|this|complaining|ive|anyone|of|is|were
    youre|you_are|your !not ~1 the|our only|first|sole|single
    nobody|no_one|noone|none|no ~1 else|other|others|others_have|customer|customers|guest|guests|one ~2 has|had|is|reported|complained|mentioned|said|seems|experienced|noticed|raised|have|having|minds|minded|customers|customer|ever|got
    nobody|noone|no_one|none_of_our ~1 has|have|ever|had ~2 complained|mentioned|said|raised|reported|complain|moaned|minded|noticed|told
    no other|others ~1 *
    every|everyone|everybody|all ~1 else|other|others|our_other|of_our_other|the_other|the_others|our ~2 got|is|are|received|likes|loves|seems|managed|has|had|customers|guests|happy|fine|works|love|passengers|people|users|clients|enjoyed|was|were
    everyone|everybody|anyone|anybody else
    other ~1 customers|guests|people|users|clients|passengers|diners ~2 are|love|have|seem|dont|didnt|got|manage|managed|had|happy|never|enjoy|were|report
    the rest of our|us|them
    most ~1 of? ~1 people|customers|our|guests|users ~2 love|happy|manage|fine|dont|find|like|enjoy
    never|not|havent|hasnt|hadnt|didnt|dont|weve_never ~1 had|received|heard|get|got|been|seen ~1 a|any|one|other|another|single|such ~2 complaint|complaints|problem|problems|reports|issue|issues|report|customer
    never ~1 had ~1 complaint|problem|issue|complaints|problems|issues|this
    no ~1 other ~1 complaints|reports|issues|problems|cases
    never|hasnt|not|doesnt ~1 happened|happen|happens ~1 to|with|before ~1 anyone|anybody|any|else|before?
    never happened before
    first ~1 time ~1 weve|ive|anyone|we|anybody|someone|its|this|a
    first ~1 weve|ive|we_have ~1 heard
    its|it_is|must_be|seems ~2 just|only you|your_phone|yours|your_device|you_having
    just|only ~1 you
    isolated|one-off|one_off|unique ~1 case|incident|complaint|occurrence|event|issue
    works|working ~1 fine|perfectly|well|ok|okay ~1 for|here ~1 everyone|everybody|us|others|all|me|the
    fine for everyone|everybody|others|us|all
    nobody|no_one|noone but you
    strange|funny|odd ~1 all|every|no
  `,
  L04: `
    in ~1 our|my defence|defense
    in fairness ~1 to? ~1 us?
    to ~1 be ~1 fair ~1 to? ~1 us|we|ourselves
    fair to us|ourselves|our
    as|like ~1 we|i|ive|weve|were|was ~2 already|previously|said|told|explained|mentioned|stated|advised|informed|pointed|have_said|indicated|repeatedly|clarified|stated
    as previously|already|stated|mentioned|explained|discussed|noted|outlined
    like|as i|we|ive|weve ~1 said|told|explained|mentioned
    weve|we_have|ive|i_have|youve_been|you_have_been ~1 already|repeatedly|told|explained|did_tell|did_say|did_warn|did_explain|did_mention|clearly_said|clearly_told ~2 you|this|covered|told|explained|said|answered|replied|been|it|that|addressed|times|once|twice|covered_this
    we|i already|repeatedly|did|clearly ~1 told|explained|said|answered|replied|covered|mentioned|tell|say|explain|warn
    already ~1 covered|answered|told|explained|addressed|replied|said|dealt|been_told
    we|i did ~1 tell|warn|say|explain|mention|let_you|advise|inform|try|email|send|announce|state
    told|explained ~2 times|already|before|twice|repeatedly
    not|isnt|wasnt|never|arent|no ~1 our|my|down_to_us|up_to_us|really_our|actually_our ~1 fault|responsibility|problem|job|doing|mistake|error|issue|call|concern|department|decision|us
    not|isnt|wasnt ~1 up|down|on ~1 to? us
    nothing ~2 to_do_with|we_can|we_could|more_we|else_we ~1 us|do|have_done?
    nothing to do with us
    nothing ~1 we ~1 can|could ~1 do|have
    out|outside|beyond ~1 of? ~1 our|my ~1 hands|control|power|remit
    we ~1 cant|cannot|dont|do_not ~1 be_held|control ~2 responsible|weather|traffic|the|that
    not ~1 responsible|to_blame|liable ~1 for
    were|we_are|im not ~1 responsible|to_blame|liable
    i ~1 repeat|will_repeat|shall_repeat|must_repeat
    to repeat ~1 myself|ourselves|again
    let me|us repeat
    once ~1 again ~2 we|as|the|i|it
    we|i ~1 have|ve|weve? ~1 done|did|followed ~1 everything|nothing_wrong|all_we|our_part|what_we|all|our_job|the_procedure|correctly|procedure
    did|done nothing wrong
    weve done ~1 everything|all|nothing|our|what
    we ~1 only|just|simply|were_only|were_just ~1 follow*|doing
    thats|that_is|this_is|its|it_is|isnt ~1 not ~2 quite|entirely|exactly|strictly|fair|accurate|how_it|right|what_happened|what_we
    not ~1 entirely|quite|exactly|strictly|totally|completely|really ~1 true|accurate|what_happened|right|fair|correct|what|how
    unfair ~1 to|on
    youre ~1 being ~1 unfair|unreasonable|harsh
    we ~1 acted|behaved ~2 correctly|properly|fairly|faith
    our hands ~1 are ~1 tied
    hands ~1 tied
    we ~1 kept|held|honoured|delivered|met ~1 our ~1 side|end|part|obligations|promise
    we cant ~1 help ~1 it|that|the
    dont ~1 blame us|me
    dont shoot ~1 the
  `,
  L05: `
    ${sorry} ~9 ${but}
    ${sorry} ~9 but|however
    ${sorry} ~7 its ~1 just|only|not
    feel|felt bad ~7 ${but}
    unfortunate* ~3 ${but}
    i|we ~1 hear|understand|get|appreciate|sympathise ~1 your|youre|you|that ~4 but
  `,
  L06: `
    ${sorry} ~4 if
    ${sorry} ~2 that? ~1 you ~1 feel|felt|took|take|found|find|think|thought|perceived|saw|see|were_offended|were_disappointed|were_upset|are_upset|got_upset|interpreted|read|misunderstood|believe|consider|disappointed|offended|misinterpreted|have_taken|are_offended|are_disappointed|are_unhappy|were_unhappy|didnt_like|did_not_like|didnt_enjoy|got|viewed|experienced_it
    ${sorry} ~2 you ~1 were|are|feel|felt|got ~1 offended|disappointed|upset|hurt|unhappy|annoyed
    ${sorry} ~2 youre ~1 upset|disappointed|offended|unhappy|hurt|annoyed|feeling
    ${sorry} ~3 to|for ~1 anyone|those|anybody|whoever|all_those|any ~2 who|that|may|might|feeling|offended|upset|hurt
    if ~1 anyone|someone|anybody|you|any|people|our|the|this|we|i|it|that|somebody|my ~4 offended|upset|was_hurt|were_hurt|felt_hurt|offence|offense|offend|distress|let_you_down|disappointed|insulted|bothered|discomfort|inconvenienced|annoyed|badly|wrong_way|failed_you|caused|misunderstood|ruffled|feelings|bothers|bothered
    if ~1 we|weve|i|ive ~2 let|upset|failed|caused|offended|hurt|disappointed|done_anything
    to ~1 those|anyone|anybody|everyone ~1 who|that|offended|feeling|may|upset ~1 felt|feel|were|offended|upset|hurt|may|have|was|might|by
    in ~1 the ~1 event
    for|any ~1 any? ~1 offence|offense|misunderstanding|hurt|distress|confusion ~1 caused|this|that|may|you|our|if|it
    any ~1 offence|offense|misunderstanding|hard_feelings|upset
    may|might|could ~1 have|ve ~1 offended|upset|hurt|caused|come_across|seemed|been_perceived|been_offended|insulted|been_hurt|sounded|felt|appeared|been_taken
    !not it|that|there|this ~1 was|wasnt ~1 never|not|no ~1 our|my|the|any? ~1 intention|intent
    never|not ~1 our intention|intent
    wasnt ~1 our|my intention|intent
    no offence|offense|harm ~1 was|intended|meant
    didnt|did_not|never ~1 mean|meant|intend|intended|meaning ~1 to|any ~1 offend|upset|hurt|offence|harm|insult
    ${sorry} ~2 your ~1 feelings|perception|impression
    misinterpreted|misconstrued|taken_the_wrong_way|took_it_the_wrong_way|taken_out_of_context|out_of_context|wrong_impression|misread_our
    that you ~1 feel|felt|found|perceived|took|took_it|interpreted|see_it|saw_it ~2 way|like|that|rude|our|as|it|offensive|so
    that ~1 way you feel
    you feel ~1 that|this way
  `,
  L07: `
    mistakes|errors|a_mistake|an_error|some_mistakes|some_errors|wrong_decisions|assumptions|an_oversight|a_miscalculation ~1 were|was|has_been|have_been|got|had_been made|introduced|committed|occurred?
    there|theres|there_s ~1 was|were|has_been|have_been|seems|appears|must|been|may_have|had_been|could_have|mustve ~1 to_have|to_be|have|been|been_some|been_a ~3 misunderstanding*|error*|mistake*|mix-up*|mixup*|mix_up|confusion|miscommunication|breakdown|problem*|issue*|glitch*|delay*|oversight|slip|hiccup*|failure|lapse|fault|disconnect|hitch|bug|crossed
    theres been
    there ~1 was|were|has_been|have_been|had_been ~2 misunderstanding*|error*|mistake*|mix-up*|mixup*|confusion|miscommunication|breakdown|problem*|issue*|glitch*|delay*|oversight|hiccup*|failure|lapse|hitch
    a|an|some|due_to|this_was ~1 system|technical|human|clerical|administrative|computer|it|internal|admin|processing|operational ~1 error|issue|fault|glitch|problem|failure|mistake
    due|owing|down|because|thanks ~1 to|of ~1 a|an|some|unforeseen|technical|human|the|system|operational ~2 error|issue|issues|fault|glitch|problem|failure|mistake|oversight|mix-up|miscommunication|circumstances|difficulties|reasons|mixup|problems|confusion|errors|constraints
    !if|whatever something|things|somewhere|a_few_things|thing ~2 went|gone|slipped|fell|didnt_go|did_not_go|got|broke ~1 wrong|plan|cracks|as_planned|awry|lost|missed|mixed|confused|through|smoothly|to_plan
    somewhere along the ~1 line|way
    it|that|this ~1 appears|seems|would_appear|looks ~1 that|like|as_though|as_if|your|the|there|to_have|some|a|an ~4 was|were|wasnt|werent|got|been|did_not|didnt|has|have|had
    your|the|a|an ~1 order|parcel|package|booking|appointment|email|bill|payment|account|request|case|refund|reservation|ticket|delivery|item|details|luggage|bag|charge|message|invoice|table ~2 was|were|wasnt|werent|got|has_been|had_been|hasnt_been ~2 sent|lost|misplaced|logged|entered|charged|cancelled|processed|delivered|recorded|deleted|duplicated|mixed|misrouted|delayed|overlooked|missed|saved|shipped|booked|dispatched|damaged|put|assigned|registered|taken|allocated|mislabelled|actioned|forgotten|dropped|sold
    an|a|some|several|few|the ~1 issue|error|problem|oversight|fault|mistake|glitch|misunderstanding|mix-up|miscommunication|incident|situation|failure|delay|discrepancy|mixup|complication ~1 arose|occurred|happened|was|has|came|led|emerged|took_place|resulted|crept|were|meant|caused
    an oversight
    wires ~1 crossed
    crossed wires
    fell|slipped|fallen ~1 through ~1 cracks|net
    got|been ~1 lost_in|mixed_up|muddled|overlooked|mislaid|lost
    by mistake|error
    in error
    wasnt|werent|was_not|not ~1 handled|processed|followed|logged|actioned|communicated|managed|dealt|passed|updated
    balls ~1 were dropped
    the ball was
    it ~1 was ~1 overlooked|missed|not_done|mishandled|miscommunicated|sent_to_the
    procedures|protocol|steps|process|standards ~1 werent|wasnt|were|was ~1 not? ~1 followed|met
    was sent|delivered|charged ~5 mistake|error
  `,
  L08: `
    !not|isnt|wasnt ${supplier}|${colleague}|company|delivery ~1 's? ~1 fault|mistake|error|responsibility|problem|doing|failure|issue|to_blame
    couriers|suppliers|carriers|vendors|drivers|partners|manufacturers|banks|waiters|colleagues|managers|warehouses|garages|providers|agents|shops|agencys|companys ~1 fault|mistake|error|responsibility|problem|doing|failure|issue|end
    fault|blame|responsibility|error|mistake|problem ~1 lies|lie|of|is|rests|sits|was|belongs|came|by|comes ~1 with|of|on|from|down_to|by|the|our|a ~2 ${supplier}|${colleague}|company|team|department
    blame ~1 the|our|them|it|lies
    our|the|a|an|my|one_of_our|your|some|that|other ~1 ${supplier}|${colleague} ~2 ${failed}
    our|the|a|your|their ~2 company|firm|team|department|partner|provider|branch|people|shift|guys|service|office ~1 ${failed}
    warehouse|logistics|kitchen|marketing|sales|billing|delivery|it|finance|accounts|support|depot|packing|shipping|payments|courier|night|weekend|day|head ~1 team|department|company|staff|guys|people|partner|shift|provider|office ~1 who|that|didnt|did|messed|failed|forgot|lost|got|is|are|never|made|had|let|dropped
    down ~1 to ~1 the|our|a|their|your ~2 ${supplier}|${colleague}|company|bank|team
    thats|its|that_is|is|was|this_is ~1 down_to|on|because_of|up_to|all_on|entirely_on|a_matter_for|a_question_for|one_for|a_problem_with ~1 the|our|your|my ~2 ${supplier}|${colleague}|company|team|firm
    ${supplier}|bank|company|manufacturer|insurer ~1 is|are|was|were|thats ~1 responsible|to_blame|the_one|at_fault|the_problem|who_you|liable|in_charge
    take|raise|chase|ask|contact|talk|speak|complain|discuss|go ~2 up|to|with|them|the|it|this|that|directly ~1 with|to|the|them|directly|your ~1 the|your|them|our? ~1 ${supplier}|them|company|shop|bank
    talk|speak|complain to|with them|the_courier|the_manufacturer|the_supplier|the_bank
    the ~1 new ~1 guy|girl|intern|hire|starter|lad|person|boy|temp|member|employee|waiter|waitress
    ${colleague}|who|person|spoke|served|helped|lady|they|he|she ~4 is|was|were|are|just ~1 new|inexperienced|confused|a_trainee|in_training|still_learning|untrained|a_temp|started|learning
    new ~1 to ~1 the ~1 job|role|team
    it ~1 was|is ~1 the|our|a|my ~2 ${supplier}|${colleague}|night|team|company|other ~2 who|that|not|fault
    that|it was|is ~1 them
    not ~1 us ~1 its|it|but|the
    my|a|our ~1 colleague|coworker|colleagues ~2 gave|told|made|forgot|got|mis*|did|didnt|put|mixed
    handled|managed|run|outsourced|dealt|fulfilled ~1 by|to|with ~1 a|our|an|another ~1 third*|external|outside|partner|subcontractor|separate|different
    third party|parties
    nothing ~1 we ~1 could
  `,
  L09: `
    legal|court|disciplinary_and_legal|civil|criminal|judicial ~1 action|proceedings|advice|team|department|counsel|consequences|steps|measures|route|charges|recourse|rights|representatives|case|remedies|complaint|means|matter
    our|a|the|my ~1 lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal_team|legal_department|legal|counsel|barrister
    lawyer|lawyers|attorney|attorneys|solicitor|solicitors|lawyered
    sue|suing|sued
    in court
    to|through|by court|the_courts|court_if
    take|taking|see|go|going|end_up ~3 court|courts|police|tribunal
    defamation|defamatory|defame|defaming|libel|libellous|libelous|slander|slanderous|slandering
    press|pressing|file|filing|bring|lodge ~1 charges|a_lawsuit|a_claim_against|a_suit|a_police|suit|claim|police_report
    lawsuit|litigation|litigate|cease_and|injunction|prosecute|prosecuted|prosecution|subpoena
    reserve ~1 the|our|all ~2 right|rights
    be|held|hold ~1 held|you|personally? ~1 liable|accountable_for_these|responsible_for_damages
    consequences|repercussions
    face|suffer|accept|bear|live_with ~1 the consequences
    be|very|careful|watch ~1 careful|what|watch|warned ~2 you ~1 write|post|say|publish|type|put|tweet
    watch what you
    be warned
    consider this|yourself ~2 warning|warned
    it|this ~1 could|will|might|may|can ~2 cost_you|end_badly|backfire|go_badly|get_expensive|get_you_in_trouble
    act on it|this
    regret ~1 this|posting|it
    youll|you_will ~1 regret
    damages
    against the law
    we ~1 know ~1 who|where ~1 you
    unless you ~1 retract|remove|delete|withdraw|take
    take ~1 further ~1 action|steps ~1 against
    action against
    remove|delete|retract|take ~4 or ~1 face|else|well|we|expect|we_will|be
    or ~1 else
    authorities|police ~3 about|report|you|your
    report|reporting you to
  `,
  L10: `
    ${takeDown} ~4 ${theirPost} ~3 and|then|so|in_order|first|before|or ~1 we|well|ill|i|we_can|your|then|youll|only
    ${takeDown} ~4 and|then|so ~1 we|i|well|ill
    if|once|when|after|unless|until|as_soon_as|provided|in_return_for|in_exchange_for|on_condition|assuming|the_moment|only_if|before|upon|by|for ~3 ${takeDown} ~4 ${theirPost}
    once|if|when|as_soon_as|after|until|unless ~4 review|post|tweet|comment|video|rating|complaint ~2 down|removed|gone|deleted|changed|updated|edited|comes|off
    in ~1 return|exchange ~1 for ~3 ${takeDown}|${theirPost}|stars|positive|deletion|removal
    as_long_as|providing|conditional_on|subject_to|contingent_on ~4 ${takeDown}
    need|want|ask|request|like|require|kindly|please ~3 ${takeDown} ~3 ${theirPost}|down ~3 before|so|first|then|in_order|and|to_proceed
    ${takeDown} ~3 ${theirPost} ~1 first
    first ~2 ${takeDown} ~3 ${theirPost}
    help|refund|sort|fix|assist|resolve|compensate|swap|replace|reimburse ~4 if|once|when|after|as_soon_as|provided|only_if ~2 you|the|your|that|its|it ~2 ${takeDown}|down|gone|removed|deleted
    five|5|star|stars|positive ~2 stars|review|rating|star ~3 and|so|then|for|in
    as a condition
  `,
} as const;
