import type { Page } from '@playwright/test';
import { answerItem } from './answer-item.ts';
import { articleId, findItem, longest, startAttempt } from './start-attempt.ts';
import { urls } from './urls.ts';

async function itemPage(
  interaction: 'choice' | 'multipleChoice' | 'order' | 'match',
): Promise<string> {
  const { seed, item } = await findItem(interaction);
  const { id } = await startAttempt({ length: longest, seed });
  return `/attempts/${id}/${item.number}`;
}

async function finishedAttempt(page: Page): Promise<string> {
  const { id } = await startAttempt({ length: 2, seed: 'finished' });
  await page.goto(`/attempts/${id}/1`);
  await answerItem(page);
  await page.goto(`/attempts/${id}/result`);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText('Your result').waitFor();
  return `/attempts/${id}/result`;
}

/** Every page that ships no script, by name, with how to get to its address. */
export const readingPages: Record<string, (page: Page) => Promise<string>> = {
  articles: async () => '/',
  briefing: async () => `/articles/${articleId}`,
  unfinished: async () => `/attempts/${(await startAttempt()).id}/result`,
  result: finishedAttempt,
  'not found': async () => '/nowhere',
  'API down': async () => urls.lonelyQuiz,
};

/** The quiz page in all its forms. */
const quizPages: Record<string, (page: Page) => Promise<string>> = {
  choice: () => itemPage('choice'),
  order: () => itemPage('order'),
  match: () => itemPage('match'),
  async verdict(page) {
    const address = await itemPage('match');
    await page.goto(address);
    await answerItem(page);
    return address;
  },
};

/** Every page of the app, by name. */
export const everyPage = { ...readingPages, ...quizPages };
