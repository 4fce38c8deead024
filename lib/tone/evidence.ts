import { words } from './rule.ts';

export const apology = words(`
  (?:mil )?perdon(?:es|a|e|en|ad)?(?:me|nos)?|nos disculpamos|(?:sinceras|mil|nuestras|sentidas) excusas|que pena (?:con|tan)|que pena(?=, que pena)|(?:te |le |os |les )?(?:pedimos|pido) perdon|disculp(?:a|e|as|en|ad|anos|enos)|lo sentimos|lo siento|sentimos|siento|lamentamos|lamento
  sorry|apologi[sz]e|apolog(?:y|ies)|forgive us|pardons?|mea culpa|beg (?:your|you) (?:pardon|forgiveness)`);

export const privately = words(
  `md|dm|mp|privado|inbox|interno|mensaje (?:directo|privado)|messenger|dms|direct message|private(?:ly)?|message (?:me|us)|messaging|\\S{1,64}@\\S{1,64}`,
);

export const test = (pattern: RegExp, text: string): boolean => text.search(pattern) !== -1;
