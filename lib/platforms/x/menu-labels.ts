import type { MenuLabels } from '../menu-labels.ts';

/**
 * The ⋯ of a post. A reply under a post of ours can be hidden, a post of our own deleted; "Not interested" hides
 * nothing from anybody else and is not listed. ASSUMED, all of them: no capture shows an open menu.
 */
export const xMenuLabels: MenuLabels = {
  hide: { es: ['Ocultar respuesta'], en: ['Hide reply'] },
  delete: {
    es: ['Eliminar', 'Borrar', 'Eliminar post', 'Eliminar Tweet'],
    en: ['Delete', 'Delete post', 'Delete Tweet'],
  },
};
