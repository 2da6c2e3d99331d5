import fc from 'fast-check';
import type { Editor } from './api-targets.ts';
import { corruptBody } from './corrupt-body.ts';
import type { Target } from './hostile-request.ts';
import { listPageTargets } from './page-targets.ts';

/** What the targets of the desk are made from. */
interface DeskSources {
  /** The operations of the API, of which the desk passes on those below `/v1/`. */
  readonly operations: readonly Target[];
  readonly params: Target['params'];
  readonly origin: string;
  readonly editor: Editor;
}

const question = { paragraphs: ['A headline', 'They met.'], published: '2026-05-04' };

const own = { service: 'desk', params: {}, queryNames: [] } as const;

/** The addresses that the desk's Worker answers itself. */
const listOwnTargets = ({ key }: Editor): Target[] => [
  {
    ...own,
    name: 'GET /settings.json',
    method: 'GET',
    path: '/settings.json',
    headers: [],
    bodies: fc.constant(undefined),
    sound: [{}],
  },
  {
    ...own,
    name: 'POST /assistant',
    method: 'POST',
    path: '/assistant',
    headers: [
      ['Content-Type', 'application/json'],
      ['Authorization', `Bearer ${key}`],
    ],
    bodies: fc.constantFrom(...corruptBody(question)),
    sound: [{ body: JSON.stringify(question) }],
  },
];

/** Lists what the desk serves: its pages, which are files, what its Worker answers itself, and the operations that it passes on. */
export async function listDeskTargets(
  routes: string,
  { operations, params, origin, editor }: DeskSources,
): Promise<Target[]> {
  const site = { params, origin, listed: {}, service: 'desk', isStatic: true } as const;
  return [
    ...(await listPageTargets(routes, site)),
    ...listOwnTargets(editor),
    ...operations
      .filter(({ path }) => path.startsWith('/v1/'))
      .map((operation): Target => ({ ...operation, service: 'desk' })),
  ];
}
