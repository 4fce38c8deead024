import type { Draft, Span } from './rule.ts';

/** Words that stand in any reply: what is left after them is what this reply is about. */
const stock = new Set(
  `para como esta este esto pero todo nada algo desde hasta cuando porque sobre entre tiene estoy hace hola gracias ahora vamos vaya sentimos siento
  lamento lamentamos perdon perdona disculpa disculpas mucho mucha muy hoy manana aqui mismo misma mirar miramos miro reviso revisamos revisar revisaremos
  vemos veremos trasladamos trasladar avisar avisarnos contar contarnos contarlo contamos cuentas cuenta cuentan comentas comenta decir decimos digo escribo escribimos
  llamo llamamos hablo respuesta solucion equipo companero compañero compañera caso tema problema situacion mala malo experiencia ocurrido sucedido pasado
  queremos deberia suceder pasar esperado leer entiendo entendemos haya sido pena lastima faena echar vistazo quede quedes detalle mejorar ayudar ayuda posible
  damos daremos seguimos bueno buena buenas dias tardes saludo saludos favor datos nuestro nuestra usted nosotros tambien mensaje comentario queja pronto breve todavia estamos
  that this with have from your they what when just been were will would about there their hello thank thanks please sorry looking look into check checking
  today tomorrow pass passing team colleague case issue problem situation experience bad poor happened hear read reading sad good awful pain tell telling
  flagging letting know writing write update more understand understood shouldn happen expected review answer talk leave like want wasn soon back help message
  comment complaint here apologise apologies really very things thing right done doing make need gets them sees will puede llegar llega resulta resultar might may could`.split(
    /\s+/,
  ),
);

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !stock.has(word)).map((word) => word.slice(0, 5)),
  );

/** Things posts and replies name with different words. */
const concepts: readonly RegExp[] = [
  /\b(?:cobr|carg|factur|recib|pag|cuota|comision|charg|bill|fee|paid|pay|invoice|cost)/u,
  /\b(?:pedid|paquet|envi|entreg|repart|mensaje?r|order|parcel|deliver|courier|ship)/u,
  /\b(?:devol|reembols|reintegr|dinero|plata|refund|money)/u,
  /\b(?:llam|telefon|marc|call|phone|ring|rang)/u,
  /\b(?:internet|linea|wifi|conexion|router|fibra|corte|averia|broadband|line|signal|outage|offline|fibre)/u,
  /\b(?:app|web|pagina|acces|entrar|clave|login|password|sign)/u,
  /\b(?:tren|bus|vuelo|avion|billete|train|flight|ticket|seat)/u,
  /\b(?:cita|medic|doctor|salud|appointment|health)/u,
  /\b(?:enferm|quem|herid|sick|ill|burn|hurt)/u,
];

export const sharesDetail = (folded: string, post: string): boolean => {
  const theirs = stemsOf(post);
  if ([...stemsOf(folded)].some((stem) => theirs.has(stem))) return true;
  if ((folded.match(/\d+/g) ?? []).some((digits) => post.includes(digits))) return true;
  return concepts.some((concept) => concept.test(folded) && concept.test(post));
};

const pleased =
  /(?<!\p{L})(?:graci|encant|genial|excelent|perfect|maravill|content|feliz|recomiend|gusto|thank|love|great|brilliant|amazing|excellent|happy|recommend|lovely|well done)/u;
const displeased =
  /(?<!\p{L})(?:no|nunca|sin|pero|nadie|mal|mala|peor|fatal|ni|asco|tarde|not|never|but|nobody|worst|bad|problem|late|without|sarcas\p{L}+)(?!\p{L})|n't/u;

/** A post that only praises asks for no action and no date. */
export const onlyPraises = ({ foldedPost }: Draft): boolean =>
  pleased.test(foldedPost) && !displeased.test(foldedPost);

/** How many different words of its own a text has. */
export const ownWords = (folded: string): number => stemsOf(folded).size;

/** Do phrases of this kind stand in the draft, or in one part of it? */
export const says = ({ found }: Draft, kind: string, within?: Span): boolean =>
  (found.get(kind) ?? []).some(
    ({ start, end }) => within === undefined || (start >= within.start && end <= within.end),
  );
