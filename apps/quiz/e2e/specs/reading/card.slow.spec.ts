import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { publishArticle, testPrefix } from '../../support/api/articles.ts';
import { articleId } from '../../support/api/attempts.ts';
import { bundleWorker } from '../../support/workers/bundle-worker.ts';
import { workers } from '../../../../../scripts/repository.ts';

const address = `/articles/${articleId}/card.png`;

test('one network may have only so many new cards drawn in a minute, and another network is not affected', async ({
  request,
}) => {
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
});

test('a card is drawn again after its headline was corrected', async ({ request }) => {
  const draw = async () => (await request.get(path)).body();
  const id = `${testPrefix}card-${process.pid}`;
  const path = `/articles/${id}/card.png`;
  await publishArticle(id, 'First published.');
  const first = await draw();
  await publishArticle(id, 'The headline.', (text) =>
    text.replace(/("shortHeadline": *)"Apollo 11"/, '$1"Apollo 11, 1969"'),
  );
  await expect.poll(async () => (await draw()).equals(first)).toBe(false);
});

test('the Worker that draws cards can be deployed, in 3 MB, without bindings or an address', async () => {
  const { kilobytes, output } = await bundleWorker('wrangler.card.jsonc');
  expect(kilobytes).toBeLessThan(3_000);
  expect(output).toContain('No bindings found');
  const text = await readFile(join(workers.quiz, 'wrangler.card.jsonc'), 'utf8');
  expect(text).toMatch(/"workers_dev": false/);
  expect(text).toMatch(/"preview_urls": false/);
  expect(text).not.toMatch(/"routes?"|"triggers"/);
});
