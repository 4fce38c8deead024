import { readFileSync } from 'node:fs';
import type { WxtHooks } from 'wxt';
import { modelFile } from './model-file.ts';

/** The trained model goes into the extension as a file of its own, which the worker reads when it first judges. */
export const modelModule: Partial<WxtHooks> = {
  'prepare:publicPaths': (_wxt, paths) => {
    paths.push('model/listening.bin');
  },
  'build:publicAssets': (_wxt, files) => {
    files.push({ relativeDest: 'model/listening.bin', contents: readFileSync(modelFile) as never });
  },
};
