/** B · Tone, English. */
export const toneEn = {
  L11: `
    get so|all|yourself ~1 worked|wound up
    calm|simmer|settle|cool|chill ~1 down|out|yourself|it
    !so|being|were|was|very|stayed|for|your|the relax|chillax|chill|calm
    take it easy
    keep|stay|remain calm|cool|patient|civil
    be|remain|stay ~1 patient|calm|reasonable|civil|polite|respectful
    have ~1 patience
    patience ~1 please|is|we|and|dear
    no|isnt|not|any ~2 need|reason|call|point|use ~1 to|for|in|of ~1 get|be|shout|panic|worry|that|swear|upset|angry|rude|aggressive|raise|yell|drama|such|cross|hostility|shouting|overreact|anger|language|abuse|all_this|lose|freak
    dont|do_not|please_dont|lets_not|try_not_to|stop|quit ~2 shout|yell|panic|overreact|angry|upset|worked|shouting|yelling|panicking|dramatic|freak|lose_your|swear|agitated|stress|stressed|fuss|aggressive|wound|cross|hysterical|emotional|swearing|rant|ranting|ahead_of|mad|carried|your_knickers
    overreact|overreacting
    take|have a ~1 breath|breather|chill_pill|step_back
    deep breath|breaths
    breathe
    lower|mind|watch|drop|moderate|soften|temper|tone|adjust ~1 your|the|that|down ~1 tone|language|voice|attitude|manners|volume|mouth|temper|words|it
    tone it|that down
    easy|steady|whoa|woah|hush there|now|tiger
    ^easy|steady|whoa
    keep ~1 your|a ~1 hair_on|shirt_on|cool|temper|hat_on|head
    hold your ~1 horses
    wind your neck
    pipe down
    count to ~1 ten
    lets|let_us ~1 all? ~1 calm|relax|breathe|civil|stay
    anger ~2 wont|doesnt|isnt
    get ~1 hold of yourself
  `,
  L12: `
    such|how|what|so|very|most|truly ~1 a? ~1 lovely|charming|delightful|nice|sweet|kind|wonderful|generous|constructive|mature|eloquent|classy|thoughtful|helpful|polite|cheerful|creative|insightful|gracious|fabulous|treat|joy ~1 way|of_you|feedback|message|comment|words|start|contribution|to_hear|thanks|input|review|post|tweet|person|observation|language|note|thing|manners
    thanks|thank_you|cheers|ta ~1 for|so_much_for ~2 lovely|charming|delightful|lecture|lesson|kind_words|glowing|sunshine|enlightening|wisdom|rant|insults|masterclass|sermon|unsolicited|expert|novel|essay|entertainment|pep_talk|tirade|poetry|drama|abuse|educating|sharing_your_wisdom|brightening|colourful|colorful|sweet|warm|gentle|love_letter|compliment|compliments
    ray of ~1 sunshine
    arent|isnt you|someone|somebody|that|he|she ~1 a|just|lovely|special|cheerful|clever|charming|delightful
    always|forever ~2 pleasure|joy|delight|treat
    a|what_a|such_a pleasure|joy|delight|treat ~1 as_always|to_hear|hearing|dealing|reading|chatting
    congratulations|congrats|well_done|bravo|kudos|hats_off|hooray|top_marks|gold_star|slow_clap|full_marks|nice_one|nice_work|good_for_you|well_spotted|genius
    bravo|congrats|congratulations
    wow|oh|ah|gee|ooh|oh_wow|aww ~1 so|great|another|joy|thanks|how|look|what|that|arent|really|lovely|brilliant|wonderful|perfect|fantastic|good|helpful|no_really
    we|i ~1 so|really|just|absolutely|do ~1 enjoy|love|adore|cherish ~1 reading|being|getting|hearing|starting|when|your|how|waking|insults|it
    nothing ~1 we ~1 love|like|enjoy
    glad|happy ~1 you ~1 got|feel|found ~3 chest|better|time|hobby
    off your chest
    because|as|since ~1 you ~1 know ~1 best|better|everything|so_much|it_all
    sure ~1 because|thing_boss|whatever|jan|you|genius
    yeah ~1 right|sure
    whatever ~1 you|helps|floats
    im|we_are|were ~1 sure ~1 you ~3 better|perfect|never_made|expert
    another|yet_another|resident|armchair ~2 expert|genius|critic|comedian|keyboard|food_critic|sherlock
    sherlock|einstein|captain_obvious|your_majesty|your_highness|princess|drama_queen|genius|rocket_scientist
    made|making|makes ~1 our|my|everyones ~1 day|week|morning|monday
    give|have|get|deserve ~2 medal|award|oscar|cookie|round_of_applause|prize|trophy|biscuit|applause
    round of applause
    how ~1 original|mature|clever|polite|classy|eloquent|generous
    tell us how ~1 you ~1 really
    pardon|excuse|forgive ~1 us|me ~1 for ~1 breathing|existing|being|living|not
  `,
  L13: `
    sure youre|you aware|know|understand
    with|all ~1 all? ~1 due|the|greatest|utmost respect
    with respect
    as|which|like ~1 you ~2 understand|appreciate|know|aware|realise|realize|imagine|recall|see|remember|learned|agreed|surely
    as|like im|i_am|we_are|were ~1 sure ~1 you
    im|i_am|we_are|were|we're|quite|pretty|fairly ~1 sure|certain|confident ~1 that? ~1 you ~2 aware|know|understand|appreciate|realise|realize|agree|can|read|remember|missed|saw
    in case ~1 you ~1 didnt|did_not|werent|missed|havent|hadnt|havent|forgot|were_unaware|arent
    per ~1 my|our ~1 last|previous|email|earlier
    as per|stated|mentioned|outlined ~1 my|our|previous|the|in ~1 last|previous|email|earlier
    not ~1 sure|certain ~1 if|whether|how|you ~1 you ~1 noticed|know|read|realise|realize|saw|aware|are|understood|missed|have|understand
    you ~2 do|should|must|surely|will|would ~1 realise|realize|know|understand|appreciate|be_aware|remember|recall|agree
    do|dont|did|didnt ~1 you ~1 realise|realize|not|even|know|read|understand|think|see
    for ~1 the|what ~2 umpteenth|hundredth|thousandth|millionth|nth|last|third|tenth|fifth ~1 time?
    umpteenth|nth time
    if ~1 you|youd ~2 bothered|bother|cared|take|took|read|look|looked|scroll|pay|paid|care|actually|open|checked|scrolled ~4 to|the|time|our|attention|carefully|up|closely|properly|it|you|youll|youd
    had ~1 you ~1 bothered
    let|allow|permit ~1 me|us ~1 remind|refresh|explain_again|be_clear|make_it_clear|clarify_again|spell
    may|might|must|can|would_like_to|wed_like_to ~1 i|we? ~1 remind ~1 you
    remind you
    gentle|friendly|kind|quick|polite ~1 reminder
    a reminder ~1 that
    perhaps|maybe|possibly|presumably|i_guess|i_take_it|guess|i_assume|surely ~1 you|youve|youre ~1 missed|didnt|overlooked|forgot|havent|should|could|did|can|know|agree|would|ve|hadnt|not|skipped|misread|are|werent
    obviously|clearly|evidently|needless ~2 you|didnt|to_say|not|we|the|no|it|nobody
    needless|goes to|without say|saying
    nobody|no_one|noone|who ~1 forced|made|asked|forces|is_forcing|told|makes|put|twisted ~1 you|your|a_gun|it
    old enough|adult|grown
    youre|you_are ~1 a|an ~1 adult|grown-up|grownup|big_boy|big_girl|grown
    were|we_are all|both adults
    fyi|for_your_information|for_the_record|just_so_you_know|just_fyi|newsflash|news_flash|spoiler
    simply|just|merely|only|all_you ~2 read|had_to|have_to|needed|needs|need ~2 the|it|is|do|look|ask|to
    all you ~1 had|have|needed|need
    its ~1 not|hardly|isnt ~1 rocket|that|so ~1 science|hard|difficult|complicated
    not rocket|brain science|surgery
    hardly|not ~1 rocket
    we|i ~1 cant|cannot|dont|are_not|arent|do_not ~1 do|perform|work|wave|read ~1 magic|miracles|minds|crystal|mind|wand
    magic|mind-readers|mind_readers|mindreaders|psychic|magicians|miracles|crystal_ball|wizards|telepathic
    we ~1 have|do_have|serve|also_have|look_after ~1 other|many|thousands|hundreds|more|plenty ~2 customers|people|guests|things|clients
    you|you're|youre|youre_not|not ~1 the ~1 only|centre|center ~1 customer|of_the|person_we|one_with
    feel|youre|are ~1 free ~1 to ~1 go|shop|leave|take|try|look|use|find
    if ~1 you ~1 dont|do_not|didnt ~1 like|agree ~3 elsewhere|leave|go|dont|shop|other|somewhere
    do ~1 i|we ~1 need|have ~1 to ~1 draw|spell|explain
    spell it out
    how ~1 many ~1 times
    what ~1 part|bit ~1 of
    try|next_time|maybe|perhaps ~1 reading|read|looking|listening ~1 the|it|our|what|first
    thanks|thank_you ~1 for ~1 nothing|understanding_that|finally|your_understanding_in
    i ~1 suggest|advise|recommend ~1 you ~2 read|check|look|learn|re-read|reread|calm
    good luck with|finding
    as you please
    noted ~1 but
    believe it or
    surprising|strange ~1 as ~1 it
    as ~1 hard ~1 as
    you ~1 do|surely ~1 know
  `,
  L14: `
    its|thats|this_is|that_was|it_was|is|was|were|theres only|just|merely|simply|hardly|barely ~1 a|an|#|couple|few|one|some
    only|just|merely|simply|barely|hardly|mere|scarcely ~1 about? ~1 a|an|#|couple|few ~2 minute*|day*|hour*|delay|pound*|euro*|dollar*|scratch|scuff|lamp|pence|cents|week*|wait|bit|inconvenience|scrape|dent|mark|late|problem|issue|glitch|tiny|small|little|quid|bucks|item|mistake|hair
    a mere|measly|trifling
    hardly|not|isnt|wasnt|aint|barely|scarcely|never ~2 big_deal|bad|serious|end|disaster|tragedy|issue|life_or_death|worth|crisis|emergency|catastrophe|matter|major|much|drama|big|long|huge|terrible|life-threatening|unusual|uncommon|worst
    not|isnt|wasnt ~1 that|so|all_that|the|a|too|such_a ~1 bad|serious|big|end|long|much|deal|disaster|awful|terrible|important|expensive|dramatic|far|late|cold|dirty|biggie|huge|major|hard
    no ~1 big|real|major|great|lasting|permanent|harm|biggie|drama|worries_about|damage ~1 deal|harm|problem|issue|damage|done|loss|drama?
    no harm|biggie|drama|damage ~1 done?
    end|worst of the ~1 world
    minor|trivial|tiny|slight|small|little|teeny|petty|negligible|insignificant|wee|itsy|minuscule|brief|short ~1 issue|problem|delay|hiccup|glitch|inconvenience|matter|detail|bump|thing|mistake|setback|blip|error|mix-up|wait|mishap|snag|imperfection|flaw|slip|scratch|mark|inaccuracy|hitch|oversight|disruption|stain|discomfort
    could|might|coulda ~1 have|be|ve|always ~1 been? ~1 worse
    couldve been worse
    these|those|such|this_kind|thing|stuff|mistakes|accidents|delays|it|shit|this_sort_of_thing ~2 things|happen|happens ~1 happen|sometimes|to|all?
    these|such things ~1 happen
    it ~1 happens|can_happen
    happens ~1 to ~1 everyone|us|the|all|anyone
    worse|bigger|more_important|greater ~1 things|problems|fish|issues|tragedies
    keep|put|lets|need|bit|some|little|lose|lost ~3 perspective|proportion
    in perspective
    out ~1 of ~1 proportion|nothing
    blow*|making|make|made|make_such ~2 mountain|out_of|fuss|drama|meal|big_deal|scene|song
    such ~1 a ~1 fuss|drama|song|scene
    first ~1 world ~1 problem*
    storm ~1 in
    dont ~1 exaggerate|be_so_dramatic|be_dramatic|make_a_fuss|worry_about|sweat
    exaggerat*|melodramatic|nit-picking|nitpicking|nitpick|overdramatic|dramatic
    youre ~1 exaggerating|overdoing|overblowing|being_dramatic|blowing
    hardly|barely|scarcely ~1 noticeable|visible|a|worth|the|notice|anything
    you ~1 can|could|will|wont|cant ~1 barely|hardly|not|even ~1 see|notice|tell
    at|the ~1 least|main_thing ~1 it|you|is|your|nobody|no_one|we|the
    look on the ~1 bright
    nothing ~1 serious|major|more|to_worry|too|really|a_wash|to_fuss|to_get|that
    nobody|no_one ~1 died|was_hurt|got_hurt|dies|died_from
    its ~1 fine|nothing|no_biggie|okay_really
    technicality|trifle|trifling|formality|a_blip
  `,
  L15: `
    stay|keep|think positive|smiling|happy
    have|enjoy|wishing|wish|hope ~4 great|nice|wonderful|lovely|good|awesome|fab|fabulous|fantastic|amazing|brilliant|super|beautiful|happy|blessed|pleasant|rest_of|your|splendid|terrific|cracking ~1 of? ~1 your? ~1 day|one|weekend|evening|afternoon|week|morning|night|monday|friday|holiday|time|summer|saturday|sunday|tuesday|wednesday|thursday
    enjoy ~1 your|the|rest ~3 day|weekend|evening|week|afternoon|sunshine|summer|holiday|friday|sun|one
    happy ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays|weekend|days|summer|shopping|easter|christmas
    big|hugs|sending|lots_of|much|virtual|warm|positive|good ~1 hugs|smiling|vibes|love|hug|positivity|smiles|sunshine|energy|xoxo
    keep|stay|think|be ~1 smiling|positive|awesome|amazing|happy|safe_and_happy|sunny|cheerful|fabulous
    happy|merry ~1 to_brighten
    cheer|chin|turn_that ~1 up
    xoxo|woohoo|yay|woop|hooray|yippee|woot
    thats the spirit
    make it a ~1 great|good
    tgif|friyay|its_friday
    smile
  `,
  L17: `
    !not|no|nobody|calling|called|never idiot|idiots|moron|morons|stupid|dumb|ignorant|loser|losers|liar|liars|troll|trolls|clown|clowns|pathetic|whiner|whiners|whining|whiny|whinge|whinging|whinger|muppet|muppets|prick|dick|twat|arse|arsehole|asshole|bastard|bitch|bitching|crybaby|crybabies|cry-baby|scum|imbecile|fool|fools|foolish|halfwit|numpty|plonker|wanker|tosser|knob|knobhead|bellend|dimwit|dipstick|cretin|simpleton|brainless|clueless|delusional|deluded|obnoxious|insufferable|karen|karens|snowflake|snowflakes|jerk|creep|weirdo|nutter|nutcase|psycho|crazy|lunatic|insane|nasty|vile|trash|entitled|moaner|moaners|nobody_cares|lowlife|freeloader|freeloaders|scrounger|timewaster|timewasters|time-waster|time-wasters|cheapskate|tightwad|ungrateful|bully|hag|cow|pig|swine|git|pillock|prat|wazzock|douche|douchebag|jackass|dumbass|smartass|smart-arse|drama_queen|keyboard_warrior|shit|fuck|fucking|fuckoff|bugger|bollocks|gobshite|eejit|waste_of|laughable|childish|immature|petty|spoilt|spoiled|insane|hysterical|embarrassing|illiterate|uneducated|dense|thick|toxic|sad_little|airhead|bonkers|mental|worthless|useless_person|hater|haters
    rude ~1 person|customer|man|woman|people
    people|customers|someone|folk|folks|guests|types|clients ~1 like|such_as you
    your ~1 kind|sort|type|lot
    shut ~1 up|it|your
    get|go_get|find|buy ~1 a|yourself|your ~1 life|grip|job|hobby|clue|facts|head_checked|brain|therapist|therapy|help|room|spellchecker
    how ~1 dare ~1 you
    dare ~1 you
    you ~1 insulted|offended|attacked|abused ~1 me|us
    grow|man ~1 up|the
    grow up
    learn|go_learn|try_learning ~1 to|how|some ~1 read|write|spell|behave|drive|manners|count|listen|speak|talk|cook
    go ~1 away|to_hell|jump|play_in|back_to_school|cry|bother|touch_grass|whine|and_cry|moan|complain
    piss|bugger|sod|naff|clear|jog|buzz|eff|do_one|on_your ~1 off|on|bike
    leave ~1 us ~1 alone
    stop ~2 whining|moaning|bothering|wasting|whingeing|complaining|crying|bitching|being|harassing|trolling|lying|begging
    wasting|waste ~1 our|my|everyones ~1 time
    you ~1 clearly|obviously|really|are|must|people|lot|have|lack|seem ~3 bright|smart|intelligent|joke|disgrace|embarrassment|shame|problem|pain|nightmare|brain|brains|intelligence|idea|common_sense|manners|class|nothing_better|too_much_time|bored|sad|slow|lazy|disgusting|horrible|awful|issues|clue|low|unhinged|nuts
    youre|your ~2 joke|pain|disgrace|embarrassment|nightmare|bright|nobody|problem|mess|sad|slow|lazy|disgusting|horrible|awful|nuts|cheap|sick|bitter|impossible|unbearable|the_worst|sharpest
    not|isnt|arent ~1 the? ~1 very|too|so|sharpest|brightest|exactly ~1 bright|smart|clever|tool|sharp|bulb|genius
    what|such ~1 a|an ~1 nasty|miserable|horrible|bunch|awful|rude|sad|bitter|unpleasant|ghastly|nuisance|piece|dreadful|vile|disgusting|charmer|character|shower|waste|ungrateful|diva|ridiculous
    bunch|pack|load|shower of
    piece of work
    nothing|havent_you|dont_you|clearly ~1 anything? ~1 better to do
    too much ~1 time
    some ~1 people|customers ~1 never|just|will|are|really
    whats ~1 wrong ~1 with ~1 you
    something wrong with you
    cry ~1 me|more|about|harder|a_river
    boo ~1 hoo
    dont ~2 come ~1 back|again|here
    we ~1 dont ~1 need|want ~1 customers|people|you|your
    nobody|no_one ~1 cares|likes|asked
    are you ~1 blind|deaf|drunk|mad|serious|slow|insane|high|kidding|thick|dense
    too ~1 stupid|lazy|thick|dim|dumb|slow ~1 to
    poor ~1 little|you|baby|sad
    beneath ~1 us
  `,
  L18: `
    haha*|hehe*|hihi*|lol|lols|lolz|lmao|lmfao|rofl|roflmao|gif|meme|memes|ha_ha|he_he|hah|hahah|teehee|tee_hee|lool|loool|bahaha*|mwahaha*|xd|jk|ahaha*|kek|lulz|heh|pmsl|oopsie|oopsies|whoops|whoopsie|oops|lololol*
    just|only|were|im|we're ~1 kidding|joking|teasing|messing|playing
    joking|jokes|kidding ~1 aside|apart|not
    its|was|thats|only ~1 a joke
    went|gone|off|decided|fancied|took|taking|wanted|gone_on|popped|is_off|is_on|on ~2 holiday|vacation|adventure|strike|party|partying|your_pizza|pizza|world_tour|road_trip|narnia|pub|bender|snack|nap|holidays|walkabout|wander|fishing|spa|beach|bahamas|ibiza|vegas|mars|moon|tour|joyride|cruise|honeymoon|siesta|duvet_day
    narnia|hogwarts|bermuda|area_51|gremlins|gremlin|elves|pixies|aliens|alien|ghosts|unicorn|unicorns|goblins|goblin|houdini|black_hole|teleport*|abducted|wormhole|hogwash
    houston
    plot ~1 twist
    on ~1 strike
    ate|eaten|stole|munched|nicked|devoured ~1 your|our|it|the|his|by
    dog|cat|hamster|squirrel ~1 ate
    hungry ~1 for
    monday ~1 got|strikes|struck|happened|vibes|blues|mood|am_i
    had ~1 a ~1 monday|hangover|moment|case_of
    dont ~1 kill|shoot|hate|hit|eat ~1 us|me
    mercury ~1 retrograde|is
    said ~1 no|nope
    blame ~1 it? ~1 it|mondays|gremlins|mercury
    well ~1 that ~1 escalated
    my bad
    our bad
    facepalm|face-palm|cringe|yikes|awkward|womp|epic_fail
    insert ~2 joke|meme|here
    no ~1 pun|puns
    pun|puns intended
    wink ~1 wink|face?
    punny
  `,
  L19: `
    !from|for|with|your|his|her|their|a|an|the|my_own|is|of|in|fell|i|we|would|love|much|be hun|hunni|hunny|hon|honey|buddy|bud|mate|matey|pal|dude|bro|bros|bruh|bruv|sweetie|sweetheart|sweety|darling|darlin|guys|babe|babes|baby|luv|love|champ|chief|boss|fam|legend|bestie|sis|sista|girl|gurl|queen|king|mister|missy|cutie|gorgeous|beautiful|handsome|sugar|sunshine|petal|duck|duckie|pet|chuck|treacle|poppet|princess|angel|doll|dear|dearie|amigo|homie|homeboy|brother|sister|lad|laddie|lads|lass|lassie|cuz|ace|skipper|guv|guvnor|superstar|rockstar|hotshot|kiddo|kid|sport|cowboy|y'all|yall|folks|fella|fellas|peeps|bae|cupcake|bbz|hunnybun|big_man|tiger|captain|comrade
    my|our|dear ~1 friend|dear|love|man|darling|lovely|angel|sweet|friends|bad_friend|lover|guy|dude|boy|bestie|china
    friend
    sup|wassup|wazzup|yo|howdy|oi|wagwan|hiya_gorgeous
    no ~1 worries ~1 hun|buddy|mate|love|my|pal|bud|man|dude
    sweetie ~1 pie
    gotcha|gotchu|i_gotchu|we_gotchu
    hang ~1 tight ~1 buddy|hun|mate|love
    xx|xxx|mwah
  `,
  L20: `
    your ~2 comment|complaint|message|case|feedback|request|report|query|enquiry|ticket|concern|concerns|post|remarks ~2 has|was|is|been|will|have|are ~2 logged|received|noted|read|recorded|processed|registered|reviewed|filed|forwarded|passed|acknowledged|considered|taken|escalated|valued|review|heard|submitted|appreciated|assessed|looked|investigated|processing|queued
    we|i|weve|ive|we_have ~1 have|acknowledge|note|noted|received|appreciate|logged|read|recorded|confirm|registered|take ~3 message|complaint|comment|receipt|what_you|letting|note|feedback|your|report|bringing|you_letting|you_taking|concerns|say
    thank|thanks|appreciate ~3 for|you|your|the ~3 bringing|feedback|message|letting|writing|contacting|attention|comment|getting_in|informing|reporting|raising|sharing|reaching|notifying|email|input|flagging|highlighting|comments|patience|post
    ^noted|received|acknowledged|understood|ok|okay|logged|thanks|got_it|message_received|thank_you|good_morning|good_afternoon|hello|hi|duly_noted
    on ~1 file|record|our_system
    passed|passing|pass|forward*|relay* ~2 on|along|to
    acknowledge ~1 receipt
  `,
} as const;
