import { expect, test, type APIRequestContext } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withdrawnArticle } from '../../support/api/corrected-article.ts';
import { expectSafe } from '../../support/page/expect-safe.ts';
import { articleId } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { slow } from '../../support/page/slow.ts';
import { publishArticle, testPrefix } from '../../support/api/articles.ts';
import { bundleWorker } from '../../support/workers/bundle-worker.ts';
import { workers } from '../../../../../scripts/repository.ts';

const address = `/articles/${articleId}/card.png`;

async function draw(request: APIRequestContext, path: string): Promise<Buffer> {
  const response = await request.get(path);
  if (!response.ok()) throw new Error(`Cannot draw ${path}: ${response.status()}`);
  return response.body();
}

test('a card is a PNG of 1200 by 630 that may be cached, and embedded anywhere', async ({
  request,
}) => {
  for (const path of [
    address,
    `${address}?points=7.5&of=10`,
    `/ur${address}`,
    `/hi${address}?points=0&of=0`,
  ]) {
    await test.step(path, async () => {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      const headers = response.headers();
      expectSafe(headers);
      expect(headers['content-type']).toBe('image/png');
      expect(headers['cache-control']).toBe('public, max-age=86400');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      const png = await response.body();
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect((await request.head(path)).status()).toBe(200);
    });
  }
});

test('a card shows the score in its address and ignores other parameters', async ({ request }) => {
  const [plain, scored, other, marked] = await Promise.all(
    ['', '?points=7.5&of=10', '?points=8&of=10', '?utm_source=a'].map((query) =>
      draw(request, `${address}${query}`),
    ),
  );
  expect(new Set([plain, scored, other].map((png) => png?.toString('base64'))).size).toBe(3);
  expect(marked).toEqual(plain);
});

test(
  'there is no card of an article that is unknown or withdrawn, nor while the API is down',
  slow,
  async ({ request }) => {
    const { articleId: withdrawn } = await withdrawnArticle();
    for (const [url, status] of [
      ['/articles/nothing-of-the-kind/card.png', 404],
      [`/articles/${withdrawn}/card.png`, 410],
      [`${urls.detachedQuiz}${address}`, 503],
    ] as const) {
      const response = await request.get(url);
      expect(response.status()).toBe(status);
      expect(response.headers()['cache-control']).toBe('no-cache');
      expectSafe(response.headers());
    }
  },
);

test(
  'one network may have only so many new cards drawn in a minute, and another network is not affected',
  slow,
  async ({ request }) => {
    test.setTimeout(120_000);
    const from = (network: string, points: number) =>
      request
        .get(`${address}?points=${points}&of=50`, { headers: { 'CF-Connecting-IP': network } })
        .then((response) => response.status());
    const hundredths = Array.from({ length: 200 }, (_, index) => 20 + index / 100);
    const statuses = new Set<number>();
    for (const points of hundredths) {
      statuses.add(await from('203.0.113.90', points));
      if (statuses.has(429)) break;
    }
    expect([...statuses]).toEqual([200, 429]);
    expect(await from('203.0.113.90', 20)).toBe(200);
    expect(await from('203.0.113.91', 25)).toBe(200);
  },
);

test('a card is drawn again after its headline was corrected', slow, async ({ request }) => {
  const drawAgain = () => draw(request, path);
  const id = `${testPrefix}card-${process.pid}`;
  const path = `/articles/${id}/card.png`;
  await publishArticle(id, 'First published.');
  const first = await drawAgain();
  await publishArticle(id, 'The headline.', (text) =>
    text.replace(/("shortHeadline": *)"Apollo 11"/, '$1"Apollo 11, 1969"'),
  );
  await expect.poll(async () => (await drawAgain()).equals(first)).toBe(false);
});

test(
  'the Worker that draws cards can be deployed, in 3 MB, without bindings or an address',
  slow,
  async () => {
    const { kilobytes, output } = await bundleWorker('wrangler.card.jsonc');
    expect(kilobytes).toBeLessThan(3_000);
    expect(output).toContain('No bindings found');
    const text = await readFile(join(workers.quiz, 'wrangler.card.jsonc'), 'utf8');
    expect(text).toMatch(/"workers_dev": false/);
    expect(text).toMatch(/"preview_urls": false/);
    expect(text).not.toMatch(/"routes?"|"triggers"/);
  },
);
