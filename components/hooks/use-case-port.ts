import { useMemo, useRef } from 'react';
import { casesSaying } from '../../lib/db/queries/cases-saying.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import type { Author, ThreadEntry } from '../../lib/domain/post.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { postPlace } from '../../lib/domain/post-place.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { PanelAnswer, PanelRequest } from '../../lib/messaging/contract.ts';
import type { PanelPort } from './panel-port.ts';

interface CasePort {
  readonly caseView: CaseView;
  readonly brand: Brand;
  readonly onGo: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** A case in the place of a page: its post, and what was said under it as far as the case knows. */
export function useCasePort(props: CasePort): PanelPort {
  const current = useRef(props);
  current.current = props;
  return useMemo(
    () => ({
      ask: async (request) => ({ ok: true, value: answer(request, current.current) }),
      hasBox: false,
      findCases: (text) => {
        const { id, brandId } = current.current.caseView.record;
        return casesSaying(text, { brandId, except: id, limit: 6 });
      },
    }),
    [],
  );
}

function answer(request: PanelRequest, { caseView, brand, onGo, onClose }: CasePort): PanelAnswer {
  const { post } = caseView.record;
  switch (request.type) {
    case 'current':
      return {
        type: 'current',
        post,
        thread: threadOf(caseView, brand),
        index: 0,
        total: 0,
        theme: 'light',
      };
    case 'reveal':
      if (post.url) void ask('case.show', { url: post.url, keys: postKeys(post) });
      return { type: 'done' };
    case 'go':
      onGo(request.by);
      return { type: 'done' };
    case 'close':
      onClose();
      return { type: 'done' };
    case 'insert':
    case 'refresh':
      return { type: 'done' };
  }
}

/** Of the first post: what was said under another of the case is told by the timeline. */
export function threadOf({ record, timeline }: CaseView, brand: Brand): readonly ThreadEntry[] {
  const us: Author = { name: brand.name, handle: brand.handles[0] ?? '', profileUrl: null };
  return timeline.flatMap(({ caseId, fact }): readonly ThreadEntry[] => {
    if (fact.type !== 'replied' && fact.type !== 'customer-returned') return [];
    if (postPlace(record.posts, { caseId, fact }) > 0) return [];
    const author = fact.type === 'replied' ? us : record.author;
    return [{ postId: fact.replyId, author, text: fact.text, at: fact.at }];
  });
}
