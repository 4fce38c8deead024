import { describe, expect, it } from 'vitest';
import { facebookMenuLabels } from '../../../lib/platforms/facebook/menu-labels.ts';
import { readMenuLabel } from '../../../lib/platforms/menu-labels.ts';
import { xMenuLabels } from '../../../lib/platforms/x/menu-labels.ts';

describe("what an item of the site's own menu does", () => {
  it.each([
    ['Ocultar respuesta', xMenuLabels, 'hide'],
    [' hide   reply ', xMenuLabels, 'hide'],
    ['Eliminar', xMenuLabels, 'delete'],
    ['Ocultar comentario', facebookMenuLabels, 'hide'],
    ['Move to trash', facebookMenuLabels, 'delete'],
  ] as const)('%s', (label, labels, act) => {
    expect(readMenuLabel(label, labels)).toBe(act);
  });

  it.each([
    // Hides it from oneself alone.
    ['Hide post', facebookMenuLabels],
    ['Ocultar publicación', facebookMenuLabels],
    ['Not interested in this post', xMenuLabels],
    ['Eliminar de la lista', xMenuLabels],
    // A language that is not listed.
    ['Masquer la réponse', xMenuLabels],
    ['', xMenuLabels],
  ] as const)('nothing: %s', (label, labels) => {
    expect(readMenuLabel(label, labels)).toBe(null);
  });
});
