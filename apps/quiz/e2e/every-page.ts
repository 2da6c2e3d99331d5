import type { InteractionName } from '@dateline/model/public';
import type { Page } from '@playwright/test';
import { answerItem } from './answer-item.ts';
import { articleId, findItem, longest, startAttempt } from './start-attempt.ts';
import { urls } from './urls.ts';

async function itemPage(interaction: InteractionName): Promise<string> {
  const { seed, item } = await findItem(interaction);
  const { id } = await startAttempt({ length: longest, seed });
  return `/attempts/${id}/${item.number}`;
}

async function answeredItem(page: Page, interaction: InteractionName): Promise<string> {
  const address = await itemPage(interaction);
  await page.goto(address);
  await answerItem(page);
  return address;
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
  number: () => itemPage('number'),
  date: () => itemPage('date'),
  verdict: (page) => answeredItem(page, 'match'),
  'verdict on a number': (page) => answeredItem(page, 'number'),
  'verdict on a date': (page) => answeredItem(page, 'date'),
};

/** Every page of the app, by name. */
export const everyPage = { ...readingPages, ...quizPages };
