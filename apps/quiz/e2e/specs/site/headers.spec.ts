import { expect, test } from '@playwright/test';
import { expectSafe } from '../../support/page/expect-safe.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { openQuiz } from '../../support/page/open-quiz.ts';
import { listMessages } from '../../support/page/list-messages.ts';

const article = `/articles/${articleId}`;
const form = { length: '1', topics: 'dates' };

/** Requests for other things than a page, each answered by another part of SvelteKit or of the platform. */
const answers: [what: string, status: number, method: string, path: string, cache: string][] = [
  ['a redirect to the address without a slash', 308, 'GET', `${article}/`, 'no-cache'],
  ['a page that is not there', 404, 'GET', '/nowhere', 'no-cache'],
  ['an address that cannot be read', 400, 'GET', '/%E0%A4%A', 'no-cache'],
  ['an asset that is not there', 404, 'GET', '/_app/nope.js', 'no-cache'],
  ['an asset of another deployment', 404, 'GET', '/_app/immutable/nope.js', 'no-cache'],
  ['a method that no page knows', 405, 'DELETE', article, 'no-store'],
  ['a form for a page that takes none', 405, 'POST', '/', 'no-store'],
  ['the methods of a page', 204, 'OPTIONS', article, 'no-store'],
  ['the data of a page', 200, 'GET', `${article}/__data.json`, 'no-cache'],
  ['the data of an attempt', 200, 'GET', '/attempts/for.ged/1/__data.json', 'no-store'],
  ['the route of a page', 400, 'GET', `${article}/__route.js`, 'no-cache'],
  ['a card with a score that is none', 400, 'GET', `${article}/card.png?points=2&of=1`, 'no-cache'],
  ['an icon', 200, 'GET', '/favicon.svg', 'public, max-age=0, must-revalidate'],
  [
    'a method that a file does not know',
    405,
    'DELETE',
    '/favicon.svg',
    'public, max-age=0, must-revalidate',
  ],
  ['the land of maps', 200, 'GET', '/land.svg', 'public, max-age=0, must-revalidate'],
  ['what robots may read', 200, 'GET', '/robots.txt', 'public, max-age=300'],
];

test('what SvelteKit or the platform answers by itself has every header', async ({ request }) => {
  for (const [what, status, method, path, cache] of answers) {
    await test.step(what, async () => {
      const headers = { Origin: urls.quiz };
      const response = await request.fetch(path, { method, headers, maxRedirects: 0 });
      expect.soft(response.status()).toBe(status);
      expect.soft(response.headers()['cache-control']).toBe(cache);
      expectSafe(response.headers());
    });
  }
});

test('a form starts a quiz, another site’s form is refused, and either answer has every header', async ({
  request,
}) => {
  const post = (origin: string) =>
    request.post(article, {
      form,
      headers: { Accept: 'text/html', Origin: origin },
      maxRedirects: 0,
    });
  for (const [origin, status] of [
    [urls.quiz, 303],
    ['https://elsewhere.example', 403],
  ] as const) {
    const response = await post(origin);
    expect(response.status()).toBe(status);
    // The chosen options and the quiz are remembered, and nothing that links one quiz to another.
    const { 'set-cookie': cookie = '', ...headers } = response.headers();
    expect(cookie).toMatch(
      status === 303
        ? /^(?:(?:quiz-settings|own|open-[\w-]{8})=[^;\n]*;[^\n]*HttpOnly; SameSite=Lax(?:\n|$))+$/
        : /^$/,
    );
    expect(headers['cache-control']).toBe('no-store');
    expectSafe(headers);
  }
});

test('an attempt leads to its first question, with every header', async ({ request }) => {
  const { id } = await startAttempt();
  const response = await request.get(`/attempts/${id}`, { maxRedirects: 0 });
  expect(response.status()).toBe(302);
  expect(response.headers().location).toBe(`/attempts/${id}/1#question`);
  expect(response.headers()['cache-control']).toBe('no-store');
  expectSafe(response.headers());
});

test('a page that has not changed is answered by 304, with every header but its policy', async ({
  request,
}) => {
  // The page of the article has a question that changes.
  const briefing = `${article}/briefing`;
  const kept = (await request.get(briefing)).headers();
  const headers = { 'If-None-Match': kept.etag ?? '' };
  const response = await request.get(briefing, { headers });
  expect(response.status()).toBe(304);
  const renewed = { ...kept, ...response.headers() };
  expectSafe(renewed);
  expect(renewed['content-security-policy']).toBe(kept['content-security-policy']);
});

test('a page that is visited again looks the same', async ({ page }) => {
  const complaints = listMessages(page);
  const look = () => page.evaluate(() => getComputedStyle(document.body).font);
  await page.goto(article);
  const first = await look();
  await page.goto(article);
  expect(await look()).toBe(first);
  expect(complaints).toEqual([]);
});

test('style sheets, scripts and fonts may be cached for a year, with every header', async ({
  page,
}) => {
  const kinds = new Map<string, Record<string, string>>();
  page.on('response', (response) => {
    if (response.url().includes('/immutable/')) {
      kinds.set(response.request().resourceType(), response.headers());
    }
  });
  await openQuiz(page);
  await expect
    .poll(() => [...kinds.keys()])
    .toEqual(expect.arrayContaining(['font', 'script', 'stylesheet']));
  for (const headers of kinds.values()) {
    expect(headers['cache-control']).toBe('public, immutable, max-age=31536000');
    expectSafe(headers);
  }
});
