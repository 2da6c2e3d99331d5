/** The rooms of packages/model/src, each with the rooms that it may import. */
const rooms = {
  sheet: [],
  attempt: ['sheet'],
  english: ['sheet'],
  item: ['sheet', 'attempt'],
  interactions: ['sheet', 'attempt', 'item'],
  derive: ['sheet', 'english', 'attempt', 'item', 'interactions'],
  assemble: ['sheet', 'attempt', 'item', 'derive'],
  grade: ['sheet', 'english', 'attempt', 'item', 'interactions', 'derive', 'assemble'],
  revise: ['sheet', 'english', 'attempt', 'item', 'derive', 'assemble', 'grade'],
  sign: ['sheet', 'english', 'item', 'revise'],
  statistics: ['sheet', 'attempt', 'item'],
  exports: 'sheet english attempt item interactions derive grade assemble revise sign'.split(' '),
  candidates: ['sheet', 'interactions'],
  checks: ['sheet', 'english', 'attempt', 'item', 'derive', 'assemble', 'sign'],
  editing:
    'sheet english attempt item interactions derive assemble revise sign candidates checks'.split(
      ' ',
    ),
};

const tests = String.raw`\.test\.ts$|/(test|e2e)/`;
const model = '^packages/model/src';
const api = '^apps/api/src';

/** The rooms of apps/api/src, each with the rooms that it may import. Only routes and the loose files may import all. */
const apiRooms = {
  problems: [],
  platform: ['problems'],
  tickets: ['problems', 'platform'],
  reports: ['problems', 'platform', 'tickets'],
  sheets: ['problems', 'platform'],
  statistics: ['problems', 'platform', 'sheets'],
  'attempt-store': ['problems', 'platform', 'tickets', 'statistics'],
  attempts: ['problems', 'platform', 'tickets', 'sheets', 'statistics', 'attempt-store'],
  publisher: ['problems', 'platform', 'sheets', 'reports'],
  http: ['problems', 'platform'],
  editors: ['problems', 'platform', 'http'],
};

const roomRules = Object.entries(rooms).map(([room, mayImport]) => ({
  name: `model-room-${room}`,
  comment: `The model's rooms import in one direction: ${room} may import ${mayImport.join(', ') || 'no other room'}.`,
  from: { path: `${model}/${room}/`, pathNot: tests },
  to: { path: `${model}/[^/]+/`, pathNot: `${model}/(${[room, ...mayImport].join('|')})/` },
}));

const apiRoomRules = Object.entries(apiRooms).map(([room, mayImport]) => ({
  name: `api-room-${room}`,
  comment: `The API's rooms import in one direction: ${room} may import ${mayImport.join(', ') || 'no other room'}.`,
  from: { path: `${api}/${room}/`, pathNot: tests },
  to: { path: `${api}/`, pathNot: `${api}/(${[room, ...mayImport].join('|')})/` },
}));

const rules = [
  {
    name: 'no-cycle',
    comment: 'Files that import each other belong in one file, or share what belongs in a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(cloudflare:|\\$app/|\\$service-worker|\\./\\$types)' },
  },
  {
    name: 'no-test-in-source',
    from: { path: '/src/', pathNot: tests },
    to: { path: tests },
  },
  ...roomRules,
  ...apiRoomRules,
  {
    name: 'model-templates',
    comment: 'Only the bank imports templates, so a new one takes one file and one line there.',
    from: { path: `${model}/`, pathNot: `${model}/derive/(bank\\.ts|templates/)|${tests}` },
    to: { path: `${model}/derive/templates/` },
  },
  {
    name: 'model-entries',
    comment: 'Rooms do not import index.ts and public.ts, which only re-export.',
    from: { path: `${model}/.+/`, pathNot: tests },
    to: { path: `${model}/(index|public)\\.ts$` },
  },
  {
    name: 'model-public-is-answerless',
    comment: '@dateline/model/public imports nothing that knows a key, even through other files.',
    from: { path: `${model}/public\\.ts$` },
    to: {
      reachable: true,
      path: `${model}/(item|interactions|derive|assemble|grade|revise|sign|statistics|checks)/`,
    },
  },
  {
    name: 'model-is-pure',
    comment: 'The model runs in Node, workerd and a browser, so it imports no module of Node.',
    from: { path: '^packages/model/(src|sheets)/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'model-stands-alone',
    comment: 'The model imports no app.',
    from: { path: '^packages/model/' },
    to: { path: '^apps/' },
  },
  {
    name: 'workspace-entries',
    comment:
      'Another workspace is imported by the names that its package.json exports, which lead to these files.',
    from: { path: '^(apps|packages)/([^/]+)/' },
    to: {
      path: '^(apps|packages)/',
      pathNot: [
        '^$1/$2/',
        `${model}/(index|public|candidates/list-candidates|editing/index|exports/index|checks/(bank|bank/(guessers|interval)))\\.ts$`,
        '^packages/model/sheets/(index\\.ts|world-cup-final-1966\\.json|articles/.+\\.txt)$',
        '^packages/style/([^/]+\\.css|first-fonts\\.ts)$',
        '^packages/model/test/((determinism|sign-all|sheets/short-sheet)\\.ts|fixtures/determinism\\.txt)$',
        '^apps/api/src/(client|http/rate-limits/network-of)\\.ts$',
      ],
    },
  },
  {
    name: 'quiz-is-answerless',
    comment:
      'The quiz app has no answer key. It imports only @dateline/model/public, styles and what @dateline/api exports.',
    from: { path: '^apps/quiz/' },
    to: {
      path: '^(apps|packages)/',
      pathNot: [
        '^apps/quiz/',
        '^packages/style/',
        `${model}/public\\.ts$`,
        '^apps/api/src/(client|http/rate-limits/network-of)\\.ts$',
      ],
    },
  },
  {
    name: 'lib-below-routes',
    comment: 'Routes import lib; lib imports no route.',
    from: { path: '^apps/(desk|quiz)/src/lib/' },
    to: { path: '^apps/$1/src/routes/' },
  },
  {
    name: 'desk-rooms-one-way',
    comment:
      'The rooms of the desk import in one direction. The assistant is left out, because a test of it runs the Worker, which imports it.',
    scope: 'folder',
    from: { path: '^apps/desk/src/lib/', pathNot: '/assistant$' },
    to: { circular: true },
  },
  {
    name: 'client-is-types',
    comment: 'The typed client takes only types from the API, so its users bundle none of it.',
    from: { path: '^apps/api/src/client\\.ts$' },
    to: { path: '^(apps|packages)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'routes-know-ports',
    comment: 'A route calls a port; index.ts chooses its adapter.',
    from: { path: '^apps/api/src/routes/', pathNot: tests },
    to: {
      path: '^apps/api/src/(index|app|bindings|(sheets|reports)/(d1|memory)-.+|editors/.+|attempt-store/(sharded-.+|attempt-shard))\\.ts$',
    },
  },
  {
    name: 'api-without-publisher',
    comment:
      'The public Worker calls the publisher over a service binding and contains none of its code.',
    from: { path: '^apps/api/src/', pathNot: `^apps/api/src/publisher/|${tests}` },
    to: {
      path: '^apps/api/src/(publisher/|sheets/d1-edition-store|reports/d1-report-list)',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'api-without-checks',
    comment: 'The public Worker never runs the checks, which would be over a sixth of its size.',
    from: { path: '^apps/api/src/index\\.ts$' },
    to: { reachable: true, path: `${model}/checks/` },
  },
  {
    name: 'api-without-exports',
    comment:
      'Only editors export, and the publisher writes their files; the public Worker and the quiz do not.',
    from: { path: '^apps/(api/src/index\\.ts$|quiz/src/)' },
    to: { reachable: true, path: `${model}/exports/` },
  },
  {
    name: 'workers-without-candidates',
    comment:
      'Only editors need candidates, whose gazetteer is larger than all the code that serves readers.',
    from: { path: '^apps/(api|quiz)/src/' },
    to: { reachable: true, path: `${model}/(candidates|editing)/` },
  },
  {
    name: 'quiz-without-card',
    comment:
      'The quiz calls the Worker of cards over a service binding, because the code that draws them is many times larger than the quiz may be.',
    from: { path: '^apps/quiz/src/', pathNot: '^apps/quiz/src/card/' },
    to: { path: '^apps/quiz/src/card/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'card-stands-alone',
    comment:
      'A card gets all its texts as input, so it imports nothing about articles, languages or routes.',
    from: { path: '^apps/quiz/src/card/' },
    to: { path: '^(apps|packages)/', pathNot: '^apps/quiz/src/card/' },
  },
  {
    name: 'worker-has-no-node',
    comment:
      'The Workers run without nodejs_compat. The quiz alone has nodejs_als, which provides async_hooks.',
    from: { path: '^apps/[^/]+/src/', pathNot: tests },
    to: { dependencyTypes: ['core'], pathNot: '^async_hooks$' },
  },
  {
    name: 'openapi-at-build-time',
    comment: 'zod-openapi writes the document at build time, so the Worker does not bundle it.',
    from: { path: '^apps/api/src/', pathNot: tests },
    to: { path: 'zod-openapi' },
  },
  {
    name: 'quiz-route-owns-its-parts',
    comment: 'A route imports nothing from another route; what two routes share is in lib.',
    from: { path: '^apps/quiz/src/routes/([^/]+)/' },
    to: { path: '^apps/quiz/src/routes/[^/]+/', pathNot: '^apps/quiz/src/routes/$1/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|\\.svelte-kit|\\.wrangler|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'apps/quiz/.svelte-kit/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.d.ts', '.json'],
    },
  },
};
