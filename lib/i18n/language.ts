export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** The person's choice, or the browser's own language where it is one of ours. */
export function resolveLanguage(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'es';
}
