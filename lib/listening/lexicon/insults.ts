import type { PhraseGroup } from './phrase-group.ts';

/** Insults and swearing: evidence of heat, and what is blurred. */
export const insults = [
  {
    language: 'es',
    kind: 'insult',
    weight: 1.2,
    phrases: [
      'mierda|mierdas|mierder*',
      'puto|puta|putos|putas|puuto',
      'hijos|hijo de ~1 puta|perra|su|la',
      'hdp|hijueputa*|hp|malparid*|gonorrea*|pirobo*',
      'pinche|pinches',
      'culer*|pendej*|cabron*|mamon*|chinga*|verga|alv|vtv|vtm',
      'imbecil*|idiota*|estupid*|gilipoll*|subnormal*|payas*|tont*|tarad*|mamarrach*|cretin*|capull*|pelotud*|bolud*|forr*|soret*|chot*|garca*|chanta*',
      'ladron*|rater*|ratas|chorros|estafador*|sinverguenza*|caradura*|mafios*|corrupt*|delincuente*|usurer*|parasit*|sanguijuela*|mentiros*|miserable*|inutil*|inept*|incompetente*',
      'basura*|porqueria*|bazofia|escoria|cagad*|pedorr*|cochinad*',
      'asco|asqueros*|repugnan*',
      'sois|son|eres ~2 imbecil*|idiota*|estupid*|gilipoll*|payas*|tont*|mamarrach*|cretin*|ladron*|rater*|ratas|escoria|basura*|porqueria*|mierda|mierdas|panda|inutil*|inept*|incompetente*|sinverguenza*|caradura*|mentiros*',
      'es|son ~1 una|un basura|mierda|asco|porqueria|bazofia',
      'ojala ~2 cerreis|cierren|quebreis|quiebren|arruineis|arruinen|hundais|hundan|desaparez*|revent*|pudr*',
      'iros|vayanse|idos|andate|andense|vete a la|tomar ~2',
    ],
  },
  {
    language: 'en',
    kind: 'insult',
    weight: 1,
    phrases: [
      'clown*|scum|scumbag*|incompetents|losers|liars|liar|crooks|thieves|thief|theives|cheaters|cheats|bullshit|bs|crap|crappy',
      'cheat|cheating|cheated',
      'garbage|rubbish',
      'you|they|u are|r ~3 clowns|scum|losers|liars|crooks|thieves|garbage|trash|morons|idiots|scumbags',
      'youre|theyre|yall ~2 clowns|scum|losers|liars|crooks|thieves|garbage|trash|morons|idiots|scumbags',
      'everyone|everybody|all ~5 is|are ~1 trash|garbage|scum|clowns|idiots|pathetic',
      'hope ~1 you|they|it|yall ~3 go|goes broke|bankrupt|under|bust|out',
      'hope ~1 you|they ~1 rot|burn|fail|close|die',
      'piece of ~1 shit|crap|junk',
      'suck|sucks',
      'screw|fuck_you',
    ],
  },
  {
    // Slurs are thrown at people; who complains of a company seldom needs them.
    language: 'en',
    kind: 'insult',
    weight: -0.9,
    phrases: [
      'bitch*|hoe|hoes|fag|fags|faggot*|cunt*|pussy|pussies|nigg*|niccas|retard*|dyke*|twat*|redneck*',
    ],
  },
  {
    // Swearing is how many people talk; alone it says little about a grievance.
    language: 'en',
    kind: 'insult',
    weight: 0.4,
    phrases: [
      'idiot*|moron*|imbecile*|bastard*|asshole*|dumbass*|jackass*|jerk*|wanker*|prick*|dickhead*|douche*|stupid|dumb',
      'fuck|fucking|fuckin|fucked|fck|effing|wtf|ffs',
      'shit|shitty|trash',
      'damn|goddamn',
    ],
  },
] as const satisfies readonly PhraseGroup[];
