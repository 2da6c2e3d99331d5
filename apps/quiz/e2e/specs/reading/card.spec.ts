import { expect, test, type APIRequestContext } from '@playwright/test';
import { withdrawnArticle } from '../../support/api/corrected-article.ts';
import { expectSafe } from '../../support/page/expect-safe.ts';
import { articleId } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { slow } from '../../support/page/slow.ts';

const address = `/articles/${articleId}/card.png`;

async function draw(request: APIRequestContext, path: string): Promise<Buffer> {
  const response = await request.get(path);
  if (!response.ok()) throw new Error(`Cannot draw ${path}: ${response.status()}`);
  return response.body();
}

for (const path of [
  address,
  `${address}?points=7.5&of=10`,
  `/ur${address}`,
  `/hi${address}?points=0&of=0`,
]) {
  test(`${path} is a PNG of 1200 by 630 that may be cached, and embedded anywhere`, async ({
    request,
  }) => {
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

test('a card shows the score in its address and ignores other parameters', async ({ request }) => {
  const [plain, scored, other, marked] = await Promise.all(
    ['', '?points=7.5&of=10', '?points=8&of=10', '?utm_source=a'].map((query) =>
      draw(request, `${address}${query}`),
    ),
  );
  expect(new Set([plain, scored, other].map((png) => png?.toString('base64'))).size).toBe(3);
  expect(marked).toEqual(plain);
});

for (const query of ['points=7', 'of=10', 'points=11&of=10', 'points=-1&of=10', 'points=1&of=51']) {
  test(`a card with ${query} is refused`, async ({ request }) => {
    const response = await request.get(`${address}?${query}`);
    expect(response.status()).toBe(400);
    expect(response.headers()['cache-control']).toBe('no-cache');
    expect(response.headers()['cross-origin-resource-policy']).toBe('same-origin');
  });
}

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
