import { expect, test } from 'vitest';
import { createApi } from '../../../test/worker/api.ts';
import { problemSlugs, titleOf, typeOf } from '../../problems/problem.ts';

test.each(problemSlugs)('the type of %s leads to a page that says what to do', async (slug) => {
  const { call } = createApi();
  const page = await call(typeOf(slug));
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  const html = await page.text();
  expect(html).toContain(`<h1>${titleOf(slug)}</h1>`);
  expect(html.split('<p>').length).toBeGreaterThan(3);
  expect(html).not.toContain('<script');
});

test('a page is drawn light and dark, by a style that its policy allows', async () => {
  const { call } = createApi();
  const page = await call('/problems/expired-attempt');
  expect(page.headers.get('Content-Security-Policy')).toContain("style-src 'self'");
  const [, address = ''] = /rel="stylesheet" href="([^"]+)"/.exec(await page.text()) ?? [];
  const style = await call(address);
  expect(style.headers.get('Content-Type')).toContain('text/css');
  expect(await style.text()).toContain('color-scheme: light dark');
});

test.each(['nope', 'constructor', '..%2fopenapi.json', 'expired-attempt.html'])(
  '/problems/%s, which is no problem, is 404 with links to all of them',
  async (name) => {
    const page = await createApi().call(`/problems/${name}`);
    expect([page.status, page.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
    const html = await page.text();
    for (const slug of problemSlugs) expect(html).toContain(`href="${typeOf(slug)}"`);
  },
);
