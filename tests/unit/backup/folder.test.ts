import { expect, it } from 'vitest';
import { writeInto } from '../../../lib/backup/folder.ts';

/** A folder in which a name is there, empty, as soon as it is asked for, as browsers do it. */
function folderWith(write: (chunk: Uint8Array) => Promise<void>) {
  const files = new Map<string, number>();
  const folder = {
    getFileHandle: async (name: string) => {
      files.set(name, 0);
      let size = 0;
      const writing = {
        write: async (chunk: Uint8Array) => {
          await write(chunk);
          size += chunk.length;
        },
        close: () => void files.set(name, size),
      };
      return { createWritable: async () => new WritableStream(writing) };
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
  return { files, folder: folder as unknown as FileSystemDirectoryHandle };
}

const file = new Blob(['x'.repeat(5_000)]);

it('a backup that was written whole stands in its folder', async () => {
  const { files, folder } = folderWith(async () => {});
  await writeInto(folder, 'copia', file);
  expect([...files]).toEqual([['copia', 5_000]]);
});

it('one that could not be written leaves no empty file behind', async () => {
  const { files, folder } = folderWith(async () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  files.set('otra', 7);
  await expect(writeInto(folder, 'copia', file)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect([...files]).toEqual([['otra', 7]]);
});
