import type { MenuLabels } from '../menu-labels.ts';

/**
 * The ⋯ of a comment or post, as who runs the Page or group sees it. "Hide post" of a feed is not listed: it hides
 * from oneself alone. ASSUMED, all of them: no capture shows an open menu.
 */
export const facebookMenuLabels: MenuLabels = {
  hide: {
    es: ['Ocultar comentario', 'Ocultar del perfil', 'Ocultar de la página'],
    en: ['Hide comment', 'Hide from profile', 'Hide from Page'],
  },
  delete: {
    es: [
      'Eliminar',
      'Eliminar comentario',
      'Eliminar publicación',
      'Eliminar respuesta',
      'Mover a la papelera',
      'Quitar publicación',
    ],
    en: ['Delete', 'Delete comment', 'Delete post', 'Delete reply', 'Move to trash', 'Remove post'],
  },
};
