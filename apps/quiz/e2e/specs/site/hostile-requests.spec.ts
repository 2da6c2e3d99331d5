import { expect, test } from '@playwright/test';
import { expectSafe } from '../../support/page/expect-safe.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { sendHostileRequests } from '../../support/workers/send-hostile-requests.ts';
import { startWorkers } from '../../support/workers/start-workers.ts';
import { slow } from '../../support/page/slow.ts';

const briefing = `/articles/${articleId}`;
const urlencoded = 'application/x-www-form-urlencoded';

/** Requests that SvelteKit alone would answer with 500. */
const refused: [what: string, status: number, method: string, path: string, type?: string][] = [
  ['a path that is only slashes', 404, 'GET', '//'],
  ['a path that names another site', 404, 'GET', '/ur//elsewhere.example'],
  ['a body for a built file', 405, 'POST', '/_app/version.json', urlencoded],
  ['a drawn file under a language', 404, 'GET', '/ur/land.svg'],
  ['a drawn file under a language, encoded', 404, 'GET', '/hi/l%61nd.svg'],
  ['a HEAD request with a body', 400, 'HEAD', briefing, urlencoded],
  ['a form of plain text', 400, 'POST', briefing, 'text/plain'],
  ['a form in UTF-16', 400, 'POST', briefing, `${urlencoded}; charset=utf-16`],
  ['a form without its boundary', 400, 'POST', briefing, 'multipart/form-data'],
  ['a form in a binary encoding', 400, 'POST', briefing, 'application/x-sveltekit-formdata'],
  ['an action with a reserved name', 404, 'POST', `${briefing}?/default`, urlencoded],
  ['an action that every object has', 404, 'POST', `${briefing}?/constructor`, urlencoded],
];

test('what SvelteKit alone would answer with 500 is refused, with every header', async ({
  request,
}) => {
  for (const [what, status, method, path, type] of refused) {
    await test.step(what, async () => {
      const response = await request.fetch(`${urls.quiz}${path}`, {
        method,
        headers: { Origin: urls.quiz, Accept: 'text/html', ...(type && { 'Content-Type': type }) },
        ...(type && { data: 'a' }),
        maxRedirects: 0,
      });
      expect.soft(response.status()).toBe(status);
      expectSafe(response.headers());
    });
  }
});

test('a form of 60 MB is refused by a page that says so, in the language of the reader', async ({
  request,
}) => {
  const { id } = await startAttempt();
  const data = Buffer.alloc(60_000_000, 'a');
  const headers = { Origin: urls.quiz, Accept: 'text/html', 'Content-Type': urlencoded };
  for (const [path, heading] of [
    [briefing, 'What you sent is too long'],
    [`/attempts/${id}/1?/answer`, 'What you sent is too long'],
    [`/ur/attempts/${id}/1?/report`, 'آپ نے جو بھیجا وہ بہت لمبا ہے'],
  ] as const) {
    const response = await request.post(`${urls.quiz}${path}`, { data, headers });
    expect(response.status()).toBe(413);
    expect(await response.text()).toContain(heading);
    expectSafe(response.headers());
  }
});

test(
  '4,000 hostile requests get no 500, wait for no answer, every answer has its headers, and every route and action accepts some',
  slow,
  async () => {
    test.setTimeout(600_000);
    // Workers of its own, because an article is withdrawn on the way.
    const workers = await startWorkers({ withDesk: true });
    try {
      const { violations, shortfalls } = await sendHostileRequests(workers, 4000, 2);
      expect([...violations, ...shortfalls]).toEqual([]);
    } finally {
      await workers.stop();
    }
  },
);
