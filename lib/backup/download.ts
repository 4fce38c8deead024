import { browser } from 'wxt/browser';
import { failureCode } from '../domain/failure.ts';
import { Undelivered } from './undelivered.ts';

/**
 * Bytes. A worker of Chromium has no address for a blob and must hand over the file itself as a `data:` address.
 * Measured with Chromium 156: 120 MB arrived whole; what its limit was in earlier versions, 2 MB, is told by the browser
 * as a failure and then waits for a page.
 */
const mostWithoutBlob = 100_000_000;

/** Where a page runs, or Firefox. */
const hasBlobAddress = () => typeof URL.createObjectURL === 'function';

/**
 * Saves a file through the downloads, where the person has allowed that, and answers once it is on the disk. Rejects
 * with `Undelivered`.
 */
export async function download(name: string, file: Blob): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
    throw new Undelivered('waits-for-page');
  if (!hasBlobAddress() && file.size > mostWithoutBlob) throw new Undelivered('waits-for-page');
  const url = hasBlobAddress() ? URL.createObjectURL(file) : await dataAddress(file);
  try {
    const id = await browser.downloads
      .download({ url, filename: `Sosiego/${name}`, saveAs: false })
      .catch((error: unknown) => {
        throw undelivered(error instanceof Error ? error.message : '');
      });
    await arrived(id);
  } finally {
    if (hasBlobAddress()) URL.revokeObjectURL(url);
  }
}

function dataAddress(file: Blob): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result));
  reader.onerror = () =>
    reject(new Undelivered(failureCode(reader.error) === 'storage-full' ? 'storage-full' : 'failed'));
  reader.readAsDataURL(file);
  return promise;
}

/** The browser answers when a download begins: whether it ends, and how, it says later. */
async function arrived(id: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const onChanged = (change: { readonly id: number; readonly state?: unknown }) => {
    if (change.id === id && change.state) resolve();
  };
  browser.downloads.onChanged.addListener(onChanged);
  try {
    if (await hasArrived(id)) return;
    await promise;
    if (!(await hasArrived(id))) throw new Undelivered('failed');
  } finally {
    browser.downloads.onChanged.removeListener(onChanged);
  }
}

async function hasArrived(id: number): Promise<boolean> {
  const [found] = await browser.downloads.search({ id });
  // Taken out of the list while it ran.
  if (!found) throw new Undelivered('cancelled');
  if (found.state === 'interrupted') throw undelivered(found.error ?? '');
  return found.state === 'complete';
}

/** From the words of the browser: `USER_CANCELED`, "Download canceled by the user", `FILE_NO_SPACE`. */
function undelivered(why: string): Undelivered {
  if (/cancel|USER_SHUTDOWN/i.test(why)) return new Undelivered('cancelled');
  if (/NO_SPACE/.test(why)) return new Undelivered('storage-full');
  return new Undelivered(hasBlobAddress() ? 'failed' : 'waits-for-page');
}
