import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { withdrawnArticle } from '../../support/api/corrected-article.ts';
import { listProductArticles, testPrefix } from '../../support/api/articles.ts';
import { articleId } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { slow, slowIf } from '../../support/page/slow.ts';

const briefing = `/articles/${articleId}`;

/** Parses XML in the browser; lists an attribute, or by default the text, of what `selector` finds. */
async function readXml(page: Page, xml: string, selector: string, attribute?: string) {
  return page.evaluate(
    ([text, found, name]) => {
      const read = new DOMParser().parseFromString(text ?? '', 'application/xml');
      const fault = read.querySelector('parsererror')?.textContent;
      if (fault) throw new Error(fault);
      return [...read.querySelectorAll(found ?? '')].map((node) =>
        name ? node.getAttribute(name) : node.textContent,
      );
    },
    [xml, selector, attribute] as const,
  );
}

/** Reads a text past any cache. */
async function readFresh(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(`${path}?fresh=${crypto.randomUUID()}`);
  expect(response.status()).toBe(200);
  return response.text();
}

test('the sitemap lists every article in every language, without withdrawn ones', async ({
  page,
  request,
}) => {
  const withdrawn = (await withdrawnArticle()).articleId;
  const xml = await readFresh(request, '/sitemap.xml');
  const addresses = await readXml(page, xml, 'url > loc');
  const articles = await listProductArticles();
  expect(articles).toContain(articleId);
  for (const language of ['', '/ur', '/hi']) {
    for (const id of articles) {
      expect(addresses).toContain(`${urls.quiz}${language}/articles/${id}`);
      expect(addresses).toContain(`${urls.quiz}${language}/articles/${id}/briefing`);
    }
  }
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(xml).not.toContain(withdrawn);
  expect(await readXml(page, xml, '[hreflang=hi]', 'href')).toContain(`${urls.quiz}/hi${briefing}`);
  for (const day of await readXml(page, xml, 'lastmod'))
    expect(Date.parse(day ?? '')).not.toBeNaN();
});

test('every address of the sitemap answers without a redirect', slow, async ({ page, request }) => {
  const xml = await readFresh(request, '/sitemap.xml');
  const addresses = await readXml(page, xml, 'url > loc');
  const ours = addresses.filter((address) => !address?.includes(`/articles/${testPrefix}`));
  for (const address of ours) {
    const response = await request.get(address ?? '', { maxRedirects: 0 });
    expect(response.status()).toBe(200);
  }
});

test('robots.txt allows everything and names the sitemap', async ({ request }) => {
  const response = await request.get('/robots.txt');
  expect(response.headers()['content-type']).toMatch(/^text\/plain/);
  expect(await response.text()).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${urls.quiz}/sitemap.xml\n`,
  );
});

for (const prefix of ['', '/ur', '/hi']) {
  test(
    `the front page at "${prefix}" links to its feeds, whose links are in its language`,
    slowIf(prefix !== '/hi'),
    async ({ page, request }) => {
      await page.goto(prefix === '' ? '/' : prefix);
      const feeds = await page
        .locator('link[type$="+xml"][rel=alternate], link[type$="+json"][rel=alternate]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(feeds).toEqual([`${urls.quiz}${prefix}/feed.xml`, `${urls.quiz}${prefix}/feed.json`]);
      const atom = await readFresh(request, `${prefix}/feed.xml`);
      const link = `${urls.quiz}${prefix}${briefing}`;
      expect(await readXml(page, atom, 'entry > link', 'href')).toContain(link);
      expect(await readXml(page, atom, 'entry > id')).toContain(urls.quiz + briefing);
      const json = await readFresh(request, `${prefix}/feed.json`);
      expect(() => void JSON.parse(json)).not.toThrow();
      expect(json).toContain(`{"id":"${urls.quiz}${briefing}","url":"${link}"`);
    },
  );
}

test('sitemap, robots.txt and feeds may be cached for five minutes', async ({ request }) => {
  for (const path of ['/sitemap.xml', '/robots.txt', '/feed.xml', '/feed.json']) {
    expect((await request.get(path)).headers()['cache-control']).toBe('public, max-age=300');
  }
});
