import { expect, test } from 'vitest';
import { adapterFor } from '../../../lib/platforms/registry/adapters.ts';

test.each([
  ['https://x.com/home', 'x'],
  ['https://twitter.com/olmo', 'x'],
  ['https://mobile.twitter.com/olmo', 'x'],
  ['https://www.facebook.com/groups/1', 'facebook'],
  ['https://web.facebook.com/', 'facebook'],
  ['https://www.youtube.com/watch?v=a', 'youtube'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://notx.com/home', undefined],
  ['https://x.com.example/home', undefined],
  ['https://example.com/x.com', undefined],
])('%s is read by %s', (url, id) => {
  expect(adapterFor(new URL(url))?.id).toBe(id);
});
