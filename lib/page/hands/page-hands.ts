import type { Platform } from '../../domain/platform.ts';
import type { PlatformReader, PlatformWriter } from '../../platforms/adapter.ts';
import { plainForm } from '../../platforms/plain-form.ts';
import { guardWriter } from './guard-writer.ts';
import { createPanelAnswers, type PanelAnswers, type PanelAnswersOptions } from './panel-answers.ts';
import { createPanelFrame, type PanelFrame, type PanelFrameOptions } from './panel-frame.ts';

export interface PageHandsOptions
  extends Omit<PanelFrameOptions, 'modal'>,
    Omit<PanelAnswersOptions, 'adapter' | 'frame'> {
  readonly reader: PlatformReader;
}

/** What a page needs only once its sidebar is opened: the frame, and what answers it and writes replies. */
export interface PageHands {
  readonly frame: PanelFrame;
  readonly answer: PanelAnswers;
}

export type MakeHands = (options: PageHandsOptions) => PageHands;

/** A page of a site without a writer is read, and any insertion finds no reply box. */
export function handsWith(writers: Readonly<Partial<Record<Platform, PlatformWriter>>>): MakeHands {
  return (options) => {
    const { reader } = options;
    const frame = createPanelFrame({ ...options, modal: () => reader.modal(options.document) });
    const adapter = { ...reader, ...guardWriter(writers[reader.id] ?? noWriter) };
    return { frame, answer: createPanelAnswers({ ...options, adapter, frame }) };
  };
}

const noWriter: PlatformWriter = {
  surroundings: plainForm,
  composer: () => null,
  composerRegion: ({ element }) => element,
  insert: async () => 'no-composer',
};
