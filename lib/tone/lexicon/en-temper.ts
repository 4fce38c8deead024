/** B · Temper: commands to calm down, sarcasm, belittling (L11–L14), in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const temperEn = {
  L11: `
    get all|so|yourself ~1 worked|wound up
    calm|chill|cool|settle|simmer ~1 down|it|out|yourself
    !being|for|so|stayed|the|very|was|were|your calm|chill|chillax|relax !bar|lane|road|sea|square|street|water
    take it easy
    keep|remain|stay calm|civil|cool|patient
    be|remain|stay ~1 calm|civil|patient|polite|reasonable|respectful
    have ~1 patience
    patience ~1 and|dear|is_a|please|we
    any|isnt|no|not ~2 call|need|point|reason|use ~1 for|in|of|to ~1 abuse|aggressive|anger|angry|be|cross|drama|freak|get|hostility|language|lose|overreact|panic|raise|rude|shout|shouting|such|swear|that|upset|worry|yell|all_this
    dont|quit|stop|do_not|lets_not|please_dont|try_not_to ~2 aggressive|agitated|angry|carried|cross|dramatic|emotional|freak|fuss|hysterical|mad|overreact|panic|panicking|rant|ranting|shout|shouting|stress|stressed|swear|swearing|upset|worked|wound|yell|yelling|ahead_of|lose_your|your_knickers
    overreact|overreacting
    have|take a ~1 breath|breather|chill_pill|step_back
    deep breath|breaths
    !cant|hard|struggling|to|breathe_in breathe
    adjust|drop|lower|mind|moderate|soften|temper|tone|watch ~1 down|that|the|your ~1 attitude|it|language|manners|mouth|temper|tone|voice|volume|words
    tone it|that down
    easy|hush|steady|whoa|woah now|there|tiger
    ~ ^easy|steady|whoa
    keep ~1 a|your ~1 cool|head|temper|hair_on|hat_on|shirt_on
    hold your ~1 horses
    wind your neck
    pipe down
    ^count to ~1 ten
    lets|let_us ~1 all? ~1 breathe|calm|civil|relax|stay
    anger ~2 doesnt|isnt|wont
    get ~1 hold of yourself
    bring|dial|knock|take|tone|turn ~1 it|that|things ~1 back|down ~2 bit|little|notch|peg
    knickers|panties ~1 in ~1 a
    get ~1 your knickers|panties|pants
  `,
  L12: `
    how|most|so|such|truly|very|what ~1 a? ~1 charming|cheerful|classy|constructive|creative|delightful|eloquent|fabulous|generous|gracious|helpful|insightful|joy|kind|lovely|mature|nice|polite|sweet|thoughtful|treat|wonderful ~1 comment|contribution|feedback|input|language|manners|message|note|observation|person|post|review|start|thanks|thing|tweet|way|words|of_you|to_hear
    ~ cheers|ta|thanks|thank_you ~1 for|so_much_for ~2 abuse|brightening|charming|colorful|colourful|compliment|compliments|delightful|drama|educating|enlightening|entertainment|essay|expert|gentle|glowing|insults|lecture|lesson|lovely|masterclass|novel|poetry|rant|sermon|sunshine|sweet|tirade|unsolicited|warm|wisdom|kind_words|love_letter|pep_talk|sharing_your_wisdom
    ray of ~1 sunshine
    arent|isnt he|she|somebody|someone|that|you ~1 a|charming|cheerful|clever|delightful|just|lovely|special
    ~ always|forever ~2 delight|joy|pleasure|treat
    a|such_a|what_a delight|joy|pleasure|treat ~1 chatting|dealing|hearing|reading|as_always|to_hear
    ~ bravo|congrats|congratulations|genius|hooray|kudos|full_marks|gold_star|good_for_you|hats_off|nice_one|nice_work|slow_clap|top_marks|well_done|well_spotted
    ~ ah|aww|gee|oh|ooh|wow|oh_wow ~1 another|arent|brilliant|fantastic|good|great|helpful|how|joy|look|lovely|perfect|really|so|thanks|that|what|wonderful|no_really
    i|we ~1 absolutely|do|just|really|so ~1 adore|cherish|enjoy|love ~1 being|getting|hearing|how|insults|it|reading|starting|waking|when|your
    nothing ~1 we ~1 enjoy|like|love
    glad|happy ~1 you ~1 feel|found|got ~3 better|chest|hobby|time
    off your chest
    as|because|since ~1 you ~1 know ~1 best|better|everything|it_all|so_much
    ^sure ~1 because|genius|jan|whatever|you|thing_boss
    yeah ~1 right|sure
    whatever ~1 floats|helps|you
    einstein|genius|princess|sherlock|captain_obvious|drama_queen|rocket_scientist|your_highness|your_majesty
    round of applause
    how ~1 classy|clever|eloquent|generous|mature|original|polite
    tell us how ~1 you ~1 really
    excuse|forgive|pardon ~1 me|us ~1 for ~1 being|breathing|existing|living|not
    because|cause|course|cuz|its|oh|sure|yeah ~1 its? ~1 always ~3 fault|problem|us|to_blame
    always ~3 fault ~1 huh|innit|isnt|right|yeah|is_it
    deserve|earned|gets|give|have|won ~3 award|cookie|medal|oscar|prize|trophy|gold_star|round_of_applause
    we ~1 could|must|should|ought_to ~1 employ|hire|recruit you
    eagle eye|eyed|eyes
  `,
  L13: `
    sure you|youre aware|know|understand
    all|with ~1 all? ~1 due|greatest|the|utmost respect
    with respect
    !would|d|id|wed|i|we as|like|which ~1 you !to ~2 agreed|appreciate|aware|imagine|know|learned|realise|realize|recall|remember|see|surely|understand
    as|like im|were|i_am|we_are ~1 sure ~1 you
    fairly|im|pretty|quite|we're|were|i_am|we_are ~1 certain|confident|sure ~1 that? ~1 you ~2 agree|appreciate|aware|can|know|missed|read|realise|realize|remember|saw|understand
    in case ~1 you ~1 arent|didnt|forgot|hadnt|havent|missed|werent|did_not|were_unaware
    per ~1 my|our ~1 earlier|email|last|previous
    as mentioned|outlined|per|stated ~1 in|my|our|previous|the ~1 earlier|email|last|previous
    not ~1 certain|sure ~1 how|if|whether|you ~1 you ~1 are|aware|have|know|missed|noticed|read|realise|realize|saw|understand|understood
    you ~2 do|must|surely|will|would ~1 agree|appreciate|know|realise|realize|recall|remember|understand|be_aware
    you ~2 should ~1 agree|appreciate|realise|realize|recall|remember|understand|already_know|be_aware|know_by|know_that|know_this
    did|didnt|do|dont ~1 you ~1 even|not|realise|realize|understand
    didnt|dont ~1 you ~1 know|read|think
    dont|didnt|cant you see
    for ~1 the|what ~2 fifth|hundredth|last|millionth|nth|tenth|third|thousandth|umpteenth ~1 time?
    nth|umpteenth time
    if ~1 you|youd ~2 actually|bother|bothered|care|cared|checked|look|looked|open|paid|pay|read|scroll|scrolled|take|took ~4 attention|carefully|closely|it|our|properly|the|time|to|up|you|youd|youll
    allow|let|permit ~1 me|us ~1 refresh|remind|spell|be_clear|clarify_again|explain_again|make_it_clear
    remind you
    friendly|gentle|kind|polite|quick ~1 reminder
    a reminder ~1 that
    guess|maybe|perhaps|possibly|presumably|surely|i_assume|i_guess|i_take_it ~1 you|youre|youve ~1 agree|are|can|could|did|didnt|forgot|hadnt|havent|know|misread|missed|not|overlooked|should|skipped|ve|werent|would
    clearly|evidently|needless|obviously ~2 didnt|it|no|nobody|not|the|we|you|to_say
    goes|needless to|without say|saying
    nobody|noone|who|no_one ~1 asked|forced|forces|made|makes|put|told|twisted|is_forcing ~1 it|you|your|a_gun
    old adult|enough|grown
    youre|you_are ~1 a|an ~1 adult|grown|grown-up|grownup|big_boy|big_girl
    were|we_are all|both adults
    fyi|newsflash|spoiler|for_the_record|for_your_information|just_fyi|just_so_you_know|news_flash
    just|merely|only|simply|all_you ~2 need|needed|needs|read|had_to|have_to ~2 ask|do|is|it|look|the|to
    all you ~1 had|have|need|needed
    its ~1 hardly|isnt|not ~1 rocket|so|that ~1 complicated|difficult|hard|science
    hardly|not ~1 rocket
    ~ magic|magicians|mind-readers|mindreaders|miracles|psychic|telepathic|wizards|crystal_ball|mind_readers
    we ~1 have|serve|also_have|do_have|look_after ~1 hundreds|many|more|other|plenty|thousands ~2 clients|customers|guests|people|things
    not|you|you're|youre|youre_not ~1 the ~1 center|centre|only ~1 customer|of_the|one_with|person_we
    ~ are|feel|youre ~1 free ~1 to ~1 find|go|leave|look|shop|take|try|use
    if ~1 you ~1 didnt|dont|do_not ~1 agree|like ~3 dont|elsewhere|go|leave|other|shop|somewhere
    do ~1 i|we ~1 have|need ~1 to ~1 draw|explain|spell
    spell it out
    how ~1 many ~1 times
    maybe|perhaps|try|next_time ~1 listening|looking|read|reading ~1 first|it|our|the|what
    thanks|thank_you ~1 for ~1 finally|nothing|understanding_that|your_understanding_in
    i ~1 advise|recommend|suggest ~1 you ~2 calm|check|learn|look|re-read|read|reread
    good luck finding|elsewhere|with_that
    as you please
    noted ~1 but
    believe it or
    strange|surprising ~1 as ~1 it
    as ~1 hard ~1 as
    let_me|let_us|ill|i_will|well|we ~1 explain|go|repeat|say|spell ~2 it|out|that|this|through ~1 again|slowly|for_you|once_more|one_last|one_more
    more|other clients|customers|guests|orders|passengers|people ~2 ahead|besides|need|too|waiting|as_well|to_deal|to_help
    had you ~1 asked|bothered|cared|taken
    if you|youd|you_had ~1 bothered|cared
    had|if you|youd|you_had ~1 had? ~1 paused|spared|spent|stopped|taken ~4 ask|check|look|minute|moment|read|second
    maybe|perhaps|possibly ~2 arent|didnt|escaped|forgot|havent|missed ~2 attention|aware|notice|noticed|read|realise|realised|realized
    escaped ~1 your ~1 attention|notice
  `,
  L14: `
    is|its|thats|theres|was|were|it_was|that_was|this_is barely|hardly|just|merely|only|simply ~1 #|a|an|couple|few|one|some
    barely|hardly|just|mere|merely|only|scarcely|simply ~1 about? ~1 #|a|an|couple|few ~2 bit|bucks|cents|day*|delay|dent|dollar*|euro*|glitch|hair|hour*|inconvenience|issue|item|lamp|late|little|mark|minute*|mistake|pence|pound*|problem|quid|scrape|scratch|scuff|small|tiny|wait|week*
    a measly|mere|trifling
    aint|barely|hardly|isnt|never|not|scarcely|wasnt ~2 bad|big|catastrophe|crisis|disaster|drama|emergency|end|huge|issue|life-threatening|long|major|matter|much|serious|terrible|tragedy|uncommon|unusual|worst|worth|big_deal|life_or_death
    no ~1 big|biggie|damage|drama|great|harm|lasting|major|permanent|real|worries_about ~1 damage|deal|done|drama|harm|issue|loss|problem?
    brief|insignificant|itsy|little|minor|minuscule|negligible|petty|short|slight|small|teeny|tiny|trivial|wee ~1 blip|bump|delay|detail|discomfort|disruption|error|flaw|glitch|hiccup|hitch|imperfection|inaccuracy|inconvenience|issue|mark|matter|mishap|mistake|mix-up|oversight|problem|scratch|setback|slip|snag|stain|thing|wait
    could|coulda|might ~1 always|be|have|ve ~1 been? ~1 worse
    couldve been worse
    accidents|delays|it|mistakes|shit|stuff|such|these|thing|those|this_kind|this_sort_of_thing ~2 happen|happens|things ~1 all|happen|sometimes|to?
    happens ~1 to ~1 all|anyone|everyone|the|us
    bigger|greater|worse|more_important ~1 fish|issues|problems|things|tragedies
    bit|keep|lets|little|lose|lost|need|put|some ~3 perspective|proportion
    in perspective
    out ~1 of ~1 nothing|proportion
    blow*|made|make|making|make_such ~2 drama|fuss|meal|mountain|scene|song|big_deal|out_of
    first ~1 world ~1 problem*
    storm ~1 in
    dramatic|exaggerat*|melodramatic|nit-picking|nitpick|nitpicking|overdramatic
    youre ~1 blowing|exaggerating|overblowing|overdoing|being_dramatic
    barely|hardly|scarcely ~1 a|anything|notice|noticeable|the|visible|worth
    you ~1 can|cant|could|will|wont ~1 barely|even|hardly|not ~1 notice|see|tell
    at|the ~1 least|main_thing ~1 is|it|nobody|the|we|you|your|no_one
    look on the ~1 bright
    nothing major|really|serious|too|a_wash|to_fuss|to_get|to_worry|more_than
    its ~1 fine|nothing|no_biggie|okay_really
    formality|technicality|trifle|trifling|a_blip
    didnt|doesnt|hasnt|never|wont ~1 hurt|hurts|kill|killed|kills ~1 anybody|anyone|nobody|you
    nobody|noone|no_one ~1 died|dies|got_hurt|is_dying|was_hurt
    end ~1 of ~1 the? ~1 civilisation|civilization|days|universe|world
    big|such|so_much ~1 a? ~1 deal|drama|fuss|song
  `,
  delight: `
    made|makes|making ~1 everyones|my|our ~1 day|monday|morning|week
    how|so|what ~1 a? ~1 charming|delightful|joy|kind|lovely|nice|sweet|treat
  `,
} as const;
