import { plainLetters } from '../domain/plain-letters.ts';
import { isGivenName } from '../replies/given-name.ts';

/** UTF-16 offsets, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Given names that are words, months, makes or places as well: names only where somebody is spoken of. */
const wordsAsWell = new Set(
  `abril alba alma amber amparo angel angeles ariel aurora blanca carol cesar charlotte christian clara concha consuelo
  cristian dolores domingo encarna estela eva flor florencia frank german gloria grace guadalupe iris jack jesus joe julio leo
  linda lola lourdes luz magdalena mar marc marco marcos mari marina mark martin max maxi maya mercedes milagros nick
  nieves norma oliver oscar paloma patrick pilar rita rosa rosario salvador sam santiago scott sean sol soledad sue tim
  tomas trinidad valentina valeria vera victor victoria violeta virginia wendy`.split(/\s+/),
);
/** Frequent surnames: taken for one right behind a given name only. */
const surnames = new Set(
  `alonso alvarez brown castro davies delgado diaz dominguez evans fernandez garcia gil gomez gonzalez gutierrez harris
  hernandez iglesias jimenez johnson jones lewis lopez marin martin martinez medina mendez miller molina moore morales
  moreno munoz navarro nunez ortega ortiz perez ramirez ramos rivera roberts robinson rodriguez romero rubio ruiz
  sanchez santos sanz serrano smith suarez taylor thomas thompson torres vargas vazquez walker williams wilson
  wright`.split(/\s+/),
);
/** Frequent given names that nobody is greeted by: short forms, and names that greetings do not know. */
const moreGivenNames = new Set(
  `ahmed aina ainhoa aroa ashley becky ben brittany candela charlie cindy debbie ethan greg hassan izan jen jess jessie
  josh karim kayla laia leire liam logan mireia mohamed nick noah priya rahul raj sam samir sheila sophia tom tyler unai
  yesica zach`.split(/\s+/),
);
/** Stands where a name is said, and is none. */
const noNames = new Set(
  `a about al algo alguien always and as como con cual de del el ella en eso esta este estafa for he in is it la las like
  lo los mal me mi misma mismo muy nadie never no not of on one por porque que quien she si sin so su that the them this
  todo tu un una ya you your`.split(/\s+/),
);

const name = String.raw`(?<name>[\p{L}\p{M}]{2,20})`;
const person = `(?:agente?|chic[oa]|compañer[oa]|emplead[oa]|encargad[oa]|operador[a]?|persona|señor[a]?|señorita|técnic[oa]|tip[oa]|colleague|girl|guy|lady|man|manager|person|rep|representative|someone|supervisor|woman)`;
const title = String.raw`(?:agente?|compañer[oa]|don|doña|operador[a]?|señor[a]?|señorita|sra?|srta|mr|mrs|ms)\.?`;
const before = `(?:(?:a|el|la|un|una|the) )?(?:${title} )?`;
const article = 'el|la|las|los|mi|su|tu|una?|a|an|at|for|in|my|of|the|to|your';

/** A person is spoken of there, or a department, or nobody: what stands there must be a given name. */
const mayName = [
  String.raw`(?:chate|convers|habl|trat)\p{L}{1,6} con ${before}${name}`,
  String.raw`(?:atend|atiend|cog|colg|contest|llam|respond)\p{L}{1,6} ${before}${name}`,
  `(?:gracias|thanks|thank you|thx),? (?:a |to )?${before}${name}`,
  String.raw`(?:chatt|dealt|deal|speak|spoke|talk)\p{L}{0,3} (?:to|with) ${name}`,
  `${title} ${name}`,
  `(?:called|named|se llama(?:ba)?) ${name}`,
  String.raw`(?<!(?:${article}) )${name},? (?:me|nos) (?:ha |han )?(?:asegur|atend|colg|confirm|contest|di[cj]|explic|inform|promet)\p{L}{1,6}`,
  `(?<!(?:${article}) )${name} (?:assured|hung up|informed|promised|said|told|from (?:customer|support))`,
] as const;
/** A name is said there, whatever it is. */
const names = [
  `(?:de nombre|me llamo|(?:mi|su) nombre (?:era|es)|una? tal) ${name}`,
  `(?:her|his|my|their) name (?:is|was) ${name}`,
  `${person} (?:(?:que )?se llama(?:ba)?|llamad[oa]|named) ${name}`,
] as const;

const compiled = (sources: readonly string[]) =>
  sources.map((source) => new RegExp(String.raw`(?<![\p{L}\p{M}])${source}(?![\p{L}\p{M}])`, 'dgiu'));
const namesPerhaps = compiled(mayName);
const namesAlways = compiled(names);
const words = /[\p{L}\p{M}]+/gu;

/**
 * Names as people write them in a hurry, small: "hablé con laura del turno de tarde". A frequent given name is one
 * wherever it stands, where it is no word as well; a word like "rosa" is one behind "me atendió"; and what is said to
 * be a name is one. Pure; the spans may overlap.
 */
export function spokenNames(text: string): readonly Span[] {
  const found = [
    ...[...text.matchAll(words)].map(spanOf).filter((span) => isOnlyAName(wordAt(text, span))),
    ...spansNamed(text, namesPerhaps, isAGivenName),
    ...spansNamed(text, namesAlways, (word) => !noNames.has(plainLetters(word))),
  ];
  return found.map((span) => withSurnames(text, span));
}

const wordAt = (text: string, { start, end }: Span): string => text.slice(start, end);

const spanOf = ({ 0: word, index }: RegExpExecArray): Span => ({ start: index, end: index + word.length });

const isAGivenName = (word: string): boolean => isGivenName(word) || moreGivenNames.has(plainLetters(word));

const isOnlyAName = (word: string): boolean => isAGivenName(word) && !wordsAsWell.has(plainLetters(word));

function spansNamed(
  text: string,
  patterns: readonly RegExp[],
  isOne: (word: string) => boolean,
): readonly Span[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ indices }): readonly [number, number] => indices?.groups?.name ?? [0, 0])
    .map(([start, end]) => ({ start, end }))
    .filter((span) => isOne(wordAt(text, span)));
}

const surnameNext = /^ ([\p{L}\p{M}]+)/u;

/** With the surnames behind it. */
function withSurnames(text: string, { start, end }: Span): Span {
  const [spaced = '', word = ''] = surnameNext.exec(text.slice(end, end + 32)) ?? [];
  return surnames.has(plainLetters(word))
    ? withSurnames(text, { start, end: end + spaced.length })
    : { start, end };
}
