import { expect, test, type APIResponse } from '@playwright/test';
import { everyPage } from '../../support/page/every-page.ts';
import { expectSafe } from '../../support/page/expect-safe.ts';
import { articleId } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';

const briefing = `/articles/${articleId}`;
const form = { length: '1', topics: 'dates' };

test('every page has cache and security headers, and its policy allows no other origin', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
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

test('the API counts starts by the address of the reader: one who has no starts left must wait, another need not', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const startFrom = (address: string): Promise<APIResponse> => {
    const headers = { Accept: 'text/html', Origin: urls.quiz, 'CF-Connecting-IP': address };
    return request.post(briefing, { form, headers, maxRedirects: 0 });
  };
  // The limit is 150 starts a minute, and the count begins again with each minute.
  const useUpStarts = (address: string) =>
    Promise.all(
      Array.from({ length: 150 }, () =>
        request.post(`${urls.api}/v1${briefing}/attempts`, {
          data: {},
          headers: { 'CF-Connecting-IP': address },
        }),
      ),
    );
  await expect(async () => {
    await useUpStarts('198.51.100.9');
    const response = await startFrom('198.51.100.9');
    expect(response.status()).toBe(429);
    expect(await response.text()).toMatch(/load this page again in (a minute|\d+ seconds)\./);
  }).toPass();
  expect((await startFrom('203.0.113.10')).status()).toBe(303);
});
