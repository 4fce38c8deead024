import type { Brand } from '../../lib/domain/brand.ts';
import type { Fact } from '../../lib/domain/suggestion.ts';

/** What the tone guard is told of a text that answers everybody at once and so hangs on no one post. */
export interface PublicText {
  readonly id: string;
  readonly brand: Brand;
  /** What is known of it, and what is still being checked. */
  readonly facts?: readonly Fact[];
  /** When more news was promised, where a reminder of it stands; null = nowhere. */
  readonly moreNewsAt?: number | null;
}
