import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { withdrawnArticle } from '../../support/api/corrected-article.ts';
import { testPrefix } from '../../support/api/articles.ts';
import { articleId } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';

const briefing = `/articles/${articleId}`;

/** Reads XML as a browser does, and lists what `selector` finds in it by attribute or text. */
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

/** Reads past what an edge may have kept of it. */
async function readAnew(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(`${path}?anew=${crypto.randomUUID()}`);
  expect(response.status()).toBe(200);
  return response.text();
}

test('the sitemap names every article in every language, and no withdrawn one', async ({
  page,
  request,
}) => {
  const withdrawn = (await withdrawnArticle()).articleId;
  const xml = await readAnew(request, '/sitemap.xml');
  const addresses = await readXml(page, xml, 'url > loc');
  for (const language of ['', '/ur', '/hi']) {
    for (const id of [articleId, 'apollo-11-1969', 'reykjavik-summit-1986']) {
      expect(addresses).toContain(`${urls.quiz}${language}/articles/${id}`);
    }
  }
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(xml).not.toContain(withdrawn);
  expect(await readXml(page, xml, '[hreflang=hi]', 'href')).toContain(`${urls.quiz}/hi${briefing}`);
  for (const day of await readXml(page, xml, 'lastmod'))
    expect(Date.parse(day ?? '')).not.toBeNaN();
});

test('every address of the sitemap is that of a page, without a detour', async ({
  page,
  request,
}) => {
  const xml = await readAnew(request, '/sitemap.xml');
  const addresses = await readXml(page, xml, 'url > loc');
  const ours = addresses.filter((address) => !address?.includes(`/articles/${testPrefix}`));
  for (const address of ours) {
    const response = await request.get(address ?? '', { maxRedirects: 0 });
    expect(response.status()).toBe(200);
  }
});

test('robots.txt keeps nobody out and names the sitemap', async ({ request }) => {
  const response = await request.get('/robots.txt');
  expect(response.headers()['content-type']).toMatch(/^text\/plain/);
  expect(await response.text()).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${urls.quiz}/sitemap.xml\n`,
  );
});

for (const prefix of ['', '/ur', '/hi']) {
  test(`a reader of feeds finds those of "${prefix}" from its front page, with links in its language`, async ({
    page,
    request,
  }) => {
    await page.goto(prefix === '' ? '/' : prefix);
    const feeds = await page
      .locator('link[type$="+xml"][rel=alternate], link[type$="+json"][rel=alternate]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(feeds).toEqual([`${urls.quiz}${prefix}/feed.xml`, `${urls.quiz}${prefix}/feed.json`]);
    const atom = await readAnew(request, `${prefix}/feed.xml`);
    const link = `${urls.quiz}${prefix}${briefing}`;
    expect(await readXml(page, atom, 'entry > link', 'href')).toContain(link);
    expect(await readXml(page, atom, 'entry > id')).toContain(urls.quiz + briefing);
    const json = await readAnew(request, `${prefix}/feed.json`);
    expect(() => void JSON.parse(json)).not.toThrow();
    expect(json).toContain(`{"id":"${urls.quiz}${briefing}","url":"${link}"`);
  });
}

test('what machines read may be kept for minutes', async ({ request }) => {
  for (const path of ['/sitemap.xml', '/robots.txt', '/feed.xml', '/feed.json']) {
    expect((await request.get(path)).headers()['cache-control']).toBe('public, max-age=300');
  }
});
