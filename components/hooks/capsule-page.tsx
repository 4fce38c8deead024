import { browser } from 'wxt/browser';
import { formatRoute } from '../../lib/desk/route.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { Envelope } from '../../lib/sealing/envelope.ts';
import { useOpenCapsule } from '../handoff/use-open-capsule.ts';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { useKnownPassphrase } from './known-passphrases.ts';
import { sendCommand } from './send-command.ts';
import { useNow } from './use-now.ts';

interface CapsulePageProps {
  readonly envelope: Envelope;
  readonly onAnother: () => void;
}

/** A case that somebody hands over, with the worker behind it. */
export function CapsulePage({ envelope, onAnother }: CapsulePageProps) {
  const opener = useOpenCapsule(true);
  const known = useKnownPassphrase(envelope.ref);
  const now = useNow();
  if (!opener.part) return <NotLoaded part={opener} name="handoff" />;
  return (
    <opener.part.OpenCapsule
      {...{ envelope, known, now, onAnother }}
      onPreview={async (capsule) => {
        const report = await ask('capsule.preview', { capsule });
        return report.ok ? report.value : null;
      }}
      onAccept={async (capsule) => {
        const taken = await sendCommand('capsule.accept', { capsule });
        return taken.ok ? taken.value.value.caseId : null;
      }}
      onShow={(caseId) =>
        void browser.tabs.create({
          url:
            browser.runtime.getURL('/desk.html') +
            formatRoute({ page: 'handoff', path: [caseId], query: 'customer=1&notes=1' }),
        })
      }
    />
  );
}
