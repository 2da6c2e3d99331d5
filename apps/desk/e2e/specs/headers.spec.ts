import { expect, test } from '@playwright/test';

test('every page forbids foreign scripts, frames and forms', async ({ page, request }) => {
  for (const path of ['/', '/articles', '/drafts/nothing/facts']) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
    });
    expect(headers['cache-control']).toContain('must-revalidate');
  }
  await page.goto('/');
  const policy = await page
    .locator('meta[http-equiv="content-security-policy" i]')
    .getAttribute('content');
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+'/);
  expect(policy).toMatch(/require-trusted-types-for 'script'/);
  expect(policy).toMatch(/connect-src 'self'/);
  // The one style that it allows is named by its hash.
  expect(policy).not.toMatch(/unsafe-(?!hashes' 'sha256-)|https?:/);
});

test('a script that is gone is no page, and is not kept', async ({ request }) => {
  const page = await (await request.get('/drafts/nothing')).text();
  const [script = ''] = /\/_app\/immutable\/[^"]+\.js/.exec(page) ?? [];
  const current = await request.get(script);
  expect(current.headers()['cache-control']).toMatch(/immutable/);
  const old = await request.get(script.replace('.js', '-old.js'));
  expect(old.status()).toBe(404);
  expect(old.headers()['cache-control']).toBe('no-store');
});

test('the browser enforces it: no inline script, no foreign address, no markup from text', async ({
  page,
}) => {
  await page.goto('/');
  const blocked = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.id = 'inline';
    let refused = false;
    try {
      script.text = 'document.title = "run"';
    } catch {
      refused = true;
    }
    const isOffline = await fetch('https://example.com').then(
      () => false,
      () => true,
    );
    let isMarkupRefused = false;
    try {
      document.createElement('div').innerHTML = '<b>a</b>';
    } catch {
      isMarkupRefused = true;
    }
    return { refused, isOffline, isMarkupRefused };
  });
  expect(blocked).toEqual({ refused: true, isOffline: true, isMarkupRefused: true });
});

test('the Worker passes on the API, and nothing else', async ({ request }) => {
  const articles = await request.get('/v1/articles');
  expect(articles.headers()['content-type']).toBe('application/json');
  expect((await request.get('/v1/reports')).status()).toBe(401);
  expect((await request.get('/v1/nothing')).status()).toBe(404);
  for (const path of ['/openapi.json', '/docs', '/health', '/v1', '/sheets/manifest.json']) {
    const response = await request.get(path);
    expect(response.headers()['content-type'], path).toMatch(/^text\/html/);
  }
  const settings = await request.get('/settings.json');
  expect(await settings.json()).toEqual({
    quizOrigin: process.env.DATELINE_QUIZ_URL,
    hasAssistant: false,
  });
  const long = { data: Buffer.alloc(2_000_000, 'a') };
  const refused = await request.post('/assistant/index.html', long);
  expect([refused.status(), refused.headers()['allow']]).toEqual([405, 'GET, HEAD']);
  for (const own of [settings, refused, await request.post('/assistant')]) {
    expect(own.headers(), own.url()).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  }
});
