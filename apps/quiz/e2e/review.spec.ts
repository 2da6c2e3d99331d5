import { readFile } from 'node:fs/promises';
import { expect, test, type Page, type Request } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { corrected, numberOf, takeCorrectedAttempt } from './corrected-article.ts';
import { missFacts, openReview } from './miss-facts.ts';
import { putResponse } from './put-response.ts';
import { startAttempt } from './start-attempt.ts';
import { urls } from './urls.ts';

const due = (page: Page, words: string) => page.getByRole('heading', { name: words, exact: true });

async function rate(page: Page, grade: string): Promise<void> {
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: grade }).click();
}

async function saveDeck(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^dateline-review-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), 'utf8');
}

async function addFile(page: Page, text: string): Promise<void> {
  const file = { name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Add a file to it').setInputFiles(file);
}

async function eraseDeck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('Your deck was erased.')).toBeFocused();
}

test('facts that were missed come back, and later still once they are known', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.clock.install();
  const { items } = await missFacts(page, 2);
  await page.getByRole('link', { name: 'Review now' }).click();
  await expect(due(page, '2 facts are due')).toBeVisible();
  const card = page.getByRole('article');
  await expect(card).toHaveAccessibleName(items[0]?.stem ?? '');
  await expect(page.getByRole('heading', { name: 'The answer' })).toBeHidden();
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Well' })).toContainText('in 10 minutes');
  await page.getByRole('button', { name: 'Well' }).click();
  await expect(due(page, 'One fact is due')).toBeVisible();
  await expect(card).toBeFocused();
  await rate(page, 'Easily');
  await expect(due(page, 'Nothing is due')).toBeFocused();
  await expect(page.getByText('The next fact comes back in 10 minutes')).toBeVisible();
  await page.clock.fastForward('10:00');
  await expect(due(page, 'One fact is due')).toBeVisible();
  await expect(card).toHaveAccessibleName(items[0]?.stem ?? '');
  expect(complaints).toEqual([]);
});

test('a step can be undone, and a fact taken out', async ({ page }) => {
  await missFacts(page, 2);
  await openReview(page, '2 facts are due');
  const first = await page.getByRole('heading', { level: 3 }).innerText();
  await rate(page, 'Well');
  await expect(due(page, 'One fact is due')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the last step' }).click();
  await expect(due(page, '2 facts are due')).toBeVisible();
  await expect(page.getByRole('article')).toHaveAccessibleName(first);
  await page.getByRole('button', { name: 'Remove this fact' }).click();
  await expect(page.getByText('One fact in your deck')).toBeVisible();
  await page.reload();
  await expect(due(page, 'One fact is due')).toBeVisible();
  await expect(page.getByRole('article')).not.toHaveAccessibleName(first);
});

test('a deferred quiz fills the deck at its end, unless the reader takes that back', async ({
  page,
}) => {
  const { id, items } = await startAttempt({ length: 3, feedback: 'deferred' });
  for (const { number } of items) {
    await page.goto(`/attempts/${id}/${number}`);
    await page.getByRole('button', { name: 'Pass', exact: true }).click();
    await expect(page.locator('#verdict')).toBeVisible();
    await expect(page.locator('[data-card], [data-deck]')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'See your result' }).click();
  await expect(page.getByText('3 facts of this quiz were added')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken out of your review deck again.')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Every question' })).toBeVisible();
  await openReview(page, 'Your deck is empty');
});

test('an open question leaves nothing in the browser that tells its answer', async ({ page }) => {
  const { id } = await startAttempt();
  await page.goto(`/attempts/${id}/1`);
  await expect(page.locator('#question')).toBeFocused();
  const databases = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(databases).not.toContain('review-deck');
});

test('a fact of the deck that a quiz shows to be known comes back later, once', async ({
  page,
}) => {
  await page.clock.install();
  await missFacts(page, 1);
  const [again, told] = await Promise.all([
    startAttempt({ length: 1, seed: 'review' }),
    startAttempt({ length: 1, seed: 'review' }),
  ]);
  const response = await page.request.put(`${urls.api}/v1/attempts/${told.id}/responses/1`, {
    data: { response: null },
  });
  const { key } = await response.json();
  await putResponse(again.id, 1, key);
  await page.goto(`/attempts/${again.id}/1`);
  await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
  await page.reload();
  await openReview(page, 'Nothing is due');
  await expect(page.getByText('The next fact comes back in 10 minutes')).toBeVisible();
});

test('a fact whose article was corrected since says so', async ({ page }) => {
  const { id, articleId, ...attempt } = await takeCorrectedAttempt();
  const number = numberOf(attempt, corrected.stem);
  await putResponse(id, number);
  await page.goto(`/attempts/${id}/${number}`);
  await expect(page.getByText('One fact of this quiz was added')).toBeVisible();
  await openReview(page, 'One fact is due');
  await expect(page.getByText('This article has been corrected since.')).toBeVisible();
  await page.getByRole('link', { name: 'What was corrected' }).click();
  await expect(page).toHaveURL(`/articles/${articleId}/corrections`);
});

test('a deck that is saved, erased and added again is the same', async ({ page }) => {
  await missFacts(page, 3);
  await openReview(page, '3 facts are due');
  await rate(page, 'Hardly');
  const saved = await saveDeck(page);
  await eraseDeck(page);
  await page.reload();
  await expect(due(page, 'Your deck is empty')).toBeVisible();
  await addFile(page, saved);
  await expect(page.getByText('3 facts were added.')).toBeVisible();
  await expect(due(page, '2 facts are due')).toBeVisible();
  const cardsOf = (text: string): unknown => JSON.parse(text).cards;
  expect(cardsOf(await saveDeck(page))).toEqual(cardsOf(saved));
});

test('a file that is no deck is refused, says where, and costs nothing', async ({ page }) => {
  await missFacts(page, 1);
  await openReview(page, 'One fact is due');
  const saved = await saveDeck(page);
  await addFile(page, saved.replace('"2026-', '"soon-').replace(/"due": "[^"]*"/, '"due": "soon"'));
  await expect(page.getByText('This file was not added')).toBeVisible();
  await expect(page.getByText('cards[0].schedule.due: Invalid ISO datetime')).toBeVisible();
  await expect(due(page, 'One fact is due')).toBeVisible();
});

test('nothing of the deck leaves the browser', async ({ page }) => {
  const { items } = await missFacts(page, 2);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await openReview(page, '2 facts are due');
  await rate(page, 'Well');
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

test('all revisions are told to everyone alike', async ({ request }) => {
  const { revision, articleId } = await startAttempt();
  const response = await request.get('/review/revisions');
  expect(response.headers()['set-cookie']).toBeUndefined();
  expect(await response.json()).toMatchObject({ [articleId]: revision });
});

test('a review can be done with the keys alone', async ({ page }) => {
  await missFacts(page, 3);
  await openReview(page, '3 facts are due');
  await expect(page.getByRole('article')).toBeFocused();
  for (const [left, key] of [
    ['2 facts are due', ' '],
    ['One fact is due', 'Enter'],
    ['Nothing is due', ' '],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused();
    await page.keyboard.press('3');
    await expect(due(page, left)).toBeVisible();
  }
  await expect(due(page, 'Nothing is due')).toBeFocused();
});

test('a browser that lets pages keep nothing is told so, and quizzes work all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const { id } = await startAttempt({ length: 1 });
  await page.goto(`/attempts/${id}/1`);
  await page.getByRole('button', { name: 'Pass', exact: true }).click();
  await expect(page.locator('#verdict')).toBeFocused();
  await page.goto('/review');
  await expect(page.getByText('This browser lets the page keep nothing')).toBeVisible();
});

const states: Record<string, (page: Page) => Promise<void>> = {
  empty: (page) => openReview(page, 'Your deck is empty'),
  'question of a card': async (page) => {
    await missFacts(page, 2);
    await openReview(page, '2 facts are due');
  },
  'answer of a card': async (page) => {
    await missFacts(page, 2);
    await openReview(page, '2 facts are due');
    await page.getByRole('button', { name: 'Show the answer' }).click();
  },
  'nothing due': async (page) => {
    await missFacts(page, 1);
    await openReview(page, 'One fact is due');
    await rate(page, 'Easily');
    await expect(due(page, 'Nothing is due')).toBeVisible();
  },
  'refused file': async (page) => {
    await openReview(page, 'Your deck is empty');
    await addFile(page, '{}');
    await expect(page.getByText('This file was not added')).toBeVisible();
  },
  'question before erasing': async (page) => {
    await missFacts(page, 1);
    await openReview(page, 'One fact is due');
    await page.getByRole('button', { name: 'Erase it' }).click();
  },
  'notice on the quiz page': async (page) => {
    await missFacts(page, 1);
  },
};
for (const [name, reach] of Object.entries(states)) {
  test(`${name}: no accessibility finding in light or dark, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    await reach(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test.describe('JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the review page says what it would take, and shows no empty part', async ({ page }) => {
    await page.goto('/review');
    await expect(page.getByText('The review deck is kept and shown by your browser')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
