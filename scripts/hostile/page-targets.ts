import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Service, SoundRequest, SoundRequests, Target } from './hostile-request.ts';
import { hostileStrings } from './hostile-strings.ts';
import { oddForms } from './odd-parts.ts';

/** Addresses without a page: files, and what the framework or the platform answers itself. */
const otherPaths = [
  '/favicon.svg/',
  '/_app/version.json',
  '/_app/env.js',
  '/_app/immutable/nope.js',
  '/_app/remote/hostile/hostile',
  '/_headers',
  '/_worker.js',
  '/.assetsignore',
  '/.env',
  '/wp-login.php',
  '/nowhere',
];
/** Files that the platform sends. */
const files = ['/service-worker.js', '/favicon.svg'];

type Field = readonly [name: string, value: string];

/** The fields of a form that no page has. */
const otherFields: readonly Field[] = [
  ['choice', 'a'],
  ['text', '26'],
  ['hostile', 'on'],
];

/** Generates forms with some of the fields, each with its own value or a hostile one, and texts that are no forms. */
function formsWith(fields: readonly Field[]): fc.Arbitrary<string> {
  const field = fc
    .constantFrom(...fields)
    .chain(([name, value]) =>
      fc.tuple(
        fc.constant(name),
        fc.oneof(fc.constant(value), fc.constantFrom(...Object.values(hostileStrings))),
      ),
    );
  const form = fc
    .array(field, { maxLength: 8 })
    .map((entries) => new URLSearchParams(entries).toString());
  return fc.oneof(
    { arbitrary: form, weight: 3 },
    { arbitrary: fc.constantFrom(...oddForms), weight: 1 },
  );
}

const fieldsOf = (sound: readonly SoundRequest[]): Field[] => [
  ...otherFields,
  ...sound.flatMap(({ body }) => [...new URLSearchParams(body)]),
];

/**
 * Files that the platform sends without our Worker. Its local copy loses the connection if one of them answers
 * before a long body was read, so these get short ones.
 */
const platformFiles = new Set(['/service-worker.js', '/favicon.svg', '/favicon.svg/', '/land.svg']);
const shortForms = formsWith(otherFields).filter((text) => text.length < 1000);

/** The names of the form actions of a page, by its code. */
function listActions(code: string): string[] {
  const begin = code.indexOf('export const actions');
  const [actions = ''] = begin < 0 ? [] : code.slice(begin).split('\n};');
  return Array.from(actions.matchAll(/(?:^ {2}|Actions = \{ )(\w+):/gm), ([, name = '']) => name);
}

/** A page or an endpoint: its path, with its parameters as `:name`, and the names of its form actions. */
interface Page {
  readonly path: string;
  readonly actions: readonly string[];
}

/** Lists each page and endpoint in the folder of SvelteKit's routes. */
async function listPages(routes: string): Promise<Page[]> {
  const all = await readdir(routes, { recursive: true });
  const pages = new Map<string, readonly string[]>();
  for (const file of all.filter((each) =>
    /\+(page\.svelte|page\.server\.ts|server\.ts)$/.test(each),
  )) {
    const path = `/${file.replace(/\/?\+[^/]+$/, '')}`.replaceAll(/\[(\w+)[^\]]*\]/g, ':$1');
    const isServed = file.endsWith('+page.server.ts');
    const actions = isServed ? listActions(await readFile(join(routes, file), 'utf8')) : [];
    pages.set(path, [...(pages.get(path) ?? []), ...actions]);
  }
  return Array.from(pages, ([path, actions]) => ({ path, actions }));
}

/** What the targets of all pages have in common. */
interface Site {
  readonly params: Target['params'];
  /** The origin that forms have to come from. */
  readonly origin: string;
  /** Requests that the pages accept, by the name of the target. */
  readonly listed: SoundRequests;
  readonly service: Service;
  /** Whether the platform sends every page as a file, without our Worker. */
  readonly isStatic: boolean;
}

const paramsIn = (path: string, params: Target['params']): Target['params'] =>
  Object.fromEntries(Object.entries(params).filter(([name]) => path.includes(`:${name}`)));

function toRead(path: string, { params, listed, service }: Site, isThere: boolean): Target {
  const name = `GET ${path}`;
  return {
    name,
    service,
    method: 'GET',
    path,
    params: paramsIn(path, params),
    headers: [],
    bodies: fc.constant(undefined),
    queryNames: [],
    sound: isThere ? (listed[name] ?? [{}]) : [],
  };
}

/** A post to one action of a page; to none if `action` is undefined. */
function toPost(
  path: string,
  { params, origin, listed, service, isStatic }: Site,
  action?: string,
): Target {
  const query = action === undefined || action === 'default' ? '' : `?/${action}`;
  const name = `POST ${path}${query}`;
  const sound = action === undefined ? [] : listed[name];
  if (sound === undefined)
    throw new Error(`Cannot send ${name}: no form is listed that the page accepts`);
  return {
    name,
    service,
    method: 'POST',
    path,
    params: paramsIn(path, params),
    headers: [
      ['Origin', origin],
      ['Accept', 'text/html'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    bodies: isStatic || platformFiles.has(path) ? shortForms : formsWith(fieldsOf(sound)),
    queryNames: [],
    sound: sound.map((each) => (query === '' ? each : { ...each, query: query.slice(1) })),
  };
}

/** Lists each page and endpoint to read, each action of a page, and a post to every other address. */
export async function listPageTargets(routes: string, site: Site): Promise<Target[]> {
  const pages = await listPages(routes);
  return [
    ...pages.map(({ path }) => toRead(path, site, true)),
    ...files.map((path) => toRead(path, site, true)),
    ...otherPaths.map((path) => toRead(path, site, false)),
    ...pages.flatMap(({ path, actions }) =>
      actions.length === 0
        ? [toPost(path, site)]
        : actions.map((action) => toPost(path, site, action)),
    ),
    ...[...files, ...otherPaths].map((path) => toPost(path, site)),
  ];
}
