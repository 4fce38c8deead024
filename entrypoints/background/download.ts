import { browser } from 'wxt/browser';

/** Letters. A worker has no address for a blob, and one that holds the file itself may only be so long. */
const longest = 1_500_000;

/** Saves a file through the downloads, where the person has allowed that. Rejects where it cannot be done from here. */
export async function download(name: string, file: Blob): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) throw new Error('not allowed');
  if (file.size * 1.4 > longest) throw new Error('too large for a worker');
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  const url = `data:application/octet-stream;base64,${btoa(binary)}`;
  await browser.downloads.download({ url, filename: `Sosiego/${name}`, saveAs: false });
}
