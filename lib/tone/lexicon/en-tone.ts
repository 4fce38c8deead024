/** B · Tone (L15–L21), in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const toneEn = {
  L15: `
    enjoy|have|hope|wish|wishing ~4 amazing|awesome|beautiful|blessed|brilliant|cracking|fab|fabulous|fantastic|good|great|happy|lovely|nice|pleasant|splendid|super|terrific|wonderful|your|rest_of ~1 of? ~1 your? ~1 afternoon|day|evening|friday|holiday|monday|morning|night|one|saturday|summer|sunday|thursday|time|tuesday|wednesday|week|weekend
    enjoy ~1 rest|the|your ~3 afternoon|day|evening|friday|holiday|one|summer|sun|sunshine|week|weekend
    big|good|hugs|much|positive|sending|virtual|warm|lots_of ~1 energy|hug|hugs|love|positivity|smiles|smiling|sunshine|vibes|xoxo
    be|keep|stay|think ~1 amazing|awesome|cheerful|fabulous|happy|positive|smiling|sunny|safe_and_happy
    happy|merry ~1 to_brighten
    cheer|chin|turn_that ~1 up
    hooray|woohoo|woop|woot|xoxo|yay|yippee
    thats the spirit
    make it a ~1 good|great
    friyay|tgif
    smile
    cheers ~1 and|happy
    happy ~1 days|flying|friday|holidays|monday|reading|saturday|shopping|streaming|sunday|thursday|trails|travels|tuesday|wednesday|weekend
  `,
  L17: `
    !called|calling|never|no|nobody|not airhead|arse|arsehole|asshole|bastard|bellend|bitch|bitching|bollocks|bonkers|brainless|bugger|bully|cheapskate|childish|clown|clowns|clueless|cow|crazy|creep|cretin|cry-baby|crybabies|crybaby|deluded|delusional|dense|dick|dimwit|dipstick|douche|douchebag|dumb|dumbass|eejit|embarrassing|fool|foolish|fools|freeloader|freeloaders|fuck|fucking|fuckoff|git|gobshite|hag|halfwit|hater|haters|hysterical|idiot|idiots|ignorant|illiterate|imbecile|immature|insane|insufferable|jackass|jerk|karen|karens|knob|knobhead|laughable|liar|liars|loser|losers|lowlife|lunatic|mental|moaner|moaners|moron|morons|muppet|muppets|nasty|numpty|nutcase|nutter|obnoxious|pathetic|petty|pig|pillock|plonker|prat|prick|psycho|scrounger|scum|shit|simpleton|smart-arse|smartass|snowflake|snowflakes|spoiled|spoilt|stupid|swine|thick|tightwad|time-waster|time-wasters|timewaster|timewasters|tosser|toxic|trash|troll|trolls|twat|uneducated|ungrateful|vile|wanker|wazzock|weirdo|whiner|whiners|whinge|whinger|whinging|whining|whiny|worthless|drama_queen|keyboard_warrior|nobody_cares|sad_little|useless_person|waste_of
    rude ~1 customer|man|people|person|woman
    clients|customers|folk|folks|guests|people|someone|types ~1 like|such_as you
    your ~1 kind|lot|sort|type !and|comment|comments|feedback|message|note|of|offer|review|support|words
    !we|i|they|was|is|and|to|so|had|have|keep|kept|door|doors shut it|up|your
    buy|find|get|go_get a|yourself_a|some|yourself_some ~1 brain|clue|facts|grip|help|hobby|job|life|room|spellchecker|therapist|therapy|head_checked
    dare ~1 you
    you ~1 abused|attacked|insulted|offended ~1 me|us
    grow|man ~1 the|up
    learn|go_learn|try_learning ~1 how|some|to ~1 behave|cook|count|drive|listen|manners|read|speak|spell|talk|write
    go ~1 away|bother|complain|cry|jump|moan|whine|and_cry|back_to_school|play_in|to_hell|touch_grass
    bugger|buzz|eff|jog|naff|piss|sod|do_one|on_your ~1 bike|off|on
    leave ~1 us ~1 alone
    stop ~2 begging|being|bitching|bothering|complaining|crying|harassing|lying|moaning|trolling|wasting|whingeing|whining
    waste|wasting ~1 everyones|my|our ~1 time
    ~ you ~1 are|clearly|have|lack|lot|must|obviously|people|really|seem ~3 awful|bored|brain|brains|bright|class|clue|disgrace|disgusting|embarrassment|horrible|idea|intelligence|intelligent|joke|lazy|low|manners|nightmare|nuts|pain|problem|sad|shame|slow|smart|unhinged|common_sense|nothing_better|too_much_time
    your|youre ~2 awful|bitter|bright|cheap|disgrace|disgusting|embarrassment|horrible|impossible|joke|lazy|mess|nightmare|nuts|pain|problem|sad|sharpest|sick|slow|unbearable|the_worst
    arent|isnt|not ~1 the? ~1 brightest|exactly|sharpest|so|too|very ~1 bright|bulb|clever|genius|sharp|smart|tool
    youre|you_are|your a|just_a|such_a nobody
    such|what ~1 a|an ~1 awful|bitter|bunch|character|charmer|disgusting|diva|dreadful|ghastly|horrible|miserable|nasty|nuisance|piece|ridiculous|rude|sad|shower|ungrateful|unpleasant|vile|waste
    bunch|load|shower of
    piece of work
    clearly|nothing|dont_you|havent_you ~1 anything? ~1 better to do
    too much ~1 time
    some ~1 customers|people ~1 are|just|never|really|will
    whats ~1 wrong ~1 with ~1 you
    something wrong with you
    cry ~1 about|harder|me|more|a_river
    boo ~1 hoo
    ~ dont ~2 come ~1 again|back|here
    we ~1 dont ~1 need|want ~1 customers|people|you|your
    nobody|no_one ~1 asked|cares|likes
    are you ~1 blind|deaf|dense|drunk|high|insane|kidding|mad|serious|slow|thick
    too ~1 dim|dumb|lazy|slow|stupid|thick ~1 to
    poor ~1 baby|little|sad|you
    beneath ~1 us
    being|bit|how|pretty|self|so|such|too|very ~1 a|an? entitled !to
    clear off
    dont|stop|do_not ~1 act|acting|be|being ~2 absurd|baby|childish|daft|dense|difficult|dramatic|pathetic|petty|precious|ridiculous|rude|silly|stupid
    ^get|go ~1 boil|jump|lost|stuffed|a_grip|a_life|over_yourself
    give|shake ~1 your ~1 head
  `,
  L18: `
    ahaha*|bahaha*|gif|hah|haha*|heh|hehe*|hihi*|jk|kek|lmao|lmfao|lol|lololol*|lols|lolz|lool|loool|lulz|meme|memes|mwahaha*|oops|oopsie|oopsies|pmsl|rofl|roflmao|teehee|whoops|whoopsie|xd|ha_ha|he_he|tee_hee
    im|just|only|we're|were ~1 joking|kidding|messing|playing|teasing
    jokes|joking|kidding ~1 apart|aside|not
    its|only|thats|was ~1 a joke
    decided|fancied|gone|off|on|popped|taking|took|wanted|went|gone_on|is_off|is_on ~2 adventure|bahamas|beach|bender|cruise|fishing|holiday|holidays|honeymoon|ibiza|joyride|mars|the_moon|nap|narnia|party|partying|pizza|pub|siesta|snack|spa|strike|tour|vacation|vegas|walkabout|wander|duvet_day|road_trip|world_tour|your_pizza
    abducted|alien|aliens|bermuda|elves|ghosts|goblin|goblins|gremlin|gremlins|hogwarts|hogwash|houdini|narnia|pixies|teleport*|unicorn|unicorns|wormhole|area_51|black_hole
    houston
    plot ~1 twist
    ate|devoured|eaten|munched|nicked|stole ~1 by|his|it|our|the|your
    cat|dog|hamster|squirrel ~1 ate
    hungry ~1 for
    monday ~1 blues|got|happened|mood|strikes|struck|vibes|am_i
    had ~1 a ~1 hangover|moment|monday|case_of
    dont ~1 eat|hate|hit|kill|shoot ~1 me|us
    mercury ~1 is|retrograde
    said ~1 no|nope
    blame ~1 it? ~1 gremlins|it|mercury|mondays
    well ~1 that ~1 escalated
    my bad
    our bad
    awkward|cringe|face-palm|facepalm|womp|yikes|epic_fail
    insert ~2 here|joke|meme
    no ~1 pun|puns
    pun|puns intended
    wink ~1 face|wink?
    punny
  `,
  L19: `
    ace|amigo|angel|babe|babes|baby|bae|bbz|beautiful|bestie|boss|bro|bros|brother|bruh|bruv|bud|buddy|captain|champ|chief|chuck|comrade|cowboy|cupcake|cutie|cuz|darlin|darling|dear|dearie|doll|duck|duckie|dude|fam|fella|fellas|folks|girl|gorgeous|gurl|guv|guvnor|guys|handsome|homeboy|homie|hon|honey|hotshot|hun|hunni|hunny|hunnybun|kid|kiddo|king|lad|laddie|lads|lass|lassie|legend|love|luv|mate|matey|missy|mister|pal|peeps|pet|petal|poppet|princess|queen|rockstar|sis|sista|sister|skipper|sport|sugar|sunshine|superstar|sweetheart|sweetie|sweety|tiger|treacle|y'all|yall|big_man
    friend
    howdy|oi|sup|wagwan|wassup|wazzup|yo|hiya_gorgeous
    gotcha|gotchu|i_gotchu|we_gotchu
    mwah|xx|xxx
    !a|be|how|is|it|its|so|such|that|thats|very|was|what lovely !of|that|thing|to|words
  `,
  L20: `
    your ~2 case|comment|complaint|concern|concerns|enquiry|feedback|message|post|query|remarks|report|request|ticket ~2 are|been|has|have|is|was|will ~2 acknowledged|appreciated|assessed|considered|escalated|filed|forwarded|heard|investigated|logged|looked|noted|passed|processed|processing|queued|read|received|recorded|registered|review|reviewed|submitted|taken|valued
    i|ive|we|weve|we_have ~1 acknowledge|appreciate|confirm|have|logged|note|noted|read|received|recorded|registered|take ~3 bringing|comment|complaint|concerns|feedback|letting|message|note|receipt|report|say|your|what_you|you_letting|you_taking
    appreciate|thank|thanks ~3 for|the|you|your ~3 attention|bringing|comment|comments|contacting|email|feedback|flagging|highlighting|informing|input|letting|message|notifying|patience|post|raising|reaching|reporting|sharing|writing|getting_in
    ^acknowledged|hello|hi|logged|noted|ok|okay|received|thanks|understood|duly_noted|good_afternoon|good_morning|got_it|message_received|thank_you
    on ~1 file|record|our_system
    forward*|pass|passed|passing|relay* ~2 along|on|to
    acknowledge ~1 receipt
  `,
} as const;
