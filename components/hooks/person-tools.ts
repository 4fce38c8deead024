import type { Language } from '../../lib/i18n/words.ts';
import type { Who } from '../../lib/messaging/contract/person.ts';
import type { CommandIn } from '../../lib/messaging/contract.ts';
import type { PersonActions, PersonNews } from '../people/person-actions.ts';
import { copyText } from './copy-text.ts';
import { type Sent, sendCommand } from './send-command.ts';
import type { Thanked } from './thanks-for.ts';

export interface About {
  readonly who: Who;
  /** null = they are not known yet. */
  readonly personId: string | null;
  /** What they said here; null = nothing is on screen. */
  readonly evidence: CommandIn<'person.supporter'>['evidence'] | null;
  readonly thanked: Omit<Thanked, 'said'>;
}

export interface PersonTools {
  /** null = nobody is on screen. */
  readonly about: () => About | null;
  /** Says that something failed; else passes it on. */
  readonly settle: <T>(outcome: { ok: true; value: T } | Extract<Sent<never>, { ok: false }>) => T | null;
  readonly language: () => Language;
  readonly say: (news: PersonNews, text: string, undo: () => void) => void;
  /** What is on screen is read anew. */
  readonly refresh: () => void;
}

type Written = 'join' | 'split' | 'note' | 'removeNote' | 'supporter' | 'notSupporter' | 'thanked';

/** What the person does about somebody, each of it with its undo. */
export function personWriting({
  about,
  settle,
  language,
  say,
  refresh,
}: PersonTools): Pick<PersonActions, Written | 'thanksFor' | 'copy'> {
  const retract = async (undo: string): Promise<boolean> => {
    const done = settle(await sendCommand('person.retract', { undo }));
    if (done) refresh();
    return done !== null;
  };
  const done = (news: PersonNews, sent: { readonly commandId: string } | null) => {
    if (!sent) return;
    refresh();
    const undo = () => void retract(sent.commandId);
    void import('./person-said.ts').then(({ personSaid }) => say(news, personSaid(news, language()), undo));
  };
  const takeBack = async (news: PersonNews, commandId: string) => {
    const sent = settle(await sendCommand('person.retract', { undo: commandId }));
    done(news, sent);
  };
  return {
    join: async (otherId) => {
      const personId = about()?.personId;
      if (personId) done('joined', settle(await sendCommand('person.join', { personId, otherId })));
    },
    split: (commandId) => void takeBack('split', commandId),
    note: async (text) => {
      const who = about()?.who;
      if (who) done('noted', settle(await sendCommand('person.note', { who, text })));
    },
    removeNote: (commandId) => void takeBack('unnoted', commandId),
    supporter: async () => {
      const { who, evidence } = about() ?? {};
      if (who && evidence)
        done('supporter', settle(await sendCommand('person.supporter', { who, evidence })));
    },
    notSupporter: async () => {
      const who = about()?.who;
      if (who) done('notSupporter', settle(await sendCommand('person.notSupporter', { who })));
    },
    thanked: async (text) => {
      const who = about()?.who;
      if (who) done('thanked', settle(await sendCommand('person.thanked', { who, text })));
    },
    thanksFor: async (said) => {
      const thanked = about()?.thanked;
      if (!thanked) return [];
      try {
        const { thanksFor } = await import('./reply-engine.ts');
        return thanksFor({ ...thanked, said });
      } catch {
        return [];
      }
    },
    copy: copyText,
  };
}
