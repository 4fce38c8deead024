import { plainLetters } from '../domain/plain-letters.ts';

/** Insults and swearing, by stem, accents folded: never mirrored, never written. */
const spanish =
  'idiot imbecil estupid gilipoll cabron hijo de put hijos de put put[ao]s?\\b mierd joder jodid cono\\b coj[oó]n cojon malparid hdp pendej mamon culer pinche ching boludo pelotud forro sorete carajo ladron estafador sinverg chorizos?\\b chorro inutil payas ineptos? incompetent tramposo mentiros asqueros basura verguenz robo\\b robaron robaste robaron roban robad robe\\b ratas? estafa timo timador ignorant retrasad subnormal gentuza lacra escoria concha\\b mafios corrupt delincuent caradura desgraciad miserabl tont[oa]s? bobo malditos? hampon momias? sanguijuel chupasangr buitres? rater[oa] culer[oa] mens[oa]s?\\b payasad hijuep hp\\b hpta gonorre malnacid sapos?\\b mamarrach flipad cenutri choro\\b chantas? forr[oa] orto\\b cag[oó] cagad cagar cagon chambon mugros atrac usurer abusiv abusador aprovechad sanguinari satrap garcas? parasit chapucer lamecul arrastrad vividor zangan amargad babos carroñer carroner cerdos? buitr tirano dictador';
const english =
  'idiot moron stupid asshole arsehole bastard bitch fuck fuk f\\*+ck shit crap bullshit damn dick cunt scum thie[fv] liar scammer scam crook cheat clown joke pathetic useless incompeten trash garbage morons dumb loser retard wtf ass hell wank twat bloody disgrac shame robber bs\\b sucks?\\b suck';

const toPattern = (stems: string) =>
  stems
    .replaceAll('hijo de put', 'hijo\u00a0de\u00a0put')
    .replaceAll('hijos de put', 'hijos\u00a0de\u00a0put')
    .split(' ')
    .map((stem) => stem.replaceAll('\u00a0', ' '))
    .join('|');

const rude = new RegExp(`(?:^|[^\\p{L}])(?:${toPattern(spanish)}|${toPattern(english)})`, 'iu');

export const isRude = (text: string): boolean => rude.test(plainLetters(text));
