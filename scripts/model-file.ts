import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Model, readModel } from '../lib/listening/model/model.ts';

export const modelFile = resolve(import.meta.dirname, '../assets/model/listening.bin');

/** The committed model, for what runs outside the browser. */
export function committedModel(): Model {
  const { buffer, byteOffset, byteLength } = readFileSync(modelFile);
  return readModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
