import { useMemo, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { Brand } from '../../lib/domain/brand.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { newPassphrase } from '../../lib/sealing/passphrase.ts';
import { seal } from '../../lib/sealing/seal.ts';
import type { HandOffActions, HandOffForm, ReadyCapsule } from '../handoff/hand-off-actions.ts';
import { copyText } from './copy-text.ts';
import { rememberPassphrase } from './known-passphrases.ts';
import { saveFile } from './save-file.ts';
import { sendCommand } from './send-command.ts';
import { useWords } from './use-words.tsx';

/** A case on its way to somebody else. `openCapsule`: under which it came here; null = it did not. */
export function useHandOff(caseId: string, brand: Brand, openCapsule: string | null): HandOffActions {
  const { language } = useWords();
  const now = useRef({ caseId, brand, openCapsule, language });
  now.current = { caseId, brand, openCapsule, language };
  return useMemo(() => {
    const record = (form: HandOffForm, direction: 'over' | 'back', capsuleId: string) => {
      const { caseId: id, openCapsule: came } = now.current;
      const { department, to, reason, from } = form;
      return direction === 'over'
        ? sendCommand('handOff.record', { caseId: id, capsuleId, department, to, reason })
        : sendCommand('handOff.return', { caseId: id, capsuleId: came ?? capsuleId, by: from });
    };
    const prepare: HandOffActions['prepare'] = async (form, direction) => {
      const { caseId: id, brand: of, language: spoken } = now.current;
      const capsuleId = crypto.randomUUID();
      const noted = await record(form, direction, capsuleId);
      if (!noted.ok) return null;
      const { commandId } = noted.value;
      const head = { capsuleId, caseId: id, direction, brand: of.name };
      const made = await ask('capsule.make', { ...head, ...form });
      const passphrase = newPassphrase(spoken);
      const none: ReadyCapsule = { id: capsuleId, passphrase, sealed: null, leftOut: [], commandId };
      if (!made.ok || !made.value) return none;
      const sealed = await seal({ purpose: 'case-capsule', ref: capsuleId }, made.value, passphrase);
      if (!sealed.ok) return none;
      // Where it cannot be remembered, it is typed: it stands on the screen.
      await rememberPassphrase(capsuleId, passphrase).catch(() => {});
      return { ...none, sealed: sealed.value, leftOut: made.value.leftOut };
    };
    return {
      prepare,
      undo: async (undo) => (await sendCommand('case.retract', { caseId: now.current.caseId, undo })).ok,
      save: (name, sealed) => saveFile(name, 'application/octet-stream', sealed),
      copy: copyText,
      print: (form) => window.open(printAddress(now.current.caseId, form), '_blank', 'noopener'),
      mail: (address) => window.open(address, '_self'),
    };
  }, []);
}

/** Which case and what goes in; nothing of the case itself stands in an address. */
function printAddress(
  caseId: string,
  { department, to, from, withCustomer, withNotes }: HandOffForm,
): string {
  const query = new URLSearchParams({
    department,
    to,
    from,
    ...(withCustomer && { customer: '1' }),
    ...(withNotes && { notes: '1' }),
  });
  return `${browser.runtime.getURL('/desk.html')}#/handoff/${encodeURIComponent(caseId)}?${query.toString()}`;
}
