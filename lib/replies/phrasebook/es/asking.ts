import type { Phrasebook } from '../../phrasebook.ts';

/** Two words at most, so that the question's own stand in the opening too. */
export const askLead: NonNullable<Phrasebook['askLead']> = [
  'OWN: quiero ayudar:',
  'OWN: quiero entenderlo:',
  'OWN: quiero saberlo:',
  'OWN: me importa:',
  'OWN: aquí estoy:',
  'OWN: [te|le|te] leo:',
  'OWN: [te|le|te] escucho:',
  'OWN: [déjame|déjeme|dejame] ayudar:',
  'OWN: para [ayudarte|ayudarle|ayudarte]:',
  'OWN: una pregunta:',
  'OWN: vamos por partes:',
  'OWN: antes de nada:',
  'VALIDATE: gracias por escribir:',
  'VALIDATE: algo pasó:',
];

/** Nothing was told yet: what is done begins with asking. Each may stand behind a colon. */
export const actAsking: NonNullable<Phrasebook['actAsking']> = [
  'ACT: [cuéntame|cuénteme|contame] {where} qué pasó y cuándo. Lo reviso yo WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: ¿qué pasó? [Cuéntamelo|Cuéntemelo|Contámelo] {where}, lo miro yo WHEN: y {when} [te|le|te] respondo.',
  'ACT: [dime|dígame|decime] {where} qué pasó WHEN: y {when} [te|le|te] contesto yo, con lo que encuentre.',
  'ACT: [escríbeme|escríbame|escribime] {where} qué ocurrió. Lo llevo yo WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: ¿me [cuentas|cuenta|contás] {where} qué fue y qué día? Lo miro yo WHEN: y {when} [te|le|te] escribo.',
  'ACT: ¿qué fue lo que pasó? [Déjamelo|Déjemelo|Dejámelo] {where}, lo compruebo WHEN: y {when} [te|le|te] contesto.',
  'ACT: quiero saber qué pasó. Con dos líneas {where} empiezo WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: con saber qué pasó y qué día puedo empezar. [Mándamelo|Mándemelo|Mandámelo] {where} WHEN: y {when} [te|le|te] escribo.',
  'ACT: aquí hay una persona. [Dime|Dígame|Decime] {where} qué fue, lo miro WHEN: y {when} [te|le|te] respondo.',
  'ACT: para poder arreglarlo necesito saber qué ocurrió. [Cuéntamelo|Cuéntemelo|Contámelo] {where} WHEN: y {when} [te|le|te] respondo.',
  'ACT: ¿de qué se trata? [Dímelo|Dígamelo|Decímelo] {where}, lo reviso yo WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: me gustaría saber qué pasó. [Ponlo|Póngalo|Ponelo] {where}, lo miro WHEN: y {when} [te|le|te] contesto.',
  'ACT: leo lo que me [mandes|mande|mandes] {where}, qué pasó y qué día, WHEN: y {when} [te|le|te] contesto yo.',
  'ACT: empecemos por el principio, ¿qué pasó? [Cuéntamelo|Cuéntemelo|Contámelo] {where} WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: lo voy a mirar yo. [Dime|Dígame|Decime] {where} qué pasó y cuándo WHEN: y {when} [te|le|te] escribo.',
  'ACT: si me [cuentas|cuenta|contás] {where} qué ocurrió y qué día fue, lo busco WHEN: y {when} [te|le|te] respondo.',
  'ACT: dos datos bastan, qué pasó y qué día. Con eso {where} lo busco WHEN: y {when} [te|le|te] respondo yo.',
  'ACT: ¿con qué <ha tenido|tuvo> que ver? [Cuéntame|Cuénteme|Contame] {where} qué pasó, lo miro WHEN: y {when} [te|le|te] escribo.',
  'ACT: con lo concreto empiezo. [Dime|Dígame|Decime] {where} qué pasó y qué día, lo reviso yo WHEN: y {when} [te|le|te] contesto.',
  'ACT: me falta saber qué pasó. [Mándame|Mándeme|Mandame] dos líneas {where}, lo miro WHEN: y {when} [te|le|te] digo qué encuentro.',
  'ACT: ¿cuándo fue y qué pasó? Con eso {where} lo busco WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: lo miro con gusto en cuanto sepa qué pasó. [Escríbeme|Escríbame|Escribime] {where} WHEN: y {when} [te|le|te] contesto.',
  'ACT: ¿por dónde empezamos? [Dime|Dígame|Decime] {where} qué pasó, lo reviso WHEN: y {when} [te|le|te] respondo.',
  'ACT: a ver si puedo arreglarlo, ¿qué pasó y qué día? [Déjamelo|Déjemelo|Dejámelo] {where} WHEN: y {when} [te|le|te] escribo.',
  'ACT: ¿qué pasó, y dónde? Con unas líneas {where} me pongo WHEN: y {when} [te|le|te] contesto.',
];
