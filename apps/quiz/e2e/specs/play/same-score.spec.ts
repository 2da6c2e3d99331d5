import type { InteractionName } from '@dateline/model/public';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { answerItem, submitItem } from '../../support/page/answer-item.ts';
import { dragToOrder, pairByTaps } from '../../support/page/move-lines.ts';
import { startAtItem } from '../../support/api/attempts.ts';

interface Way {
  readonly interaction: InteractionName;
  readonly by: string;
  /** With the script of the page. */
  readonly answer: (page: Page) => Promise<void>;
}

/** Every interaction, in every way that the script of the page adds to plain fields. */
const ways: readonly Way[] = [
  { interaction: 'choice', by: 'a radio button', answer: answerItem },
  { interaction: 'multipleChoice', by: 'boxes', answer: answerItem },
  { interaction: 'order', by: 'buttons', answer: answerItem },
  {
    interaction: 'order',
    by: 'dragging',
    answer: async (page) => {
      await dragToOrder(page);
      await submitItem(page);
    },
  },
  { interaction: 'match', by: 'lists', answer: answerItem },
  {
    interaction: 'match',
    by: 'tapping',
    answer: async (page) => {
      await pairByTaps(page);
      await submitItem(page);
    },
  },
  { interaction: 'number', by: 'a word', answer: answerItem },
  { interaction: 'date', by: 'a text', answer: answerItem },
];

/** Answers one item of a quiz and finishes it; tells what became of the answer, and the score. */
async function takeQuiz(
  browser: Browser,
  javaScriptEnabled: boolean,
  interaction: InteractionName,
  answer: Way['answer'],
) {
  const { id, item, path } = await startAtItem(interaction);
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(path);
    await answer(page);
    const verdict = await page.locator('#verdict-word').innerText();
    const answers = await page.locator('#verdict ~ ul').innerText();
    await page.goto(`/attempts/${id}/result`);
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByText('Your result')).toBeVisible();
    const score = await page.getByRole('heading', { level: 1 }).innerText();
    const reviewed = page.locator('#review ~ ol > li').nth(item.number - 1);
    await expect(reviewed.getByRole('heading', { level: 4 })).toHaveText(verdict, {
      useInnerText: true,
    });
    return { verdict, answers, score };
  } finally {
    await context.close();
  }
}

for (const { interaction, by, answer } of ways) {
  test(`${interaction}: the same answer, given by ${by} or without JavaScript, has the same verdict and score`, async ({
    browser,
  }) => {
    const enhanced = await takeQuiz(browser, true, interaction, answer);
    const plain = await takeQuiz(browser, false, interaction, answerItem);
    expect(enhanced).toEqual(plain);
  });
}
