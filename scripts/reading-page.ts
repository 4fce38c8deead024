import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import yaml from '@rollup/plugin-yaml';
import { build } from 'vite';
import { withoutMarkupFromWords } from './build-plugins.ts';

const root = resolve(import.meta.dirname, '..');
const entry = resolve(root, 'entrypoints/reading/offline.tsx');

/**
 * A colleague's reading as one file without Sosiego: the components of the extension's own page, script and
 * styles inline. Its policy names their hashes and forbids everything else, so nothing can be loaded or sent.
 */
export async function readingPage(): Promise<string> {
  const { script, style } = await bundled();
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>Sosiego</title>
    <style>${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <script type="application/json" id="sealed"></script>
    <script>${script}</script>
  </body>
</html>
`;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

async function bundled(): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    // Test runners set NODE_ENV to "test", by which JSX would ask for React's development runtime.
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    plugins: [yaml(), withoutMarkupFromWords],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'page.js' } },
    },
  });
  if (!('output' in built)) throw new Error('The reading page was not built in one piece.');
  const scripts = built.output.flatMap((file) => ('code' in file ? [file.code] : []));
  const styles = built.output.flatMap((file) =>
    'source' in file && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  if (scripts.length !== 1 || styles.length !== 1 || built.output.length !== 2)
    throw new Error('The reading page must be one script and one style sheet.');
  // The end of an element inside a string would end it in the page.
  return {
    script: (scripts[0] as string).replaceAll('</script', '<\\/script'),
    style: styles[0] as string,
  };
}
