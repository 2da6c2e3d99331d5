import { createClient } from '@dateline/api/client';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { parseResponse } from 'hono/client';
import { withdrawnArticle } from '../../support/api/corrected-article.ts';
import { testPrefix } from '../../support/api/articles.ts';
import { everyPage } from '../../support/page/every-page.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';

const briefing = `/articles/${articleId}`;

/** The pairs of two attributes of the elements that `selector` finds in the head of the page at hand. */
async function readPairs(page: Page, selector: string, names: readonly string[], value: string) {
  const pairs = await page.locator(`head ${selector}`).evaluateAll(
    (all, [keys, attribute]) =>
      all.map((element): [string, string] => {
        const key = keys.find((name) => element.hasAttribute(name)) ?? '';
        return [element.getAttribute(key) ?? '', element.getAttribute(attribute) ?? ''];
      }),
    [names, value] as const,
  );
  return Object.fromEntries<string>(pairs);
}

/** What the head of the page at hand says, by name or property; absent where it does not say it. */
async function readHead(page: Page) {
  return {
    title: await page.title(),
    meta: await readPairs(page, 'meta[content]', ['name', 'property'], 'content'),
    links: await readPairs(
      page,
      'link:is([rel=canonical], [hreflang])',
      ['hreflang', 'rel'],
      'href',
    ),
  };
}

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(`${name}: one title with the name of the app, one description where it can be found, and no ban on finding it`, async ({
    page,
  }) => {
    const response = await page.goto(await addressOf(page));
    const { title, meta, links } = await readHead(page);
    expect(title).toMatch(/^\S.* — Dateline$/);
    await expect(page.locator('head > title')).toHaveCount(1);
    expect(await page.locator('head link[rel=canonical]').count()).toBeLessThan(2);
    expect('description' in meta).toBe('canonical' in links);
    expect(meta).not.toHaveProperty('robots');
    expect(response?.headers()).not.toHaveProperty('x-robots-tag');
  });
}

for (const { path, locale, others } of [
  { path: briefing, locale: 'en_GB', others: ['/ur', '/hi'] },
  { path: `/ur${briefing}`, locale: 'ur_PK', others: ['/ur', '/hi'] },
]) {
  test(`${path} is found under its own address, beside those of the other languages`, async ({
    page,
  }) => {
    await page.goto(`${path}?from=somewhere`);
    const { meta, links } = await readHead(page);
    const [ur, hi] = others.map((prefix) => urls.quiz + prefix + briefing);
    const en = urls.quiz + briefing;
    expect(links).toEqual({ canonical: urls.quiz + path, en, ur, hi, 'x-default': en });
    expect(meta).toMatchObject({
      'og:url': urls.quiz + path,
      'og:type': 'article',
      'og:locale': locale,
      'og:site_name': 'Dateline',
      'og:title': await page.getByRole('heading', { level: 1 }).innerText(),
      'og:description': meta.description,
      'og:image': `${urls.quiz}${path}/card.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(meta['og:image:alt']).toContain(meta['og:title']);
  });
}

for (const prefix of ['', '/ur']) {
  for (const rest of ['/1', '/result']) {
    test(`${prefix}/attempts/…${rest} is shared as its article, and its secret address stands nowhere in its head`, async ({
      page,
    }) => {
      const { id } = await startAttempt();
      await page.goto(`${prefix}/attempts/${id}${rest}`);
      const { meta, links } = await readHead(page);
      expect(links).toEqual({ canonical: urls.quiz + prefix + briefing });
      expect(meta['og:url']).toBe(links.canonical);
      expect(await page.locator('head').innerHTML()).not.toContain(id);
    });
  }
}

test('a page that is not there, or cannot be had, is nowhere to be found', async ({ page }) => {
  for (const address of ['/nowhere', urls.detachedQuiz]) {
    await page.goto(address);
    expect((await readHead(page)).links).toEqual({});
  }
});

/** The structured data of the page at hand. */
async function readData(page: Page): Promise<unknown> {
  const script = page.locator('script[type="application/ld+json"]');
  const data: unknown = JSON.parse(await script.innerHTML());
  return data;
}

test('structured data say what the quiz is and rests on, and hold no text beside the page’s own', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(briefing);
  const { meta } = await readHead(page);
  const [headline, summary] = [meta['og:title'], meta.description];
  const { articles } = createClient(urls.api).v1;
  const article = await parseResponse(articles[':articleId'].$get({ param: { articleId } }));
  expect(await readData(page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    '@id': `${urls.quiz}${briefing}#quiz`,
    url: urls.quiz + briefing,
    name: `Quiz: ${headline}`,
    description: summary,
    about: { '@type': 'Thing', name: headline },
    inLanguage: 'en',
    learningResourceType: 'Quiz',
    interactivityType: 'active',
    isAccessibleForFree: true,
    isBasedOn: { '@type': 'NewsArticle', creator: { '@type': 'Organization', name: 'PTI' } },
    dateModified: article.publishedAt,
    image: `${urls.quiz}${briefing}/card.png`,
    publisher: { '@type': 'Organization', name: 'Dateline' },
  });
  expect(complaints).toEqual([]);
});

test('the front page says which site this is, in its language', async ({ page }) => {
  await page.goto('/hi');
  expect(await readData(page)).toMatchObject({
    '@type': 'WebSite',
    name: 'Dateline',
    url: `${urls.quiz}/hi`,
    inLanguage: 'hi',
  });
});

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
