/** `web` is any page that is not read: there the person selects text and logs it. */
export const platforms = ['x', 'facebook', 'youtube', 'linkedin', 'web'] as const;
