import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { siteOrigin, urls } from '../../support/workers/urls.ts';

/** Reads what the server answers to a request with another Host than its own. */
async function readWithHost(url: string, host: string): Promise<string> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { Host: host } }, resolve).once('error', reject);
  });
  return text(response);
}

test('with a configured origin a forged Host does not enter an address', async () => {
  const robots = await readWithHost(`${urls.detachedQuiz}/robots.txt`, 'evil.example');
  expect(robots).toContain(`Sitemap: ${siteOrigin}/sitemap.xml`);
  expect(robots).not.toContain('evil.example');
});
