import { expect, test, type Page } from '@playwright/test';
import { withExpiry } from '../../support/workers/attempt-key.ts';
import { articleId, startAtItem, startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { chooseByKey, submitItem } from '../../support/page/answer-item.ts';
import { openItem } from '../../support/page/open-quiz.ts';

const day = 24 * 60 * 60;
const now = (): number => Math.floor(Date.now() / 1000);

test('a page that is not there says so', async ({ page }) => {
  const { id } = await startAttempt({ length: 4 });
  const altered = id.replace(/^./, (first) => (first === 'e' ? 'f' : 'e'));
  const challenge = 'seed=a&length=5&topics=dates&difficulty=mixed&revision=r&points=1&of=2';
  for (const path of [
    '/nowhere',
    '/articles/nothing',
    '/articles/..%2F..',
    '/articles/nothing/corrections',
    `/articles/nothing/challenge?${challenge}`,
    '/q/nothing/k7m2x9p-3fa9c1-mff10-rrr',
    // Its text is not ours.
    `/articles/${articleId}/text`,
    '/attempts/forged/1',
    '/attempts/for.ged/1',
    `/attempts/${altered}/1`,
    ...['0', '5', '99', '1000', 'one'].map((number) => `/attempts/${id}/${number}`),
  ]) {
    await test.step(path, async () => {
      expect.soft((await page.goto(path))?.status()).toBe(404);
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    });
  }
});

test('an expired attempt with a valid signature says that it is closed', async ({ page }) => {
  const { id } = await startAttempt();
  expect((await page.goto(`/attempts/${withExpiry(id, now() + day)}/1`))?.status()).toBe(200);
  expect((await page.goto(`/attempts/${withExpiry(id, now() - day)}/1`))?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This quiz is closed');
});

test('every page says that the API is down', async ({ page }) => {
  for (const path of ['/', `/articles/${articleId}`, '/attempts/any.token/1']) {
    expect((await page.goto(`${urls.detachedQuiz}${path}`))?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'The quiz cannot be reached now',
    );
  }
});

test('a form that is sent while the API is down explains how to send it again', async ({
  request,
}) => {
  const response = await request.post(`${urls.detachedQuiz}/attempts/any.token/1?/answer`, {
    form: { choice: 'a' },
    headers: { Accept: 'text/html', Origin: urls.detachedQuiz },
  });
  expect(response.status()).toBe(503);
  expect(await response.text()).toContain('If you were sending one, it will be sent again');
});

test('an option that does not exist is refused beside the form', async ({ request }) => {
  const { path } = await startAtItem('choice');
  const response = await request.post(`${path}?/answer`, {
    form: { choice: 'nothing' },
    headers: { Accept: 'text/html', Origin: urls.quiz },
  });
  expect(response.status()).toBe(422);
  expect(await response.text()).toContain('That is not one of the answers');
});

/** Whether the page gets an answer from the server. */
const canReach = async (): Promise<boolean> => {
  try {
    return (await fetch('/robots.txt', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

/** Submits an answer after `fail`, which is told with the reason, and again after `recover`. */
async function submitTwice(
  page: Page,
  reason: string,
  fail: () => Promise<unknown>,
  recover: () => Promise<unknown>,
): Promise<void> {
  await openItem(page, 'choice');
  await chooseByKey(page.getByRole('radio').first());
  await fail();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('alert')).toContainText(reason);
  await expect(page.getByRole('radio').first()).toBeChecked();
  await recover();
  await submitItem(page);
}

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('an answer that the server fails to store stays and can be sent again, and the fault is ours', async ({
    page,
  }) => {
    const answers = '**/attempts/*/*?/answer';
    await submitTwice(
      page,
      'The fault is ours',
      () => page.route(answers, (route) => route.fulfill({ status: 503, body: '<h1>Away</h1>' })),
      () => page.unroute(answers),
    );
  });

  test('an answer that cannot be sent stays and can be sent again', async ({ page, context }) => {
    await submitTwice(
      page,
      'there is no connection',
      () => context.setOffline(true),
      async () => {
        await context.setOffline(false);
        // The first requests may still fail.
        await expect.poll(() => page.evaluate(canReach)).toBe(true);
      },
    );
  });
});
