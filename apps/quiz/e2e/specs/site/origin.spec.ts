import { mkdtemp, rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { startDevServer } from '../../../../../scripts/processes/wrangler.ts';
import { configurations } from '../../../../../scripts/repository.ts';
import { readRegistry } from '../../support/workers/urls.ts';

const siteOrigin = 'https://quiz.paper.example';
const article = '/articles/apollo-11-1969';

/** Reads what the server answers to a request with another Host than its own. */
async function readWithHost(url: string, host: string): Promise<string> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { Host: host } }, resolve).once('error', reject);
  });
  return text(response);
}

test('with a configured origin a forged Host enters no canonical address, feed, sitemap or picture of a link', async () => {
  test.setTimeout(120_000);
  const state = await mkdtemp(join(tmpdir(), 'dateline-origin-'));
  const quiz = await startDevServer({
    workspace: 'quiz',
    configs: configurations.quiz.slice(0, 1),
    state,
    registry: readRegistry(),
    variables: { SITE_ORIGIN: siteOrigin },
  });
  try {
    for (const [path, expected] of [
      ['/robots.txt', [`Sitemap: ${siteOrigin}/sitemap.xml`]],
      ['/sitemap.xml', [`<loc>${siteOrigin}${article}</loc>`]],
      ['/feed.xml', [`${siteOrigin}/feed.xml`, `${siteOrigin}${article}`]],
      ['/feed.json', [`"feed_url":"${siteOrigin}/feed.json"`, `${siteOrigin}${article}`]],
      [
        article,
        [
          `<link rel="canonical" href="${siteOrigin}${article}"`,
          `<meta property="og:url" content="${siteOrigin}${article}"`,
          `<meta property="og:image" content="${siteOrigin}/`,
        ],
      ],
    ] as const) {
      const answered = await readWithHost(`${quiz.url}${path}`, 'evil.example');
      for (const address of expected) expect(answered, path).toContain(address);
      expect(answered, path).not.toContain('evil.example');
    }
  } finally {
    await quiz.stop();
    await rm(state, { recursive: true, force: true });
  }
});
