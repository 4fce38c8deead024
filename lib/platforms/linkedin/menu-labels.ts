import type { MenuLabels } from '../menu-labels.ts';

/**
 * The ⋯ of a comment or post of one's own page. "Not interested" hides nothing from anybody else and is not listed.
 * ASSUMED, all of them: no capture shows an open menu.
 */
export const linkedinMenuLabels: MenuLabels = {
  hide: { es: ['Ocultar comentario'], en: ['Hide comment'] },
  delete: {
    es: ['Eliminar', 'Eliminar comentario', 'Eliminar publicación'],
    en: ['Delete', 'Delete comment', 'Delete post'],
  },
};
