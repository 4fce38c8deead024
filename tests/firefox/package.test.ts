import { fileURLToPath } from 'node:url';
import linter from 'addons-linter';
import { expect, it } from 'vitest';

/** What `web-ext lint` and Mozilla's store run over the package. */
const lint = () =>
  linter
    .createInstance({
      config: {
        _: [fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url))],
        logLevel: 'fatal',
        stack: false,
        pretty: false,
        warningsAsErrors: false,
        metadata: false,
        output: 'none',
        boring: true,
        selfHosted: false,
      },
      runAsBinary: false,
    })
    .run();

it('the package: Mozilla’s linter has nothing to say but what is explained in the README', async () => {
  const { errors, warnings, notices } = await lint();
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION']);
});
