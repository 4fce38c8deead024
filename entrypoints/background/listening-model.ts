import { browser } from 'wxt/browser';
import { type Model, readModel } from '../../lib/listening/model/model.ts';

let loading: Promise<Model> | undefined;

async function load(): Promise<Model> {
  // wxt.config.ts puts it there.
  const response = await fetch(browser.runtime.getURL('/model/listening.bin'));
  return readModel(await response.arrayBuffer());
}

/** The trained model, read once in the life of the worker; one that could not be read is asked for again. */
export function listeningModel(): Promise<Model> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
