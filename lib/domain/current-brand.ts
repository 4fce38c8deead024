import type { Brand } from './brand.ts';
import type { Settings } from './settings.ts';

/** The brand on whose behalf the person works now. */
export function currentBrand(settings: Settings): Brand {
  return (
    settings.brands.find((brand) => brand.id === settings.currentBrandId) ?? (settings.brands[0] as Brand)
  );
}
