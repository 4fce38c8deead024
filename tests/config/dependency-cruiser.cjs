/** The layer rule of lib/README.md, enforced by folder. */
const only = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: {
    path: '^(lib|components|entrypoints|scripts|tests)/',
    pathNot: [from, ...allowed.map((folder) => `^${folder}`)],
  },
});
const never = (name, from, to, comment, reachable) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to, ...(reachable ? { reachable: true } : { dependencyTypesNot: ['type-only'] }) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    only('L0-domain', '^lib/domain/'),
    only('L1-listening', '^lib/listening/', 'lib/domain/'),
    only('L1-replies', '^lib/replies/', 'lib/domain/', 'lib/listening/', 'lib/reminders/'),
    only('L1-tone', '^lib/tone/', 'lib/domain/', 'lib/listening/', 'lib/replies/', 'lib/i18n/'),
    only('L1-promises', '^lib/promises/', 'lib/domain/', 'lib/reminders/'),
    only('L1-reminders', '^lib/reminders/', 'lib/domain/'),
    only('L2-platforms', '^lib/platforms/', 'lib/domain/'),
    only('L2-db', '^lib/db/', 'lib/domain/', 'lib/reminders/', 'lib/cases/apply-event'),
    only('L2-messaging', '^lib/messaging/', 'lib/domain/', 'lib/diagnostics/'),
    only('L2-settings', '^lib/settings/', 'lib/domain/'),
    only('L2-i18n', '^lib/i18n/', 'lib/domain/'),
    only('L2-diagnostics', '^lib/diagnostics/', 'lib/domain/'),
    only(
      'L3-cases',
      '^lib/cases/',
      'lib/domain/',
      'lib/listening/',
      'lib/replies/',
      'lib/tone/',
      'lib/reminders/',
      'lib/db/',
      'lib/diagnostics/',
      'lib/messaging/contract',
      'lib/settings/',
      'lib/i18n/',
    ),
    only(
      'L3-page',
      '^lib/page/',
      'lib/domain/',
      'lib/platforms/',
      'lib/messaging/(ask|panel|contract)\\.ts$',
    ),
    only(
      'L4-components',
      '^components/(?!hooks/)',
      'lib/domain/',
      'lib/listening/',
      'lib/replies/',
      'lib/tone/',
      'lib/promises/',
      'lib/reminders/',
      'lib/i18n/',
      'components/',
    ),
    never(
      'nobody-imports-an-entrypoint',
      '^(lib|components|scripts)/',
      '^entrypoints/',
      'Entrypoints are composition roots.',
    ),
    // Reachability cannot leave types out, and types are what these may import: hence the direct imports of
    // all that is bundled into the content script. tests/build greps the bundle as well.
    never(
      'page-content-stays-light',
      '^(entrypoints/([a-z]+.content|page-hands)/|lib/page/|lib/platforms/|lib/messaging/(ask|panel|envelope))',
      'node_modules/(react|zod|dexie)/',
      'The content script runs in every page of the site.',
    ),
    never(
      'pages-are-read-by-little',
      '^(entrypoints/(x|facebook).content/|lib/page/(?!hands/)|lib/platforms/(x|facebook)/reader)',
      '^lib/(page/hands/|platforms/(insertion|open-composer|writers|(x|facebook)/(writer|composer|adapter)))',
      'What opens the sidebar and writes comes in a script of its own, with the first opening.',
    ),
    never(
      'worker-has-no-interface',
      '^entrypoints/background/',
      '(node_modules/react/|^components/|^lib/platforms/)',
      'The worker judges and keeps; it draws nothing.',
      true,
    ),
    never(
      'sidebar-never-opens-the-database',
      '^entrypoints/sidebar/',
      '(node_modules/dexie/|^lib/db/)',
      'IndexedDB does not open in that frame in Chromium.',
      true,
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
