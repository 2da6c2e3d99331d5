import { createClient } from '@dateline/api/client';
import { expect, test, type Page } from '@playwright/test';
import { parseResponse } from 'hono/client';
import { readHead } from '../../support/page/read-head.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { listMessages } from '../../support/page/list-messages.ts';
import { slow, slowIf } from '../../support/page/slow.ts';
import { everyPage } from '../../support/page/every-page.ts';

const article = `/articles/${articleId}`;

for (const { prefix, page: own, locale } of [
  { prefix: '', page: article, locale: 'en_GB' },
  { prefix: '/ur', page: article, locale: 'ur_PK' },
  { prefix: '/ur', page: `${article}/briefing`, locale: 'ur_PK' },
]) {
  const path = prefix + own;
  test(
    `${path} names its own address as canonical, and those of the other languages`,
    slowIf(path === `/ur${article}`),
    async ({ page }) => {
      await page.goto(`${path}?from=somewhere`);
      const { meta, links } = await readHead(page);
      const [en, ur, hi] = ['', '/ur', '/hi'].map((each) => urls.quiz + each + own);
      expect(links).toEqual({ canonical: urls.quiz + path, en, ur, hi, 'x-default': en });
      expect(meta).toMatchObject({
        'og:url': urls.quiz + path,
        'og:type': 'article',
        'og:locale': locale,
        'og:site_name': 'Dateline',
        'og:title': expect.stringContaining(
          await page.getByRole('heading', { level: 1 }).innerText(),
        ),
        'og:description': meta.description,
        'og:image': `${urls.quiz}${prefix}${article}/card.png`,
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect(meta['og:image:alt']).toContain(
        await page.getByRole('heading', { level: 1 }).innerText(),
      );
    },
  );
}

for (const prefix of ['', '/ur']) {
  for (const rest of ['/1', '/result']) {
    test(
      `${prefix}/attempts/…${rest} names its article as canonical, and its head does not hold the attempt id`,
      slowIf(prefix === '/ur' || rest === '/1'),
      async ({ page }) => {
        const { id } = await startAttempt();
        await page.goto(`${prefix}/attempts/${id}${rest}`);
        const { meta, links } = await readHead(page);
        expect(links).toEqual({ canonical: urls.quiz + prefix + article });
        expect(meta['og:url']).toBe(links.canonical);
        expect(await page.locator('head').innerHTML()).not.toContain(id);
      },
    );
  }
}

test('an error page has no canonical address', slow, async ({ page }) => {
  for (const address of ['/nowhere', urls.detachedQuiz]) {
    await page.goto(address);
    expect((await readHead(page)).links).toEqual({});
  }
});

/** Reads the structured data of the page. */
async function readData(page: Page): Promise<unknown> {
  const script = page.locator('script[type="application/ld+json"]');
  const data: unknown = JSON.parse(await script.innerHTML());
  return data;
}

test('structured data describe the quiz and its source, with no text but that of the page', async ({
  page,
}) => {
  const complaints = listMessages(page);
  await page.goto(article);
  const { meta } = await readHead(page);
  const [headline, summary] = [meta['og:title'], meta.description];
  const { articles } = createClient(urls.api).v1;
  const { publishedAt } = await parseResponse(
    articles[':articleId'].$get({ param: { articleId } }),
  );
  expect(await readData(page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    '@id': `${urls.quiz}${article}#quiz`,
    url: urls.quiz + article,
    name: `Quiz: ${headline}`,
    description: summary,
    about: { '@type': 'Thing', name: headline },
    inLanguage: 'en',
    learningResourceType: 'Quiz',
    interactivityType: 'active',
    isAccessibleForFree: true,
    isBasedOn: { '@type': 'NewsArticle', creator: { '@type': 'Organization', name: 'PTI' } },
    dateModified: publishedAt,
    image: `${urls.quiz}${article}/card.png`,
    publisher: { '@type': 'Organization', name: 'Dateline' },
  });
  expect(complaints).toEqual([]);
});

test('the front page has structured data of the site, in its language', slow, async ({ page }) => {
  await page.goto('/hi');
  expect(await readData(page)).toMatchObject({
    '@type': 'WebSite',
    name: 'Dateline',
    url: `${urls.quiz}/hi`,
    inLanguage: 'hi',
  });
});

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(
    `${name}: one title with the name of the app, a description if it can be indexed, and no robots directive`,
    slow,
    async ({ page }) => {
      const response = await page.goto(await addressOf(page));
      const { title, meta, links } = await readHead(page);
      expect(title).toMatch(/^\S.* — Dateline$/);
      await expect(page.locator('head > title')).toHaveCount(1);
      expect(await page.locator('head link[rel=canonical]').count()).toBeLessThan(2);
      expect('description' in meta).toBe('canonical' in links);
      expect(meta).not.toHaveProperty('robots');
      expect(response?.headers()).not.toHaveProperty('x-robots-tag');
    },
  );
}
