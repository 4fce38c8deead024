import type { AskModel } from './rephrase.ts';

/** The browser's built-in language model (Prompt API), as far as it is used. */
interface BuiltInModel {
  availability(options: Options): Promise<string>;
  create(
    options: Options & { readonly initialPrompts: readonly object[]; readonly signal: AbortSignal },
  ): Promise<Session>;
}
interface Session {
  prompt(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface Options {
  readonly expectedInputs: readonly object[];
  readonly expectedOutputs: readonly object[];
}

const speaks = (language: string): Options => ({
  expectedInputs: [{ type: 'text', languages: ['en', language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

function builtIn(): BuiltInModel | null {
  const found = (globalThis as { LanguageModel?: Partial<BuiltInModel> }).LanguageModel;
  const isModel = typeof found?.availability === 'function' && typeof found.create === 'function';
  return isModel ? (found as BuiltInModel) : null;
}

/**
 * Is a model ready on this device for a language? One that would have to be downloaded first is not:
 * creating it would make the browser fetch it.
 */
export async function isModelReady(language: string): Promise<boolean> {
  try {
    return (await builtIn()?.availability(speaks(language))) === 'available';
  } catch {
    return false;
  }
}

/** Asks the model on this device, in a session of its own that ends with the answer. */
export function askDeviceModel(language: string, systemPrompt: string): AskModel {
  return async (prompt, signal) => {
    const model = builtIn();
    if (!model || !(await isModelReady(language))) throw new Error('No model on this device.');
    const session = await model.create({
      ...speaks(language),
      initialPrompts: [{ role: 'system', content: systemPrompt }],
      signal,
    });
    try {
      return await session.prompt(prompt, { signal });
    } finally {
      session.destroy();
    }
  };
}
