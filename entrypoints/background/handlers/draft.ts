import { saveDraft } from '../../../lib/cases/drafts.ts';
import { forgetVoice, learnVoice, listVoice, undoVoiceLesson } from '../../../lib/cases/learn-voice.ts';
import { database } from '../../../lib/db/database.ts';
import { draftRow, recentReplies } from '../../../lib/db/queries/cases.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { rung } from './answers.ts';

export const draftHandlers = {
  'draft.save': (input) => saveDraft(database(), Date.now(), input),
  // Under any key: the site may have given a better id since it was written.
  'draft.get': async ({ postKey, keys = [] }) => {
    const { text = '', at = 0, other = '' } = (await draftRow([postKey, ...keys])) ?? {};
    return { text, at, other };
  },
  'replies.recent': ({ brandId }) => recentReplies(brandId),
  'voice.learn': async (input) => {
    await learnVoice(database(), Date.now(), input);
    return rung();
  },
  'voice.list': ({ brandId }) => listVoice(database(), brandId),
  'voice.undo': async ({ id }) => {
    await undoVoiceLesson(database(), id);
    return rung();
  },
  'voice.forget': async ({ brandId }) => {
    await forgetVoice(database(), brandId);
    return rung();
  },
} satisfies Partial<Handlers>;
