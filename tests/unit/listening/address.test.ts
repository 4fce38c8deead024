import { describe, expect, it } from 'vitest';
import { findAddress } from '../../../lib/listening/address.ts';
import { commandIn, readingsOf } from '../../../lib/listening/lexicon/spoken-verbs.ts';
import { normalise } from '../../../lib/listening/normalise.ts';

const address = (text: string, language = 'es') => findAddress(text, normalise(text).tokens, language);

describe('a command, and the same form told of somebody', () => {
  it.each([
    ['Contesta mis mensajes, por favor', 'tu'],
    ['@bancosol ¡Pero contesta!', 'tu'],
    ['Hola, devuelve el importe', 'tu'],
    ['Nadie contesta', 'none'],
    ['No responde nadie en la tienda', 'none'],
    ['@bancosol no contesta', 'none'],
    ['El chat contesta cualquier cosa', 'none'],
    ['Contesta una grabación y se corta', 'none'],
    ['Llegó rota y responde un robot', 'none'],
    ['Ya aplica el descuento', 'none'],
  ])('to a tú: %s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });

  it.each([
    ['Lea mi mensaje anterior', 'usted'],
    ['Sí, ya mandé el folio. Revise por favor', 'usted'],
    ['No me invite a otra encuesta', 'usted'],
    ['Dígame qué hago', 'usted'],
    ['Revisé todo y pagué la multa', 'none'],
    ['pague la factura y sigue igual', 'none'],
    ['Es increíble que un banco no tenga cajas', 'none'],
  ])('to an usted: %s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });

  it.each([
    ['Respondan de una vez', 'ustedes'],
    ['@bancosol no me llamen más', 'ustedes'],
    ['Devuélvanme mi dinero', 'ustedes'],
    ['Espero que lo solucionen hoy', 'ustedes'],
    ['Ojalá capaciten a su gente', 'ustedes'],
    ['Avisé antes de que me cobren', 'none'],
    ['Que las cajas cierren pronto es normal', 'none'],
    ['Tengan cuidado con ese mensaje falso', 'none'],
  ])('to ustedes: %s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });

  it.each([
    ['Limpiad la plaza, que huele', 'vosotros'],
    ['¿Podría haceros una consulta?', 'vosotros'],
    ['Devolvedme lo pagado', 'vosotros'],
    ['¿Admitís perros?', 'vosotros'],
    ['La ciudad y la mitad de la red', 'none'],
  ])('to vosotros: %s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });

  it.each([
    ['Contame cómo sigue esto', 'vos'],
    ['Vos decís que llega hoy', 'vos'],
    ['¿Me podés pasar el link?', 'vos'],
    ['El jerséis no, los bebés y los papás sí', 'none'],
  ])('to a vos: %s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });
});

describe('they, and you all', () => {
  it.each([
    ['@bancosol ¿por qué cobran comisión?', 'ustedes'],
    ['@bancosol qué mal servicio tienen', 'ustedes'],
    ['@bancosol lo lentos que son', 'ustedes'],
    ['@bancosol son unos irresponsables', 'ustedes'],
    ['@bancosol ¿me ayudan?', 'ustedes'],
    ['¿Aceptan perros?', 'ustedes'],
    ['@bancosol ¿cuándo abrirán la oficina?', 'ustedes'],
    ['@bancosol se les cayó el sistema', 'ustedes'],
    ['Señores de la empresa, una pregunta', 'ustedes'],
  ])('said to them: %s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });

  it.each([
    'Me cobraron de más y me dicen que espere',
    '@bancosol los cajeros no funcionan',
    '@bancosol por qué los empleados ven la fila y siguen sentados',
    '@bancosol hay personas que esperan horas',
    '@bancosol siguen llegando los mensajes falsos',
    '@bancosol son centros con historia',
    'Vi un vídeo donde explican el proyecto',
    'En esa oficina no atienden',
  ])('told of others: %s', (text) => {
    expect(address(text)).toBe('none');
  });
});

describe('pronouns', () => {
  it.each([
    ['Les escribí hace una semana', 'ustedes'],
    ['Estoy cansado de pedirles lo mismo', 'ustedes'],
    ['A muchos les depende la vida', 'none'],
    ['A los vecinos les avisó el portero', 'none'],
    ['Le recuerdo que sigo esperando', 'ustedes'],
    ['Al cliente se le debe respeto', 'none'],
  ])('of the third person: %s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });

  it.each([
    ['Su app no sirve', 'ustedes'],
    ['Con su maldita app no se puede', 'ustedes'],
    ['Su app no sirve y me cobró 20 €', 'usted'],
    ['Mi vecina y su hija se mudaron', 'none'],
    ['Tu app no sirve', 'tu'],
    ['Así puedes cuidar tu dinero', 'none'],
    ['Te piden mil papeles y cuando llegas no hay nadie', 'none'],
    ['Tienes que ir en persona para todo', 'none'],
    ['¿Me puedes ayudar?', 'tu'],
  ])('of possession, and of anybody: %s → %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });
});

describe('verb forms', () => {
  it('are conjugated from their stems', () => {
    expect(readingsOf('devuelvan')).toEqual(['ustedesCommand']);
    expect(readingsOf('expliquen')).toEqual(['ustedesCommand']);
    expect(readingsOf('resolved')).toEqual(['vosotrosCommand']);
    expect(readingsOf('contesta')).toEqual(['tuCommand', 'does']);
    expect(readingsOf('tiene')).toEqual(['does']);
    expect(readingsOf('facturas')).toEqual([]);
    expect(readingsOf('lechuga')).toEqual([]);
  });

  it('carry pronouns behind them when they command', () => {
    expect(commandIn('devuelvanmelo')).toBe('ustedesCommand');
    expect(commandIn('dime')).toBe('tuCommand');
    expect(commandIn('contame')).toBe('vosCommand');
    expect(commandIn('devolvedlo')).toBe('vosotrosCommand');
    expect(commandIn('llamarme')).toBeUndefined();
    expect(commandIn('cliente')).toBeUndefined();
    expect(commandIn('tarde')).toBeUndefined();
  });
});

describe('other languages', () => {
  it('hears English you, also in what is too short to tell', () => {
    expect(address('your app is down', 'en')).toBe('you');
    expect(address('u there', 'und')).toBe('you');
    expect(address('respondan', 'und')).toBe('ustedes');
    expect(address('vous ne répondez pas', 'fr')).toBe('none');
  });
});
