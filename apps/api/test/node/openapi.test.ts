import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/repository.ts';
import { createOpenApiDocument, toTemplate } from '../../scripts/openapi/document.ts';
import { app } from '../../src/app.ts';
import { routes as operations } from '../../src/routes/index.ts';

const document = createOpenApiDocument();

test('the committed document is current: "npx -y pnpm@12 --filter @dateline/api build" writes it', async () => {
  const committed = await readFile(join(import.meta.dirname, '../../openapi.json'), 'utf8');
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(document)));
});

const addressOf = ({ method, path }: { method: string; path: string }): string =>
  `${method.toUpperCase()} ${toTemplate(path)}`;

test('no handler of the app stands outside the list of routes', () => {
  // Middleware has the method ALL.
  const handled = app.routes.filter(({ method }) => method !== 'ALL').map(addressOf);
  expect(new Set(handled)).toEqual(new Set(operations.map(addressOf)));
});

test('every route is described but those of the reference page, and everything described is a route', () => {
  const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => addressOf({ method, path })),
  );
  const undocumented = ['GET /', 'GET /docs/{file}'];
  expect(new Set([...described, ...undocumented])).toEqual(new Set(operations.map(addressOf)));
  expect(described.filter((each) => undocumented.includes(each))).toEqual([]);
});

test.each(['startAttempt', 'finishAttempt'])(
  'who calls %s reads that a score is no certificate',
  (name) => {
    const documented = operations.filter((route) => !route.isUndocumented);
    const { description } = documented.find(({ id }) => id === name) ?? {};
    expect(description).toMatch(/a score is no certificate/i);
  },
);

test('who reads the README learns that a score is no certificate, and why', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  expect(readme).toMatch(/A score is no certificate\.\W+The facts are public/);
});

test('every operation has an id of its own', () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every path names the parameters that its operation reads', () => {
  for (const { path, param } of operations) {
    const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(param?.shape ?? {})).toEqual(named);
  }
});

test('every reference in the document leads somewhere', () => {
  const text = JSON.stringify(document);
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(document.components?.schemas).toHaveProperty(name);
});
