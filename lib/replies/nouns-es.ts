/** What complaints are about, by gender and number, so that an article can be set before them. */
const masculine =
  'pedido envío paquete cobro cargo recibo router móvil celular vuelo equipaje reembolso reintegro pago contrato descuento bono cupón producto servicio hotel restaurante tren autobús bus billete boleto pasaje asiento técnico ordenador portátil televisor teléfono correo chat cajero crédito préstamo seguro plan saldo depósito curso libro vestido pantalón colchón sofá mueble frigorífico lavavajillas horno microondas coche auto carro taxi viaje trámite turno cambio precio menú plato café internet wifi número código';
const feminine =
  'factura línea fibra app aplicación web página maleta reserva devolución tarjeta cuenta transferencia tienda sucursal oficina mesa comida habitación entrada luz agua tarifa oferta promoción garantía cita lavadora freidora nevera heladera televisión impresora consola batería pantalla talla entrega suscripción cuota comisión mochila cafetera bicicleta moto cama camisa chaqueta caja caldera compra conexión señal cobertura matrícula portabilidad póliza atención receta plancha aspiradora';

const plural = (word: string) =>
  /[áéó]n$/u.test(word)
    ? `${word.slice(0, -2)}${({ á: 'a', é: 'e', ó: 'o' } as Record<string, string>)[word.slice(-2, -1)]}nes`
    : /[aeiouáéíóú]$/u.test(word)
      ? `${word}s`
      : `${word}es`;

const strip = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\u0301/gu, '')
    .normalize('NFC');

export interface Noun {
  readonly word: string;
  readonly gender: 'm' | 'f';
  readonly plural: boolean;
}

function entries(words: string, gender: 'm' | 'f'): readonly [string, Noun][] {
  return words.split(' ').flatMap((word): [string, Noun][] => [
    [strip(word), { word, gender, plural: false }],
    [strip(plural(word)), { word: plural(word), gender, plural: true }],
  ]);
}

/** Folded spelling → the noun as it is rightly written. */
export const topicNouns: ReadonlyMap<string, Noun> = new Map([
  ...entries(masculine, 'm'),
  ...entries(feminine, 'f'),
]);

export const foldEs = (word: string): string => strip(word.toLowerCase());

export const articleOf = ({ gender, plural: many }: Noun): string =>
  gender === 'm' ? (many ? 'los' : 'el') : many ? 'las' : 'la';
