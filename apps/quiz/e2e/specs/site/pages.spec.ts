import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../../support/page/accessibility.ts';
import { everyPage, everyState, readingPages } from '../../support/page/every-page.ts';
import { expectSafe } from '../../support/page/expect-safe.ts';

async function expectNoBarrier(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(`${name}: no accessibility finding in light or dark, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    await page.goto(await addressOf(page));
    await expectNoBarrier(page);
  });
}

for (const [name, reach] of Object.entries(everyState)) {
  test(`${name}: no accessibility finding in light or dark, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    await reach(page);
    await expectNoBarrier(page);
  });
}

for (const [name, addressOf] of Object.entries(readingPages)) {
  test(`${name}: a reading page has no script`, async ({ page, request }) => {
    const html = await (await request.get(await addressOf(page))).text();
    // Structured data is an element of this name, of a type that no browser runs.
    const run = html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
    expect(run).not.toMatch(/<script|modulepreload|\son\w+=/i);
  });
}

test('every page says how it may be kept, and lets nothing in from elsewhere', async ({
  page,
  request,
}) => {
  for (const addressOf of Object.values(everyPage)) {
    const address = await addressOf(page);
    const headers = (await request.get(address)).headers();
    expect(headers['cache-control']).toBe(
      address.startsWith('/attempts/') ? 'no-store' : 'no-cache',
    );
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expectSafe(headers);
  }
});

test('a reading page that has not changed is not sent again', async ({ request }) => {
  const first = await request.get('/articles/pakistan-outreach-2025');
  const again = await request.get('/articles/pakistan-outreach-2025', {
    headers: { 'If-None-Match': first.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
});
