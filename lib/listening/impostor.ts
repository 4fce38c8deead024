import type { Brand } from '../domain/brand.ts';
import type { Author, ThreadEntry } from '../domain/post.ts';
import { withinOneEdit } from './about-us.ts';
import { bareName, isOurs } from './attribution.ts';
import { foldText } from './fold.ts';

/** Somebody who looks like the brand, is not, and offers something to its customers. */
export interface Impostor {
  readonly author: Author;
  /** What they wrote. */
  readonly text: string;
  /** What of them looks like us. */
  readonly like: 'handle' | 'name' | 'both';
  readonly offers: readonly Offered[];
}
export type Offered = 'help' | 'private' | 'link';

/** Letters of other scripts and figures that read as a Latin letter. */
const twins: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  $: 's',
  '@': 'a',
  '!': 'l',
  '|': 'l',
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'l',
  ј: 'j',
  ӏ: 'l',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  ε: 'e',
  ι: 'l',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'l',
  i: 'l',
  ɡ: 'g',
  ⅼ: 'l',
};

/** Words an account adds to a brand's name to speak for it. */
const additions =
  'ayudas?|soporte|support|help ?desk|help|asistencia|assist(?:ance)?|oficial(?:es)?|officials?|atencion(?: al)? clientes?|atencion|at ?cliente|clientes?|customer ?(?:care|service|support|help)|customers?|care|service|servicio(?: al)? ?(?:cliente)?|servicios|equipo|team|contact[oa]?|centro|center|centre|central|agente|agent|desk|online|real|verified|verificad[oa]|hq|app|info|reclamaciones|devoluciones|reembolsos?|refunds?|resolucion|24h?|24 ?7|esp|es|mx|ar|co|cl|pe|uk|us|usa|gb|eu|the|la|el|los|de|del|al|by|my|mi|x|tw|fb|reply|replies|responde|ya';
const prefix = new RegExp(`^(?:${additions})$`, 'u');

/** Lower case, without accents, twins read as what they look like, without the parts a look-alike adds. */
export function skeleton(text: string): string {
  const plain = foldText(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).replace(
    /\p{Extended_Pictographic}|\p{M}|[\u200b-\u200f\u2060™®✓√]/gu,
    '',
  );
  const parts = plain.split(/[\s_.\-·|/()[\],:]+/u).filter((part) => part !== '');
  const kept = parts.filter((part) => !prefix.test(part.replace(/\d+$/u, '') || part));
  return twinned(kept.join('') || parts.join(''));
}

const twinned = (text: string): string =>
  [...text]
    .map((letter) => twins[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

/** Additions that are glued to the name: `nortesoporte`, `soportenorte`. */
const glued = new RegExp(`^(?:${additions.replaceAll(' ?', '')})+$`, 'u');

/** From so many letters on one of them may differ: shorter names are near too many others. */
const LONG_ENOUGH = 5;

function isLike(one: string, own: string): boolean {
  const shape = skeleton(one);
  const model = skeleton(own);
  if (model.length < 3 || shape === '') return false;
  if (shape === model) return true;
  if (model.length >= LONG_ENOUGH && withinOneEdit(shape, model)) return true;
  // Compared as written, for its figures may be figures here: norte24h.
  const written = foldText(one).replace(/[^\p{L}\p{N}]/gu, '');
  const bare = foldText(own).replace(/[^\p{L}\p{N}]/gu, '');
  if (bare.length < 4) return false;
  return [written, twinned(written)].some((each) =>
    [bare, model].some(
      (core) =>
        (each.startsWith(core) &&
          (glued.test(each.slice(core.length)) || /^\d{1,4}$/.test(each.slice(core.length)))) ||
        (each.endsWith(core) && glued.test(each.slice(0, -core.length))),
    ),
  );
}

const offerings: Readonly<Record<Offered, RegExp>> = {
  help: /\b(?:(?:te|le|les|os) (?:ayud\w+|atend\w+|resolv\w+|solucion\w+|gestion\w+|asist\w+|devolv\w+|reembols\w+)|(?:podemos|puedo|queremos) (?:ayudar|atender|resolver|solucionar|gestionar)\w*|para (?:ayudar|atender|resolver|gestionar|verificar)\w*|tramit\w+ (?:tu|su|el) (?:reembolso|devolucion|caso|reclamacion)|tu (?:caso|incidencia|reclamacion|reembolso)|(?:we|i)(?:'ll| will| can| could)? (?:help|assist|resolve|sort|refund|process|look into|fix)\w*|(?:let|allow) us (?:help|assist|resolve)|to (?:assist|help) you|your (?:case|refund|complaint|issue|ticket))\b/u,
  private:
    /\b(?:(?:escrib|contact|habl|mand|envi|dej)\w* (?:nos|me|con nosotros|un (?:md|dm|mensaje|privado)|por (?:md|dm|privado|mensaje|whats ?app|telegram|interno|inbox))|(?:escrib|contact|habl|mand|envi)\w*(?:nos|me)\b|por (?:md|dm|privado|mensaje directo|whats ?app|telegram|interno|inbox)|(?:dm|message|text|write(?: to)?|contact|pm|inbox) (?:us|me|our)|(?:send|drop|shoot) (?:us|me) (?:a|an|your)|via (?:dm|whats ?app|telegram)|in (?:a )?(?:dm|private|inbox)|by (?:dm|private message)|check (?:your )?(?:dm|inbox)|follow (?:us|back) (?:and|to))\b/u,
  link: /https?:\/\/|\bwww\.|\b(?:bit\.ly|t\.me|wa\.me|forms?\.gle|tinyurl)\b|\b(?:este|siguiente|nuestro) (?:enlace|link|formulario)|\b(?:this|the|our|following) (?:link|form)\b|\b(?:enlace|link) (?:de|en) (?:la|mi|nuestra) (?:bio|descripcion)|\b(?:rellen|complet|cumpliment)\w* (?:el|este|nuestro) formulario|\bfill (?:in|out) (?:the|this|our) form\b/u,
};

function offered(text: string): readonly Offered[] {
  const folded = foldText(text);
  return (Object.keys(offerings) as Offered[]).filter((kind) => offerings[kind].test(folded));
}

/**
 * Accounts of a thread that look like the brand, are none of its own, and offer help, a private message or a link. A
 * look-alike that only talks is nobody's business; a helpful stranger with a name of their own neither. Pure.
 */
export function findImpostors(
  entries: readonly ThreadEntry[],
  customer: Author,
  brand: Brand,
): readonly Impostor[] {
  const names = [brand.name, ...brand.names].filter((name) => name !== '');
  const handles = brand.handles.length > 0 ? brand.handles : names;
  const ownHandles = new Set(brand.handles.map(bareName));
  // On Facebook a name speaks for itself, unless somebody else here carries our own address.
  const shown = entries.some(({ author }) => ownHandles.has(bareName(author.handle)));
  const found = new Map<string, Impostor>();
  for (const { author, text } of entries) {
    const handle = bareName(author.handle);
    const isOwn = handle !== '' && shown ? ownHandles.has(handle) : isOurs(author, brand);
    if (isOwn || isSame(author, customer)) continue;
    const byHandle = handle !== '' && [...handles, ...names].some((own) => isLike(author.handle, own));
    const byName = names.some((own) => isLike(author.name, own));
    if (!byHandle && !byName) continue;
    const offers = offered(text);
    if (offers.length === 0) continue;
    const like = byHandle && byName ? 'both' : byHandle ? 'handle' : 'name';
    const key = handle || bareName(author.name);
    if (!found.has(key)) found.set(key, { author, text, like, offers });
  }
  return [...found.values()];
}

const isSame = (one: Author, other: Author): boolean =>
  one.handle !== '' && other.handle !== ''
    ? bareName(one.handle) === bareName(other.handle)
    : bareName(one.name) === bareName(other.name);
