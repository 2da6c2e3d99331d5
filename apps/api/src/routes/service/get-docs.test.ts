import { expect, test } from 'vitest';
import { createApi } from '../../../test/worker/api.ts';

test('the page and everything it loads come from this server', async () => {
  const { call } = createApi();
  const page = await call('/docs');
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Type')).toContain('text/html');
  const html = await page.text();
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
  expect(loaded.length).toBeGreaterThan(3);
  for (const url of loaded.filter((each) => each !== 'data:,')) {
    expect(url).toMatch(/^\/[^/]/);
    expect((await call(url)).status).toBe(200);
  }
});

test('the page has no inline scripts', async () => {
  const { call } = createApi();
  const page = await call('/docs');
  const policy = page.headers.get('Content-Security-Policy') ?? '';
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
});

test('the document is served as it was built', async () => {
  const { call } = createApi();
  const response = await call('/openapi.json');
  expect(response.headers.get('Content-Type')).toContain('application/json');
  expect(await response.json()).toMatchObject({ openapi: '3.1.0' });
});

test('the root redirects to the page', async () => {
  const response = await createApi().call('/', { redirect: 'manual' });
  expect([response.status, response.headers.get('Location')]).toEqual([302, '/docs']);
});
