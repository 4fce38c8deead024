import type { Assessment } from '../../../lib/domain/assessment.ts';

/** Invented posts, one per line, with what listening must hear in them. */
export interface Sample {
  readonly text: string;
  readonly expect: Partial<
    Pick<
      Assessment,
      'verdict' | 'kind' | 'cause' | 'severity' | 'stance' | 'language' | 'variety' | 'address'
    >
  >;
}

const complaint = { kind: 'complaint', verdict: 'complaint' } as const;

export const samples: readonly Sample[] = [
  // es-ES
  {
    text: '@casaalba llevo tres semanas esperando mi pedido y nadie contesta',
    expect: { ...complaint, stance: 'legit', severity: 1, language: 'es' },
  },
  {
    text: '@casaalba os he escrito cuatro veces y seguís sin responderme. Vuestra atención es lamentable',
    expect: { ...complaint, cause: 'staff-service', address: 'vosotros', variety: 'es-ES' },
  },
  {
    text: 'Menuda atención la de @casaalba: cuarenta minutos al teléfono y me han colgado',
    expect: { ...complaint, cause: 'staff-service' },
  },
  {
    text: '@casaalba me habéis cobrado dos veces el mismo recibo y no me devolvéis el dinero',
    expect: { ...complaint, cause: 'billing', address: 'vosotros', severity: 1 },
  },
  {
    text: 'Compré una freidora en @casaalba y llegó rota, no enciende',
    expect: { ...complaint, severity: 1 },
  },
  {
    text: '@casaalba la freidora se incendió ayer y mi hijo acabó en urgencias',
    expect: { ...complaint, cause: 'safety', severity: 3 },
  },
  {
    text: '@trenesnorte otra vez con retraso, ya van tres días seguidos que llego tarde al trabajo',
    expect: { ...complaint, cause: 'delivery' },
  },
  {
    text: '¡¡¡SOIS UNA VERGÜENZA!!! @fibralunar LLEVO DOS DÍAS SIN INTERNET',
    expect: { ...complaint, stance: 'legit' },
  },
  {
    text: '@fibralunar se ha caído la web y no puedo pagar la factura',
    expect: { ...complaint, cause: 'outage' },
  },
  {
    text: '@bancosol han clonado mi tarjeta y no me bloqueáis la cuenta',
    expect: { ...complaint, cause: 'fraud', severity: 3 },
  },
  {
    text: '@clinicarobles he recibido por correo los datos de otra paciente',
    expect: { verdict: 'complaint', cause: 'privacy', severity: 3 },
  },
  {
    text: '@hotelbrisa la habitación estaba sucia y olía fatal. No volveremos',
    expect: { ...complaint, cause: 'product' },
  },
  {
    text: '@casaalba anunciáis un precio y en caja es otro. Publicidad engañosa',
    expect: { ...complaint, cause: 'promotion-price', variety: 'es-ES' },
  },
  { text: 'Qué maravilla de servicio, @fibralunar, 3 horas esperando al técnico', expect: complaint },
  { text: 'Gracias por nada @casaalba', expect: complaint },
  // es-MX
  {
    text: '@bancosol ya les marqué cinco veces y me traen dando vueltas, pésimo servicio en la sucursal Centro',
    expect: { ...complaint, cause: 'staff-service', variety: 'es-MX' },
  },
  {
    text: '@bancosol no puedo entrar a la aplicación, me marca error y necesito hacer una transferencia',
    expect: { ...complaint, cause: 'outage' },
  },
  { text: '@bancosol el cajero se tragó mi tarjeta y no me dan solución', expect: complaint },
  {
    text: 'Pinche @bancosol, me siguen cobrando comisiones que no autoricé',
    expect: { ...complaint, cause: 'billing', variety: 'es-MX' },
  },
  {
    text: '@telmar dejen de llamar a las siete de la mañana para ofrecer tarjetas',
    expect: { ...complaint, cause: 'privacy' },
  },
  {
    text: '@paqueteriaroja mi paquete nunca llegó y dicen que ya lo entregaron',
    expect: { ...complaint, cause: 'delivery' },
  },
  { text: '@bancosol ¿no está funcionando la app?', expect: { verdict: 'complaint', cause: 'outage' } },
  {
    text: '@superlaloma me vendieron yogures caducados y mi bebé se enfermó',
    expect: { ...complaint, severity: 3 },
  },
  {
    text: '@bancosol ustedes son unos rateros, quiero mi dinero de vuelta',
    expect: { ...complaint, address: 'ustedes' },
  },
  // es-AR
  {
    text: '@casaalba ¿me podés decir por qué no anda la página? Hace dos días que intento comprar',
    expect: { verdict: 'complaint', address: 'vos', variety: 'es-AR' },
  },
  {
    text: '@colectivossur che, una hora esperando y no pasa ninguno, son un desastre',
    expect: { ...complaint, variety: 'es-AR' },
  },
  {
    text: '@fibralunar sos una empresa trucha, tenés el servicio caído desde el lunes',
    expect: { ...complaint, address: 'vos', variety: 'es-AR' },
  },
  {
    text: '@casaalba hice el reclamo y no me devuelven la plata',
    expect: { ...complaint, cause: 'billing' },
  },
  // es-CO
  {
    text: '@bancosol señores, llevo un mes esperando respuesta al derecho de petición radicado en agosto',
    expect: complaint,
  },
  {
    text: '@bancosol qué vaina, me cobraron cuota de manejo y la tarjeta está cancelada',
    expect: { ...complaint, cause: 'billing', variety: 'es-CO' },
  },
  { text: '@domiciliosya el pedido llegó frío y el repartidor fue grosero', expect: complaint },
  // en
  {
    text: '@maplestore my order never arrived and nobody answers my emails',
    expect: { ...complaint, language: 'en', variety: 'en' },
  },
  {
    text: '@maplestore I have been on hold for 45 minutes. Terrible customer service',
    expect: { ...complaint, cause: 'staff-service', severity: 1 },
  },
  {
    text: '@skylarkair you lost my bag again and your agent hung up on me',
    expect: { ...complaint, stance: 'legit' },
  },
  {
    text: '@maplestore charged me twice and refuses to refund my money',
    expect: { ...complaint, cause: 'billing' },
  },
  {
    text: "@maplestore your website keeps crashing, I can't check out",
    expect: { ...complaint, cause: 'outage' },
  },
  {
    text: '@bluepeakbank someone stole my card details and you still have not blocked the account',
    expect: { ...complaint, severity: 3, cause: 'fraud' },
  },
  {
    text: '@cornercafe found a piece of glass in my salad, my daughter ended up in hospital',
    expect: { ...complaint, severity: 3, cause: 'safety' },
  },
  {
    text: 'The toaster I bought from @maplestore caught fire last night',
    expect: { ...complaint, severity: 3, cause: 'safety' },
  },
  { text: 'Thanks for nothing @skylarkair, stranded in Lisbon with no hotel', expect: complaint },
  { text: '@skylarkair great job losing my luggage', expect: complaint },
  { text: '@maplestore never shopping with you again, third time the delivery is late', expect: complaint },
  { text: "@maplestore why won't the app let me log in?", expect: { verdict: 'complaint', address: 'none' } },
  {
    text: '@cornercafe your waiter was rude and we waited an hour for cold food',
    expect: { ...complaint, address: 'you' },
  },
  // without a mention, as under a Page's post
  {
    text: 'Ayer fui a vuestra tienda de Sol y la dependienta me trató fatal',
    expect: { ...complaint, cause: 'staff-service', address: 'vosotros' },
  },
  {
    text: 'Me vendisteis una cafetera rota y ahora no queréis cambiarla',
    expect: { ...complaint, variety: 'es-ES' },
  },
  {
    text: 'Me siento engañada, la foto no tiene nada que ver con lo que llegó, qué decepción de tienda',
    expect: complaint,
  },
  { text: 'El técnico no vino, me quedé toda la mañana esperando', expect: { ...complaint, severity: 1 } },
  {
    text: 'Me cobraron 500 pesos de más y no me los regresan',
    expect: { ...complaint, cause: 'billing', severity: 1 },
  },
  { text: 'Señores, necesito una solución ya, me tienen sin línea desde el lunes', expect: complaint },
  {
    text: 'no manchen, otra vez sin sistema en la sucursal',
    expect: { ...complaint, cause: 'outage', variety: 'es-MX' },
  },
  {
    text: 'The burger was cold and the fries were soggy, really disappointed',
    expect: { ...complaint, cause: 'product' },
  },
  { text: 'Not happy with the haircut, I paid 60€ and it is uneven', expect: complaint },
  {
    text: 'Nunca he tenido un problema con ellos, muy recomendables',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  {
    text: 'Never had an issue with this bank, helpful staff',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  // questions
  { text: '¿A qué hora abrís mañana?', expect: { kind: 'question', verdict: 'not-complaint' } },
  {
    text: '@casaalba ¿el envío a Canarias es gratis?',
    expect: { kind: 'question', verdict: 'not-complaint' },
  },
  {
    text: 'Hola @bancosol, ¿cómo puedo abrir una cuenta de ahorro?',
    expect: { kind: 'question', verdict: 'not-complaint' },
  },
  { text: '@maplestore do you ship to Canada?', expect: { kind: 'question', verdict: 'not-complaint' } },
  {
    text: '@skylarkair what time does check-in open for flights to Rome?',
    expect: { kind: 'question', verdict: 'not-complaint' },
  },
  // praise and thanks
  {
    text: 'Muchas gracias @casaalba, ya está solucionado, sois geniales',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  {
    text: '@casaalba me encanta la freidora, excelente compra',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  {
    text: 'No tengo ninguna queja, todo perfecto @hotelbrisa',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  {
    text: 'Ya me devolvieron el dinero, gracias por la ayuda @bancosol',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  {
    text: '@maplestore great service today, thank you so much for your help!',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  {
    text: '@skylarkair finally sorted, thanks for the quick response',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  {
    text: 'Increíble lo bien que se come en @restolaloma, precioso sitio',
    expect: { kind: 'praise', verdict: 'not-complaint' },
  },
  // hard negatives
  {
    text: 'Los pilotos de Aerosur desconvocan la huelga prevista para el lunes https://example.org/n',
    expect: { verdict: 'not-complaint' },
  },
  {
    text: 'Descubre nuestras ofertas de verano y aprovecha los descuentos https://example.org/o',
    expect: { verdict: 'not-complaint' },
  },
  {
    text: 'El partido fue un desastre, qué malos son los políticos de este país',
    expect: { verdict: 'not-complaint' },
  },
  { text: 'Qué pena lo de la serie, el final me hizo llorar jajaja', expect: { verdict: 'not-complaint' } },
  {
    text: '@marta99 lamentamos lo ocurrido. Escríbenos por mensaje privado con tu número de pedido',
    expect: { verdict: 'not-complaint' },
  },
  {
    text: "@sam_k we're sorry to hear this, please DM us your booking reference",
    expect: { verdict: 'not-complaint' },
  },
  {
    text: 'Giveaway! Follow us and enter to win a free coffee machine https://example.org/g',
    expect: { verdict: 'not-complaint' },
  },
  { text: 'Just watched the sunset with my friends, what a day', expect: { verdict: 'not-complaint' } },
  {
    text: 'Maple Store shares fall after the quarter report, analysts say https://example.org/m',
    expect: { verdict: 'not-complaint' },
  },
  // attacks
  {
    text: '@casaalba hijos de puta, sinvergüenzas, asco de gente',
    expect: { ...complaint, stance: 'attack' },
  },
  { text: '@casaalba payasos', expect: { stance: 'attack' } },
  { text: '@maplestore scum, liars, crooks', expect: { ...complaint, stance: 'attack' } },
  // other languages
  {
    text: 'Bonjour, je voudrais savoir si vous êtes ouverts le dimanche, merci',
    expect: { language: 'fr', variety: null },
  },
  {
    text: 'Das ist ein sehr schöner Tag und ich habe heute frei',
    expect: { language: 'de', verdict: 'not-complaint' },
  },
];
