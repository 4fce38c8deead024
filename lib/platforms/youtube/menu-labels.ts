import type { MenuLabels } from '../menu-labels.ts';

/**
 * The ⋮ of a comment, as who runs the channel sees it. "Hide user from channel" hides a person, not a comment, and is
 * listed all the same: it takes what they wrote out of sight. ASSUMED, all of them: no capture shows an open menu.
 */
export const youtubeMenuLabels: MenuLabels = {
  hide: {
    es: ['Ocultar usuario del canal', 'Ocultar a este usuario del canal'],
    en: ['Hide user from channel'],
  },
  delete: { es: ['Eliminar', 'Quitar'], en: ['Delete', 'Remove'] },
};
