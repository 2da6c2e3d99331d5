import { expect, test, type Request } from '@playwright/test';
import {
  addFile,
  dueHeading,
  eraseDeck,
  missFacts,
  openReview,
  rate,
  saveDeck,
} from '../../support/page/review-deck.ts';
import { startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { slow } from '../../support/page/slow.ts';

test('a deck that is saved to a file, erased and added again is the same', async ({ page }) => {
  await missFacts(page, 2);
  await openReview(page, '2 questions to review');
  await rate(page, 'Barely knew it');
  const saved = await saveDeck(page);
  await eraseDeck(page);
  await page.reload();
  await expect(dueHeading(page, 'Your deck is empty')).toBeVisible();
  await addFile(page, saved);
  await expect(page.getByText('2 questions were added.')).toBeVisible();
  await expect(dueHeading(page, 'One question to review')).toBeVisible();
  const cardsOf = (text: string): string => text.slice(text.indexOf('"cards"'));
  expect(cardsOf(await saveDeck(page))).toBe(cardsOf(saved));
});

test(
  'a file with a question that cannot be read is refused, and the deck stays',
  slow,
  async ({ page }) => {
    await missFacts(page, 1);
    await openReview(page, 'One question to review');
    const saved = await saveDeck(page);
    await addFile(page, saved.replace(/"due": "[^"]*"/, '"due": "soon"'));
    await expect(page.getByText('The file was not added')).toBeVisible();
    await expect(page.getByText('Question 1 in the file cannot be read.')).toBeVisible();
    await expect(dueHeading(page, 'One question to review')).toBeVisible();
  },
);

test('no request holds anything of the deck', slow, async ({ page }) => {
  const { items } = await missFacts(page, 2);
  // The page of the quiz fetches pages ahead while it is open.
  await page.goto('about:blank');
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await openReview(page, '2 questions to review');
  await rate(page, /^3?\s*Knew it/);
  await addFile(page, await saveDeck(page));
  await eraseDeck(page);
  const sent = await Promise.all(
    requests
      .filter((request) => !request.url().startsWith('blob:'))
      .map(async (request) => ({
        origin: new URL(request.url()).origin,
        path: new URL(request.url()).pathname,
        method: request.method(),
        text: `${request.url()} ${JSON.stringify(await request.allHeaders())}`,
        body: request.postData(),
      })),
  );
  expect(sent.map(({ path }) => path)).toContain('/review/revisions');
  for (const { origin, path, method, text, body } of sent) {
    expect({ origin, method, body }).toEqual({ origin: urls.quiz, method: 'GET', body: null });
    expect(path).toMatch(/^\/(review(\/revisions)?$|_app\/|favicon)/);
    for (const { stem } of items) expect(decodeURIComponent(text)).not.toContain(stem);
  }
});

test('the list of current revisions is the same for everyone', async ({ request }) => {
  const { revision, articleId } = await startAttempt();
  const response = await request.get('/review/revisions');
  expect(response.headers()['set-cookie']).toBeUndefined();
  expect(await response.json()).toMatchObject({ [articleId]: revision });
});
