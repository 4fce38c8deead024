import { readFileSync } from 'node:fs';
import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'wxt';
import { siteMatches } from './lib/domain/sites.ts';
import { localesModule } from './scripts/locales-module.ts';
import { modelFile } from './scripts/model-file.ts';
import { readingPage } from './scripts/reading-page.ts';

/** twitter-text asks for polyfills of 2015 that no supported browser needs: 15 kB less in the sidebar. */
const withoutPolyfills = {
  name: 'without-polyfills',
  enforce: 'pre',
  resolveId: (id: string) => (id.startsWith('core-js/') ? '\0no-polyfill' : null),
  load: (id: string) => (id === '\0no-polyfill' ? 'export {};' : null),
} as const;

/** WXT's own is 1 kB of every content script, for timers and watchers that none of them uses. */
const slimContext = {
  name: 'slim-content-script-context',
  enforce: 'pre',
  resolveId: (id: string) =>
    id === 'wxt/utils/content-script-context'
      ? new URL('./lib/page/script-context.ts', import.meta.url).pathname
      : null,
} as const;

/** WXT catches what goes wrong only to log it, and in builds logs nothing: 0.1 kB of every content script. */
const withoutLogger = {
  name: 'content-scripts-without-logger',
  apply: 'build',
  transform: (code: string) =>
    code.includes('The content script "')
      ? { code: code.replace(/try \{(.*)\} catch \(err\) \{.*throw err;\s*\}/s, '$1'), map: null }
      : null,
} as const;

/** White space in the style sheets of the surfaces, which live in template strings. */
const tightStyles = {
  name: 'tight-styles',
  apply: 'build',
  transform: (code: string, id: string) =>
    /lib\/page\/.*styles\.ts$/.test(id)
      ? {
          code: code.replace(/`[^`]*`/g, (css) =>
            css
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};,]) ?/g, '$1')
              .replace(/: /g, ':')
              .replace(/;}/g, '}')
              .replace(/ !/g, '!'),
          ),
          map: null,
        }
      : null,
} as const;

/**
 * What pages share that have nothing else in common: their frame, and what speaks with worker and person. All else
 * (the database, listening, replies) is for those alone that open it.
 */
const ofAnyPage =
  /node_modules[\\/](?!dexie|zod)|[\\/]components[\\/](ui|palette|on-demand|hooks|stored)[\\/]|[\\/]lib[\\/](domain|i18n|messaging|settings|diagnostics)[\\/]|preload-helper/;

/** Pages show what is already checked: the schemas and their library come where something is written or read from a file. */
const isSchema = (id: string): boolean =>
  /[\\/]lib[\\/]domain[\\/]/.test(id) && /zod(\.ts|\/mini)'/.test(readFileSync(id, 'utf8'));

/**
 * What every page of ours loads stays one file. Left alone, the bundler cuts it up along what each part that is
 * loaded on demand happens to use, and small files compress badly: 2 kB more in the sidebar.
 */
const sharedByPages = {
  name: 'shared-by-pages',
  config: () => ({
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared', minShareCount: 4, test: (id: string) => ofAnyPage.test(id) && !isSchema(id) },
            ],
          },
        },
      },
    },
  }),
} as const;

/** The phrases of the tone guard stand indented, one a line: over a kilobyte of spaces. */
const tightPhrases = {
  name: 'tight-phrases',
  apply: 'build',
  transform: (code: string, id: string) =>
    /lib\/tone\/lexicon\/.*\.ts$/.test(id) ? { code: code.replace(/\n +/g, '\n'), map: null } : null,
} as const;

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [yaml(), withoutPolyfills, slimContext, withoutLogger, tightStyles, tightPhrases],
    // Its build for today's browsers: 1.6 kB less in the worker and on the desk.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // Inlined assets would be data: URLs, which the manifest's CSP forbids.
    // A page's files lie beside it on the disk: to ask for them earlier gains nothing.
    build: { assetsInlineLimit: 0, modulePreload: false },
    // Of a class only its hash: its name and place would be 0.3 kB in every page.
    css: { modules: { generateScopedName: '_[hash:base64:5]' } },
  }),
  hooks: {
    ...localesModule,
    'vite:build:extendConfig': ([entry], config) => {
      if (entry?.outputDir && entry.inputPath.endsWith('.html')) config.plugins?.push(sharedByPages);
    },
    'build:publicAssets': async (wxt, files) => {
      localesModule['build:publicAssets']?.(wxt, files);
      // The trained model is a file of its own, which the worker reads when it first judges.
      files.push({ relativeDest: 'model/listening.bin', absoluteSrc: modelFile });
      // What a colleague without Sosiego is given; its request is put into it when there is one.
      files.push({ relativeDest: 'reading-page.html', contents: await readingPage() });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('model/listening.bin', 'reading-page.html');
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'es',
    permissions: ['storage', 'alarms', 'notifications', 'unlimitedStorage', 'contextMenus', 'scripting'],
    // Asked for when backups are to go there by themselves.
    optional_permissions: ['downloads'],
    host_permissions: siteMatches,
    commands: {
      'open-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandOpen__' },
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: siteMatches,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // The browser itself keeps every extension page and the worker from any request to the outside.
    // Only in builds: live reload needs its socket.
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages: "default-src 'self'; connect-src 'self'; object-src 'none'",
          },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sosiego@sosiego.example',
              // The first with CSS.highlights, which shows the findings in a draft, and with the data declaration below.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first whose sites cannot guess the sidebar's address (use_dynamic_url). The rest is older: light-dark()
        // 123, Promise.withResolvers 119, Map.groupBy 117, AbortSignal.any 116, CSS.highlights 105.
        { minimum_chrome_version: '130' }),
  }),
});
