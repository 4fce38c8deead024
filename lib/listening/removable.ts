import type { Assessment } from '../domain/assessment.ts';
import { foldText } from './fold.ts';

/** Why a post may be taken away without a second thought; criticism, however rude, is none of them. */
export type Removable = 'threat' | 'personal-data' | 'illegal' | 'spam';

const violence =
  'matar|quemar|reventar|rajar|apunalar|disparar|pegar fuego|prender fuego|partir (?:la|las|te la|os la) (?:cara|piernas?|boca)';
/** Somebody is to be hurt, and it is said to those who read it. Courts, reviews and leaving threaten nobody. */
const threats = [
  new RegExp(`\\b(?:te|os|les|los|las|le|lo|la) (?:voy|vamos) a (?:${violence}|esperar a la salida)\\b`, 'u'),
  /\b(?:voy|vamos|ire|iremos)(?: ahi| alli)? a (?:matar|quemar|reventar|rajar|apunalar|disparar)(?:te|os|les|los|las|lo)\b/u,
  /\b(?:vais|van|vas) a (?:morir|arder|sangrar)\b(?! de)|\b(?:estais|estas|estan) muert[oa]s?\b(?! de)/u,
  /\bse donde (?:vives|viven|vivis|trabajas)\b|\b(?:cuidate|cuidaos|cuidense) las espaldas|\b(?:pondre|voy a poner) una bomba\b/u,
  /\b(?:i(?:'| a)?m (?:going to|gonna)|i(?:'| wi)?ll|we(?:'| wi)?ll|gonna) (?:kill|shoot|stab|burn down|hurt|beat up|bomb|smash your face)\b/u,
  /\byou(?:'re| are) (?:all )?(?:dead|going to die|gonna die)\b(?! wrong)|\bi know where you (?:live|work)\b|\bwatch your back\b/u,
] as const;

/** Goods and services nobody may offer. */
const illegal = [
  /\b(?:vendo|vendemos|se vende|se venden|consigo|disponible|for sale|selling|we sell|buy)\b[^.!?]{0,40}\b(?:cocaina|marihuana|pastillas sin receta|billetes falsos|documentos falsos|carnet falso|tarjetas clonadas|dni falso|cocaine|weed|counterfeit (?:money|notes|bills)|fake (?:ids?|passports?|documents)|cloned cards|stolen (?:cards|accounts))\b/u,
  /\b(?:tarjetas clonadas|cloned cards|billetes falsos|counterfeit notes)\b[^.!?]{0,40}\b(?:whatsapp|telegram|dm|md|privado)\b/u,
] as const;

const lure =
  /\b(?:gan[ae]r? (?:dinero|hasta|\d+)|ingresos? extra|trabaj(?:a|ar|ando) desde casa|duplic[ae]r? tu dinero|invierte|inversion(?:es)? en|bitcoin|cripto(?:monedas?)?|forex|prestamos? (?:rapidos?|al instante|sin)|seguidores gratis|sorteo|haz(?:te)? clic|pincha aqui|pack gratis|recuper[ae]r? (?:tu|su) cuenta|hacker|amarres? de amor|tarot gratis|earn (?:money|up to|\$?\d+)|make money|passive income|work from home|double your|invest(?:ment)? (?:with|platform)|crypto|instant loans?|free followers|giveaway|click (?:here|the link)|recover(?:ed|y)? (?:your|my|hacked|lost)|spell caster|onlyfans|link in (?:my )?bio)\b/u;
const wayOut =
  /https?:\/\/|\bwww\.|\b(?:bit\.ly|t\.me|wa\.me)\b|\b(?:whats ?app|telegram|escribeme|escribidme|contacta(?:me)?|text me|dm me|message me|contact (?:him|her|me|us)|link in (?:my )?bio|enlace en mi (?:bio|perfil))\b|\+\d[\d ]{7,}/u;

/** null = what it says has to be borne, and answered. Pure; both languages at once, for few posts say theirs. */
export function removableAs(
  text: string,
  { exposesPersonalData, verdict }: Pick<Assessment, 'exposesPersonalData' | 'verdict'>,
): Removable | null {
  const folded = foldText(text);
  if (threats.some((pattern) => pattern.test(folded))) return 'threat';
  if (illegal.some((pattern) => pattern.test(folded))) return 'illegal';
  if (exposesPersonalData) return 'personal-data';
  // Who complains of a scam tells of its lure and its link.
  if (verdict !== 'complaint' && lure.test(folded) && wayOut.test(folded)) return 'spam';
  return null;
}
