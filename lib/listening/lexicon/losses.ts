import type { Loss } from './appeal.ts';

const SPAN_ES = 'minutos|horas|dias|semanas|meses|anos';
const SPAN_EN = 'minutes|mins|hours|days|weeks|months|years';
const MONTHS_ES = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const MONTHS_EN = 'january|february|march|april|june|july|august|september|october|november|december';

/** What a complaint says was lost, beside the sums and waits that the lexicon of complaints hears. */
export const losses: readonly Loss[] = [
  {
    language: 'es',
    lost: 'occasion',
    phrases: [
      'perdi|perdimos|pierdo|perdemos|perdio|perdido ~1 el|la|los|las|mi|mis|un|una|toda|todo|medio|media|dos|tres|# ~1 vuelo|enlace|conexion|boda|noche|noches|dia|dias|manana|tarde|hora|horas|cita|examen|clase|trabajo|cosecha|reserva|reservas|venta|ventas|clientes|dinero|plata|plaza|beca|puesto|turno|crucero|entierro|concierto|fiesta|helados|comida|vacaciones|excursion|viaje|euros|pesos',
      'me|nos quede|quedamos|quedado|dejaron|dejasteis|dejo|han_dejado ~1 sin ~3',
      'me|nos robaron|robado|vaciaron|estafaron|estafado|sacaron ~3 <money>|#|cuenta',
    ],
  },
  {
    language: 'es',
    lost: 'time',
    phrases: [
      `desde ~1 ${MONTHS_ES}`,
      'desde ~1 lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|anoche',
      'toda la manana|tarde|noche|semana',
      'todo el dia|mes|fin_de_semana',
      `tras|van|va|despues_de # ~1 ${SPAN_ES}`,
      `# ${SPAN_ES} ~1 despues|pagando|seguidos|seguidas|mudo|muda|perdida|perdido|en|reclamando`,
    ],
  },
  {
    language: 'en',
    lost: 'occasion',
    phrases: [
      'missed|missing|lost ~2 flight|connection|wedding|funeral|day|days|night|nights|exam|appointment|holiday|trip|job|work|class|money|party|concert|train|birthday|hotel|hours|sale|sales',
      'left|leaving ~1 me|us ~2 without|stranded',
      'stole|stolen|emptied|drained|scammed ~3 <money>|#|account',
    ],
  },
  {
    language: 'en',
    lost: 'time',
    phrases: [
      `since ~1 ${MONTHS_EN}`,
      'since ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|lunchtime|morning|last',
      'all|whole ~1 day|morning|night|weekend|week',
      `took|taken|wasted|spent ~2 # ~1 ${SPAN_EN}`,
    ],
  },
];
