import { SuggestInput } from '../../../lib/domain/suggestion.ts';

/** Monday, 23 November 2026, 11:00 in Madrid. Every post here is invented. */
export const now = '2026-11-23T11:00:00+01:00';

type Given = Partial<ReturnType<typeof SuggestInput.parse>> & Record<string, unknown>;

export const ask = (text: string, given: Given = {}): SuggestInput =>
  SuggestInput.parse({ id: 'p1', text, now, ...given });

export const complaintsEs = [
  'Llevo tres semanas esperando mi pedido y nadie me contesta. Una vergüenza',
  'Me cobrasteis dos veces la factura de octubre, devolvedme mi dinero',
  'La app no funciona desde ayer y no puedo entrar a mi cuenta',
  'Compré una lavadora hace un mes y ya está rota, he llamado cinco veces',
  'El dependiente de la tienda fue muy grosero con mi madre',
  'Anunciáis un 30 % de descuento y en caja no me lo aplicaron',
  'Pedí la devolución hace veinte días y sigo sin mi dinero',
  'Tengo mi vuelo cancelado y nadie da explicaciones en el mostrador',
  'Mi maleta llegó rota y en el mostrador se rieron',
  'Pésimo servicio',
  'El técnico no vino, perdí toda la mañana esperando',
  'No reconozco un cargo de 300 euros en mi tarjeta',
  'Es la segunda vez que me cortan la línea sin avisar',
  'La comida llegó fría y faltaban dos platos',
  'Publicáis mis datos sin permiso, es increíble',
];

export const complaintsEn = [
  "I've been waiting 3 weeks for my order and nobody answers. Ridiculous",
  'You charged me twice for the same bill, I want my money back',
  "The app has been down since yesterday and I can't log in",
  'I bought a washing machine a month ago and it is already broken, called five times',
  'The waiter was so rude to my mother last night',
  'You advertised 30% off and the till charged full price',
  'I asked for a refund twenty days ago and still nothing',
  'My flight was cancelled and nobody explains anything',
  'My suitcase arrived broken and they laughed at the desk',
  'worst company ever',
  'The technician never came, I lost a whole morning waiting',
  "There's a charge on my card that I didn't make",
  'Second time you cut my line without warning',
  'The food was cold and two dishes were missing',
  'You published my data without permission',
];

export const sentence = /^(?:[¿«"]?\p{Lu}|[¿«"]?\p{N})/u;
