import { assessShown, type JudgeContext } from '../../lib/cases/judge.ts';
import { casesKnownAs } from '../../lib/cases/open-case.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { UrgeWords } from '../../lib/domain/mark.ts';
import type { Post } from '../../lib/domain/post.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { isOurs } from '../../lib/listening/attribution.ts';
import { removableAs } from '../../lib/listening/removable.ts';

/** What is said to whoever is about to hide this post; null = it may go without a word. */
export async function urgeWords(
  context: JudgeContext & { readonly language: Language },
  post: Post,
  url: string,
): Promise<UrgeWords | null> {
  const { db, words, language, settings } = context;
  const ours = isOurs(post.author, currentBrand(settings));
  if (!ours) {
    const { assessment } = await assessShown(context, post, url);
    if (removableAs(post.text, assessment) !== null) return null;
  }
  const isLogged = (await casesKnownAs(db, postKeys(post))).length > 0;
  return {
    language,
    title: words(ours ? 'worker.urge.ownTitle' : 'worker.urge.title'),
    reason: words(ours ? 'worker.urge.ownReason' : 'worker.urge.reason'),
    exceptions: words(ours ? 'worker.urge.ownExceptions' : 'worker.urge.exceptions'),
    record: ours || isLogged ? null : words('worker.urge.record'),
    recorded: words('worker.urge.recorded'),
    notRecorded: words('worker.urge.notRecorded'),
    close: words('worker.page.close'),
  };
}
