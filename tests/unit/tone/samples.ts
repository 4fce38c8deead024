import type { LintInput } from '../../../lib/domain/finding.ts';

export interface Sample {
  readonly bad: string;
  readonly good: string;
  readonly given?: Record<string, unknown>;
}
type Context = Partial<LintInput['context']>;
const context = (given: Context | Record<string, unknown>) => ({ context: given });
const long = (word: string) => `${word} `.repeat(80).trim();
const record = { known: { detail: 'router' }, facts: [], promises: [] };

/** Rule → its samples in Spanish and English. */
export const samples: Readonly<Record<string, readonly Sample[]>> = {
  L01: [
    {
      bad: 'Si hubieras leído las condiciones, lo sabrías.',
      good: 'Ese plazo no se ve bien en la web; es de 14 días.',
    },
    {
      bad: 'If you had read the terms you would know.',
      good: 'That deadline is easy to miss; it is 14 days.',
    },
  ],
  L02: [
    { bad: 'Nos extraña mucho lo que cuentas.', good: 'Quiero entender qué pasó en caja.' },
    { bad: 'We find that hard to believe.', good: 'I want to understand what happened at the till.' },
  ],
  L03: [
    { bad: 'Eres el único que se ha quejado.', good: 'Gracias por avisar: miro si le pasa a más gente.' },
    {
      bad: 'You are the only one who has complained.',
      good: 'Thanks for flagging it; I am checking if others are affected.',
    },
  ],
  L04: [
    {
      bad: 'Como ya te dijimos, no depende de nosotros.',
      good: 'Te lo resumo para que quede claro: falta el envío.',
    },
    {
      bad: 'As we already told you, it is not up to us.',
      good: 'To keep it clear: what is missing is the shipment.',
    },
  ],
  L05: [
    {
      bad: 'Lo sentimos, pero el plazo acabó.',
      good: 'Sentimos el plazo tan justo. Hoy aún podemos pasarlo a saldo.',
    },
    {
      bad: 'We are sorry, but the deadline has passed.',
      good: 'Sorry the window was so short. Today we can still move it to credit.',
    },
  ],
  L06: [
    { bad: 'Sentimos si alguien se ha sentido ofendido.', good: 'Sentimos haber publicado eso.' },
    { bad: 'Sorry if anyone was offended.', good: 'We are sorry we posted that.' },
  ],
  L07: [
    { bad: 'Se cometieron errores en tu pedido.', good: 'Nos equivocamos con tu pedido.' },
    { bad: 'Mistakes were made with your order.', good: 'We got your order wrong.' },
  ],
  L08: [
    { bad: 'La culpa es de la mensajería.', good: 'Te lo vendimos nosotros: lo reclamamos nosotros.' },
    { bad: "That is the courier's fault.", good: 'You bought it from us, so we are chasing it.' },
  ],
  L09: [
    {
      bad: 'Retíralo o habrá acciones legales.',
      good: 'Queremos aclararlo contigo: ¿te llamo hoy a las 17 h?',
    },
    {
      bad: 'Take it down or expect legal action.',
      good: 'We would like to clear this up: may I call you at 5 today?',
    },
  ],
  L10: [
    { bad: 'Borra el tuit y te ayudamos.', good: 'Te ayudamos ahora. El mensaje es tuyo.' },
    { bad: 'Delete the tweet and we will help.', good: 'We are helping now. The post is yours.' },
  ],
  L11: [
    { bad: 'Cálmate, por favor.', good: 'Lo miro ahora y a las 12 te digo.' },
    { bad: 'Calm down, please.', good: 'I am on it now and will tell you at 12.' },
  ],
  L12: [
    { bad: 'Gracias por tan amable comentario 🙂', good: 'Te leo. ¿Qué día fue lo de la factura?' },
    { bad: 'Thanks for such lovely feedback 🙂', good: 'I read you. Which day was the invoice problem?' },
  ],
  L13: [
    {
      bad: 'Como comprenderás, no podemos hacer magia.',
      good: 'Hoy no llego a tenerlo; mañana a las 10 sí.',
    },
    {
      bad: 'As you will understand, we cannot do magic.',
      good: 'I cannot have it today; tomorrow at 10 I can.',
    },
  ],
  L14: [
    { bad: 'Solo son dos días de retraso.', good: 'Dos días de retraso con la boda encima: lo entiendo.' },
    {
      bad: 'It is only a two-day delay.',
      good: 'Two days late with a wedding coming up: I see why it matters.',
    },
  ],
  L15: [
    { bad: '¡Que tengas un feliz día! 😊', good: 'A las 18 h te escribo.', given: context({ arousal: 2 }) },
    { bad: 'Have a wonderful day! 😊', good: 'I will write at 6pm.', given: context({ arousal: 2 }) },
  ],
  L16: [
    { bad: 'YA TE HEMOS RESPONDIDO!!!', good: 'Te respondimos ayer por privado; te lo reenvío.' },
    { bad: 'WE ALREADY ANSWERED YOU!!!', good: 'We replied by DM yesterday; I am resending it.' },
  ],
  L17: [
    { bad: 'Menudo ignorante.', good: 'Te leo y lo reviso hoy.' },
    { bad: 'What an idiot.', good: 'I read you and am checking today.' },
  ],
  L18: [
    { bad: 'Jaja, nos ha pillado el lunes 😂', good: 'Hoy hemos fallado nosotros; lo recojo.' },
    { bad: 'Haha, Monday got us 😂', good: 'We slipped today; I have it.' },
  ],
  L19: [
    { bad: 'Tranqui, crack, lo vemos.', good: 'Lo miro, Pedro, y te digo hoy.' },
    { bad: 'No worries buddy, we will see.', good: 'I am checking, Pedro; answer today.' },
  ],
  L20: [
    {
      bad: 'Hemos recibido su mensaje.',
      good: 'Ya he parado el cobro; ahora veo por qué pasó.',
      given: context({ arousal: 2 }),
    },
    {
      bad: 'We have received your message.',
      good: 'I have stopped the charge; now I am finding out why.',
      given: context({ arousal: 3 }),
    },
  ],
  L21: [
    { bad: 'Perdón, mil perdones, lo sentimos muchísimo.', good: 'Lo sentimos. Hoy te llega el cambio.' },
    { bad: 'Sorry, so sorry, we deeply apologise.', good: 'We are sorry. The replacement arrives today.' },
  ],
  L22: [
    {
      bad: 'Lamentamos los inconvenientes ocasionados.',
      good: 'Perdona la mañana perdida en casa esperando.',
    },
    { bad: 'We apologise for any inconvenience caused.', good: 'Sorry you lost a morning waiting in.' },
  ],
  L23: [
    {
      bad: 'Tu opinión es muy importante para nosotros.',
      good: 'Lo que cuentas del precio ya lo tiene compras.',
    },
    {
      bad: 'Your feedback is very important to us.',
      good: 'What you said about the price is now with purchasing.',
    },
  ],
  L24: [
    {
      bad: 'Desde la compañía queremos trasladar nuestro compromiso.',
      good: 'Soy Ana, lo llevo yo y el jueves te llamo.',
    },
    {
      bad: 'At ACME we pride ourselves on service.',
      good: 'I am Ana, I have this, and I will call on Thursday.',
    },
  ],
  L25: [
    {
      bad: 'Procederemos a dar traslado a la mayor brevedad.',
      good: 'Se lo paso ahora a Luis; te escribe a las 16 h.',
    },
    {
      bad: 'We will endeavour to escalate at the earliest.',
      good: 'I am passing it to Luis now; he writes at 4pm.',
    },
  ],
  L26: [
    { bad: 'Escríbenos por MD.', good: 'Ya miro la entrega con el almacén; por MD te doy la hora.' },
    { bad: 'Please DM us.', good: 'I am checking the delivery with the depot; time by DM.' },
  ],
  L27: [
    {
      bad: 'Sentimos lo ocurrido, lo revisaremos.',
      good: 'Tres días sin línea: lo revisa hoy Marta, de redes.',
      given: { post: 'Llevo tres días sin línea en casa' },
    },
    {
      bad: 'Sorry about that, we will look into it.',
      good: 'Three days without a line: Marta in networks checks it today.',
      given: { post: 'Three days and no line at home' },
    },
  ],
  L28: [
    {
      bad: 'Tengo tu caso y lo miro hoy con tienda.',
      good: 'La freidora la revisa hoy Luis.',
      given: context({ pastReplies: ['Tengo tu caso y lo miro hoy con almacén.'] }),
    },
    {
      bad: 'I have your case and will check it today.',
      good: 'Luis is checking the fryer today.',
      given: context({ pastReplies: ['I have your case and will look today.'] }),
    },
  ],
  L29: [
    { bad: 'Hola {nombre}, tu [PEDIDO] llega hoy', good: 'Hola, Marta: tu freidora llega hoy' },
    { bad: 'Hi {name}, your [ORDER] arrives today', good: 'Hi Marta, your fryer arrives today' },
  ],
  L30: [
    { bad: 'Hola, xX_dragon88: lo miro hoy', good: 'Hola: lo miro hoy' },
    { bad: 'Hi xX_dragon88, checking today', good: 'Hi, checking today' },
  ],
  L31: [
    { bad: 'Estimado cliente: lo miro hoy. Atentamente, Ana', good: 'Marta, lo miro hoy. –Ana' },
    { bad: 'Dear customer, checking today. Kind regards, Ana', good: 'Marta, checking today. –Ana' },
  ],
  L32: [
    {
      bad: 'Entendemos tu frustración y estamos aquí para ayudarte.',
      good: 'Pagar y no poder entrar cansa a cualquiera.',
    },
    {
      bad: 'We understand your frustration and are here to help.',
      good: 'Paying and being locked out would wear anyone down.',
    },
  ],
  L33: [
    { bad: 'No volverá a pasar nunca.', good: 'Desde hoy lo revisan dos personas.' },
    { bad: 'This will never happen again.', good: 'From today two people check it.' },
  ],
  L34: [
    { bad: 'Te respondemos en breve.', good: 'Te respondo hoy antes de las 18 h.' },
    { bad: 'We will reply shortly.', good: 'I will reply before 6pm today.' },
  ],
  L35: [
    { bad: 'Lo tendremos en cuenta.', good: 'Nuria lo cambia hoy y te avisa a las 16 h.' },
    { bad: 'We will take it into account.', good: 'Nuria is changing it today and will tell you at 4.' },
  ],
  L36: [
    { bad: 'Seguramente fue un fallo de tu banco.', good: 'Estoy comprobando de dónde sale el cargo.' },
    { bad: 'It was probably your bank.', good: 'I am checking where the charge comes from.' },
  ],
  L37: [
    { bad: 'Te regalamos un vale de 50 €.', good: 'Te escribo por MD para compensarte el mal rato.' },
    {
      bad: 'Here is a $50 voucher.',
      good: 'I am messaging you to make up for it. The refund goes out today.',
    },
  ],
  L38: [
    {
      bad: 'Es política de la empresa.',
      good: 'La tienda no cambia sin tique; con el cargo de la tarjeta sí puedo.',
    },
    { bad: 'It is company policy.', good: 'The shop needs a receipt, but your card charge works for me.' },
  ],
  L39: [
    { bad: 'Eso es falso.', good: 'Los datos que tenemos son otros; te los enseño por MD.' },
    { bad: 'That is false.', good: 'Our records show something different; I will show you by DM.' },
  ],
  L40: [
    {
      bad: 'No somos unos estafadores.',
      good: 'Cobramos 12 € al mes y se cancela en un clic: norte.example/baja',
    },
    {
      bad: 'We are not scammers.',
      good: 'We charge €12 a month and you cancel in one click: norte.example/stop',
    },
  ],
  L41: [
    { bad: 'Ponnos aquí tu DNI y teléfono.', good: '¿Me pasas por MD un teléfono?' },
    { bad: 'Post your order number and phone here.', good: 'Could you DM me a phone number?' },
  ],
  L42: [
    {
      bad: 'Sra. Gómez, su pedido 88123 del 3 de mayo está parado',
      good: 'Tengo localizado lo que cuentas; te escribo por MD.',
    },
    {
      bad: 'Ms Gómez, your order 88123 of 3 May is stuck',
      good: 'I have found what you describe; messaging you now.',
    },
  ],
  L43: [
    {
      bad: 'Fue negligencia nuestra que te quemaras.',
      good: 'Lo primero eres tú: ¿estás bien? Te llamamos ahora.',
      given: context({ severity: 3 }),
    },
    {
      bad: 'It was our negligence that you got burned.',
      good: 'You come first: are you all right? We are calling now.',
      given: context({ severity: 3 }),
    },
  ],
  L44: [
    { bad: 'No hace falta que vayas al médico.', good: 'Que te vea un médico hoy; guarda el envase.' },
    { bad: 'No need to see a doctor.', good: 'Please see a doctor today and keep the packaging.' },
  ],
  L45: [
    {
      bad: 'Rellena este formulario y lo estudiamos.',
      good: 'Desenchúfalo ya y llámanos al 900 000 000.',
      given: context({ severity: 3 }),
    },
    {
      bad: 'Fill in this form and we will review it.',
      good: 'Unplug it now and call us on 800 000 000.',
      given: context({ severity: 3 }),
    },
  ],
  L46: [
    { bad: 'Ya hemos expedientado a Juan.', good: 'Lo hablamos hoy con el equipo de esa tienda.' },
    { bad: 'Juan has been disciplined.', good: 'We are going over it with that store today.' },
  ],
  L47: [
    {
      bad: 'Mira aquí: bit.ly/3xyz',
      good: 'norte.example/ayuda',
      given: context({ allowedLinks: ['norte.example'] }),
    },
    {
      bad: 'See bit.ly/3xyz',
      good: 'norte.example/help',
      given: context({ allowedLinks: ['https://norte.example'] }),
    },
  ],
  L48: [
    { bad: 'Con tu edad es normal no verlo.', good: 'El botón está escondido; está abajo a la derecha.' },
    { bad: 'At your age it is normal to miss it.', good: 'The button is hidden; it is bottom right.' },
  ],
  L49: [
    { bad: long('hoy'), good: long('hoy').slice(0, 238), given: { platform: 'x' } },
    { bad: long('now'), good: long('now').slice(0, 238), given: { platform: 'x' } },
  ],
  L50: [
    { bad: 'Cuéntanos qué le pasó y te llamamos.', good: 'Cuéntenos qué le pasó y le llamamos.' },
    { bad: 'Hey mate, sir, we have it.', good: 'We have it, Pedro.' },
  ],
  L51: [
    {
      bad: 'Cogemos tu caso, chicos, ¿vosotros podéis esperar?',
      good: 'Tomamos tu caso. ¿Ustedes pueden esperar?',
      given: { variety: 'es-MX' },
    },
    { bad: "Call your local branch, y'all", good: 'Call your local branch', given: { variety: 'en' } },
  ],
  L52: [
    { bad: 'Como estas?', good: '¿Cómo estás?' },
    { bad: 'I know its been a long wait for you', good: "I know it's been a long wait for you" },
  ],
  L53: [
    { bad: 'Señor, le ayudamos.', good: 'Le ayudo ahora.' },
    { bad: 'Sir, we can help.', good: 'I can help now.' },
  ],
  L54: [
    {
      bad: '¿Nos cuentas otra vez qué pasó?',
      good: 'Tengo anotado lo del router; falta solo la hora.',
      given: context({ case: record }),
    },
    {
      bad: 'Can you tell us again what happened?',
      good: 'I have the router issue noted; only the time is missing.',
      given: context({ case: record }),
    },
  ],
  L55: [
    {
      bad: 'Llámanos, escríbenos o rellena la web. ¿Sí? ¿Cuándo?',
      good: 'Llámanos al 900 000 001, L–V de 9 a 19 h.',
    },
    { bad: 'Call, email or use the form. OK? When?', good: 'Call 800 000 001, Mon–Fri 9–7.' },
  ],
  L57: [
    {
      bad: 'Vale, lo miramos.',
      good: 'Cuatro llamadas y dos cargos: lo lleva Inés, te llama a las 17 h.',
      given: { post: 'He llamado cuatro veces y tengo dos cargos' },
    },
    {
      bad: 'OK, looking.',
      good: 'Four calls, two charges: Inés has it and calls at 5.',
      given: { post: 'I called four times and there are two charges, since Monday' },
    },
  ],
  L58: [
    { bad: '#NorteContigo ¡Y descubre nuestro plan Plus!', good: 'Lo miro hoy con la tienda.' },
    { bad: '#NorteCares Try our Plus plan!', good: 'Checking it with the store today.' },
  ],
  L59: [
    { bad: '𝐇𝐨𝐥𝐚 🙏🙏🙏✨', good: 'Hola' },
    { bad: '𝐇𝐞𝐥𝐥𝐨 🙏🙏🙏✨', good: 'Hello' },
  ],
  L60: [
    {
      bad: 'Hi, we are sorry you had to wait for us',
      good: 'Hola, ya miro la espera de hoy en tienda',
      given: { lang: 'es' },
    },
    {
      bad: 'Hola, ya miro la espera de hoy en la tienda',
      good: 'Hi, I am checking the wait you had today',
      given: { lang: 'en' },
    },
  ],
  L61: [
    { bad: 'Amigos, contestadle a este.', good: 'Gracias por contar vuestra experiencia.' },
    { bad: 'Guys, go tell him he is wrong.', good: 'Thank you for sharing your experience.' },
    { bad: 'Marta, defiéndenos en los comentarios.', good: 'Marta, gracias por lo que contaste.' },
    { bad: '¿Nos ayudas a responderle?', good: 'Si el técnico te llama, contéstale y acordáis la hora.' },
    { bad: 'Please defend us in the comments.', good: 'Please reply to this message and I close it today.' },
    { bad: 'Could you answer him for us, Ana?', good: 'Let the courier know which door it is.' },
  ],
  L62: [
    { bad: 'Mañana te llamo.', good: 'Lo tiene Luis.', given: context({ case: { ...record, known: {} } }) },
    {
      bad: 'I will call tomorrow.',
      good: 'Luis has it.',
      given: context({ case: { ...record, known: {} } }),
    },
  ],
};
