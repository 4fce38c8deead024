import type { Phrasebook } from '../../phrasebook.ts';

export const own: Phrasebook['own'] = [
  [],
  [
    'OWN: no es lo que queremos que [te|le|te] pase.',
    'OWN: nos toca a nosotros aclararlo.',
    'OWN: aquí la respuesta la debemos nosotros.',
    'OWN: es cosa nuestra [darte|darle|darte] una respuesta.',
    'OWN: nos corresponde a nosotros ponerlo en claro.',
    'OWN: no es la atención que queremos dar.',
  ],
  [
    'OWN: [te|le|te] <hemos fallado|fallamos> y lo asumimos.',
    'OWN: en esto no <hemos estado|estuvimos> a la altura.',
    'OWN: es un fallo nuestro.',
    'OWN: la responsabilidad es nuestra.',
    'OWN: <hemos quedado|quedamos> mal y nos toca arreglarlo.',
    'OWN: es cosa nuestra, y respondemos por ello.',
  ],
];

export const ownShort: Phrasebook['ownShort'] = [
  'OWN: nos toca a nosotros aclararlo.',
  'OWN: la respuesta la debemos nosotros.',
  'OWN: es cosa nuestra arreglarlo.',
  'OWN: es responsabilidad nuestra aclararlo.',
  'OWN: nos corresponde responder.',
  'OWN: no es la atención que queremos dar.',
  'OWN: es cosa nuestra ponerlo en claro.',
  'OWN: esto lo tenemos que resolver nosotros.',
];

/** What is ours to see to, said with the matter. */
export const ownBy: NonNullable<Phrasebook['ownBy']> = {
  product: [
    'OWN: que lo que vendemos funcione es cosa nuestra.',
    'OWN: es cosa nuestra que salga bien.',
    'OWN: lo que vendemos es responsabilidad nuestra.',
    'OWN: nos toca a nosotros que funcione.',
  ],
  delivery: [
    'OWN: que llegue bien es cosa nuestra.',
    'OWN: entregar cuando toca es responsabilidad nuestra.',
    'OWN: nos toca a nosotros saber dónde está.',
    'OWN: la entrega es cosa nuestra.',
  ],
  billing: [
    'OWN: que las cuentas cuadren es cosa nuestra.',
    'OWN: nos toca a nosotros explicar cada cargo.',
    'OWN: cobrar bien es responsabilidad nuestra.',
    'OWN: aclarar un cobro nos corresponde a nosotros.',
  ],
  'promotion-price': [
    'OWN: el precio lo ponemos nosotros y nos toca aclararlo.',
    'OWN: anunciar bien un precio es cosa nuestra.',
    'OWN: la oferta es nuestra y nos toca explicarla.',
    'OWN: que el precio esté claro es responsabilidad nuestra.',
  ],
  'staff-service': [
    'OWN: no es la atención que queremos dar.',
    'OWN: atender bien es cosa nuestra.',
    'OWN: nos toca a nosotros atender mejor.',
    'OWN: la atención que damos es responsabilidad nuestra.',
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
    'OWN: nos corresponde explicar por qué es así.',
    'OWN: dar una razón clara es responsabilidad nuestra.',
  ],
  privacy: [
    'OWN: cuidar [tus|sus|tus] datos es cosa nuestra.',
    'OWN: nos toca a nosotros responder por [tus|sus|tus] datos.',
    'OWN: [tus|sus|tus] datos son responsabilidad nuestra.',
    'OWN: nos corresponde explicar cómo se usan [tus|sus|tus] datos.',
  ],
};
