import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, IndexHtmlTransformContext } from 'vite';

/** twitter-text asks for polyfills of 2015 that no supported browser needs: 15 kB less in the sidebar. */
export const withoutPolyfills = {
  name: 'without-polyfills',
  enforce: 'pre',
  resolveId: (id: string) => (id.startsWith('core-js/') ? '\0no-polyfill' : null),
  load: (id: string) => (id === '\0no-polyfill' ? 'export {};' : null),
} as const;

/** WXT's own is 1 kB of every content script, for timers and watchers that none of them uses. */
export const slimContext = {
  name: 'slim-content-script-context',
  enforce: 'pre',
  resolveId: (id: string) =>
    id === 'wxt/utils/content-script-context'
      ? fileURLToPath(new URL('../lib/page/script-context.ts', import.meta.url))
      : null,
} as const;

/** WXT catches what goes wrong only to log it, and in builds logs nothing: 0.1 kB of every content script. */
export const withoutLogger = {
  name: 'content-scripts-without-logger',
  apply: 'build',
  transform: (code: string) =>
    code.includes('The content script "')
      ? { code: code.replace(/try \{(.*)\} catch \(err\) \{.*throw err;\s*\}/s, '$1'), map: null }
      : null,
} as const;

/** React can take words for markup, and we never ask it to: what it would so put into a page stands there as text. */
export const withoutMarkupFromWords = {
  name: 'react-without-markup-from-words',
  apply: 'build',
  transform: (code: string, id: string) =>
    /react-dom-client\.production\.js/.test(id)
      ? { code: code.replaceAll('.innerHTML = ', '.textContent = '), map: null }
      : null,
} as const;

/** White space in the style sheets of the surfaces, which live in template strings. */
export const tightStyles = {
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
export const sharedByPages = {
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
export const tightPhrases = {
  name: 'tight-phrases',
  apply: 'build',
  transform: (code: string, id: string) =>
    /lib\/tone\/lexicon\/.*\.ts$/.test(id) ? { code: code.replace(/\n +/g, '\n'), map: null } : null,
} as const;

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/** Every script that this one needs before it runs, at any depth. */
function neededBy(name: string, bundle: Bundle, found = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[name];
  for (const next of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (found.has(next)) continue;
    neededBy(next, bundle, found.add(next));
  }
  return found;
}

/** Imported on demand, and asked for as soon as the page that uses them runs. */
const askedForAtOnce = /[\\/]components[\\/]hooks[\\/](reply-engine|tone-guard)\.ts$/;

/** Those of them that these scripts ask for, with all that they need. */
function askedAtOnceBy(names: ReadonlySet<string>, bundle: Bundle): readonly string[] {
  const onDemand = [...names].flatMap((name) => {
    const chunk = bundle[name];
    return chunk?.type === 'chunk' ? chunk.dynamicImports : [];
  });
  const first = onDemand.filter((name) => {
    const chunk = bundle[name];
    return chunk?.type === 'chunk' && askedForAtOnce.test(chunk.facadeModuleId ?? '');
  });
  return [...new Set(first)].flatMap((name) => [name, ...neededBy(name, bundle)]);
}

/**
 * Names in each page all scripts it will need, so that they are read at once instead of one after another as each
 * names the next; what it asks for itself as soon as it runs comes after what it begins with. Vite's own way also puts a helper around every import on demand.
 */
export const scriptsNamedAhead = {
  name: 'scripts-named-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html: string, { bundle, chunk }: IndexHtmlTransformContext): HtmlTagDescriptor[] {
      if (!bundle || !chunk) return [];
      const needed = neededBy(chunk.fileName, bundle);
      const soon = askedAtOnceBy(new Set([chunk.fileName, ...needed]), bundle);
      return [...new Set([...needed, ...soon])].map((name) => ({
        tag: 'link',
        attrs: {
          rel: 'modulepreload',
          crossorigin: true,
          href: `/${name}`,
          ...(needed.has(name) ? {} : { fetchpriority: 'low' }),
        },
        injectTo: 'head',
      }));
    },
  },
} as const;
