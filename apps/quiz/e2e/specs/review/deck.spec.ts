import { expect, test } from '@playwright/test';
import { corrected, numberOf, takeCorrectedAttempt } from '../../support/api/corrected-article.ts';
import {
  deckNotice,
  dueHeading,
  missFacts,
  openReview,
  rate,
} from '../../support/page/review-deck.ts';
import { passItem, putResponse, startAtFitting, startAtItem } from '../../support/api/attempts.ts';
import { finishQuiz } from '../../support/page/open-quiz.ts';
import { listMessages } from '../../support/page/list-messages.ts';
import { slow } from '../../support/page/slow.ts';

test('missed facts are due for review, and are due again later after they are rated', async ({
  page,
}) => {
  const complaints = listMessages(page);
  await page.clock.install();
  const { items } = await missFacts(page, 2);
  await page.getByRole('link', { name: 'Review now' }).click();
  await expect(dueHeading(page, '2 questions to review')).toBeVisible();
  const card = page.getByRole('article');
  await expect(card).toHaveAccessibleName(items[0]?.stem ?? '');
  await expect(page.getByRole('heading', { name: 'The answer' })).toBeHidden();
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^3?\s*Knew it/ })).toContainText('in 10 minutes');
  await page.getByRole('button', { name: 'Remove this question' }).evaluate((button) => {
    button.scrollIntoView();
  });
  await page.getByRole('button', { name: /^3?\s*Knew it/ }).click();
  await expect(dueHeading(page, 'One question to review')).toBeVisible();
  await expect(card).toBeFocused();
  await expect(page.getByRole('heading', { level: 3 })).toBeInViewport({ ratio: 1 });
  await rate(page, 'Easy');
  await expect(dueHeading(page, 'Nothing to review now')).toBeFocused();
  await expect(dueHeading(page, 'Nothing to review now')).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('The next question comes back in 10 minutes')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Choose an article' })).toBeInViewport();
  await page.clock.fastForward('10:00');
  await expect(dueHeading(page, 'One question to review')).toBeVisible();
  await expect(card).toHaveAccessibleName(items[0]?.stem ?? '');
  expect(complaints).toEqual([]);
});

for (const way of ['click', 'keys'] as const) {
  test(`an option that is chosen in review by ${way} proposes the rating, beside those of the reader’s own`, async ({
    page,
  }) => {
    const { id } = await startAtItem('choice');
    await finishQuiz(page, id);
    await page.getByRole('link', { name: 'Review now' }).click();
    const option = page.getByRole('article').getByRole('list').getByRole('button').first();
    const reveal = page.getByRole('button', { name: 'Show the answer' });
    for (let tries = 0; tries < 4; tries += 1) {
      await reveal.waitFor();
      if (await option.isVisible()) break;
      await rate(page, 'Easy');
    }
    // The text takes the whole line, not the narrow column of a mark.
    const text = option.evaluate((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return range.getBoundingClientRect().height;
    });
    expect(await text).toBeLessThan(48);
    if (way === 'click') await option.click();
    else await page.keyboard.press('1');
    await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Barely knew it' })).toContainText('back in');
    const stem = await page.getByRole('heading', { level: 3 }).innerText();
    const proposed = page.getByRole('button', { name: /^(Right|Wrong)\. Go on$/ });
    const isWrong = (await proposed.innerText()).startsWith('Wrong');
    await expect(page.getByRole('button', { name: 'Easy' })).toHaveCount(isWrong ? 0 : 1);
    if (way === 'click') await proposed.click();
    else await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 3, name: stem })).toHaveCount(0);
  });
}

for (const way of ['click', 'keys'] as const) {
  test(`several options are chosen in review by ${way}, and the answer says if they are right`, async ({
    page,
  }) => {
    const { id, item } = await startAtFitting(
      'several',
      ({ interaction }) => interaction === 'multipleChoice',
    );
    await finishQuiz(page, id);
    await page.getByRole('link', { name: 'Review now' }).click();
    const card = page.getByRole('article');
    const reveal = page.getByRole('button', { name: 'Show the answer' });
    await reveal.waitFor();
    while ((await card.getByRole('heading', { level: 3 }).innerText()) !== item.stem) {
      await rate(page, 'Easy');
    }
    const options = card.getByRole('list').getByRole('button');
    for (const place of [0, 1, 2, 0]) {
      if (way === 'click') await options.nth(place).click();
      else await page.keyboard.press(String(place + 1));
    }
    const pressed = await options.evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-pressed')),
    );
    expect(pressed.slice(0, 3)).toEqual(['false', 'true', 'true']);
    expect(pressed.slice(3)).not.toContain('true');
    if (way === 'click') await reveal.click();
    else await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused();
    const right = await card.locator('.lines > li').allInnerTexts();
    const labels = 'options' in item ? item.options.map(({ label }) => label) : [];
    const picks = labels.slice(1, 3);
    for (const label of labels) {
      const sign = right.includes(label) ? ' ✓' : picks.includes(label) ? ' ✗' : '';
      await expect(card.locator('.options > li', { hasText: label })).toHaveText(label + sign);
    }
    const isRight = right.length === 2 && picks.every((label) => right.includes(label));
    await page.getByRole('button', { name: `${isRight ? 'Right' : 'Wrong'}. Go on` }).click();
    await expect(page.getByRole('heading', { level: 3, name: item.stem })).toHaveCount(0);
  });
}

test('a card says what was wrong about the answer that was given', async ({ page }) => {
  const [{ id, item, path }, twin] = [await startAtItem('choice'), await startAtItem('choice')];
  const { key } = await passItem(twin.id, twin.item.number);
  const wrong = 'options' in item ? item.options.find((option) => option.id !== key) : undefined;
  await page.goto(path);
  const verdict = await putResponse(id, item.number, wrong?.id);
  const [mistake = ''] = 'feedback' in verdict ? verdict.feedback.split('\n') : [];
  await finishQuiz(page, id);
  await page.getByRole('link', { name: 'Review now' }).click();
  await page.getByRole('button', { name: 'Show the answer' }).waitFor();
  while ((await page.getByRole('heading', { level: 3 }).innerText()) !== item.stem) {
    await rate(page, 'Easy');
  }
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.getByText(mistake, { exact: true })).toBeVisible();
});

test('a rating can be undone, and a fact removed', slow, async ({ page }) => {
  await missFacts(page, 2);
  await openReview(page, '2 questions to review');
  const first = await page.getByRole('heading', { level: 3 }).innerText();
  await rate(page, /^3?\s*Knew it/);
  await expect(dueHeading(page, 'One question to review')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the last step' }).click();
  await expect(dueHeading(page, '2 questions to review')).toBeVisible();
  await expect(page.getByRole('article')).toHaveAccessibleName(first);
  await page.getByRole('button', { name: 'Remove this question' }).click();
  await expect(page.getByText('One question in your deck')).toBeVisible();
  await page.reload();
  await expect(dueHeading(page, 'One question to review')).toBeVisible();
  await expect(page.getByRole('article')).not.toHaveAccessibleName(first);
});

test('a fact of an article that was corrected since says so', slow, async ({ page }) => {
  const { id, articleId, ...attempt } = await takeCorrectedAttempt();
  const number = numberOf(attempt, corrected.stem);
  await page.goto(`/attempts/${id}/${number}`);
  await page.getByRole('button', { name: /^Skip$/ }).click();
  await expect(page.locator('#verdict')).toBeVisible();
  await finishQuiz(page, id);
  await expect(deckNotice(page)).toBeVisible();
  await openReview(page, `${attempt.items.length} questions to review`);
  await expect(page.getByText('This article has been corrected since.')).toBeVisible();
  await page.getByRole('link', { name: 'What was corrected' }).click();
  await expect(page).toHaveURL(`/articles/${articleId}/corrections`);
});

test('a review can be done with the keys alone', async ({ page }) => {
  await missFacts(page, 2);
  await openReview(page, '2 questions to review');
  await expect(page.getByRole('article')).toBeFocused();
  for (const [left, key] of [
    ['One question to review', 'Enter'],
    ['Nothing to review now', ' '],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused();
    await page.keyboard.press('3');
    await expect(dueHeading(page, left)).toBeVisible();
  }
  await expect(dueHeading(page, 'Nothing to review now')).toBeFocused();
});

test.describe('JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the review page says that it needs JavaScript, and shows no buttons', async ({ page }) => {
    await page.goto('/review');
    await expect(page.getByText('Your browser keeps the review deck itself')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
