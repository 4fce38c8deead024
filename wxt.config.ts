import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'wxt';
import { askedMatches, givenMatches, siteMatches } from './lib/domain/sites.ts';
import {
  scriptsNamedAhead,
  sharedByPages,
  slimContext,
  tightPhrases,
  tightStyles,
  withoutLogger,
  withoutMarkupFromWords,
  withoutPolyfills,
} from './scripts/build-plugins.ts';
import { localesModule } from './scripts/locales-module.ts';
import { modelFile } from './scripts/model-file.ts';
import { readingPage } from './scripts/reading-page.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [
      yaml(),
      withoutPolyfills,
      withoutMarkupFromWords,
      slimContext,
      withoutLogger,
      tightStyles,
      tightPhrases,
    ],
    // Its build for today's browsers: 1.6 kB less in the worker and on the desk.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // Inlined assets would be data: URLs, which the manifest's CSP forbids.
    build: { assetsInlineLimit: 0, modulePreload: false },
    // Of a class only its hash: its name and place would be 0.3 kB in every page.
    css: { modules: { generateScopedName: '_[hash:base64:5]' } },
  }),
  hooks: {
    ...localesModule,
    'vite:build:extendConfig': ([entry], config) => {
      if (entry?.outputDir && entry.inputPath.endsWith('.html'))
        config.plugins?.push(sharedByPages, scriptsNamedAhead);
    },
    'build:publicAssets': async (wxt, files) => {
      localesModule['build:publicAssets']?.(wxt, files);
      // The trained model is a file of its own, which the worker reads when it first judges.
      files.push({ relativeDest: 'model/listening.bin', absoluteSrc: modelFile });
      // What a colleague without Sosiego is given; its request is put into it when there is one.
      files.push({ relativeDest: 'reading-page.template', contents: await readingPage() });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('model/listening.bin', 'reading-page.template');
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'es',
    permissions: ['storage', 'alarms', 'notifications', 'unlimitedStorage', 'contextMenus', 'scripting'],
    // Asked for when backups are to go there by themselves.
    optional_permissions: ['downloads'],
    host_permissions: givenMatches,
    // Asked for by the switch of each site in the settings.
    optional_host_permissions: askedMatches,
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
