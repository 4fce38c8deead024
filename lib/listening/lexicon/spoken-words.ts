/** Classes of Spanish words by which one hears who is spoken to, and where the clause of a verb begins. */
import type { Address } from '../../domain/assessment.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export type SpanishAddress = Exclude<Address, 'you' | 'none'>;

/** They tell outright. */
export const PRONOUNS: ReadonlyMap<string, SpanishAddress> = new Map(
  Object.entries({
    tu: 'contigo',
    vos: 'vos sos andate dejate hacete',
    usted: 'usted ud vd',
    ustedes: 'ustedes uds vds',
    vosotros: 'vosotros vosotras vais dais vuestro vuestra vuestros vuestras os sois',
  } satisfies Record<SpanishAddress, string>).flatMap(([address, list]) =>
    list.split(' ').map((word) => [word, address as SpanishAddress] as const),
  ),
);
export const YOU = words('you your youre yours youve youll yall u ur yourself');

/** What a company has: "su app", "tu servicio". "Su hija" is somebody's, "tu cuenta" anybody's. */
export const COMPANYS = words(
  'aerolinea anuncio apoyo app aplicacion asesor asesores atencion ayuda banca banco base bot cajero cajeros call central centro chat clientes colaboracion comida comision comisiones compania correo deudores ejecutivo ejecutivos empleado empleados empresa excusas exclusividad incompetencia ineficiencia linea lineas llamadas mensajes mentiras negligencia obra obras oficina oficinas opciones operadores pagina personal plataforma politica politicas portal preventa preventas producto productos programa promocion promociones publicidad red redes repartidor repartidores respuesta respuestas sede servicio servicios servidores sistema sitio soporte sucursal sucursales tarifas tienda tiendas usuarios vuelos web',
);
/** "Su maldita app", "sus incompetentes empleados", "su porquería de página". */
export const EPITHET =
  /^(?:put\w+|pinche|maldit\w+|pesim\w+|mal\w?|incompetent\w+|porqueria|mierda|basura|nuev\w+|propi\w+|de|gran|excelente\w*|buen\w?)$/;

/** Asked as a favour: "me ayuda", "me confirma". */
export const FAVOURS = words(
  'ayuda puede podria colabora confirma indica informa apoya explica manda envia diria',
);
/** Asked for even where no question mark stands: "me ayudan". */
export const HELP = words('ayudan pueden podrian apoyan colaboran');
/** In a question they are said to whoever reads it, named or not. */
export const YOURS = words('pueden podrian deberian piensan tienen cobran');
/** "Espero que respondan", "ojalá mejoren": what is wished of somebody is wished of who reads it. */
export const WISHES = words(
  'espero esperamos esperando solicito solicitamos pido pedimos exijo exigimos quiero queremos necesito necesitamos requiero ojala favor urge ser encantaria gustaria agradeceria increible',
);
/** "Les escribí ayer" is said to them; "les depende la vida" is not. */
const FIRST_PERSON =
  /(?:..o|oy|ba|ria|[aei]mos|^he|ndo|(?:dij|hic|escrib|mand|envi|llev|pagu|llam|avis|coment|dej|entregu|expliqu|report|marqu|pregunt|solicit|ped|habl)[ei])$/;
/** "Les cuento" is said to all; "les dijo" is somebody else's doing. */
const NOT_FIRST_PERSON = words(
  'cuento digo aviso recomiendo comparto dejo paso dijo hizo puso vino quedo cayo olvido',
);
export const isFirstPerson = (form: string): boolean =>
  FIRST_PERSON.test(form) && !NOT_FIRST_PERSON.has(form);
/** "Qué les pasa", "se les cayó": happens to those who are spoken to. */
export const AFFECTS = words(
  'quedo queda pasa paso vale importa encanta gusta falta cayo olvido cuesta conviene',
);
/** "Le recuerdo", "le escribí": written to the one who reads it. */
export const TOLD_YOU =
  /^(?:recuerdo|pido|pedimos|pedi|escrib\w+|informo|informamos|comento|agradezco|agradeceria|solicito|solicitamos|ruego|manifiesto|envio|envie|mando|mande|adjunto|comunico|hablo|pregunto|consulto|debo)$/;

/** Stand before a verb, never before a command that is not denied. */
export const PROCLITICS = words('me nos se lo la los las le les');
/** "Me cobran", "le dicen": told of what was done to somebody. */
export const TOLD = words('me nos te le lo la');
/** Stand between a verb and the beginning of its clause. */
export const LEANING = words(
  'me nos se lo la los las le les no ya nunca siempre solo aun todavia tampoco ni si',
);
/** Courtesies and joints that a main clause begins after. */
export const OPENERS = words(
  'gracias hola buenas favor porfavor porfa porfi mejor ya y pero pues bueno entonces',
);
/** "Y sigue": of whoever the sentence was about. */
export const RUNS_ON = words('y ya');
export const SUBORDINATES = words('cuando hasta donde como quienes aunque para sin antes si mientras');
/** "Queda claro que son": what is said, not who. */
export const COMPLEMENTED = words('claro veo creo parece verdad increible lastima obvio seguro pena');
/** Begin a subject in the plural. */
export const PLURALS = words(
  'los las unos unas estos estas esos esas ellos ellas muchos muchas gente todos quienes',
);
export const ARTICLES = words('el la los las un una unos unas otro otra');
/** "Son unos ladrones" judges; "son centros" informs. */
export const JUDGES = words('un uno una unos unas muy tan los las lo puros bien super mas');

export const NOT_VOSOTROS = words(
  'seis jerseis pais veintiseis dieciseis paris tenis crisis gratis jamais beis',
);
export const NOT_VOS = words(
  'ahí allí andrés aquí arnés así atrás además avilés bebés cafés carnés casi chalés ciempiés clichés compás cortés das demás después detrás estás estrés francés gas inglés inés interés jamás japonés jerséis leganés marqués mes más nicolás nomás papás país parís pies portugués quizás revés satanás sofás tomás través tres vas ves mamás',
);
export const NOT_PRETERITE = words(
  'existe insiste consiste asiste persiste resiste triste chiste contraste desgaste embiste viste',
);
