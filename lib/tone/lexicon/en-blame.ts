import { customerVerb, terms } from './classes-en.ts';

/** A · Blame and defensiveness (L01–L04), in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const blameEn = {
  L01: `
    if you actually|had|hadnt|only|simply|wouldve|youd|would_have ~2 ${customerVerb}|n
    if youd !be|like|love|prefer|rather ~1 ${customerVerb}
    if ~1 only you
    had you ~1 *ed|been|chosen|done|kept|known|paid|read|rung|said|seen|taken|told
    you should have been ~1 aware|careful|checking|early|here|more|on_time|quicker|there|watching|wearing
    you coulda|mightve|oughta|oughtve|shoulda|shouldve
    you could|might ~1 have ~1 ${customerVerb}|avoided|prevented
    you couldve
    you ~1 ought to ~1 have
    you needed|were_asked|were_meant|were_supposed to ~2 ${customerVerb}|*
    you were ~1 advised|asked|informed|meant|notified|reminded|supposed|warned|clearly_told|told_about|told_it|told_that|told_the|told_this|told_when
    you ~2 didnt|failed|havent|never|did_not ~2 to? ~1 ask|book|bother|bring|call|cancel|cancelled|check|complete|comply|confirm|double-check|enter|follow|inform|keep|let|listen|look|mention|notice|notify|provide|read|reply|respond|save|select|set|tell|tick|understand|update|bother_to|give_us|pay_attention
    you failed|forgot|neglected|omitted the|to|your
    you must|mustve ~1 have ~1 *ed|chosen|done|forgotten|given|got|left|lost|put|set
    you mustve ~1 *ed|done|forgotten|got|left|lost|put
    you ~2 booked|chose|clicked|entered|filled|gave|installed|ordered|picked|put|read|selected|set|typed|used ~2 incorrect*|mistaken*|wrong|wrongly
    you ~1 got|had|made ~1 a|an|it|the|your ~2 error|mistake|slip|wrong|mixed_up
    you ~2 broke|caused|damaged|forgot|ignored|mishandled|misplaced|misread|mistyped|misunderstood|misused|overlooked|mixed_up
    !isnt|not|never|no|wasnt your ~1 carelessness|error|fault|mistake|misunderstanding|misuse|negligence|oversight ~1 !on_our
    your responsibility ~1 to
    !not|isnt|never|wasnt|hardly down|error|fault|issue|ones|problem|responsibility|thats|was|its !not ~2 on|down_to|lies_with you|your_end|your_part|your_side
    !happening|look|looks|see|seeing|showing at|from|on your ~1 end|part
    lies with you
    due to|because_of your ~1 own? ~1 *
    ~ its ~1 up to you
    up to ~1 customers|you|the_customer ~1 to ~1 ${customerVerb}
    it|that|this ~2 broke|failed|happened|happens|occurred ~1 as|because|since|when you|your
    because you ~1 *ed|bought|chose|did|didnt|forgot|gave|havent|left|never|put
    in ~1 future ~2 check|double-check|read|remember|you|make_sure
    you accepted|agreed|clicked|signed ~2 ${terms}|accept|it|terms|up
    failing|failure to ~1 check|comply|follow|read
    user error|misuse|customer_error
    improper handling|use
    its ~1 your ~1 duty|fault|job|problem|responsibility
    you ~1 brought ~1 this ~1 on
    you only ~1 have ~1 yourself
    only yourself ~1 to
    blame yourself
    you are|were|youre ~1 careless|responsible|at_fault|the_one_who|to_blame
    youre the one
    if ~1 customers|people|you ~1 asked|bothered|cancelled|checked|followed|listened|read|told|paid_attention
    had the ~1 customer
    a ~1 mistake on your
    you left ~2 unattended|it_too|too_late
    next|should_be time ~3 ask|bring|call|check|follow|keep|look|pay|plan|read|remember|try|make_sure
    its|thats|this_is what|why ~1 happens|you ~2 get|if|need|should|when
    its|it_was|that_was you ~1 who
    you ~1 apparently|clearly|evidently|obviously ~1 chose|didnt|failed|forgot|havent|ignored|misread|missed|never|overlooked|skipped
  `,
  L02: `
    difficult|hard|impossible|odd|strange|struggle|struggling|surprising|tough|unusual ~1 to ~1 accept|believe|credit|imagine|picture|see_how|understand_how
    find|finding|found ~1 it|that|this|what|your ~3 curious|difficult|funny|hard|implausible|incredible|interesting|odd|peculiar|strange|surprising|suspicious|unlikely|weird
    !not am|are|bit|im|quite|somewhat|very|was|were|i_am|we_are ~1 amazed|astonished|baffled|bemused|doubtful|perplexed|puzzled|sceptical|skeptical|surprised|unconvinced ~1 !you_had
    !no|no_doubt got|has|have|having ~1 my|our|serious|some doubts
    ~ not ~2 certain|clear|convinced|sure ~1 thats|whether|you|how_that|if_that|it_happened|that_is|that_really|this_is|we_believe|what_you
    ~ !bill|charge|charges|total didnt|doesnt|dont|wouldnt|does_not ~1 appear|look|match|seem|sound|square|tally|add_up|make_sense|ring_true ~1 credible|how|like|likely|our|plausible|possible|right|true|up|what|with|to_match
    are|r you ~1 certain|positive|sure
    you sure
    ~ appears|highly|is|its|looks|seem|seems|sounds|thats|very|that_is ~2 curious|dubious|exaggerated|far-fetched|farfetched|fishy|implausible|improbable|incredible|odd|peculiar|questionable|strange|suspicious|unbelievable|unlikely|weird|hard_to_believe !but|place|time
    ~ ^how|most|thats|very|thats_very convenient|curious|odd|peculiar|strange|weird
    ^funny|interesting|odd|really|strange|weird
    allegedly|apparently|purportedly|supposedly ~1 nobody|our|the|we|you|your
    alleged|so-called|supposed ~1 *
    if ~1 it|its|that|thats|this|that_is|what_you ~2 actually|genuinely|happened|indeed|really|true
    if what you
    ~ give|got|have|need|provide|send|show|wheres ~2 evidence|proof
    prove|can_you_prove ~1 it|that|this
    cameras|cctv|footage|logs ~1 say|says|show|shows|suggest|suggests|tell|tells ~2 another|different|otherwise|story|ten|that_you
    he|she|you ~1 allege|alleged|assert|claim|claimed|reckon|say_that
    your ~1 allegation|allegations|version|account_of
    ~ cannot|cant|could|couldnt|would ~2 believe|fathom|imagine|possibly|see_how|understand_why ~1 any|happen|how|our|possible|staff|that|this|why
    that cannot|cant|couldnt ~1 possible|right|true|be_right|be_true|have_happened
    never|nobody|noone|no_one ~2 heard|recalls|remember|remembers|saw|seen
    we ~1 dont|do_not ~1 believe|buy|recognise|see_how|think_that
    what ~1 a coincidence
    thats not like|our
    according to you
    are you exaggerating|making
    maybe|perhaps you ~1 dreamed|dreamt|imagined|misremember*|are_confused|got_confused
    take that ~1 with
    ~ certain|sure ~1 about|it|its|that|thats|there|you ~2 been|didnt|happened|not|really|that|was|were
    doesnt|dont|wouldnt|does_not ~2 look|seem|sound ~1 at_all? ~2 like ~2 any|our|something|us
    honestly|really|seriously expect|expecting|want ~1 us ~1 to accept|believe|think
    find|found ~2 extremely|hard|highly|quite|rather|very? ~1 implausible|odd|strange|surprising|unlikely
    grain|pinch of salt
    looks|seems|sounds ~2 convenient|exaggerated|fabricated|fanciful|far-fetched|invented|made_up
  `,
  L03: `
    !arent|isnt|not first|only|sole ~1 caller|case|client|complaint|customer|diner|guest|member|one|passenger|patient|person|report|user ~1 about|anyone|complaining|has|having|in|is|ive|of|that|this|to|we|were|weve|who|with
    your|youre|you_are !not ~1 our|the first|only|single|sole
    no|nobody|none|noone|no_one ~1 customer|customers|else|guest|guests|one|other|others|others_have ~2 complained|ever|experienced|got|had|has|have|having|mentioned|minded|minds|noticed|raised|reported|said|seems
    nobody|noone|no_one|none_of_our ~1 ever|had|has|have ~2 complain|complained|mentioned|minded|moaned|noticed|raised|reported|said|told
    no other|others ~1 *
    all|every|everybody|everyone ~1 else|other|others|our|of_our_other|our_other|the_other|the_others ~2 are|clients|customers|enjoyed|fine|got|guests|had|happy|has|is|likes|love|loves|managed|passengers|people|received|seems|users|was|were|works
    other ~1 clients|customers|diners|guests|passengers|people|users ~2 are|didnt|dont|enjoy|got|had|happy|have|love|manage|managed|never|report|seem|were
    the rest of our|them|us
    most ~1 of? ~1 customers|guests|our|people|users ~2 dont|enjoy|find|fine|happy|like|love|manage
    didnt|dont|hadnt|hasnt|havent|never|not|weve_never ~1 been|get|got|had|heard|received|seen ~1 a|another|any|one|other|single|such ~2 complaint|complaints|customer|issue|issues|problem|problems|report|reports
    never ~1 had ~1 complaint|complaints|issue|issues|problem|problems|this
    doesnt|hasnt|never|not ~1 happen|happened|happens ~1 before|to|with ~1 any|anybody|anyone|before|else?
    first ~1 time ~1 a|anybody|anyone|its|ive|someone|this|we|weve
    first ~1 ive|weve|we_have ~1 heard
    its|seems|it_is|must_be ~2 just|only you|yours|you_having|your_device|your_phone
    ~ just|only ~1 you
    isolated|one-off|unique|one_off ~1 case|complaint|event|incident|issue|occurrence
    working|works ~1 fine|ok|okay|perfectly|well ~1 for|here ~1 all|everybody|everyone|me|others|the|us
    fine for all|everybody|everyone|others|us
    nobody|noone|no_one but you
    funny|odd|strange ~1 all|every|no
    all|every|everybody|everyone|most ~2 customers|else|guests|other|others|our_other ~2 enjoyed|enjoys|fine|get|gets|got|happy|love|loved|loves|managed|manages|seems|understood
    never|not|without ~1 a|any|had|one ~1 single? ~1 complaint|problem
    other|others|rest ~4 no|without ~1 difficulties|difficulty|issue|issues|problem|problems|trouble
  `,
  L04: `
    in ~1 my|our defence|defense
    in fairness ~1 to? ~1 us?
    to ~1 be ~1 fair ~1 to? ~1 ourselves|us|we
    fair to our|ourselves|us
    as|like ~1 i|ive|was|we|were|weve ~2 advised|already|clarified|explained|indicated|informed|mentioned|pointed|previously|repeatedly|said|stated|told|have_said
    as already|discussed|explained|mentioned|noted|outlined|previously|stated
    ive|weve|i_have|we_have|you_have_been|youve_been ~1 already|explained|repeatedly|told|clearly_said|clearly_told|did_explain|did_mention|did_say|did_tell|did_warn ~2 addressed|answered|been|covered|explained|it|once|replied|said|that|this|times|told|twice|you|covered_this
    i|we already|clearly|did|repeatedly ~1 answered|covered|explain|explained|mentioned|replied|said|say|tell|told|warn
    already ~1 addressed|answered|covered|dealt|explained|replied|said|told|been_told
    explained|told ~2 already|repeatedly|times|twice
    told you before
    arent|isnt|never|no|not|wasnt ~1 my|our|actually_our|down_to_us|really_our|up_to_us ~1 call|concern|decision|department|doing|error|fault|issue|job|mistake|problem|responsibility|us
    isnt|not|wasnt ~1 down|on|up ~1 to? us
    nothing ~2 else_we|more_we|to_do_with|we_can|we_could ~1 do|us|have_done?
    beyond|out|outside ~1 of? ~1 my|our ~1 control|hands|power|remit
    we ~1 cannot|cant|dont|do_not ~1 control|be_held ~2 responsible|that|the|traffic|weather
    not ~1 liable|responsible|to_blame ~1 for
    im|were|we_are not ~1 liable|responsible|to_blame
    i ~1 repeat|must_repeat|shall_repeat|will_repeat
    to repeat ~1 again|myself|ourselves
    let me|us repeat
    once ~1 again ~2 as|i|it|the|we
    i|we ~1 have|ve|weve? ~1 did|done|followed ~1 all|correctly|everything|procedure|all_we|nothing_wrong|our_job|our_part|the_procedure|what_we
    did|done nothing wrong
    weve done ~1 all|everything|nothing|our|what
    we ~1 just|only|simply|were_just|were_only ~1 doing|follow*
    isnt|its|thats|it_is|that_is|this_is ~1 not ~2 accurate|entirely|exactly|fair|quite|right|strictly|how_it|what_happened|what_we
    not ~1 completely|entirely|exactly|quite|really|strictly|totally ~1 accurate|correct|fair|how|right|true|what|what_happened
    unfair ~1 on|to
    youre ~1 being ~1 harsh|unfair|unreasonable
    we ~1 acted|behaved ~2 correctly|fairly|faith|properly
    hands ~1 tied
    we ~1 delivered|held|honoured|kept|met ~1 our ~1 end|obligations|part|promise|side
    we cant ~1 help ~1 it|that|the
    dont ~1 blame me|us
    dont shoot ~1 the
    for ~1 the|your info|information|record ~2 i|we
    we ~1 did|do ~1 actually? ~1 answer|call|check|deliver|email|follow|notify|reply|respond|send|tell|try|warn
    answered|covered|explained|said|told ~3 countless|enough|many|multiple|numerous|several|three|a_few ~1 occasions|times
    let the record ~1 show
    dont|do_not owe ~2 anything|apology|explanation
  `,
} as const;
