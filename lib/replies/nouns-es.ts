/** What complaints are about, by gender, so that an article can be set before them. */
const masculine =
  'pedido envío paquete cobro cargo recibo router móvil celular vuelo equipaje reembolso reintegro pago contrato descuento bono cupón producto servicio hotel restaurante tren autobús bus billete boleto pasaje asiento técnico ordenador portátil televisor teléfono correo chat cajero crédito préstamo seguro plan saldo depósito curso libro vestido pantalón colchón sofá mueble frigorífico lavavajillas horno microondas coche auto carro taxi viaje trámite turno cambio precio menú plato café internet wifi número código ascensor elevador colectivo colegio hospital banco cine gimnasio gym abono carnet título certificado examen temario informe expediente formulario mensaje chatbot robot bot asesor agente empleado gerente encargado dueño camarero mesero cocinero conductor chofer chófer repartidor mensajero cartero médico doctor profesor monitor guardia vigilante revisor cristal vidrio motor cargador cable mando altavoz auricular reloj termo radiador grifo inodoro baño techo suelo piso patio parque contenedor semáforo bache alumbrado medidor contador corte apagón retraso aviso anuncio folleto catálogo logo diseño registro perfil usuario archivo documento vídeo video juego partido concierto evento espectáculo local puesto mostrador probador carrito pollo pan arroz helado postre vino filtro aire calentador refrigerador abrigo zapato bolso traje tique ticket premio sorteo regalo punto interés aumento recargo impuesto trato protocolo sistema idioma programa sueldo alquiler apartamento departamento edificio portal buzón estacionamiento parking aparcamiento peaje dato fallo error sonido micrófono ruido olor humo tratamiento mercado token huevo bocadillo regalo gimnasio streaming capítulo podcast tiquete domicilio radicado datáfono datafono computador acueducto predial desprendible cupo extracto medidor cilindro pasaporte tanque contador regulador aguacate almuerzo uniforme zapato pastel bizcocho ramo pantalón folio trámite token nip saldo anticipo enganche boleto camión elevador celular recargo deducible siniestro ajustador perito presupuesto colectivo subte resumen débito reintegro posnet tobogán columpio hierro poste farol andén carril arcén pavimento adoquín chinche gusano pelo asiento bolsillo hilo botón enlace código torno validador sello paso bono billete papel cinturón volante espejo parabrisas posnet chip sachet cargador tacho remís cable router decodificador deco módem sobrecargo peaje abono padrón empadronamiento bono albarán pedido frenos';
const feminine =
  'factura línea fibra app aplicación web página maleta reserva devolución tarjeta cuenta transferencia tienda sucursal oficina mesa comida habitación entrada luz agua tarifa oferta promoción promo garantía cita lavadora freidora nevera heladera televisión impresora consola batería pantalla talla entrega suscripción cuota comisión mochila cafetera bicicleta moto cama camisa chaqueta chamarra campera caja caldera compra conexión señal cobertura matrícula portabilidad póliza atención receta plancha aspiradora aseguradora clínica escuela universidad biblioteca piscina farmacia gasolinera residencia guardería academia secretaría ventanilla fila cola espera encuesta contraseña clave sesión foto publicación guía etiqueta licuadora batidora secadora estufa cocina ducha puerta ventana escalera cámara alarma llave silla mesita lámpara alfombra cortina sábana toalla almohada manta falda blusa bota zapatilla sandalia suela cremallera pulsera pieza rueda bombilla farola acera calle carretera basura fuga gotera avería multa beca nota clase tesis cirugía consulta operación prueba vacuna ambulancia urgencia medicina pastilla terapia llamada videollamada grabación musiquita publicidad campaña cesta pizza hamburguesa torta ensalada leche carne fruta verdura bebida cerveza botella propina carta bandeja mascarilla tablet computadora laptop actualización versión notificación función búsqueda billetera nómina hipoteca inversión retención renovación cancelación baja alta penalización inspección dependienta camarera recepcionista cajera operadora teleoperadora doctora enfermera profesora directora asesora encargada gerenta azafata conductora parada estación terminal puntualidad frecuencia ruta limpieza recogida seguridad temperatura calefacción ventilación recarga cláusula permanencia encomienda playa boleta máquina parcela rampa pasarela barandilla fórmula consignación pensión cédula gaseosa malteada buseta portería vereda zapatera afiliación cotización historia orden autorización cirugía membresía mensualidad colegiatura pipa tenencia verificación grúa aerolínea sucursal billetera garrafa heladería patente vereda valija notebook cubierta silla trona cuna furgoneta nómina domiciliación tirolesa reja verja carretera acera farola valla señal zanja alcantarilla cuneta sirena baldosa arqueta tapa fianza vajilla tarta cinta banda app plataforma web';
/** Feminine, but with el: "el agua". */
const stressedA = new Set(['agua', 'aula', 'alma', 'arma', 'área', 'hambre', 'alta']);

const plural = (word: string) =>
  /[áéó]n$/u.test(word)
    ? `${word.slice(0, -2)}${({ á: 'a', é: 'e', ó: 'o' } as Record<string, string>)[word.slice(-2, -1)]}nes`
    : /[aeiouáéíóú]$/u.test(word)
      ? `${word}s`
      : /z$/u.test(word)
        ? `${word.slice(0, -1)}ces`
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

export const articleOf = ({ word, gender, plural: many }: Noun): string =>
  gender === 'm' || (!many && stressedA.has(word)) ? (many ? 'los' : 'el') : many ? 'las' : 'la';

const feminineEnd = /(?:[^m]a|[cs]ión|dad|tad|tud|umbre)$/u;
const masculineEnd = /(?:o|or|aje|ema|ma|miento|ón|al|el|il|ete|ote)$/u;

/** Gender by the list, else by the ending where that is certain; null otherwise. */
export function nounOf(word: string): Noun | null {
  const known = topicNouns.get(foldEs(word));
  if (known) return known;
  const lower = word.toLowerCase();
  const many = /s$/u.test(lower);
  const single = many ? lower.replace(/(?<=[aeo])s$/u, '').replace(/iones$/u, 'ión') : lower;
  const gender = feminineEnd.test(single) ? 'f' : masculineEnd.test(single) ? 'm' : null;
  return gender && { word: lower, gender, plural: many };
}

/** "la nevera nueva" → la, "tu pedido" → lo: the pronoun that stands for a phrase; null where the gender is not known. */
export function pronounOf(phrase: string): 'lo' | 'la' | 'los' | 'las' | null {
  const [first = '', ...rest] = phrase.split(' ');
  const noun = rest.find(
    (word) => !/^(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)$/u.test(word),
  );
  const found = noun === undefined ? null : nounOf(noun);
  if (/^(?:los|las)$/u.test(first)) return first as 'los' | 'las';
  if (first === 'la') return 'la';
  if (first === 'el') return found?.gender === 'f' ? 'la' : 'lo';
  if (!found) return null;
  return found.gender === 'm' ? (found.plural ? 'los' : 'lo') : found.plural ? 'las' : 'la';
}

/** Things with a plug, a flame or a battery: what an instruction about a danger may name. */
const appliances =
  /^(?:calentador|calefactor|calefacción|estufa|freidora|plancha|cafetera|lavadora|secadora|lavavajillas|nevera|heladera|frigorífico|refrigerador|horno|microondas|licuadora|batidora|aspiradora|batería|cargador|móvil|celular|teléfono|portátil|laptop|computadora|ordenador|tablet|televisor|televisión|router|consola|termo|caldera|ventilador|manta|secador|tostadora|hervidor|patinete|bombilla|lámpara|regleta|enchufe|cable|aire|impresora|airfryer|multicontacto|extensión|zapatilla|olla|hervidora|pava)$/u;
export const isAppliance = (phrase: string): boolean =>
  phrase.split(' ').length <= 3 && appliances.test(phrase.split(' ')[1] ?? '');

/** A thing on the list: a Spanish noun phrase by its head, and any phrase that is not Spanish. */
export const isMatter = (phrase: string): boolean => {
  const [first = '', noun = ''] = phrase.split(' ');
  return !/^(?:el|la|los|las|tus?|sus?)$/u.test(first) || topicNouns.has(foldEs(noun));
};

/** Whom it was with, not what it was about. */
const people =
  /^(?:gerentes?|asesor(?:a|es|as)?|vigilantes?|dueñ[oa]s?|emplead[oa]s?|camarer[oa]s?|meser[oa]s?|mozos?|cajer[oa]s?|operador(?:a|es|as)?|conductor(?:a|es|as)?|chofer|chófer|guardias?|encargad[oa]s?|cociner[oa]s?|médic[oa]s?|doctor(?:a|es|as)?|profesor(?:a|es|as)?|director(?:a|es|as)?|recepcionistas?|azafatas?|dependient[ea]s?|repartidor(?:a|es|as)?|mensajer[oa]s?|técnic[oa]s?|agentes?|corresponsal(?:es)?|vendedor(?:a|es|as)?|instalador(?:a|es|as)?)$/iu;
export const isPersonNoun = (word: string): boolean => people.test(word);
export const isPerson = (phrase: string): boolean => isPersonNoun(phrase.split(' ')[1] ?? '');
