import type { Phrasebook } from '../../phrasebook.ts';

export const channel: Phrasebook['channel'] = {
  dm: [
    'DIRECT: ¿me [pasas|pasa|pasás] por {dm} {ask}?',
    'DIRECT: ¿me [dejas|deja|dejás] por {dm} {ask}?',
    'DIRECT: ¿[puedes|puede|podés] mandarme por {dm} {ask}?',
    'DIRECT: [mándame|mándeme|mandame] por {dm} {ask} y voy avanzando.',
    'DIRECT: [pásame|páseme|pasame] por {dm} {ask}, que con eso empiezo.',
    'DIRECT: para avanzar necesito {ask}, mejor por {dm} que aquí.',
    'DIRECT: con {ask} por {dm} voy más rápido.',
    'DIRECT: [escríbeme|escríbame|escribime] por {dm} con {ask}.',
    'DIRECT: para ir al grano necesito {ask}: mejor por {dm}.',
    'DIRECT: si me [pasas|pasa|pasás] por {dm} {ask}, voy más directo.',
    'DIRECT: solo me falta {ask}: mejor por {dm}.',
    'DIRECT: [dime|dígame|decime] por {dm} {ask} y empiezo por ahí.',
    'DIRECT: por {dm} me basta con {ask}.',
    'DIRECT: me ayudaría tener {ask}, por {dm}.',
  ],
  phone: [
    'DIRECT: también estamos al teléfono en el {channel}{hours}.',
    'DIRECT: y para hablarlo, el {channel}{hours}.',
    'DIRECT: si [prefieres|prefiere|preferís] hablarlo, [llámanos|llámenos|llamanos] al {channel}{hours}.',
    'DIRECT: a quien le pase lo mismo: atendemos en el {channel}{hours}.',
    'DIRECT: por teléfono también, en el {channel}{hours}.',
    'DIRECT: [puedes|puede|podés] hablarlo con una persona en el {channel}{hours}.',
  ],
  email: [
    'DIRECT: [escríbeme|escríbame|escribime] a {channel} con {ask}{hours}.',
    'DIRECT: ¿me [mandas|manda|mandás] {ask} a {channel}?',
    'DIRECT: para adelantar, [envía|envíe|enviá] {ask} a {channel}{hours}.',
    'DIRECT: con {ask} en {channel} voy más rápido.',
    'DIRECT: [mándame|mándeme|mandame] {ask} a {channel} y voy avanzando.',
    'DIRECT: si me [mandas|manda|mandás] {ask} a {channel}, voy más directo.',
  ],
  url: [
    'DIRECT: mientras tanto, aquí se ve cómo va: {channel}',
    'DIRECT: a quien le pase lo mismo le sirve esta página: {channel}',
    'DIRECT: la información que ya tenemos está en {channel}',
    'DIRECT: aquí está explicado para todos: {channel}',
    'DIRECT: lo que se sabe hasta ahora está en {channel}',
    'DIRECT: en esta página hay más información: {channel}',
  ],
};
