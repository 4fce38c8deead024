import { but, colleague, failed, sorry, supplier, takeDown, theirPost } from './classes-en.ts';

/** A · Apologies taken back, the blame passed on, threats (L05–L10), in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const excusesEn = {
  L05: `
    ${sorry} ~9 ${but}
    ${sorry} ~7 its ~1 just|not|only
    feel|felt bad ~7 ${but}
    unfortunate* ~3 ${but}
    i|we ~1 appreciate|get|hear|sympathise|understand ~1 that|you|your|youre ~4 but
    ${sorry} ~9 regrettably|sadly|unfortunately ~3 cannot|cant|its|not|nothing|policy|the
    ${sorry} ~6 only it|its|our|that|the
  `,
  L06: `
    ${sorry} ~4 if
    ${sorry} ~2 that? ~1 you ~1 believe|consider|disappointed|feel|felt|find|found|got|interpreted|misinterpreted|misunderstood|offended|perceived|read|saw|see|take|think|thought|took|viewed|are_disappointed|are_offended|are_unhappy|are_upset|did_not_like|didnt_enjoy|didnt_like|experienced_it|got_upset|have_taken|were_disappointed|were_offended|were_unhappy|were_upset
    ${sorry} ~2 youre ~1 annoyed|disappointed|feeling|hurt|offended|unhappy|upset
    ${sorry} ~3 for|to ~1 any|anybody|anyone|those|whoever|all_those ~2 feeling|hurt|may|might|offended|that|upset|who
    if ~1 any|anybody|anyone|i|it|my|our|people|somebody|someone|that|the|this|we|you ~4 annoyed|badly|bothered|bothers|caused|disappointed|discomfort|distress|feelings|inconvenienced|insulted|misunderstood|offence|offend|offended|offense|ruffled|upset|failed_you|felt_hurt|let_you_down|was_hurt|were_hurt|wrong_way
    if ~1 i|ive|we|weve ~2 caused|disappointed|failed|hurt|let|offended|upset|done_anything
    to ~1 anybody|anyone|everyone|those ~1 feeling|may|offended|that|upset|who ~1 by|feel|felt|have|hurt|may|might|offended|upset|was|were
    ~ in ~1 the ~1 event
    any ~1 misunderstanding|offence|offense|upset|hard_feelings
    ~ could|may|might ~1 have|ve ~1 appeared|caused|felt|hurt|insulted|offended|seemed|sounded|upset|been_hurt|been_offended|been_perceived|been_taken|come_across
    ~ !not it|that|there|this ~1 was|wasnt ~1 never|no|not ~1 any|my|our|the? ~1 intent|intention
    wasnt ~1 my|our intent|intention
    no harm|offence|offense ~1 intended|meant|was
    didnt|never|did_not ~1 intend|intended|mean|meaning|meant ~1 any|to ~1 harm|hurt|insult|offence|offend|upset
    ${sorry} ~2 your ~1 feelings|impression|perception
    misconstrued|misinterpreted|misread_our|out_of_context|taken_out_of_context|taken_the_wrong_way|took_it_the_wrong_way|wrong_impression
    that you ~1 feel|felt|found|interpreted|perceived|took|saw_it|see_it|took_it ~2 as|it|like|offensive|our|rude|so|that|way
    that ~1 way you feel
    ~ you feel ~1 that|this way
    ${sorry} ~4 our|the|your ~2 experience|food|meal|order|product|purchase|service|stay|trip|visit ~1 didnt|failed|hasnt|havent|wasnt|did_not|was_not ~2 live|match|meet|met|to_your|up_to|what_you
    didnt|not|wasnt ~1 meet|meeting|met|up_to ~1 the|your expectations
    apologi*|sorry ~3 anybody|anyone|people|those|whoever
  `,
  L07: `
    assumptions|errors|mistakes|a_miscalculation|a_mistake|an_error|an_oversight|some_errors|some_mistakes|wrong_decisions ~1 got|was|were|had_been|has_been|have_been committed|introduced|made|occurred?
    there|theres|there_s ~1 appears|been|must|mustve|seems|was|were|could_have|had_been|has_been|have_been|may_have ~1 been|have|been_a|been_some|to_be|to_have ~3 breakdown|bug|confusion|crossed|delay*|disconnect|error*|failure|fault|glitch*|hiccup*|hitch|issue*|lapse|miscommunication|mistake*|misunderstanding*|mix-up*|mixup*|oversight|problem*|slip|mix_up
    theres been
    there ~1 was|were|had_been|has_been|have_been ~2 breakdown|confusion|delay*|error*|failure|glitch*|hiccup*|hitch|issue*|lapse|miscommunication|mistake*|misunderstanding*|mix-up*|mixup*|oversight|problem*
    a|an|some|due_to|this_was ~1 admin|administrative|clerical|computer|human|internal|it|operational|processing|system|technical ~1 error|failure|fault|glitch|issue|mistake|problem
    because|down|due|owing|thanks ~1 of|to ~1 a|an|human|operational|some|system|technical|the|unforeseen ~2 circumstances|confusion|constraints|difficulties|error|errors|failure|fault|glitch|issue|issues|miscommunication|mistake|mix-up|mixup|oversight|problem|problems|reasons
    !if|whatever something|somewhere|thing|things|a_few_things ~2 broke|fell|gone|got|slipped|went|did_not_go|didnt_go ~1 awry|confused|cracks|lost|missed|mixed|plan|smoothly|through|wrong|as_planned|to_plan
    somewhere along the ~1 line|way
    it|that|this ~1 appears|looks|seems|would_appear ~1 a|an|like|some|that|the|there|your|as_if|as_though|to_have ~4 been|didnt|got|had|has|have|was|wasnt|were|werent|did_not
    a|an|the|your ~1 account|appointment|bag|bill|booking|case|charge|delivery|details|email|invoice|item|luggage|message|order|package|parcel|payment|refund|request|reservation|table|ticket ~2 got|was|wasnt|were|werent|had_been|hasnt_been ~2 actioned|allocated|assigned|booked|cancelled|charged|damaged|delayed|deleted|delivered|dispatched|dropped|duplicated|entered|forgotten|logged|lost|mislabelled|misplaced|misrouted|missed|mixed|overlooked|processed|put|recorded|registered|saved|sent|shipped|sold|taken
    a|an|few|several|some|the ~1 complication|delay|discrepancy|error|failure|fault|glitch|incident|issue|miscommunication|mistake|misunderstanding|mix-up|mixup|oversight|problem|situation ~1 arose|came|caused|crept|emerged|happened|has|led|meant|occurred|resulted|was|were|took_place
    an oversight
    wires ~1 crossed
    crossed wires
    fallen|fell|slipped ~1 through ~1 cracks|net
    been|got ~1 lost|mislaid|muddled|overlooked|lost_in|mixed_up
    by error|mistake
    in error
    not|wasnt|werent|was_not ~1 actioned|communicated|dealt|followed|handled|logged|managed|passed|processed|updated
    balls ~1 were dropped
    the ball was
    it ~1 was ~1 miscommunicated|mishandled|missed|overlooked|not_done|sent_to_the
    procedures|process|protocol|standards|steps ~1 was|wasnt|were|werent ~1 not? ~1 followed|met
    was charged|delivered|sent ~5 error|mistake
    there ~2 been|is|was|were ~2 mix|mix-up|mixup|mix_up
    been|got|was|were ~1 *ed|given|put|sent|set|taken ~2 erroneously|improperly|incorrectly|wrong|wrongly|by_mistake|in_error
    account|appointment|bag|booking|charge|delivery|invoice|luggage|order|package|parcel|payment|refund|request|ticket has_been|have_been ~1 damaged|delayed|deleted|dropped|duplicated|forgotten|lost|mislabelled|misplaced|misrouted|missed|mixed|overlooked
    blip|bug|glitch|gremlin|hiccup|hitch|slip|slip-up ~1 affected|appeared|arose|caused|crept|happened|hit|meant|occurred
    found|made its|their way ~1 into|onto
    crept in|into
  `,
  L08: `
    !isnt|not|wasnt ${colleague}|${supplier}|company|delivery ~1 's? ~1 doing|error|failure|fault|issue|mistake|problem|responsibility|to_blame
    agencys|agents|banks|carriers|colleagues|companys|couriers|drivers|garages|managers|manufacturers|partners|providers|shops|suppliers|vendors|waiters|warehouses ~1 doing|end|error|failure|fault|issue|mistake|problem|responsibility
    blame|error|fault|mistake|problem|responsibility ~1 belongs|by|came|comes|is|lie|lies|of|rests|sits|was ~1 a|by|from|of|on|our|the|with|down_to ~2 ${colleague}|${supplier}|company|department|team
    blame ~1 it|lies|our|the|them
    a|an|my|other|our|some|that|the|your|one_of_our ~1 ${colleague}|${supplier} !checked|comes|fixed|found|has|is|repaired|replaced|will ~2 ${failed}
    a|our|the|their|your ~2 branch|company|department|firm|guys|office|partner|people|provider|service|shift|team ~1 ${failed}
    ~ accounts|billing|courier|day|delivery|depot|finance|head|it|kitchen|logistics|marketing|night|packing|payments|sales|shipping|support|warehouse|weekend ~1 company|department|guys|office|partner|people|provider|shift|staff|team ~1 are|did|didnt|dropped|failed|forgot|got|had|is|let|lost|made|messed|never|that|who
    down ~1 to ~1 a|our|the|their|your ~2 ${colleague}|${supplier}|bank|company|team
    is|its|thats|was|that_is|this_is ~1 on|a_matter_for|a_problem_with|a_question_for|all_on|because_of|down_to|entirely_on|one_for|up_to ~1 my|our|the|your ~2 ${colleague}|${supplier}|company|firm|team
    ${supplier}|bank|company|insurer|manufacturer ~1 are|is|thats|was|were ~1 liable|responsible|at_fault|in_charge|the_one|the_problem|to_blame|who_you
    !i|ill|im|ive|we|well|were|weve|will ask|chase|complain|contact|discuss|go|raise|speak|take|talk ~2 directly|it|that|the|them|this|to|up|with ~1 directly|the|them|to|with|your ~1 our|the|them|your? ~1 ${supplier}|bank|company|shop|them
    complain|speak|talk to|with them|the_bank|the_courier|the_manufacturer|the_supplier
    the ~1 new ~1 boy|employee|girl|guy|hire|intern|lad|member|person|starter|temp|waiter|waitress
    ${colleague}|he|helped|lady|person|served|she|spoke|they|who ~4 are|is|just|was|were ~1 confused|inexperienced|learning|new|started|untrained|a_temp|a_trainee|in_training|still_learning
    new ~1 to ~1 the ~1 job|role|team
    it ~1 is|was ~1 a|my|our|the ~2 ${colleague}|${supplier}|company|night|other|team ~2 fault|not|that|who
    it|that is|was ~1 them
    not ~1 us ~1 but|it|its|the
    a|my|our ~1 colleague|colleagues|coworker ~2 did|didnt|forgot|gave|got|made|mis*|mixed|put|told
    dealt|fulfilled|handled|managed|outsourced|run ~1 by|to|with ~1 a|an|another|our ~1 different|external|outside|partner|separate|subcontractor|third*
    third parties|party
    nothing ~1 we ~1 could
    hes|shes|theyre ~1 just|only|quite|still? ~1 covering|learning|new|started|temporary|a_trainee
    broke|caused|cut|delayed|did|lost|made|messed ~4 not ~1 our|us
    error|fault|issue|matter|mistake|one|problem ~2 for|of|with ~2 ${supplier}
    blame ~1 ${colleague}|${supplier}
  `,
  L09: `
    civil|court|criminal|judicial|legal|disciplinary_and_legal ~1 action|advice|case|charges|complaint|consequences|counsel|department|matter|means|measures|proceedings|recourse|remedies|representatives|rights|route|steps|team
    attorney|attorneys|lawyer|lawyered|lawyers|solicitor|solicitors
    sue|sued|suing
    in court
    by|through|to court|court_if|the_courts
    go|going|see|take|taking|end_up ~3 court|courts|police|tribunal
    defamation|defamatory|defame|defaming|libel|libellous|libelous|slander|slandering|slanderous
    !able|can|could|you bring|file|filing|lodge|press|pressing ~1 charges|claim|suit|a_claim_against|a_lawsuit|a_police|a_suit|police_report
    injunction|lawsuit|litigate|litigation|prosecute|prosecuted|prosecution|subpoena|cease_and
    reserve ~1 all|our|the ~2 right|rights
    be|held|hold ~1 held|personally|you? ~1 liable|accountable_for_these|responsible_for_damages
    consequences|repercussions
    be|careful|very|watch ~1 careful|warned|watch|what ~2 you ~1 post|publish|put|say|tweet|type|write
    watch what you
    be warned
    consider this|yourself ~2 warned|warning
    it|this ~1 can|could|may|might|will ~2 backfire|cost_you|end_badly|get_expensive|get_you_in_trouble|go_badly
    act on it|this
    regret ~1 it|posting|this
    youll|you_will ~1 regret
    damages
    against the law
    we ~1 know ~1 where|who ~1 you
    unless you ~1 delete|remove|retract|take|withdraw
    action against
    delete|remove|retract|take ~4 or ~1 be|else|expect|face|we|well|we_will
    ~ or ~1 else
    authorities|police ~3 about|report|you|your
    report|reporting you to
    we ~1 got|have|hold|know ~1 your ip|screenshots|home_address
    mind|watch|weigh ~1 your mouth|tongue|words
    posting|publishing|spreading|writing ~4 are|constitutes|counts|is ~1 a|an|as? crime|criminal|defamation|illegal|offence
  `,
  L10: `
    !dont|never|not ${takeDown} ~4 ${theirPost} ~3 and|before|first|or|so|then|in_order ~1 i|ill|only|then|we|well|youll|your|we_can
    ${takeDown} ~4 and|so|then ~1 i|ill|we|well
    after|assuming|before|by|for|if|once|provided|unless|until|upon|when|as_soon_as|in_exchange_for|in_return_for|on_condition|only_if|the_moment ~3 ${takeDown} ~4 ${theirPost}
    after|if|once|unless|until|when|as_soon_as ~4 comment|complaint|post|rating|review|tweet|video ~2 changed|comes|deleted|down|edited|gone|off|removed|updated
    in ~1 exchange|return ~1 for ~3 ${takeDown}|${theirPost}|deletion|positive|removal|stars
    providing|as_long_as|conditional_on|contingent_on|subject_to ~4 ${takeDown}
    ask|kindly|like|need|please|request|require|want !do_not|dont ~3 ${takeDown} ~3 ${theirPost}|down ~3 and|before|first|so|then|in_order|to_proceed
    ${takeDown} ~3 ${theirPost} ~1 first
    first ~2 ${takeDown} ~3 ${theirPost}
    assist|compensate|fix|help|refund|reimburse|replace|resolve|sort|swap ~4 after|if|once|provided|when|as_soon_as|only_if ~2 it|its|that|the|you|your ~2 ${takeDown}|deleted|down|gone|removed
    5|five|positive|star|stars ~2 rating|review|star|stars ~3 and|for|in|so|then
    as a condition
    after|if|once|unless|until|when|as_soon_as ~5 comments|complaints|posts|ratings|reviews|tweets|videos ~1 changed|deleted|down|edited|gone|off|removed|updated
  `,
} as const;
