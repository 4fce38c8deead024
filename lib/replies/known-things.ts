import { plainLetters } from '../domain/plain-letters.ts';
import type { Turn } from '../domain/post.ts';
import { showsOrderNumber } from './personal-data.ts';

/** What a customer is usually asked for. `order` is any number a matter goes by, `contact` any way to reach them. */
export type Thing = 'order' | 'name' | 'date' | 'place' | 'phone' | 'email' | 'contact' | 'detail';

const inWords = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

/** How each is asked for or spoken of; on folded text. */
const named: Readonly<Record<Thing, RegExp>> = {
  order: inWords(
    '(?:n(?:\\.? ?[º°]|um(?:ero)?\\.?|ro\\.?)|referencia|codigo|folio) del? (?:la |tu |su |mi |vuestr[oa] )?(?:pedido|reserva|compra|factura|pago|orden|envio|expediente|incidencia|caso)|localizador|(?:order|booking|invoice|case|tracking) (?:number|no|id|ref\\w*)',
  ),
  name: inWords('nombre|titular|name'),
  date: inWords(
    'fecha|(?:que|el) dia|desde cuando|cuando (?:fue|paso|ocurrio|lo compr\\w+|compr\\w+)|date|(?:which|what|the) day|when (?:did (?:it|this|that|you buy|you order)|was (?:it|this|that)|it (?:happened|started))',
  ),
  place: inWords(
    'el lugar|(?:la|que) zona|donde (?:fue|paso|ocurrio|compr\\w+|lo compr\\w+)|(?:que|la) (?:tienda|sucursal)|(?:the|which) branch|which (?:store|shop)|where (?:did (?:it|this|that|you buy)|was (?:it|this|that)|it happened)|postcode|codigo postal',
  ),
  phone: inWords(
    "(?:tu|su|mi|un|vuestro|que|your|my|a|which|what|what's your) (?:numero de )?(?:telefono|movil|celular|phone|mobile)|(?:tu|mi|your|my) (?:numero|number)(?! del? )",
  ),
  email: inWords('(?:tu|su|mi|un|vuestro|que|your|my|an|which|what) (?:direccion de )?(?:correo|e-?mail)'),
  contact: inWords('medio de contacto|a way to reach you'),
  detail: inWords('que (?:te |le |os |me )?(?:paso|ha pasado|ocurrio)|what happened'),
};
const things = Object.keys(named) as readonly Thing[];

/** The things these words ask for. */
export function thingsNamed(text: string): readonly Thing[] {
  const folded = plainLetters(text);
  return things.filter((thing) => named[thing].test(folded));
}

/** Keys of a case by the words in them; of "fecha_pedido" the first row counts. */
const keys: readonly (readonly [Thing, readonly string[]])[] = [
  ['date', ['date', 'fecha', 'dia', 'day', 'since', 'when', 'cuando']],
  ['name', ['name', 'nombre', 'titular']],
  ['phone', ['phone', 'telefono', 'tel', 'movil', 'mobile', 'celular']],
  ['email', ['email', 'correo', 'mail']],
  ['place', ['place', 'lugar', 'store', 'tienda', 'shop', 'branch', 'sucursal', 'where', 'donde', 'zona']],
  ['detail', ['detail', 'detalle']],
  [
    'order',
    'order pedido orden reserva booking reference referencia localizador invoice factura folio expediente'.split(
      ' ',
    ),
  ],
];

function thingOfKey(key: string): Thing | undefined {
  const words = plainLetters(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')).split(/[^a-z]+/u);
  return keys.find(([, of]) => of.some((word) => words.includes(word)))?.[0];
}

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december';
/** The thing itself, on folded text. */
const shown: Partial<Readonly<Record<Thing, RegExp>>> = {
  name: inWords(
    "(?:me llamo|mi nombre es|a nombre de|my name(?: is|'s)|(?:in|under) the name(?: of)?) \\p{L}+",
  ),
  date: inWords(
    `\\d{1,2}(?:st|nd|rd|th)? (?:de |of )?(?:${months})|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?|(?:el|del|on|desde el|since) \\d{1,2}/\\d{1,2}(?:/\\d{2,4})?`,
  ),
  phone:
    /(?:telefono|movil|celular|whatsapp|llam\p{L}*|mi numero|phone|mobile|my number|(?<!\p{L})(?:call(?: me)?(?: on| at)?|ring)(?!\p{L}))[^\d.?!]{0,20}(?:\+?\d[\s().-]?){7,}/u,
  email: /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/u,
};

/** "I already DMed you …", "os pasé …"; what they were sent or were not asked yet is not given. */
const gave = inWords(
  "(?:i|we|i've|we've|i have|we have)(?: already| just)* (?:sent|gave|given|dm'?e?d|messaged|emailed|told|provided|shared|posted)|(?:he|hemos) (?:pasado|mandado|enviado|dado|dejado|escrito|facilitado|compartido)|(?<!que (?:(?:te|le|os|les) )?(?:l[oa]s? )?)(?:pase|mande|envie|di|deje|facilite|comparti|pasamos|mandamos|enviamos|dimos)",
);
const denied = inWords("no|nunca|never|not|haven't|didn't|hasn't");

function givenIn(text: string): readonly Thing[] {
  const folded = plainLetters(text).replaceAll('’', "'");
  const inSentences = (folded.match(/[^.!?\n]+[.!?]*/gu) ?? []).filter(
    (sentence) => !sentence.includes('?') && gave.test(sentence) && !denied.test(sentence),
  );
  return [
    ...(showsOrderNumber(text) ? (['order'] as const) : []),
    ...things.filter((thing) => shown[thing]?.test(folded)),
    ...inSentences.flatMap(thingsNamed),
  ];
}

interface Told {
  readonly post?: string | undefined;
  readonly thread?: readonly Pick<Turn, 'by' | 'text'>[] | undefined;
  /** Of the case; keys are whatever somebody called them. */
  readonly known?: Readonly<Record<string, string>> | undefined;
}

/** What the customer has told already, in the post, in the thread or by what the case knows: never asked again. */
export function knownThings({ post = '', thread = [], known = {} }: Told): ReadonlySet<Thing> {
  const said = [post, ...thread.filter(({ by }) => by === 'them').map(({ text }) => text)].flatMap(givenIn);
  const kept = Object.entries(known).flatMap(([key, value]) =>
    value.trim() === '' ? [] : [thingOfKey(key)].filter((thing) => thing !== undefined),
  );
  const all = new Set<Thing>([...said, ...kept]);
  if (all.has('phone') || all.has('email')) all.add('contact');
  return all;
}
