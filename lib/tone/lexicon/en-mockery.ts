import { folk } from './classes-en.ts';

const genre =
  'analysis|appraisal|assessment|autopsy|critique|diagnosis|dissertation|essay|haiku|inspection|insights|lecture|lesson|lessons|limerick|manifesto|masterclass|memoir|memoirs|monologue|novel|opera|poem|poetry|prose|rant|ramble|saga|screenplay|seminar|sermon|soliloquy|speech|sonnet|story_time|symphony|ted_talk|thesis|tirade|treatise|tutorial|verdict|wisdom|workshop|theatrics|performance|outburst|commentary|running_commentary|life_story|history_lesson|maths_lesson|weather_report|unsolicited|expert_opinion|expertise|two_cents|two_pennies|tuppence|pearl|pearls|hot_take|newsflash|bulletin|public_service|constructive_criticism';

/**
 * B · Command, irony, condescension, belittling and jokes by implication (L11–L19), in the phrase language of
 * lib/phrases/phrase-pattern.ts.
 */
export const mockeryEn = {
  L11: `
    adjust|adjusted|bring|check|checked|curb|dial|drop|dropped|keep|kept|lose|lower|lowered|lowering|mind|minded|moderate|moderated|modulate|rein|soften|softened|soften|tame|temper|turn|turned|watch|watched|watching ~2 the|that|your|this ~1 aggression|anger|attitude|blood_pressure|capitals|caps|drama|fire|fury|heat|histrionics|hysterics|insults|language|manners|mouth|outrage|rage|rhetoric|shouting|sarcasm|swearing|temper|theatrics|tone|voice|volume
    cool|hold|rein|keep|settle|put ~1 on|in|off|down|your ~1 your|jets|hair|horses|shirt|wig|beans|boots|engines|feathers|petal|pants|hat ~1 jets|horses|on|hair|shirt|boots|feathers|a_minute
    hair|shirt|hat|wig on|off ~1 !the|your
    take|have|go|try|get|grab|put|make|fancy|pour ~1 for|on|yourself|the? ~1 a|an|some|the ~1 nice|long|strong|few|deep|cold|quick|hot? ~1 bath|beat|biscuit|breath|breaths|breather|chamomile|cuppa|kettle|kit_kat|lie_down|minute_to_yourself|nap|seat_and_breathe|stroll|tea|walk|yoga|camomile|cup_of_tea|timeout|time_out|drink_of_water ~1 !on_us|while
    kettle on
    deep|big|slow|long ~1 breath|breaths|breathing
    wheres|where_is|theres|there_is|is_there|nobodys ~2 fire|on_fire|a_fire
    no|isnt|wasnt|never|little|not|hardly|scarcely ~2 call|cause|need|point|reason|sense|use|helps|necessary ~3 abuse|aggressive|alarm|bark|bite|caps|capital|capitals|carry_on|cry|crying|dramatic|drama|exclamation|flap|fly|freak|getting|hysterical|hysterics|kick|lash|lose|name-calling|nasty|panic|panicking|rant|rude|scream|screaming|shout|shouting|shouty|snap|snotty|stress|swear|sweat|take_that_tone|throw|upset|voices|work|worked|yell|yelling|personal|unpleasant
    dont|do_not|try_not|no_need|lets_not|quit|stop|please_stop|not_to ~3 agitated|ants|bite|bust|combust|cry|despair|explode|fly|flap|fret|gasket|get|getting|having|hissy|hyper*|knickers|lather|lose|melt|overheat|panic|pop|rattle|sob|spit|steam|sulk|sweat|take_it|tantrum|throw|throwing|twist|vein|weep|work|blow ~2 dummy|eruption|cow|fit|gasket|heart_attack|kittens|lather|lid|nuts|panties|personally|so|spare|state|stroke|sweat|tantrum|top|toys|vein|worked|wobbly|yourself|!about|your
    toys|teddy|dummy ~1 out|back ~1 of|in
    blood pressure
    good ~1 for ~1 your ~1 blood|heart|health|nerves
    caps|shift ~1 lock|key
    mind your|the ~1 language|manners|tongue|words|step
    get|getting|got ~1 a_grip|your_knickers|all_worked|so_worked|worked_up|het_up|in_a_tizz|in_a_state|in_a_tizzy|in_a_lather|in_a_flap|a_hold|wound_up|hot_under|on_your_high|carried_away|over_it
    off your high
    high horse
  `,
  L12: `
    ^ah|aha|ahh|oh|ooh|aw|aww a|an|another|the|our|my|how|what|so|that ~1 *
    cv|resume ~3 in|open|to|welcome|post|please
    applications ~1 are|is|now ~1 open|welcome
    your|a cv|resume
    we|were|always|were_always|are ~1 hiring|recruiting
    when can you start
    ^typical|classic ~2 *
    cheers|ta|thanks|thank_you|grateful|obliged|indebted|appreciate ~1 so_much|a_lot|very_much|a_bunch|a_million? ~1 for ~5 ${genre}
    ^what|such|quite ~1 a|an|the ~2 ${genre}
    ^ah|ahh|oh|ooh|aw|aww|wow|gosh|golly|gee|goodness|goodness_me|blimey|crikey|cor|my_my|dear_me|good_grief|great|brilliant|excellent|fantastic|marvellous|splendid|superb|wonderful|fabulous|bravo|genius|classic|right|yes|yeah|yep ~1 another|arent|because|brave|clearly|dear|detective|do|fantastic|fetch|go_on|here_we|how|joy|listen|look|lucky|my|never|of_course|our|please|poor|send|so|stop|that_old|that_was|the|what|whatever|who|wonderful|youre|your
    ^amazingly|astonishingly|astoundingly|bizarrely|funnily|imagine|incredibly|ironically|miraculously|newsflash|oddly|remarkably|shockingly|shocker|spoiler|strangely|stunningly|surprise|surprisingly|turns_out|unbelievably|weirdly|whoda|would_you_believe|believe_it|brace|alert|hold_the|stop_the|fancy|heaven|heavens|lo_and|plot|behold ~1 *
    amazingly|astonishingly|funnily|oddly|shockingly|strangely|weirdly|surprisingly ~1 enough
    would|can|could|do you ~1 adam|believe_it|credit|imagine
    surprise|shock|gasp|horror|shocker|quelle surprise|horror|shock
    good|nice|excellent|fine|great|keen|super|sharp|well|expert|top ~1 catch|detective|eye|eyes|looking|maths|noticed|observed|observing|sleuthing|spotted|spotting|counting|arithmetic
    feel|feeling|got|get|hope|glad ~2 better|good|it|that ~1 now|yet|off|out ~2 your|to|of|system|chest|ranting|that
    my|our ~1 heart|hearts ~1 bleed|bleeds|breaks|break|goes|weeps|aches
    how ~1 will|did|do|ever|on_earth|could|dare ~1 they|we|you|i|anyone|us ~1 ever? ~1 cope|dare|go_on|live|manage|recover|sleep|survive|bear|forgive|be_so
    silly|foolish ~1 me|us|of
    guilty as
    arrest|shoot|sue|hang|crucify|lock|flog ~1 me|us ~1 up|now|then|for|if
    heres ~1 me|us|your ~2 thinking|was|were|me|medal|prize|award
    here|there ~1 i|we ~1 was|were|all ~1 thinking|believing
    and ~1 there|here ~1 i|we ~1 was|were
    world|planet|galaxy|universe ~2 revolve|revolves|smallest|tiniest
    smallest|tiniest violin
    youre ~1 too_kind|a_gem|a_treasure|an_inspiration
    must be ~1 nice|hard|exhausting|lovely|tiring|tough ~1 being|to|up|never|having
    fun at parties
    some of us
    all ~1 part ~1 of ~1 our|the ~1 evil|master|cunning|plan|service|secret
    evil|cunning|master|dastardly plan|plot|scheme
    because|when|where|if|since|as|that ~3 knows|know ~1 best|everything|better_than|more_than|how_to_run
  `,
  L13: `
    bless ~1 you|her|him|them|your|em|its|their
    id|i_would|we_would|wed|youd|one_would|you_would|anyone_would|anybody_would|most_would|a_child_would|most_people_would ~1 have? ~1 assume|assumed|expect|expected|figure|figured|guessed|hope|hoped|imagine|imagined|presume|reckon|reckoned|suppose|think|thought
    im|were|i_am|we_are ~1 fairly|pretty|quite|absolutely|rather|very? !not ~1 certain|confident|positive|sure ~1 that? ~1 even|a_person|somebody|someone|you|your|youve|youre|youll|anyone|anybody|with
    hearts content
    some of us !in|who_were|on
    not|unsure|hard|struggle|struggling ~1 sure|certain|clear|to_see|to_know ~1 how|what|where|why|which ~3 better|bigger|clearer|clear|else|expect|expected|larger|louder|more|obvious|part|plainer|point|simpler|slower|want|were
    how ~3 clearer|plainer|simpler|slower|bigger|louder|obvious
    dont ~1 take ~2 wrong
    call ~1 me|us ~1 old|old-fashioned|crazy|naive|picky|silly|mad
    correct|stop|forgive ~1 me|us ~2 if|but|when ~1 im|were|i|we|you|youve|this|ive|weve
    if ~1 its|it_isnt|it_is|its_not ~2 too_much|much|not_too|beneath|asking
    clue|clues|hint|answer|secret ~1 is|s|was|lies|are ~2 name|title|word|there|right
    clues|hints in ~1 the
    in ~1 the|its ~1 name ~1 !of
    food for thought
    did|has|doesnt|does|didnt ~1 it ~2 dawn|occur|occurred|cross|crossed|strike|struck
    cross|crossed|crosses|enter|entered your mind
    trust|hope ~1 that|this ~1 answers|clarifies|clears|enlightens|settles|is_clear
    crystal clear
    moving on
    draw|paint|drawing ~1 you|a ~1 a|diagram|map|picture
    in ~1 words|english|capitals|crayon|letters ~2 one|understand|simple|small|short|syllable
    words ~1 of ~1 one
    once ~1 more ~1 with|for|slowly|louder
    as|thats|its|which_is ~1 the ~1 saying|they|adage|proverb ~1 goes|say
    as they|the say|saying
    burst ~1 your|the ~1 bubble
    breaking|break it|the ~1 to|gently|news
    may|might|will|would ~1 come_as|shock|amaze|astonish|astound|be_news ~2 you|a|to|some
    more|other|better|bigger|plenty ~1 than ~1 one ~1 ${folk}|email|job|order|call|thing
    nobody|no_one|noone|nothing|no|whos|who_is|who ~1 is|was|ones? ~2 asking|chained|chaining|forcing|forced|holding|keeping|making|making|pointing|put|twisting|stopping|begging|asked ~2 you|a_gun|gun|to|your
    theres|there_is|heres|know_where ~1 the ~1 door|exit
    suit|help|please|knock ~1 yourself ~1 *
    duly noted
    in ~1 an? ~1 ideal|perfect|normal ~1 world
    thats ~1 generally|literally|normally|usually ~1 how|what|why
    pretty ~1 little ~1 head
    allow|let|permit ~1 me|us ~1 just|please|gently|kindly|politely|to? ~1 clarify|correct|educate|enlighten|explain|introduce|jog|refresh|remind|repeat|simplify|spell|break_it
  `,
  L14: `
    need|needs|needed|with|without|bring|take|borrow|get|under|fetch ~2 magnifying|microscope|telescope|binoculars
    part and parcel
    !from|in|on|at|for it|that|this|there ~1 was|is|were one|a_single|a_bit|a_couple|a_little|a_small|a_tiny|a_short|a_quick|a_brief|roughly|barely|hardly|all_of ~1 !of|our|day
    talking|talk|speaking|quibbling|haggling|discussing ~1 only|just|here? ~1 about|of|over ~1 a|an|#|<money>|few|couple|pennies|pence|cents|less|mere|one|minutes ~1 !weeks_without
    fiver|tenner|quid|pence|penny|pennies|cents|p|pounds|bucks|dollars|euros|coppers ~3 wont|isnt|hardly|never|is_hardly|is_not|doesnt|not_going|here|thats_all|all_told|really|is_nothing|change
    loose|small|pocket|spare ~1 change|beer|potatoes|fry|print_money
    price|cost ~2 of ~1 a ~2 coffee|pint|sandwich|latte|newspaper|stamp|coke|biscuit
    worse|bigger|greater|graver|far_worse|much_worse|more_important|more_serious ~1 things|problems|tragedies|fates|troubles|disasters|crimes|worries|stuff ~3 happen|going|in|at_sea|out|than|to|exist|have|world
    there|theres|its|plenty|loads|lots|others|many|people|some ~2 are|have|had|got|it|of|people|who? ~2 worse|harder|much_worse|far_worse|real_problems|starving ~1 *
    no|hardly|not|isnt|wasnt|never|neither|aint|barely|scarcely ~1 exactly|quite|really|actually|even|precisely? ~1 a|an|the|much_of_a|much_of_an|any? ~1 apocalypse|armageddon|arctic|biggie|blizzard|bloodbath|brain_surgery|calamity|capital|cause|catastrophe|chernobyl|crime|crisis|deal-breaker|dealbreaker|deal_breaker|deluge|disaster|drama|earth-shattering|earthquake|emergency|end|epidemic|famine|fatal|flood|funeral|global|hanging|harm|hurricane|life-changing|massacre|matter|murder|national|niagara|pandemic|plague|siberia|tear-jerker|terminal|titanic|tragedy|trauma|tsunami|war|worst|wound|ww3|the_titanic|the_blitz|a_biggie|that_deep|that_serious|the_last|much_to_ask|much_of|far_to|a_long|far
    grand|great|bigger|big|larger|wider ~1 order|picture|scheme
    between friends
    end|close|bottom_line ~1 of ~1 the ~1 day|matter ~1 *
    alls|all ~1 is|s|said_and|has|things|things_considered ~1 said|well|been|considered ~1 *
    only ~1 human ~1 *
    cest|thats|such|so_it ~1 la|life|goes|is|showbiz ~1 life|vie|goes|!why|for_you|biz
    shit|stuff|life|these_things|such_things|accidents|worse|snow|winter|kids|traffic ~2 happens|happen|comes_with|moves_on
    thats|such_is|so_it ~1 life|goes|showbiz ~1 !why|for_you
    character|team|immunity building|builds|building_exercise
    lose|losing sleep
    write|writing|nothing_to_write home
    lot|far|much|way worse
    no ~1 worse ~1 than
    storm|tempest in ~1 a
    mountain|mountains|molehill|molehills|teacup|teacups|spilt|spilled ~1 out|of|milk
    spilt|spilled milk
    hardly|scarcely|barely|not_exactly|not_quite ~1 a|an|the|worth|anything|any|your|what|much|matters|surprising|news|unheard|going ~2 *
    tiny|wee|teeny|little|mini|minor|small|weeny|titchy|itty-bitty|slight|piddling|paltry|mere|measly|trivial|silly|pesky|insignificant|negligible|modest|minimal ~1 accident|annoyance|blemish|blip|bump|burn|chip|crack|crease|crumb|cut|delay|dent|difference|drip|error|fault|fee|flaw|fly|gap|graze|hair|hiccup|hole|inaccuracy|incident|insect|issue|leak|mark|mess|misprint|miscount|mistake|mix-up|mix-ups|mouse|niggle|nick|noise|nuisance|nothing|number|oversight|problem|puddle|quibble|rip|scrape|scratch|scuff|slip|smudge|snag|spider|spill|splash|splinter|spot|stain|sum|tear|technicality|thing|tweak|typo|wait|worm|wrinkle|bug|bruise|overcharge|price
    teething|growing pains|problems|troubles|issues
    silver lining
    count ~1 your ~1 blessings|lucky
    be ~1 grateful|thankful|glad ~1 it|its|that|you|we|for|they
  `,
  L15: `
    enjoy|enjoying ~1 the|your|this|these|those|that|what|every|a|an|all|being ~1 *
    have|having|had|wishing|wish ~1 you|yourself|all|yourselves? ~1 a|an|the ~1 most|truly|very|really|absolutely? ~1 ace|amazing|awesome|ball|beautiful|belter|blast|blessed|bonny|brilliant|cracker|cracking|dazzling|delightful|fab|fabulous|fantastic|fun|fun-filled|glorious|good|gorgeous|grand|great|happy|lovely|magical|marvellous|mega|nice|peachy|pleasant|relaxing|restful|smashing|sparkling|splendid|stunning|sunny|super|superb|sweet|terrific|wicked|wonderful|restful
    toodle|toodles|toodle-pip|ta-ra|tara|cheerio|ta-ta|tatty|ciao|cheerie-bye|tootle|laters|byee|byeee|buh-bye|hugs|kisses|xoxo|namaste|blessings|love_and_light|happy_days|yay|woo|woohoo|whoop|hurray|hurrah|hooray|yippee|ta-dah|tada|ta-da|ta_da|cowabunga|yeehaw
    smile|smiles|smiley|sparkle|sunshine|vibes|rainbows|hugs|kisses|unicorns|positivity|good_vibes
    love|big_love|much_love|lots_of_love|all_our_love|xx|peace|hugs|cheers ~1 from|and ~1 all|everyone|the|us|hugs|kisses|light|happy
    from ~1 all|everyone|the_whole|us_all ~1 of|at|here|in|the|gang|team|crew ~1 *
    dont|why ~1 forget|not ~1 to ~1 smile|enjoy|have|treat
  `,
  L17: `
    !sorry|for|of|about|hear your loss !of|in|on|is|and
    was|were|been|badly|clearly|obviously dragged up
    is|are|was|were|be|clearly|wholly|entirely|quite|sadly|obviously|rather|all ~1 wasted ~1 on
    pearls before
    dropped on ~1 your|the head
    charm|finishing|primary|nursery|night school
    back to school
    sense of humour ~1 bypass|failure|transplant|on
    humour bypass
    specsavers|optician|spellchecker|spell-check|spell_check|spellcheck|abacus|duolingo
    sob|hard-luck|tear-jerking story|stories|tale
    play|playing|plays ~2 victim|martyr|sympathy|card|race|violin|innocent
    victim|sympathy|pity card|party
    on the make|scrounge|take|blag
    try|trying|tried ~1 it ~1 on
    something|money ~1 for ~1 nothing|old
    jog|naff|bog|toddle|trot|sling ~1 on|off|along|your_hook
    empty|loudest ~1 vessel|vessels|vessels
    life ~1 must|so|very ~1 be ~1 *
    your level
    good riddance
  `,
  L18: `
    ^rip|r.i.p ~1 *
    insert|cue ~3 emoji|gif|joke|meme|music|pic|picture
    nom|noms|nomnom|om-nom|yum|yummy|boing|bang_goes|kaboom|kapow|kerching|ker-ching|ka-ching|cha-ching|ta-da|tada|badum|ba-dum|badumtss|drumroll|drum_roll|beep|boop|brr|brrr|brrrr|woof|meow|miaow|moo|neigh|oink|baa|choo|vroom|ding|dong|knock_knock|abracadabra|presto|shazam|voila|splat|splash|whoosh|poof|zzz|zzzz|zzzzz|tumbleweed|whee|weee|pew|wahey|wheyhey|ooer|oo-er|uh-oh|uhoh|ruh-roh|doh|eek|oof|yowch|oopsy|oopsie|oops-a-daisy|derp|facepalm|sheesh|yikes|mamma_mia|ay_caramba|cowabunga|hey_ho|heigh|tut|tsk|tra-la|la-la|ahoy|arr|arrr|arrgh|yo-ho|shiver|aye_aye|roger_that|mayday
    geddit|gettit
    see|saw ~2 what ~1 i|we ~1 did
    you know ~1 the ~1 drill
    wrong type|kind|sort ~1 of ~1 leaf|leaves|snow|cloud|rain|sun|dough|egg|weather|water|wind
    leaves on the line
    mind|life ~1 of ~1 its|their ~1 own
    scenic|long|pretty|tourist route
    did a runner
    cat|dog|hamster|goat|horse|squirrel|pigeon|pigeons|seagull|seagulls|mouse|mice|parrot|goldfish|monkey|monkeys|penguin|penguins|llama|llamas|sloth|sloths|snail|snails|tortoise|tortoises|donkey|donkeys|mule|camel|camels|hedgehog|elephant|chicken|chickens ~1 has|have|had|got|ate|sat|pulled|drives|driving|powered|running|deliver|delivers|in_charge|on_a|on_the|post|mail|by|express|pace|again ~1 *
    usually|normally|generally|ordinarily|typically|usually_we ~2 charge|charges|cost|costs|extra|separate|sold|comes|an_extra|serve|a_separate|optional|deluxe|premium|optional|more_for|ask_for|sell
    one ~1 of ~1 your ~1 five
    five-a-day|five_a_day
    naughty ~1 step|corner|list|boy|bus|van|printer|machine|router|bag|parcel
  `,
  L19: `
  `,
} as const;
