import { handler } from './classes-en.ts';

/**
 * A · Blame, disbelief, comparison and self-defence by implication (L01–L04, L08): said by a general truth, by a
 * conditional, by what the thing cannot have done itself. In the phrase language of lib/phrases/phrase-pattern.ts.
 */
export const reproachEn = {
  L01: `
    you|youve !are|were ~2 bought|chosen|fitted|had|have|held|installed|kept|left|plugged|put|running|set|stood|used|using|waited|worn ~4 all_along|back_to_front|in_the_wrong|inside_out|on_the_wrong|the_wrong|too_close|too_far|too_hot|too_long|upside_down|wrong_way
    next time !i|it|please|the|we|you|a|he|she|they ~1 aim|allow|arrive|ask|be|bring|check|choose|come|do|get|give|keep|leave|make|measure|mind|order|pack|park|pick|put|read|set|stick|take|tell|try|turn|type|use|watch|write
    thats|this_is|which_is|see ~1 what comes ~1 from|of
    in ~1 your ~1 handwriting|own_hand|own_words|own_writing
    bit|little|touch|ounce|moment|modicum ~1 more|of|extra ~1 attention|care|caution|common|effort|foresight|forethought|patience|planning|reading|thought ~3 and|could|earlier|from|goes|here|in|might|next|on|when|with|would|your
    we|you wouldnt ~1 be|have|all_be ~2 here|needed|problem|situation|this|conversation|talking|having
    your signature|initials|tick|click ~2 is_on|says|agreed|agrees
    !i|me|not|us|we|were|weve cant|couldnt|didnt|doesnt|dont|never|rarely|seldom|wont ~4 itself|themselves|on_its_own|on_their_own|by_magic
    !not|isnt|never all|entirely|purely|rather|solely|squarely|thats|thatll|thats_all ~1 !not on|down_to|up_to you|yourself|yourselves|customers|the_customer
    of|by your own ~1 accord|choice|choosing|creation|doing|making|volition
    your own ~1 carelessness|doing|fault|haste|lookout|look-out|mess|risk|time|making
    on your own head
    only|nobody|no_one yourself|but_yourself|else_to_blame
    yourself|yourselves to blame|thank
    you !didnt|never|were clicked|hit|keyed|pressed|tapped|ticked ~3 accept|agree|book|box|button|buy|cancel|confirm|go|it|no|ok|order|pay|submit|twice|yes
    you ~1 waited|took|sat ~3 days|months|weeks|years|long|ages
    for ~1 all|anyone|everyone|anybody ~1 to see|read|who
    you get what
    get what you pay
    serves|serve you right
    your ~1 lookout|look-out|funeral|tough|bad_luck|choice_not|decision_not|problem_not
    tough|hard luck|cheese|titties|break
    wear and tear
    finger|fat|butter trouble|fingers|fingered
    operator|pilot|human_at|picnic ~1 error|problem
    between ~2 chair|keyboard|seat
    water|impact|accidental|customer|user|pet|sun|heat damage|inflicted|induced|error
    whose|and_whose|wonder_whose|guess_whose fault
    isnt|wasnt|hardly|not our|my fault|job|problem|doing|place ~2 if|that|you|to|people
    doesnt|dont|didnt ~3 take|need ~1 a genius|degree|detective|rocket
  `,
  L02: `
    ^so ~8 itself|themselves|magically|by_magic|overnight ~5 appeared|by|did|disappeared|happened|itself|on|out|vanished
    all by itself|themselves
    by ~1 magic|itself_then|some_miracle|sorcery|itself_did
    grew|grown|sprouted|had|has legs|wings|feet
    thin air
    walk|walked|walks|wander|wandered|fly|flew|flown|jump|jumped|drive|drove|moved|unscrewed|opened|ordered|switched|turned|booked|upgraded|hopped ~2 itself|themselves|on_its_own|off_by|all_by
    pull ~1 the ~1 other
    come off it
    ^news to
    always_two|two|three sides ~1 to
    your word|say-so|telling|imagination|memory
    ~0 i|we ~1 only|just ~1 have|got your
    if you ~1 say so|insist
    so you ~2 claim|claimed|reckon|say|tell|think|believe
    do|did|are|can you ~1 honestly|really|seriously|truly|actually|sure|quite_sure
    born yesterday
    believe it|that when ~1 i|we ~1 see
    photo|photos|pics|pictures or it|didnt
    photoshop*|doctored|staged|ai-generated|mocked_up
    whos to|who_is_to|hard_to say ~1 if|it|that|you|what|who|whether
    bit of|quite a|something_of_a stretch|coincidence|mystery|puzzle|fib|tale|yarn|imagination
    id|that|thatd|would|it ~1 would? ~1 be a first
    raise|raised|raises|raising ~2 eyebrow|eyebrows|questions|doubts
    with|some|healthy|large|pinch|dose ~1 of scepticism|skepticism
    sure|certain|positive ~1 it|that|you|they|there|thats|its ~3 wasnt|isnt|not|didnt|another|somebody|someone|somewhere|other|even|ours
    sounds|sound|smells|looks|reads|seems ~3 exaggerat*|fiction|novel|soap|story|fishy|film|tall|dramatic|stretch|embellish*|theatrical|unlikely|porky|fantasy
    odd|strange|weird|curious|peculiar ~1 how|that|then|because|given|since|considering|isnt ~6 no|nobody|none|never|only|just|when|you|our
  `,
  L03: `
    out ~1 of ~1 #|all|our|several|some|the ~3 bookings|customers|deliveries|diners|guests|members|orders|parcels|passengers|patients|people|rooms|students|tenants|users ~6 complained|how_many|just|none|nobody|one|only|you|zero|yours
    guess how_many|who
    how many ~1 other|others|people ~4 complained|had|problem|rang|reported|said|wrote
    not|nary ~1 a|one|single ~1 single|solitary|other? ~1 peep|murmur|whisper|squeak|word|grumble|moan|complaint|soul|person|guest|customer|problem|bad|negative|refund|return|return|eyebrow|hitch ~1 !from_us|of
    yours|youre|you_are|your !not ~1 first|lone|only|sole|one ~1 complaint|exception|grumble|moan|person|negative|voice|bad|unhappy|in_twenty|out_of
    !as|before|but|from|like|than|to|with|for|and|by|of everybody|everyone else
    rest ~1 of ~1 the|our|us|you ~2 bus|cabin|class|coach|congregation|country|customers|diners|family|flight|floor|group|guests|hotel|house|neighbourhood|office|parents|passengers|party|plane|public|queue|room|school|street|table|team|town|train|village|world|audience|neighbours|block|building|tenants|members ~3 !was|is_late|are_out
    others|people|folk|folks|most|many|everybody|everyone|guests|customers|parents|passengers|locals|regulars|reviewers|neighbours|members|visitors|diners|students|patients ~3 rave|raves|swear|adore|adores|love|loved|loves|cant_get_enough|keep_coming|travel_miles|queue_for|managed|cope|copes|coped|dont_seem|never_had|gobble*|lap_up|walk_it|sleep
    a|strictly|purely|seems|sounds|very ~2 you|your ~1 problem|thing|issue|issue_alone
    average|rated|rating|score ~3 # ~1 out|stars|on
    first|only|single|sole ~1 bad|customer|negative|official|recorded|such|written? ~1 complaint|complaints|grumble|moan|gripe|refund|return|report|word|review|person|one|issue ~3 in|since|we|weve|of_its|ever|i|ive|all|this
    without ~1 a|any|one|so_much|single ~2 bother|complaint|fuss|grumble|hitch|hiccup|incident|issue|moan|murmur|peep|problem|quibble|squeak|trouble|word|bad_word|cross_word
    goes|go|went|going|go_down|went_down|goes_down ~2 down? ~1 a treat|storm
    fine|ok|okay|good|grand|plenty|enough ~1 enough? ~1 for ~1 all|everyone|everybody|everyone_else|most|other|others|thousands|hundreds|generations|years|my|the_rest|the_queen|the_other
    cant|cannot ~2 please ~1 all|everyone|everybody|some
    please all|everyone|everybody|all_of_the
  `,
  L04: `
    how many ~1 more ~1 times
    how many times
    get ~1 a_few|one|some|something|that|things|this ~1 thing|things? ~1 clear|straight
    under ~2 pressure|the_cosh|strain
    pressure|strain|stress ~5 are_under|were_under|is_under
    spare|have ~1 a|some ~1 pity|sympathy|thought ~1 for ~1 *
    in our|my|their ~1 position|shoes
    id|we|i|must|wed|would|please ~1 ask|beg|invite|remind|urge customers|everybody|everyone|folk|people to
    per|as_per my|our ~1 earlier|email|last|letter|message|prior|previous|reply
    before|instead_of|rather_than ~1 you|people|everyone|anyone|we? ~1 accuse|accusing|attack|attacking|blame|blaming|condemn|criticise|criticising|judge|judging|jump|jumping|point|pointing|throw|throwing|tar ~1 *
    hear|know|listen|see|tell|told ~1 to? ~1 our|my ~1 side|version
    theres|there_are|theres_always ~1 two|another ~1 side|sides
    asked and answered
    ^read the ~1 thread|replies
    scroll up|back
    round ~2 circles|houses
    we ~1 can|could ~1 only|just ~1 do|be|work|go|cook|drive ~1 so|as|what|that|one|with
    only|just so ~1 much|many|fast|far
    only|just ~1 got|have|has ~1 two|one|so ~1 hands|pair|many|much
    one|two pair|pairs of ~1 hands
    did|done|do|doing ~1 my|our ~1 bit|part|side|level|duty|job|utmost|very_best
    did|done|doing ~1 all|everything|nothing|the_best|what|more_than ~2 anyone|asked|by_the_book|can|could|possible|required|right|wrong|expected|be_expected
    by|to the book|letter
    give us ~1 a|some ~1 break|credit|chance
    lets|to ~1 be ~1 fair|honest|frank|blunt|realistic|reasonable ~1 here|now|about|to|with|we|i|it|and|you
    in all|fairness|our|my fairness|to|honesty|defence|defense
    above|below|beneath|over ~1 my|our ~1 pay|paygrade|head|heads|station
    dont ~1 come ~2 with|at|to
    since when ~1 did|do|is|are|was
    within|well_within our ~1 rights
    not|isnt|aint|wasnt|never|hardly|nowt|nothing ~2 our|us|my ~1 bag|baby|beef|call|circus|concern|department|doing|fault|field|fight|idea|job|mess|monkey|monkeys|pigeon|place|problem|remit|shout|side|fault|decision
    busiest|peak|busy ~2 day|night|week|time|season|period|of_the_year
    as|like|exactly_as|just_as|precisely_as|which_is_what|what ~2 i|we|my|our ~1 colleague|email|letter|team|last|reply|website? ~1 already|have|had|did|clearly|just? ~1 advised|said|told|explained|wrote|stated|warned|says|confirmed|covered ~1 you|already|before|in|on|twice|last|this|yesterday|earlier|previously
    told|warned|said|informed|advised|explained|notified|reminded ~1 you|this|it|so|as_much|that ~4 already|twice|repeatedly|times|several|clearly|last_week|at_the_time|in_writing|at_the_start|from_the_start|before_you|when_you
  `,
  L08: `
    gave|handed|left|sent|shipped|sold|supplied ~0 me|us ~3 bad|broken|dodgy|dud|duff|faulty|garbage|junk|late|poor|rotten|rubbish|short|wrong
    whoever|whichever ~5 ${handler}
    its|it_is|twas|thats|it_was|that_was|blame|ask|thank|tell the|our|my|that|those|these|them|your ~2 * who|whos|whove|that_does|that_do|that_did
    ^no blame|ask|thank|tell|curse|try the|our|your|them|whoever
    !i|ill|im|ive|well|weve|we|let take|taking|took|raise|raised ~1 it|that|this ~1 up with|to
    agency|casual|seasonal|student|temporary|weekend|work-experience|saturday|holiday|relief|cover|summer|bank|locum|zero-hours|contract|hired ~1 agency|boy|boys|chap|chef|cover|girl|girls|hand|help|hire|kid|kids|lad|lads|lot|shift|staff|temp|temps|worker|workers
    isnt|wasnt|not|never us|me ~1 its|it|thats|that|but|they|blame|who|the
    not|never ~1 one|part|member|any ~1 of ours|us|my|our
    theirs not|and_not
    on|with|at|to|for|by them|their|theirs ~1 not|end|side ~1 us|ours|not?
    up|down|out to|for the|our ~1 ${handler}|weather|council|gods
    isnt|not|wasnt|hardly|never one|some|any|part ~1 of ours|our_people|our_lot|our_staff
    out ~1 of ~1 our|my hands
  `,
} as const;
