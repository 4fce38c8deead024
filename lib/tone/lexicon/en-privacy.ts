import { colleague, document, injury, medicine } from './classes-en.ts';

const physical =
  'gay|lesbian|trans|homosexual|fat|obese|overweight|pregnant|muslim*|jew*|gypsy|black|immigrant*|foreign*|disabled|blind|deaf|autistic|depressed|elderly|old|older|pensioner*|catholic*|christian*|indian*|chinese|polish|latino*|asian*|african*|diabetic|bipolar|mentally|wheelchair|retired|oap|senior|immigrants|transgender|handicapped|menopausal|hindu|buddhist|dyslexic|hiv';
const punished =
  'disciplined|fired|sacked|dismissed|suspended|reprimanded|terminated|punished|demoted|cautioned|warned|penalised|penalized|given_the_boot|shown_the_door|made_redundant|laid_off|removed_from|written_up|given_a|told_off|put_on_a|sanctioned|reassigned|booted|canned|retrained|axed';

/** E · Privacy, law and safety, English. */
export const privacyEn = {
  L41: `
    reply|respond|answer ~4 with your
    confirm ~2 date of birth
    !dont|not|never|once|well|ill|i|we|please_dont send|give|tell|post_your|post_a|post_here|post_it|share|leave|provide|reply|drop|comment|confirm|we_need|i_need|ill_need|well_need|pop|write_here|write_down|state|supply|message_us_here|require|submit|upload|quote|respond|want|tweet|forward ~7 ${document}
    can|could|may|might|would ~2 i|we|you ~4 have|get|take|know|grab|borrow|see|give|share|leave|tell|provide|confirm|send|post|reply|drop ~5 ${document}
    whats|what_is|what|which ~1 is|was|are|s? ~1 your|the ~3 ${document}
    last ~1 # ~1 digits
    photo|picture|copy|scan|screenshot ~2 of ~2 id|passport|card|licence|license|statement
  `,
  L42: `
    well|ill|we_will|i_will call|ring|text|phone ~2 <number> <number>
    sent|resent|emailed|forwarded|wrote|sending ~5 <email>
    your ~2 <email>
    live|lives|living|address|reside|based|home|goes|going|delivered|round ~3 at|to|is|on? ~1 <number> ~3 street|avenue|road|lane|drive|st|ave|rd|close|way|court|terrace|place|crescent|boulevard|gardens|row|flat
    <number> ~2 street|avenue|road|lane|drive|crescent|terrace|gardens|close
    order|policy|booking|account|contract|customer|reference|ref|membership|claim|case|ticket|invoice|tracking|reservation|insurance|licence|passport|plate|id|member|client|nhs|national_insurance_number|ni_number|confirmation ~1 number|no|id|code|ref? ~1 <code>
    policy|customer|membership|reference|account|claim|client|member|nhs|tracking|loyalty|confirmation|patient ~1 number|no|id? ~1 <number>
    card|account ~1 ending|ends|finishing|ending_in ~1 in|with ~1 <number>
    number|phone|email|salary|balance|mobile ~1 is|of|ending ~1 <number>|<money>|<email>
    call|ring|text|phone you ~2 <number> <number>
    born ~1 on|in ~2 <number>
  `,
  L43: `
    negligence|negligent|liable|liability|culpable|malpractice|recklessness
    our|my ~2 fault|negligence|carelessness|mistake|error|failure|recklessness ~2 you|that_you|your|caused|led|injured|resulted|hurt|that_caused|which_caused
    our ~2 fault|carelessness|negligence ~5 ${injury}
    take|accept|assume|bear|admit|acknowledge ~2 full|total|complete|legal|all|the|any|responsibility|blame|liability ~2 responsibility|blame|liability|fault|for|guilt
    admit|admitting|admitted|acknowledge|concede|confess|accept ~1 that? ~2 we|the|our|it|breaking|this ~5 broke|contaminated|defective|breached|illegal|unsafe|dangerous|faulty|violated|unlawful|fraud|wrong|failed|negligent|at_fault|law|guilty|caused|knew|expired|poisoned|mislabelled|unlawfully
    admit ~1 it|fault|guilt|we|that|liability
    we ~1 caused|injured|burned|burnt|poisoned|hurt|harmed|scalded|defrauded|stole|made_you_ill|made_you_sick|infected|gave_you|endangered|broke_the_law|violated|breached|overcharged_you_illegally|misled_you|sickened
    we knew ~6 dangerous|faulty|unsafe|risk|defective|broken|contaminated|hazard|wrong|problem|harmful|toxic
    ${injury} ~4 because ~1 of ~1 us|our
    ${injury} ~2 was|is|were|due|caused ~2 our|due|us|by_us|caused_by
    because of ~1 us|our
    due ~1 to ~1 our ~3 maintenance|negligence|carelessness|fault|failure|hygiene|poor|mistake
    to ~1 blame ~1 for ~3 ${injury}
    responsible ~1 for ~2 ${injury}
    committed|commit ~1 fraud|crime|offence|offense|a_crime|breach
    breach|breached|breaching|violated|violation|broke|broken|leaked ~2 data|law|gdpr|privacy|regulations|rights|contract|act|regulation|duty|confidentiality|your_data
    ours ~1 was ~1 contaminated
  `,
  L44: `
    no|dont|not|neednt need|worth|to ~3 doctor|gp|hospital|a&e
    no|dont|not|isnt|neednt|shouldnt|wont|doesnt|without|never ~3 need|worth|necessary|see|seeing|go|bother|require|call|have|point|warrant|calling|going ~4 doctor|doctors|hospital|gp|ambulance|a&e|clinic|specialist|optician|dentist|er|emergency|pharmacist|medical|nurse|er|urgent|physician
    dont|need ~1 need ~1 a ~1 e
    take|put|apply|try|pop|rub|swallow|dab|use ~3 ${medicine}
    ${medicine} ~2 will|should|helps|clears|does
    isnt|not|doesnt|wasnt|hardly|never|no ~2 crime|illegal|offence|offense|criminal|unlawful|against_the_law|legal_case|fraud_legally|legal_basis|a_breach|breach|actionable|legally
    legally|by_law|under_the_law|in_legal_terms|the_law ~2 you|cant|not|we|were|dont|says|no|speaking|is
    not|arent|isnt|no|dont|wont|havent|cant ~2 entitled|entitlement|eligible|right|claim|case|grounds|rights|qualify|leg ~1 to|for|compensation|against|here|legally
    no|any|a ~1 judge|court|lawyer|tribunal|jury|solicitor ~2 would|will|is
    youd|you_would ~1 lose|never_win
    !isnt|not|while|until|if its|it_is|thats|this_is|is|be|perfectly|completely|still|totally ~2 safe|harmless|not_harmful|non-toxic|not_toxic|not_dangerous|edible|nothing_serious|only_mild|mild ~1 to|for|and|reaction
    not ~1 harmful|toxic|dangerous|contagious|serious|poisonous|life-threatening
    wont|cant|doesnt|didnt ~1 hurt|harm|kill|poison|make ~1 you|anyone|ill
    just|probably|only|a|sounds_like|its ~2 mild|slight|simple|minor ~2 allergy|reaction|rash|infection|virus|burn|sprain|bug|bite|concussion|irritation|sting
    itll|it_will|will|should ~1 pass|clear|heal|go_away|settle|wear_off|get_better
    sleep ~1 it ~1 off
    just|simply ~1 rinse|wash|rest|drink|ice|walk|elevate|soak|ignore|stay_hydrated
    stop ~1 taking ~2 medication|tablets|pills|medicine
    youre ~1 not ~1 ill|sick|injured
    doesnt count ~1 as
  `,
  L46: `
    going to get ~1 telling-off|warning|earful|reprimand|written
    will|going_to face|get|receive ~1 sanction|sanctions|discipline|warning|consequences ~1
    member of staff ~3 face|sanction|warned|disciplined
    been|was|were|has|will|be|got|being|already|get|getting|had|weve|we|is|are|going_to ~3 ${punished}
    fire|firing|sack|sacking|dismiss|dismissing|discipline|disciplining|suspend|suspending|reprimand|demote|punish|let_go ~2 ${colleague}|him|her|them|staff|whoever|the_person|go
    !havent|not|wont let ~3 go !of|ahead|on
    no|longer ~1 longer ~1 work|works|employed|employ|employs|with|working|part|here
    disciplinary|written|verbal|formal|final|internal ~1 action|measures|procedure|warning|proceedings|hearing|process|steps|caution|investigation_into
    ${colleague}|he|she|they ~4 sanction|telling-off|telling_off|warning|fired|sacked|suspended|boot|punished|disciplined|p45|consequences|lose|dismissal|reprimand|penalty|earful|rollicking|pay_for_this|performance|demoted|trouble
    heads ~1 will ~1 roll
    removed|taken|pulled|moved|transferred ~2 ${colleague}|him|her ~2 from|off
    ${colleague} ~2 from ~1 her|his|their
    performance ~1 plan|review|management
    the ~1 boot|sack|chop|push|axe
    docked|docking ~2 pay|wages
  `,
  L48: `
    !any|regardless|whatever at|for|with|of|given|because_of|due_to|considering|despite|about ~1 your|that|a_certain|their ~1 age|religion|race|nationality|illness|disability|accent|weight|pregnancy|gender|size|condition|background|ethnicity|sexuality|orientation|faith|time_of_life|skin|age_group|income|culture|looks|figure|mental_health|sex|origin|health|english|colour|color|complexion|generation|years|stage_of_life
    your ~1 religion|race|nationality|illness|disability|accent|weight|pregnancy|gender|ethnicity|sexuality|skin|faith|mental|depression|condition|wheelchair|body|orientation|poor_english
    at your ~1 time|stage|weight|age|size
    for ~1 a|an|someone ~1 foreigner|woman|man|girl|pensioner|${physical}|your_age|guy|lady|non-native|non-english|person_like
    being ~1 a|an? ~1 ${physical}|woman|man|mother|female|single|girl|from_there|lady
    as ~1 a|an ~1 woman|man|mother|${physical}|female|girl|mum|lady|single_mum
    since|because|as|if|when|seeing|given ~1 that? ~1 you|youre|your ~2 ${physical}|woman|not_from|mother|female|single|from_another|from_abroad
    not ~1 from ~1 here|this_country|around|round
    old|older|elderly|disabled|foreign|muslim|black|asian|young|overweight|large|bigger|fat|blind|deaf|senior|pregnant|retired|female|single|immigrant ~1 people|ladies|women|men|customers|folk|folks|person|passengers|guests|gentlemen|citizens|lady|mums|speakers|mothers|drivers
    you ~1 muslims|jews|christians|women|pensioners|immigrants|foreigners|millennials|boomers|americans|brits|indians|mothers|blacks|asians|gypsies|men|elderly|students|northerners|gays|catholics|*ists
    pensioners|women|foreigners|ladies|immigrants|oaps|seniors|boomers|mums|millennials|housewives|students ~1 like|are|tend|always|often|usually|have|such
    people ~1 from|your|of|like ~1 your|that|there ~1 country|age|background|age_group|part|religion|culture|community
    saw|see|noticed|know|assume|gather|notice|read ~6 ${physical}|religion|pregnancy
    youre|you_are ~1 a|an|just? ~1 ${physical}
    woman|man|girl|lady of ~1 your
    time of ~1 the_month
    that ~1 time ~1 of ~1 the ~1 month
  `,
} as const;
