import type { Phrasebook } from '../../phrasebook.ts';

/** By level (method §4.3); the second is said only of what is confirmed. */
export const own: Phrasebook['own'] = [
  [],
  [
    'OWN: no es lo que queremos que [te|le|te] pase con nosotros.',
    'OWN: nos toca a nosotros aclararlo.',
    'OWN: [te|le|te] debemos una explicación.',
    'OWN: aquí me toca dar la cara.',
    'OWN: aclararlo es cosa nuestra, no [tuya|suya|tuya].',
    'OWN: no queremos que [tengas|tenga|tengas] que andar detrás de nosotros.',
    'OWN: la respuesta [te|se|te] la debemos nosotros.',
    'OWN: así no queremos [atenderte|atenderle|atenderte].',
    'OWN: quien tiene que moverse ahora somos nosotros.',
    'OWN: ahora el trabajo es nuestro.',
    'OWN: responder por esto es cosa nuestra.',
    'OWN: me toca a mí moverlo.',
    'OWN: que quede claro es responsabilidad nuestra.',
  ],
  [
    'OWN: [te|le|te] <hemos fallado|fallamos> y lo asumimos.',
    'OWN: en esto no <hemos estado|estuvimos> a la altura.',
    'OWN: es un fallo nuestro.',
    'OWN: la responsabilidad es nuestra.',
    'OWN: <hemos quedado|quedamos> mal y nos toca arreglarlo.',
    'OWN: es cosa nuestra, y respondemos por ello.',
    'OWN: aquí no lo <hemos hecho|hicimos> bien.',
  ],
];

export const ownShort: Phrasebook['ownShort'] = [
  'OWN: nos toca a nosotros aclararlo.',
  'OWN: la respuesta [te|se|te] la debemos.',
  'OWN: aquí damos la cara.',
  'OWN: el trabajo ahora es nuestro.',
  'OWN: nos toca movernos.',
  'OWN: así no queremos [atenderte|atenderle|atenderte].',
  'OWN: es cosa nuestra aclararlo.',
  'OWN: esto nos toca resolverlo.',
];

/** What is ours to see to, said with the matter. */
export const ownBy: NonNullable<Phrasebook['ownBy']> = {
  product: [
    'OWN: lo que vendemos tiene que funcionar.',
    'OWN: que lo que [compras|compra|comprás] funcione es cosa nuestra.',
    'OWN: lo que sale de aquí es responsabilidad nuestra.',
    'OWN: nos toca a nosotros que funcione.',
  ],
  delivery: [
    'OWN: que llegue bien es cosa nuestra.',
    'OWN: saber dónde está nos toca a nosotros.',
    'OWN: entregar cuando toca es responsabilidad nuestra.',
    'OWN: la entrega es cosa nuestra.',
  ],
  billing: [
    'OWN: que las cuentas cuadren es cosa nuestra.',
    'OWN: explicar cada importe nos toca a nosotros.',
    'OWN: con [tu|su|tu] dinero las cuentas las damos nosotros.',
    'OWN: aclarar las cuentas es responsabilidad nuestra.',
  ],
  'promotion-price': [
    'OWN: el precio lo ponemos nosotros y nos toca aclararlo.',
    'OWN: que un precio se entienda es cosa nuestra.',
    'OWN: lo que anunciamos nos toca explicarlo.',
    'OWN: que el precio esté claro es responsabilidad nuestra.',
  ],
  'staff-service': [
    'OWN: así no queremos atender a nadie.',
    'OWN: atender bien es cosa nuestra.',
    'OWN: no es la atención que queremos dar.',
    'OWN: de cómo atendemos respondemos nosotros.',
  ],
  outage: [
    'OWN: que funcione es cosa nuestra.',
    'OWN: nos toca a nosotros que funcione.',
    'OWN: el servicio es responsabilidad nuestra.',
    'OWN: dar servicio es cosa nuestra.',
  ],
  policy: [
    'OWN: la norma es nuestra y nos toca explicarla.',
    'OWN: aclarar las condiciones es cosa nuestra.',
    'OWN: nos toca explicar por qué es así.',
    'OWN: dar una razón clara es responsabilidad nuestra.',
  ],
  privacy: [
    'OWN: cuidar [tus|sus|tus] datos es cosa nuestra.',
    'OWN: por [tus|sus|tus] datos respondemos nosotros.',
    'OWN: [tus|sus|tus] datos son responsabilidad nuestra.',
    'OWN: nos toca explicar cómo se usan [tus|sus|tus] datos.',
  ],
};
