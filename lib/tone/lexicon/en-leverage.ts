import { but, sorry, takeDown } from './classes-en.ts';

/**
 * A · What is done with an apology or a favour (L05–L07, L09, L10): taken back, made conditional, said of nobody, held out
 * as a threat or a price. In the phrase language of lib/phrases/phrase-pattern.ts.
 */
export const leverageEn = {
  L05: `
    ${sorry} ~9 and_yet|at_the_same_time|bear_in_mind|but_then|fact_is|fact_remains|in_our_defence|in_fairness|keep_in_mind|mind_you|on_the_other_hand|only_thing_is|problem_is|the_only_thing|thing_is|to_be_fair|trouble_is|truth_is|the_reality_is|the_truth_is|remember|just_remember|please_understand|you_have_to_understand|you_must_understand|you_see|what_can_you_do|what_can_we_do|such_is|thats_life|it_happens|these_things|not_our|not_my|wasnt_our|isnt_our|then_again|even_if|except|albeit|do_note|please_note|worth_noting|worth_remembering|in_reality|as_such|rules_are|whatever
    much|sorry as i|im|we|were|sorry ~2 am|are|feel|for|hate|regret|sorry|sympathise|feels
    apologies|sorry|apology|regrets|sympathy aside
    sorry not sorry
    ~0 we|i|id|wed ~1 could|would|will? ~1 apologise|apologize|be_sorry ~3 except|only|if|were|but|though
    with|all|our ~1 sympathy|apologies|regrets|regret ~4 ${but}|cannot|cant|its
    shame|pity|unlucky|unfortunate ~4 ${but} ~2 you|that|its|thats|we|rules|our|nothing|cant
  `,
  L06: `
    if|should|where ~4 feel|feels|felt|is|was|were|been|be ~2 aggrieved|belittled|bothered|disappointed|hurt|ignored|inconvenienced|insulted|intimidated|offended|patronised|put_out|rushed|slighted|snubbed|talked_down|uncomfortable|unwelcome|upset ~4 apolog*|is|regret|sorry|thats|unfortunate|we
    shame|pity|regrettable|unfortunate|sad|disappointing|saddens|disappoints|regret|gutted|sorry ~3 you|youre|youve|that_you|some|anyone|people|anybody ~2 chose|decided|feel|feeling|felt|found|interpret*|misread|offended|perceive*|read|saw|see|seem|so_upset|took|take|taken|thought|touchy|sensitive|upset|view|offence|hurt|didnt_like|didnt_find|didnt_enjoy|didnt_see|didnt_get|were_left|got_the_impression|had_to_feel|badly|personally|to_heart
    if|should|in_case|where|wherever|insofar|inasmuch ~1 my|our|the|a|any|that|this|it|anything|something|someone|anyone|i|we|one_of_us ~4 came|come|comes|hit|landed|lands|land|read|sounded|sounds|seemed|struck|rubbed|fell|went_down|crossed|grated|stung ~2 across|badly|flat|funny|harsh|heavy|home|like_that|nerve|off|over|raw|rude|sharp|short|wrong|you|a_nerve|the_line|the_mark|that_way|dismissive|abrupt|as
    ${sorry} ~4 anybody|anyone|anything|someone|whoever|whatever|wherever|whichever|those ~1 *
    those|anyone|anybody|people|folk|someone|whoever|customers|viewers|readers ~2 of|with|who|feels|felt ~3 delicate|easily|nervous|sensitive|sensitivities|thin|tender|thin-skinned|disposition|offended|hurt|aggrieved|put_out|bothered|upset|slighted|disappointed
    ruffled|hurt ~1 feathers|feelings|any
    sorry|apologise|apologies|apologize ~4 you ~1 misunderstood|misread|misheard|chose|were_disappointed|were_left|got_upset|had_that|seem|had_to_be|think|believe|reckon|see|saw|find|found|feel|felt|consider|took|take|had_such_high|expected
    perceive|perceived|perceives|interpret|interpreted|construed|deemed|regarded|viewed ~1 it|our|that|this|the|by|as|to_be|any ~3 as|by|rude|slight|insult|offensive|unfair|unhelpful|some|you|improper|way|words
    offended|upset|hurt|insulted ~2 by|at ~1 it|that|this|our|my|what|the
  `,
  L07: `
    arent|isnt|less_than|wasnt|werent ~1 exactly|quite|really? ~1 as_planned|handled|ideal|optimal|our_best|our_finest|up_to_our
    things ~1 happened|occurred|were_done|were_said ~5 arent|isnt|not|shouldnt|wasnt|werent|regrettable|unfortunate
    there|theres ~2 been|is|was|were|appears|seems|must|has|have|had ~5 bungle|cock-up|crossed|disconnect|foul-up|gap|gaps|kerfuffle|lapse|lapses|mess|mess-up|misfire|misprint|muddle|mishap|omission|shortcoming|shortcomings|shortfall|slip-up|slip-ups|snag|snags|breakdown|irregularity|irregularities|discrepancy|delay|delays|failings|wires
    a|an|some|few|several|certain|the|this|one|that ~3 anomaly|assumption|bungle|cock-up|discrepancy|error|errors|failing|failings|foul-up|gap|irregularities|lapse|mess-up|misprint|mistake|mistakes|mishap|muddle|omission|oversight|shortcomings|slip-up|snag|step|steps|digit ~2 arisen|arose|became|cropped|crept|emerged|entered|fell|found|got|made|materialised|missed|occurred|ocurred|popped|snuck|slipped|surfaced|transposed|took|was|were|worked ~1 *
    things|matters|events|standards|expectations|communication|communications|details|information|paperwork|service|messages|wires|plans|process|processes|timings|handover|handovers ~2 broke|came|could_have|did_not|didnt|fell|fallen|gone|got|havent|hasnt|not|ran|slipped|went|were|werent|was|wasnt|failed|lapsed|became|become|dropped|didnt_go ~2 adrift|amiss|as|astray|away|awry|badly|better|confused|crossed|done|down|followed|garbled|handled|held|lost|met|missed|mixed|muddled|off|passed|plan|relayed|scrambled|short|sideways|smoothly|through|up|upheld|well|wrong|happened|to_plan|from_us
    !we|i|weve fell|fall|fallen|falling|falls ~1 well|somewhat|a_bit? ~1 short|through|between|below ~1 *
    between ~1 the ~1 cracks|stools
    got|tied|worked itself|themselves ~1 a|in|into|lost|tied|on|up
    inadvertently|unintentionally|regrettably|erroneously|accidentally|mistakenly ~1 *
    due_to|owing_to|because_of|down_to|as_a_result_of|result_of|on_account_of ~3 administrative|admin|booking|clerical|communication|communications|computer|human|internal|logistical|operational|procedural|software|staffing|system|systems|technical|typing|unforeseen|data|scheduling ~1 *
    lessons|learnings ~1 are|have|will|were|to ~1 be
    somehow|somewhere ~3 got|was|were|ended|ended_up|went|slipped|lost|missed|dropped|fell|along|down
    not ~1 where|what|how|when|as ~1 it|they|things|that|you|she|he ~1 should|ought|needed|supposed|meant ~2 be|been|gone
  `,
  L09: `
    before|in_front_of a|the|some judge|court|magistrate|tribunal|lawyer|ombudsman
    careful|cautious|wary|sure|thoughtful ~1 about|before|in|of|when|with ~1 accusing|badmouthing|calling|claiming|dragging|making|naming|posting|publicly|publishing|saying|slagging|spreading|throwing|what|who
    youll|you_will|expect|prepare|be_prepared|get_ready|hope_youre_ready|dont_be_surprised ~2 be|to_be|for|if|to? ~2 answering_to|banned|barred|blacklisted|explaining|facing|hearing_from|sorry|summons|visited
    hear|hearing|letter|visit|call|word|note|chat|meeting|message ~1 shortly|soon? ~1 from|with ~2 attorney|bailiff|bailiffs|barrister|brief|counsel|employer|head_office|insurers|lawyer|legal|man_in|men_in|partners|people_in|police|qc|kc|representatives|security|solicitor|suits|boss|owner|wigs|debt|a_man|a_judge|the_law
    people|men|man|chaps|folk|friends ~1 in|with|at ~1 a|the|very|our? ~1 suits|suit|wigs|wig|briefcases|chambers|the_police|high_places|uniform|law|letterhead
    small|county|crown|high|magistrates|sheriff|supreme|civil|district ~1 claims|court|courts
    say|post|write|tweet|repeat|publish|print|do ~2 again|another|like_this|like_that|once_more|one_more ~4 and|or ~1 ill|itll|our|someone|theyll|things|well|youll|your|id|wed|theres
    if|were ~1 i ~1 was|were ~1 you ~1 id|i
    tread|go|choose|step|type|speak|proceed|be|careful ~1 carefully|lightly|softly|cautious|wisely|very_careful|careful|with_care ~2 here|now|from|next|what|words|your|with|because|or|mate
    careful ~2 now|there|what|with|who|how ~1 *
    wont ~1 end ~1 well
    at your own ~1 peril|risk
    debt collectors|collection|collector|recovery
    dim|poor|very_dim view ~1 of
    be|held|hold|made|make ~1 to? ~1 pay|answer|account|accountable|answerable|liable ~2 for|back|to
    test|try|tempt|push|provoke me|us|our_patience|our_luck|your_luck
    dont|do_not ~1 test|try|tempt|push|provoke|mess|cross|poke ~1 me|us|it|your|our|with|the
    careless|loose talk|tongues|words|lips
  `,
  L10: `
    make|making|made ~1 all_this|it|that|the_post|the_review|things|this|your_post|your_review ~1 all? ~1 disappear|go_away|history|vanish
    after|if|once|provided|providing|unless|when|as_soon_as|as_long_as ~1 that|the|this|your|those ~2 caption|clip|comment|comments|mention|pic|picture|post|rant|review|reviews|screenshot|status|story|thread|tweet|video|warning ~3 come|comes|deleted|disappear|disappears|down|drops|edited|go|goes|gone|is|off|removed|taken|vanishes|withdrawn
    see ~1 my|our ~1 way ~1 clear? ~1 to ~8 if|just|need|once|only|provided|vanish|when|you
    ${takeDown}|ditch|drop|lose|scrub|scrubbing|scrubbed|bin|binning|binned|erasing|erased|wiping|wiped|unpost|untweet|rethink|rethinking|reconsider|reconsidering|revisit|revisiting|rewrite|rewriting|redo|soften|softening|tweak|tweaking|tidy|review|reviewing|adjust|adjusting|correct|correcting|dropping|losing|hiding|archive|archiving|deletion|removal|withdrawal|taking|take ~1 of? ~1 that|the|this|those|these|your ~2 accusation|comment|comments|complaint|entry|one-star|post|posts|rant|rating|remark|review|reviews|score|star|stars|status|story|thread|tiktok|tweet|tweets|video|write-up
    that|the|this|those|your ~2 comment|comments|complaint|post|posts|rant|rating|review|reviews|stars|story|thread|tiktok|tweet|tweets|video ~3 be|been|came|come|comes|coming|disappear|disappears|disappeared|disappearing|gone|go|goes|going|is|went|vanish|vanished|vanishes|was|were|werent|wasnt|isnt|still|up|remains|stays|sitting|stay|offline ~3 about|away|changed|deleted|down|edited|first|for_all|gone|hanging|here|history|live|longer|no_longer|off|offline|poof|public|removed|sitting|taken|there|up|withdrawn|visible|vanish|vanished|disappear|disappeared|before
    if|once|when|after|until|unless|as_long_as|while|whilst|provided|the_minute|the_second|the_moment|without|minus|so_long_as|now|assuming ~1 that|the|this|those|these|your ~2 comment|comments|post|posts|rant|rating|review|reviews|stars|story|thread|tiktok|tweet|tweets|video
    four|five|5|4 star|stars|starred ~4 and|from|if|in|please|then|would|for|we|well
    do|scratch ~2 favour|favor|back|solid|us_a_favour ~5 and|by|in_return|ill|well|return|first
    you|your|if_you|ill|well|scratch ~1 scratch ~1 my|our|yours|back
    one|good|favour|turn ~3 deserves|for|returns|begets ~1 another|a_favour|other
    quid|tit pro|for quo|tat
    in|as ~1 return|exchange|kind|thanks ~6 ${takeDown}|scrub|bin|drop|lose|ditch|say_something|kind_word|kinder|review|stars|rating|silence|quiet|discretion|tweet|post|comment|nothing_more
  `,
} as const;
