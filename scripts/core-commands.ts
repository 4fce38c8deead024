import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { config, core, locales } from 'zod/mini';
import { AssessInput } from '../lib/domain/assess-input.ts';
import { LintInput } from '../lib/domain/finding.ts';
import { SuggestInput } from '../lib/domain/suggestion.ts';
import { assess } from '../lib/listening/assess.ts';
import { suggest } from '../lib/replies/suggest.ts';
import { lint } from '../lib/tone/lint.ts';
import { committedModel } from './model-file.ts';

const model = committedModel();

// zod/mini speaks no language of its own: the bundles carry no texts that nobody reads there.
config(locales.en());

/** Optional keys that are null are simply not given: other programs write their gaps so. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [key, withoutNulls(each)]),
  );
}

const commands = {
  assess: (value: unknown) => {
    const input = AssessInput.parse(value);
    return { id: input.id, ...assess(model, input) };
  },
  suggest: (value: unknown) => suggest(model, SuggestInput.parse(value)),
  lint: (value: unknown) => {
    const input = LintInput.parse(value);
    return { id: input.id, findings: lint(input) };
  },
};

function reasonOf(error: unknown): string {
  if (error instanceof core.$ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

function answer(command: keyof typeof commands, line: string): unknown {
  let id: unknown = null;
  try {
    const value: unknown = withoutNulls(JSON.parse(line));
    id = (value as { id?: unknown } | null)?.id ?? null;
    return commands[command](value);
  } catch (error) {
    return { id, error: reasonOf(error) };
  }
}

/** One answer a line, in order, written as it is found; waits where the reader is slower. */
export async function answerLines(
  command: keyof typeof commands,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const written = output.write(`${JSON.stringify(answer(command, line))}\n`);
    if (!written) await once(output, 'drain');
  }
}
