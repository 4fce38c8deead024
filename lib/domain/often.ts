/** From how many cases on a cause is called frequent: twice can be chance. */
export const often = 3;
