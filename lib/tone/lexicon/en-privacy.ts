import { colleague, document, injury, medicine } from './classes-en.ts';

const physical =
  'gay|lesbian|trans|homosexual|fat|obese|overweight|pregnant|muslim*|jew*|gypsy|black|immigrant*|foreign*|disabled|blind|deaf|autistic|depressed|elderly|old|older|pensioner*|catholic*|christian*|indian*|chinese|polish|latino*|asian*|african*|diabetic|bipolar|mentally|wheelchair|retired|oap|senior|immigrants|transgender|handicapped|menopausal|hindu|buddhist|dyslexic|hiv';
const punished =
  'disciplined|fired|sacked|dismissed|suspended|reprimanded|terminated|punished|demoted|cautioned|warned|penalised|penalized|given_the_boot|shown_the_door|made_redundant|laid_off|removed_from|written_up|given_a|told_off|put_on_a|sanctioned|reassigned|booted|canned|retrained|axed';

/** E · Privacy, law and safety, English. */
export const privacyEn = {
  L41: `
    answer|reply|respond ~4 with your
    confirm ~2 date of birth
    !dont|i|ill|never|not|once|we|well|please_dont confirm|drop|forward|give|leave|provide|quote|reply|require|respond|send|share|state|submit|supply|tell|tweet|upload|want|i_need|ill_need|message_us_here|pop_it|pop_the|pop_your|post_a|post_here|post_it|post_your|we_need|well_need|write_down|write_here ~7 ${document}
    can|could|may|might|would ~2 i|we|you ~4 borrow|confirm|drop|get|give|grab|have|know|leave|post|provide|reply|see|send|share|take|tell ~5 ${document}
    what|whats|which|what_is ~1 are|is|s|was? ~1 the|your ~3 ${document}
    last ~1 # ~1 digits
    copy|photo|picture|scan|screenshot ~2 of ~2 card|id|licence|license|passport|statement
    !at|dont|never|not enter|jot|list|paste|pop|put|type ~4 ${document} ~2 below|comments|here|reply|in_a_comment|in_the_comments
  `,
  L42: `
    ~ ill|well|i_will|we_will call|phone|ring|text ~2 <number> <number>
    emailed|forwarded|resent|sending|sent|wrote ~5 <email>
    your ~2 <email>
    address|based|delivered|goes|going|home|live|lives|living|reside|round ~3 at|is|on|to? ~1 <number> ~3 ave|avenue|boulevard|close|court|crescent|drive|flat|gardens|lane|place|rd|road|row|st|street|terrace|way
    !at|before|bus|by|line|route|the|until <number> !along|and|at|buses|by|for|from|in|of|on|to ~1 avenue|crescent|lane|road|street|terrace
    account|booking|case|claim|client|confirmation|contract|customer|id|insurance|invoice|licence|member|membership|nhs|order|passport|plate|policy|ref|reference|reservation|ticket|tracking|national_insurance_number|ni_number ~1 code|id|no|number|ref? ~1 <code>
    account|claim|client|confirmation|customer|loyalty|member|membership|nhs|patient|policy|reference|tracking ~1 id|no|number? ~1 <number>
    account|card ~1 ending|ends|finishing|ending_in ~1 in|with ~1 <number>
    balance|email|mobile|number|phone|salary ~1 ending|is|of ~1 <email>|<money>|<number>
    call|phone|ring|text you ~2 <number> <number>
    born ~1 in|on ~2 <number>
  `,
  L43: `
    culpable|liability|liable|malpractice|negligence|negligent|recklessness
    our ~2 carelessness|fault|negligence ~5 ${injury}
    accept|acknowledge|admit|assume|bear|take ~2 all|any|blame|complete|full|legal|liability|responsibility|the|total ~2 blame|fault|for|guilt|liability|responsibility
    accept|acknowledge|admit|admitted|admitting|concede|confess ~1 that? ~2 breaking|it|our|the|this|we ~5 breached|broke|caused|contaminated|dangerous|defective|expired|failed|faulty|fraud|guilty|illegal|knew|law|mislabelled|negligent|poisoned|unlawful|unlawfully|unsafe|violated|wrong|at_fault
    admit ~1 fault|guilt|it|liability|that|we
    ~ we ~1 breached|burned|burnt|caused|defrauded|endangered|harmed|hurt|infected|injured|poisoned|scalded|sickened|stole|violated|broke_the_law|gave_you_a_rash|gave_you_food|gave_you_the|made_you_ill|made_you_sick|misled_you|overcharged_you_illegally
    we knew ~6 broken|contaminated|dangerous|defective|faulty|harmful|hazard|problem|risk|toxic|unsafe|wrong
    ${injury} ~2 caused|due|is|was|were ~2 due|our|us|by_us|caused_by
    because of ~1 our|us
    to ~1 blame ~1 for ~3 ${injury}
    responsible ~1 for ~2 ${injury}
    commit|committed ~1 breach|crime|fraud|offence|offense|a_crime
    breach|breached|breaching|broke|broken|leaked|violated|violation ~2 act|confidentiality|contract|data|duty|gdpr|law|privacy|regulation|regulations|rights|your_data
    ours ~1 was ~1 contaminated
    because|caused|down|due|result ~2 by|of|to ~1 our ~3 carelessness|defect*|failure|fault*|negligence|poor|unsafe
    our ~1 design|manufacturing|product|production|quality|safety ~1 defect|defects|error|failure|fault
    we ~1 got|was|were|had_been ~1 careless|complacent|lax|negligent|reckless|sloppy
    fraudulently|unlawfully
  `,
  L44: `
    doesnt|dont|isnt|neednt|never|no|not|shouldnt|without|wont ~3 bother|call|calling|go|going|have|necessary|need|point|require|see|seeing|warrant|worth ~4 a&e|ambulance|clinic|dentist|doctor|doctors|emergency|er|gp|hospital|medical|nurse|optician|pharmacist|physician|specialist|urgent
    dont|need ~1 need ~1 a ~1 e
    apply|dab|pop|put|rub|swallow|take|try|use ~3 ${medicine}
    ${medicine} ~2 clears|does|helps|should_do|should_help|should_sort|will
    doesnt|hardly|isnt|never|no|not|wasnt ~2 actionable|breach|crime|criminal|illegal|legally|offence|offense|unlawful|a_breach|against_the_law|fraud_legally|legal_basis|legal_case
    legally|by_law|in_legal_terms|the_law|under_the_law ~2 cant|dont|is|no|not|says|speaking|we|were|you
    ~ arent|cant|dont|havent|isnt|no|not|wont ~2 case|claim|eligible|entitled|entitlement|grounds|leg|qualify|right|rights ~1 against|compensation|for|here|legally|to
    a|any|no ~1 court|judge|jury|lawyer|solicitor|tribunal ~2 is|will|would
    youd|you_would ~1 lose|never_win
    ~ !if|isnt|not|until|while be|completely|is|its|perfectly|still|thats|totally|it_is|this_is ~2 edible|harmless|mild|non-toxic|safe|not_dangerous|not_harmful|not_toxic|nothing_serious|only_mild ~1 and|for|reaction|to
    not ~1 contagious|dangerous|harmful|life-threatening|poisonous|serious|toxic
    cant|didnt|doesnt|wont ~1 harm|hurt|kill|poison ~1 anyone|you
    cant|didnt|doesnt|wont make ~1 you|anyone ill|sick
    a|its|just|only|probably|sounds_like ~2 mild|minor|simple|slight ~2 allergy|bite|bug|burn|concussion|infection|irritation|rash|reaction|sprain|sting|virus
    itll|should|will|it_will ~1 clear|heal|pass|settle|get_better|go_away|wear_off
    sleep ~1 it ~1 off
    just|simply ~1 drink|elevate|ice|ignore|rest|rinse|soak|walk|wash|stay_hydrated
    stop ~1 taking ~2 medication|medicine|pills|tablets
    youre ~1 not ~1 ill|injured|sick
    doesnt count ~1 as
    apply|give|put|take|try ~2 ${medicine}|antacids|vinegar
    bit|glass|good|little|plenty|some ~2 ice|milk|rest|sleep|tea|water ~6 better|do|fine|fix|help|right|sort|trick
    harmless|non-toxic|nontoxic|cant_hurt|isnt_dangerous|not_dangerous|not_harmful|perfectly_safe|wont_do_any_harm|wont_hurt
    baby|child|daughter|he|hell|kid|she|shell|son|they|theyll ~1 will? ~1 be ~1 absolutely|just|perfectly|totally? ~1 alright|better|fine|ok|okay|right_as_rain
    avoid|forget|skip|no_need_for ~1 the? ~1 a&e|ambulance|doctor|doctors|er|gp|hospital
    if ~2 no ~3 nothing ~1 to ~1 worry
  `,
  L46: `
    going to get ~1 earful|reprimand|telling-off|warning|written
    will|going_to face|get|receive ~1 consequences|discipline|sanction|sanctions|warning ~1
    already|are|be|been|being|get|getting|got|had|has|is|was|we|were|weve|will|going_to ~3 ${punished}
    demote|discipline|disciplining|dismiss|dismissing|fire|firing|punish|reprimand|sack|sacking|suspend|suspending|let_go ~2 ${colleague}|go|her|him|staff|them|whoever|the_person
    !havent|not|wont let ~3 go !ahead|of|on
    longer|no ~1 longer ~1 employ|employed|employs|here|part|with|work|working|works
    disciplinary|final|formal|internal|verbal|written ~1 action|caution|hearing|measures|procedure|proceedings|process|steps|warning|investigation_into
    ${colleague}|he|she|they ~4 boot|consequences|demoted|disciplined|dismissal|earful|fired|lose|p45|penalty|performance|punished|reprimand|rollicking|sacked|sanction|suspended|telling-off|trouble|warning|pay_for_this|telling_off
    heads ~1 will ~1 roll
    moved|pulled|removed|taken|transferred ~2 ${colleague}|her|him ~2 from|off
    ${colleague} ~2 from ~1 her|his|their
    performance ~1 management|plan|review
    the ~1 axe|boot|chop|push|sack
    docked|docking ~2 pay|wages
    all|completely|entirely|purely ~2 doing|fault
    had|have|having ~1 a|stern|strong word|words ~1 with
  `,
  L48: `
    !any|regardless|whatever about|at|considering|despite|for|given|of|with|because_of|due_to ~1 that|their|your|a_certain ~1 accent|age|background|color|colour|complexion|condition|culture|disability|english|ethnicity|faith|figure|gender|generation|health|illness|income|looks|nationality|orientation|origin|pregnancy|race|religion|sex|sexuality|size|skin|weight|years|age_group|mental_health|stage_of_life|time_of_life
    your ~1 accent|body|condition|depression|disability|ethnicity|faith|gender|illness|mental|nationality|orientation|pregnancy|race|religion|sexuality|skin|weight|wheelchair|poor_english
    at your ~1 age|size|stage|time|weight
    for ~1 a|an|someone ~1 ${physical}|foreigner|girl|guy|lady|man|non-english|non-native|pensioner|woman|person_like|your_age
    being ~1 a|an? ~1 ${physical}|female|girl|lady|man|mother|single|woman|from_there
    as ~1 a|an ~1 ${physical}|female|girl|lady|man|mother|mum|woman|single_mum
    as|because|given|if|seeing|since|when ~1 that? ~1 you|your|youre ~2 ${physical}|female|mother|single|woman|from_abroad|from_another|not_from
    not ~1 from ~1 around|here|round|this_country
    asian|bigger|black|blind|deaf|disabled|elderly|fat|female|foreign|immigrant|large|muslim|old|older|overweight|pregnant|retired|senior|single|young ~1 citizens|customers|drivers|folk|folks|gentlemen|guests|ladies|lady|men|mothers|mums|passengers|people|person|speakers|women
    you ~1 *ists|americans|asians|blacks|boomers|brits|catholics|christians|elderly|foreigners|gays|gypsies|immigrants|indians|jews|men|millennials|mothers|muslims|northerners|pensioners|students|women
    boomers|foreigners|housewives|immigrants|ladies|millennials|mums|oaps|pensioners|seniors|students|women ~1 always|are|have|like|often|such|tend|usually
    people ~1 from|like|of|your ~1 that|there|your ~1 age|background|community|country|culture|part|religion|age_group
    assume|gather|know|notice|noticed|read|saw|see ~6 ${physical}|pregnancy|religion
    youre|you_are ~1 a|an|just? ~1 ${physical}
    girl|lady|man|woman of ~1 your
    time of ~1 the_month
    asians|autistic|blacks|blind|boomer|boomers|catholic|catholics|christian|christians|deaf|disabled|dyslexic|elderly|female|females|feminists|foreigner|foreigners|gay|gays|hindu|hindus|hormonal|immigrant|immigrants|indians|irish|jewish|jews|latinos|lesbian|lesbians|men|menopausal|mexicans|millennial|millennials|muslim|muslims|obese|oldies|overweight|pensioner|pensioners|pregnant|scots|trans|vegans|woman|women|old_people|older_people|young_people ~1 customers|folk|folks|people|users? ~1 always|cant|find|get|need|never|often|struggle|tend|usually
    you ~2 got|have|having|with ~1 a? ~1 bad|failing|poor|terrible|weak ~1 eyesight|health|hearing|memory|sight|vision
    people|you_guys|you_lot|you_people|your_lot ~1 from ~2 always|are|dont|never|tend
  `,
  /** Honest where nobody came to harm, an admission where somebody did. */
  admission: `
    my|our ~1 blunder|error|failing|failure|fault|mistake|oversight
    error|failing|mistake|oversight|slip ~1 of|on ~1 our ~1 end|own|part|side
    we ~1 ought|should ~1 have|to_have ~1 checked|labelled|listed|told|warned
    on us
  `,
} as const;
