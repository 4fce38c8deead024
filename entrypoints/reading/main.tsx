import { currentBrand } from '../../lib/domain/current-brand.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { useState } from 'react';
import { CapsulePage } from '../../components/hooks/capsule-page.tsx';
import { useKnownPassphrase } from '../../components/hooks/known-passphrases.ts';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { useAnsweredCase } from '../../components/hooks/use-answered-case.ts';
import { OpenReading } from '../../components/reading/open-reading.tsx';
import type { Settings } from '../../lib/domain/settings.ts';
import { readingWords } from '../../lib/i18n/reading-words.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { Envelope } from '../../lib/sealing/envelope.ts';

function ReadingPage({ settings }: { readonly settings: Settings }) {
  const [envelope, setEnvelope] = useState<Envelope | null>(null);
  const known = useKnownPassphrase(envelope?.ref ?? null);
  const answered = useAnsweredCase(envelope?.purpose === 'reading-answer' ? envelope.ref : null);
  return (
    <OpenReading
      {...{ envelope, known }}
      name={currentBrand(settings).signature}
      answeredCase={answered.answeredCase}
      onEnvelope={setEnvelope}
      onSettle={answered.settle}
      onShow={(url) => void ask('case.show', { url })}
      capsule={(sealed, onAnother) => <CapsulePage envelope={sealed} onAnother={onAnother} />}
    />
  );
}

void mountSurface(readingWords, (settings) => <ReadingPage settings={settings} />);
