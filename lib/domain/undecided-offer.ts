import type { PromotionOffer } from './worksheet.ts';

export const undecidedOffer: PromotionOffer = { validUntil: '', link: '', honoured: 'unknown' };
