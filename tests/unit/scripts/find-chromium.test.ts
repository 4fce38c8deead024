import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isSnap } from '../../../scripts/find-chromium.mjs';

it('a snap is known by where it lies, where it leads, and what its script hands over to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sosiego-snap-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'snap', 'bin'), { recursive: true });
  const inSnap = put('snap/bin/chromium', '');
  const link = join(folder, 'linked');
  symlinkSync(inSnap, link);
  expect(isSnap(inSnap)).toBe(true);
  expect(isSnap(link)).toBe(true);
  expect(isSnap(put('wrapper', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n'))).toBe(true);
  expect(isSnap(put('debian', '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n'))).toBe(false);
  expect(isSnap(join(folder, 'nowhere'))).toBe(false);
});
