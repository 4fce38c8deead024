import { ask } from '../../lib/messaging/ask.ts';
import type { StoryActions } from '../beside/story-actions.ts';
import { sendCommand } from './send-command.ts';
import type { Now, SidebarTools } from './sidebar-tools.ts';

/** Joins the case on screen with another, and takes it back. */
export function storyActions(current: () => Now, tools: SidebarTools): StoryActions {
  const { begin, settle, say, refresh, goesOn } = tools;
  const split = async (undo: string) => {
    const visit = begin();
    const caseId = visit?.view.caseView?.record.id;
    if (!visit || !caseId) return;
    const sent = settle(await sendCommand('case.retract', { caseId, undo }));
    if (!sent) return;
    await refresh(visit);
    say('story', await said('split'), () => void split(sent.commandId));
  };
  const said = async (news: 'joined' | 'split') =>
    (await import('./story-said.ts')).storySaid(news, current().language);
  return {
    join: async (otherId) => {
      const visit = begin();
      const caseId = visit?.view.caseView?.record.id;
      if (!visit || !caseId) return;
      goesOn(caseId);
      const sent = settle(await sendCommand('case.join', { caseId, otherId }));
      if (!sent) return;
      await refresh(visit);
      say('story', await said('joined'), () => void split(sent.commandId));
    },
    split: (commandId) => void split(commandId),
    open: (url, keys) => void ask('case.show', { url, keys }).then(settle),
    find: current().panel.findCases,
  };
}
