import type { PageWords } from '../domain/mark.ts';
import type { Language } from './language.ts';
import type { WorkerWords } from './worker-words.ts';

/** The words of what stands in the page itself: its script holds none, the worker sends them. */
export function pageWords(words: WorkerWords, language: Language): PageWords {
  return {
    language,
    launcher: words('worker.page.launcher'),
    launcherNone: words('worker.page.launcherNone'),
    // With its gap: the page counts, and puts the number in.
    launcherCount: words('worker.page.launcherCount'),
    sidebarTitle: words('worker.page.sidebarTitle'),
    reloadTab: words('worker.page.reloadTab'),
    opening: words('worker.page.opening'),
    notOpened: words('worker.page.notOpened'),
    close: words('worker.page.close'),
    resize: words('worker.page.resize'),
  };
}
