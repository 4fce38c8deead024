import { foldEs, nounOf, topicNouns } from './nouns-es.ts';
import { extentOf, prepositionalAt, timeAt } from './phrase-extent-es.ts';
import type { Register } from './second-person-es.ts';
import { asTheirs, isFiniteEs, oneAsTheirs } from './third-person-es.ts';

const filler =
  /^(?:y|pero|porque|encima|además|ahora|total|luego|después|ya|o|que|resulta|otra|vez|pues|bueno|hola|entonces|y|es|también|mientras)$/u;
const adverb =
  /^(?:ya|todavía|aún|aun|nunca|jamás|siempre|también|tampoco|encima|casi|solo|sólo|ni|siquiera|no)$/u;
const clitic = /^(?:me|nos|se|lo|la|los|las)$/u;
/** Said, thought or wanted: what follows is not what happened. */
const saying =
  /^(?:dicen|dijeron|dice|dijo|saben|creen|quieren|quisieron|piensan|pueden|son|parecen|deberían|podrían|vieron|creyeron|sirven|merecen|suponen|supieron|respondieron|contestaron|explicaron|aseguraron|prometieron|juraron|insistieron|confirmaron|informaron|explican|ayudan|confirman|indican|aclaran|informan|solucionan|resuelven|atienden|responden|contestan|arreglan|devuelven|mandan|pasan|quedan|quedaron|llegan|llegaron|vienen|vinieron|salen|salieron|vencen|vencieron|caen|cayeron|funcionan|funcionaron|existen|existieron|duran|duraron)$/u;
const ownPeople =
  /^(?:madre|padre|hij[oa]s?|herman[oa]s?|marido|mujer|espos[oa]|niet[oa]s?|yern[oa]|nuer[oa]|compañer[oa]s?|pareja|novi[oa]|abuel[oa]s?|suegr[oa]|cuñad[oa]|vecin[oa]s?|mamá|papá|niñ[oa]s?|nen[ae]s?|comadre|crí[oa]s?|bebé|jef[ea]|amig[oa]s?|jóvenes|vecin[oa]s|clientes?|usuari[oa]s?|alumn[oa]s?|padres|abogad[oa]s?|gente|verdad|cosa|problema|único|peor|mejor|gracia|primer|colmo|familia|perr[oa]|gat[oa]|tí[oa]|prim[oa]|sobrin[oa]|única|última|primera|primero|m[ií][oa]s?|de|del|que)$/u;

const tokensOf = (clause: string): readonly string[] => clause.split(/\s+/u).filter((each) => each !== '');
const bare = (token: string | undefined): string => (token ?? '').replace(/[^\p{L}\p{N}]/gu, '');

function startOf(tokens: readonly string[]): number {
  let at = 0;
  while (at < 3 && filler.test((tokens[at] ?? '').toLowerCase())) at += 1;
  return at;
}

/** "Han publicado la lista", "en la fórmula pusieron 50 mg", "me metes anuncios": what the company did, as theirs. */
export function theirDoing(clause: string, register: Register): string | undefined {
  const tokens = tokensOf(clause);
  let at = startOf(tokens);
  const lead = timeAt(tokens, at) ?? prepositionalAt(tokens, at, register);
  const begin = at;
  if (lead) at = lead.next;
  let marked = false;
  while (adverb.test((tokens[at] ?? '').toLowerCase())) {
    marked = true;
    at += 1;
  }
  while (clitic.test((tokens[at] ?? '').toLowerCase())) {
    marked = true;
    at += 1;
  }
  const verb = bare(tokens[at]).toLowerCase();
  const theirs = asTheirs(verb);
  const plan = /^promet/u.test(theirs ?? '') && /[aei]r$/u.test(bare(tokens[at + 1]));
  if (!theirs || (saying.test(theirs) && !plan) || (theirs !== verb && /[ae]s$/u.test(verb) && !marked))
    return undefined;
  if (theirs === 'han' && !/(?:do|to|cho|dos|tos)$/u.test(bare(tokens[at + 1]))) return undefined;
  const rest = tokens.slice(at + 1);
  if (rest.length < (marked ? 1 : 2)) return undefined;
  return [...tokens.slice(begin, at), theirs, ...rest].join(' ');
}

/** "La tarjeta nueva iba a llegar en siete días": a thing, what belongs to it, and its verb. */
export function thingDoing(clause: string, register: Register): string | undefined {
  const tokens = tokensOf(clause);
  const begin = startOf(tokens);
  const article = (tokens[begin] ?? '').toLowerCase();
  if (!/^(?:el|la|los|las|mis?|un|una|este|esta|ese|esa)$/u.test(article)) return undefined;
  const noun = bare(tokens[begin + 1]);
  if (!/^\p{L}{3,}$/u.test(noun) || ownPeople.test(noun.toLowerCase())) return undefined;
  if (/^\p{Lu}/u.test(noun) && !topicNouns.has(foldEs(noun)) && !/^\p{Lu}+$/u.test(noun)) return undefined;
  const rest = extentOf(tokens, begin + 2, nounOf(noun), register, 7);
  let at = rest.next;
  while (adverb.test((tokens[at] ?? '').toLowerCase())) at += 1;
  while (clitic.test((tokens[at] ?? '').toLowerCase())) at += 1;
  const verb = bare(tokens[at]).toLowerCase();
  if (!isFiniteEs(verb) || /^(?:son|es|dice|dicen|dijo|dijeron|hay)$/u.test(verb)) return undefined;
  // The plural article before a singular, or a verb of another number: the noun was none.
  const many = /^(?:los|las|mis)$/u.test(article);
  if (many !== /n$/u.test(verb) && !/^(?:había|ha)$/u.test(verb)) return undefined;
  if (at === rest.next && tokens.length - at < 2) return undefined;
  return tokens.slice(begin).join(' ');
}

const named =
  /(?:(?:^|(?<=\s))(?:[Ll]a |[Ee]l |[Ll]os )?(?:@[\p{L}\p{N}_]+|\p{Lu}\p{L}+(?: (?:de |del |la |el )*\p{Lu}\p{L}+)+|(?<=\p{Ll} |, )\p{Lu}\p{Ll}\p{L}+)(?: (?:siempre|ya|no|nunca|otra vez))? )((?:no )?(?:me|nos) (?:lo |la |los |las )?)(\p{L}+)(?!\p{L})/gu;

/** What a company does to a customer and nobody else: without a subject it is the company. */
const agent =
  /(?<=^|[.,;:!?¡¿\n] ?|(?<!\p{L})(?:y|pero|encima|además|porque) )((?:(?:ya|no|otra vez|todavía|aún) )*(?:me|nos) (?:lo |la |los |las )?)((?:ha )?)((?:firm|sub|cobr|mand|vend|rechaz|neg|cancel|cambi|renov|factur|descont|emit|envi|quit|carg|bloque|exig|cort|ofrec|promet|pid|bloque|debit|reteni|multi?|acus|reprogram)\p{L}*(?:ó|ado|ido|a|e))(?!\p{L})(?= (?:el|la|los|las|un|una|mis?|dos|tres|\d|con|por|sin) ?)/giu;

const plain = (post: string): string =>
  post
    // One thing in Colombia, not two.
    .replace(/paz y salvo/giu, 'pazysalvo')
    .replace(/["“«']([\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?)["”»']/gu, '$1')
    .replace(
      /(?<=(?:\b(?:me|nos) (?:lo |la |los |las )?))(ha|han) (\p{L}+d[oa]) (?:usted|ustedes|uds)(?!\p{L})/giu,
      'han $2',
    )
    .replace(
      /(?<=^|[.,;:!?¡¿\n] ?|\sy )(?:ustedes|uds|vds|vosotros|tú)\.? (?=(?:ya |no |me |nos )*\p{L})/giu,
      '',
    );

/** "@Tienda me cobró" → ". me cobraron": a company named as the one who does it is told as *they*. */
export const companyAsThey = (post: string): string =>
  plain(post)
    .replace(named, (whole, clitics: string, verb: string) => {
      const theirs = oneAsTheirs(verb.toLowerCase()) ?? asTheirs(verb.toLowerCase());
      return theirs ? ` . ${clitics}${theirs}` : whole;
    })
    .replace(agent, (whole, clitics: string, auxiliary: string, verb: string) => {
      if (auxiliary !== '') return `${clitics}han ${verb}`;
      const theirs = oneAsTheirs(verb.toLowerCase());
      return theirs ? `${clitics}${theirs}` : whole;
    });
