import { showInBox } from '../../components/hooks/practice-drafts.ts';
import { handsWith } from '../../lib/page/hands/page-hands.ts';
import { practiceReader } from '../../lib/platforms/practice/reader.ts';
import { practiceWriter } from '../../lib/platforms/practice/writer.ts';

export const practiceHands = handsWith({ [practiceReader.id]: practiceWriter(showInBox) });
