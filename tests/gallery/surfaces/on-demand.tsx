import { type ReactNode, useState } from 'react';
import { NotLoaded } from '../../../components/on-demand/not-loaded.tsx';
import { StrangerEye } from '../../../components/preview/stranger-eye.tsx';
import { AskDialog } from '../../../components/reading/ask-dialog.tsx';
import { DueDialog } from '../../../components/reading/due-dialog.tsx';
import { SecondVoice } from '../../../components/second-voice/second-voice.tsx';
import { LeavingDialogs } from '../../../components/sidebar/leaving-dialogs.tsx';
import { askable } from '../reading-fixtures.ts';
import { blocked, direct, draft, idea, post, soon } from '../sidebar-fixtures.ts';

const nothing = () => {};
const failed = { failed: true, retry: nothing };

function Frame({ children }: { readonly children: ReactNode }) {
  return <main style={{ padding: 'var(--space-4)' }}>{children}</main>;
}

/** A browser with a model of its own, which answers what it was given. */
function Voice() {
  const [text, setText] = useState(direct.text);
  const session = { prompt: async (asked: string) => asked, destroy: nothing };
  Object.assign(globalThis, {
    LanguageModel: { availability: async () => 'available', create: async () => session },
  });
  return (
    <Frame>
      <SecondVoice
        suggestion={direct}
        tools={{ language: 'es', limit: 280, length: (said) => said.length, guard: () => [] }}
        draft={text}
        onUse={setText}
      />
    </Frame>
  );
}

const long =
  'Una frase que alguien escribió sin pensar en lo estrecha que puede ser la barra lateral. '.repeat(4);
const unbroken = 'https://norte.example/devoluciones/'.repeat(6);
const longFinding = { ...idea, severity: 'block', start: 1, message: `${long} ${unbroken}` } as const;

/** What holds words back, or is opened on demand, with short and with long words. */
export const surfaces = {
  'sidebar-finding': () => (
    <LeavingDialogs
      leaving={{
        way: 'copy',
        said: {},
        about: [],
        held: { by: 'finding', findings: [blocked, { ...soon, severity: 'block' }, longFinding] },
      }}
      calm={{ part: null, failed: false, retry: nothing }}
      draft={draft}
      restMinutes={10}
      onAnswer={nothing}
      onRewrite={nothing}
      onVent={nothing}
      onPark={nothing}
    />
  ),
  'sidebar-preview': () => (
    <StrangerEye
      post={{ text: post.text, authorName: 'Marta Ríos' }}
      lang="es"
      draft={draft}
      onClose={nothing}
    />
  ),
  'sidebar-preview-long': () => (
    <StrangerEye
      post={{ text: `${long}\n${unbroken}`, authorName: unbroken }}
      lang="es"
      draft={`${unbroken}\n\n${long}`}
      onClose={nothing}
    />
  ),
  'sidebar-not-loaded': () => (
    <Frame>
      <NotLoaded part={failed} name="voice" />
    </Frame>
  ),
  'sidebar-not-loaded-over': () => <NotLoaded part={failed} name="reading" onClose={nothing} />,
  'sidebar-voice': () => <Voice />,
  'reading-ask-long': () => (
    <AskDialog
      askable={{
        ...askable,
        customer: `${unbroken} · @con_un_nombre_larguisimo`,
        complaint: `${long} ${unbroken}`,
        draft: long,
        facts: [{ text: unbroken, source: unbroken }, ...askable.facts],
      }}
      language="es"
      onAsked={async () => true}
      onClose={nothing}
    />
  ),
  'reading-due-long': () => (
    <DueDialog
      reasons={['Gravedad: salud, datos o delito.', `Situación: ${long}`]}
      readBefore={unbroken}
      way="copy"
      onAsk={nothing}
      onRead={nothing}
      onClose={nothing}
    />
  ),
};
