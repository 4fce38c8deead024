import { postKey } from '../../lib/domain/post-key.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { PersonActions } from '../people/person-actions.ts';
import { type About, personWriting } from './person-tools.ts';
import type { Now, SidebarTools } from './sidebar-tools.ts';

/** What the person does about the author of the post on screen. */
export function authorActions(current: () => Now, { settle, say }: SidebarTools): PersonActions {
  const about = (): About | null => {
    const { view, language } = current();
    if (!view) return null;
    const { post, person, assessment, brand } = view;
    const { platform, author, text, url } = post;
    return {
      who: { platform, author },
      personId: person?.person?.id ?? null,
      evidence: { text, postKey: postKey(post), url },
      thanked: { name: author.name, platform, brand, assessment, language },
    };
  };
  return {
    ...personWriting({
      about,
      settle,
      language: () => current().language,
      say: (news, text, undo) => say(`person ${news}`, text, undo),
      refresh: () => void current().renew(),
    }),
    takeThanks: (text) => {
      current().store.setState({ draft: text, chosen: null, rephrased: false, news: null, step: 'resolve' });
    },
    showCase: ({ url, caseId }) => {
      if (url) void ask('case.show', { url, keys: [caseId] }).then(settle);
    },
  };
}
