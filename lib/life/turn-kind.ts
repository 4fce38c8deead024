import { plainLetters } from '../domain/plain-letters.ts';
import { declines } from '../replies/refusals.ts';
import { isRude } from '../replies/rude-words.ts';

/**
 * What one thing the customer says brings: `fact` = something they had not said; `decline` = a no to what was offered;
 * `insult` and `repeat` = nothing; `calm` = thanks, a yes, a question of their own about it.
 */
export type TurnKind = 'fact' | 'decline' | 'insult' | 'repeat' | 'calm';

/** Longer words may tell something new, however rude. */
const bareInsultWords = 14;
/** So many new words that carry something are news. */
const leastNews = 3;
const stemLength = 5;

/** Words that are said in any complaint and tell nothing of this one. */
const emptyWords = new Set(
  `aqui alli ahora antes despues siempre nunca jamas nadie nada todo toda todos todas mismo misma igual sigue sigo seguis
  siguen seguimos esto este esta estos estas ese esa esos esas eso para pero porque como cuando donde quien cual cuanto
  mucho mucha muchos muchas poco otra otro otras otros tanto tanta solo sola tambien ademas hasta desde entre sobre hola
  buenas dias tardes gracias favor verguenza desastre horrible fatal pesimo pesima lamentable increible ridiculo ridicula
  servicio atencion cliente clientes empresa marca gente mundo redes respuesta respuestas contesta contestan contestais
  contestad responde responden respondeis excusas excusa palabras promesas problema solucion espero esperando esperar
  vosotros ustedes vuestro vuestra vuestros vuestras suyo nuestro decir dicen digo deja dejad dejen haceis hacen hacer
  tenis teneis tienen tengo sois estais estan estoy hace verdad cansado cansada harto harta basta
  about again always never nobody nothing everything anything same still just this that these those there here with
  without from have has had been being were what when where which while your yours they them their would could should
  will very really please thanks thank hello service customer customers company brand people world reply replies answer
  answers answering excuse excuses words promise promises problem solution waiting wait disgrace joke awful terrible
  horrible ridiculous unbelievable shame every time enough tired sick done keep keeps only more much many some other`
    .split(/\s+/u)
    .map((word) => word.slice(0, stemLength)),
);

/** Stems of what a text tells, rude words left out, and its numbers as they stand. */
function told(text: string): ReadonlySet<string> {
  const words = plainLetters(text)
    .replace(/https?:\/\/\S+|[@#]\w+/gu, ' ')
    .match(/[\p{L}]{4,}|\d[\d.,:/-]*/gu);
  return new Set(
    (words ?? [])
      .filter((word) => /\d/u.test(word) || !isRude(word))
      .map((word) => (/\d/u.test(word) ? word.replace(/\D+$/u, '') : word.slice(0, stemLength)))
      .filter((stem) => !emptyWords.has(stem)),
  );
}

/** A number with a figure that can be checked: an order, a date, an amount. A lone digit counts contacts and adds nothing. */
const isFigure = (stem: string) => /\d.*\d/u.test(stem);

const thanks =
  /\bgracias\b|\bperfecto\b|\bgenial\b|\bvale\b|\bde acuerdo\b|\bacepto\b|\bok(?:ay)?\b|\bthanks?\b|\bthank you\b|\bgreat\b|\bperfect\b|\bi accept\b|\bsounds good\b|\bappreciate\b/u;

/** `before` = what they had said until then, the complaint first. Pure. */
export function turnKind(text: string, before: readonly string[]): TurnKind {
  const known = new Set(before.flatMap((each) => [...told(each)]));
  const news = [...told(text)].filter((stem) => !known.has(stem));
  const isNews = news.some(isFigure) || news.length >= leastNews;
  const isShort = text.trim().split(/\s+/u).length <= bareInsultWords;
  const rude = isRude(text);
  if (declines(text) && !news.some(isFigure)) return 'decline';
  if (rude && (isShort || !isNews) && !news.some(isFigure)) return 'insult';
  if (isNews) return 'fact';
  if (!rude && thanks.test(plainLetters(text))) return 'calm';
  return 'repeat';
}

const cold =
  /\bsig(?:o|ue|uen|uimos) (?:igual|sin|esperando)|\bpeor\b|verguenza|decepcion|\bhart[oa]s?\b|\bfatal\b|pesim|nunca mas|jamas|no vuelvo|lamentable|inaceptable|\bindigna|\bstill (?:not|no|waiting|the same)|\bworse\b|disappoint|fed up|\bawful\b|terrible|ridiculous|never again|unacceptable|disgust|appalling/u;
const warm =
  /\bgracias\b|\bagradec|\bgenial\b|\bperfecto\b|\bencantad|\bestupend|\bthank|\bgreat\b|\bperfect\b|\blovely\b|\bappreciate\b|\bhappy with\b|\bcheers\b/u;
const notReally =
  /gracias por nada|gracias a dios|no,? (?:muchas )?gracias|thanks for nothing|no,? thanks?\b|thank god/u;

/** 1 = friendly, 0 = neutral, −1 = below. Words alone: nothing is guessed from what is not said. */
export function toneOf(text: string): -1 | 0 | 1 {
  const said = plainLetters(text.replace(/[’‘]/gu, "'"));
  const letters = text.replace(/[^\p{L}]/gu, '');
  const shouts = letters.length >= 12 && letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.6;
  if (isRude(text) || cold.test(said) || notReally.test(said) || shouts || /[!?]{3,}/u.test(text)) return -1;
  return warm.test(said) ? 1 : 0;
}
