import type { Assessment } from './assessment.ts';
import type { Brand } from './brand.ts';
import type { Post } from './post.ts';

interface Answered {
  readonly post: Pick<Post, 'lang'>;
  readonly assessment: Pick<Assessment, 'language'>;
  readonly brand: Pick<Brand, 'voice'>;
}

/** The reply is in the brand's language, else in that of the post. */
export function replyLanguage({ post, assessment, brand }: Answered): 'es' | 'en' {
  const wanted = brand.voice.language === 'post' ? (post.lang ?? assessment.language) : brand.voice.language;
  return wanted.startsWith('en') ? 'en' : 'es';
}
