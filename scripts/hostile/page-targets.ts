import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import type { Target } from './hostile-request.ts';
import { hostileStrings } from './hostile-strings.ts';
import { oddForms } from './odd-parts.ts';

/** The fields of all forms, each with a value that some form accepts. */
const fields: readonly (readonly [name: string, value: string])[] = [
  ['length', '5'],
  ['topics', 'dates'],
  ['difficulty', 'hard'],
  ['feedback', 'deferred'],
  ['counted', 'on'],
  ['timer', 'on'],
  ['confidence', 'sure'],
  ['choice', 'a'],
  ['text', '26'],
  ['picked', '2025-06-02'],
  ['pass', 'pass'],
  ['flag', 'on'],
  ['number', '1'],
  ['reason', 'other'],
];

/** Addresses without a page: files, and what the framework or the platform answers itself. */
const otherPaths = [
  '/service-worker.js',
  '/favicon.svg',
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
  '/',
];

const field = fc
  .constantFrom(...fields)
  .chain(([name, value]) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(fc.constant(value), fc.constantFrom(...Object.values(hostileStrings))),
    ),
  );
const form = fc
  .array(field, { maxLength: 6 })
  .map((entries) => new URLSearchParams(entries).toString());
const forms = fc.oneof(
  { arbitrary: form, weight: 3 },
  { arbitrary: fc.constantFrom(...oddForms), weight: 1 },
);

/**
 * Files that the platform sends without our Worker. Its local copy loses the connection if one of them answers
 * before a long body was read, so these get short ones.
 */
const platformFiles = new Set(['/service-worker.js', '/favicon.svg', '/favicon.svg/', '/land.svg']);
const shortForms = forms.filter((text) => text.length < 1000);

/** Lists the path of each page and endpoint in the folder of SvelteKit's routes, with its parameters as `:name`. */
async function listPaths(routes: string): Promise<string[]> {
  const files = await readdir(routes, { recursive: true });
  return files
    .filter((file) => /\+(page\.svelte|server\.ts)$/.test(file))
    .map((file) => `/${file.replace(/\/?\+[^/]+$/, '')}`.replaceAll(/\[(\w+)[^\]]*\]/g, ':$1'));
}

/** Lists each page and endpoint, read and posted to. `origin` is that of the site, which forms have to come from. */
export async function listPageTargets(
  routes: string,
  params: Target['params'],
  origin: string,
): Promise<Target[]> {
  const paths = [...new Set([...(await listPaths(routes)), ...otherPaths])];
  const read = { method: 'GET', headers: [], bodies: fc.constant(undefined) };
  const post = {
    method: 'POST',
    headers: [
      ['Origin', origin],
      ['Accept', 'text/html'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ] as const,
    bodies: forms,
  };
  return paths.flatMap((path) =>
    [read, post].map((kind): Target => {
      const own = Object.entries(params).filter(([name]) => path.includes(`:${name}`));
      const target = { ...kind, service: 'quiz', path, params: Object.fromEntries(own) } as const;
      return kind === post && platformFiles.has(path) ? { ...target, bodies: shortForms } : target;
    }),
  );
}
