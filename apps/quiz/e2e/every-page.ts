import { createClient } from '@dateline/api/client';
import type { InteractionName } from '@dateline/model/public';
import type { Page } from '@playwright/test';
import { answerItem } from './answer-item.ts';
import {
  corrected,
  correctedArticle,
  numberOf,
  takeCorrectedAttempt,
  withdrawnArticle,
} from './corrected-article.ts';
import { putResponse } from './put-response.ts';
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

async function challengePage(): Promise<string> {
  const { seed, revision, options } = await startAttempt({ length: 2 });
  const query = new URLSearchParams({
    seed,
    revision,
    length: String(options.length),
    topics: options.topics.join(','),
    difficulty: options.difficulty,
    points: '1.5',
    of: '2',
  });
  return `/articles/${articleId}/challenge?${query}`;
}

async function correctedItem(): Promise<string> {
  const attempt = await takeCorrectedAttempt();
  const number = numberOf(attempt, corrected.stem);
  await putResponse(attempt.id, number, corrected.before);
  return `/attempts/${attempt.id}/${number}`;
}

async function correctedResult(): Promise<string> {
  const { id } = await takeCorrectedAttempt();
  const { finish } = createClient(urls.api).v1.attempts[':attemptId'];
  await finish.$post({ param: { attemptId: id } });
  return `/attempts/${id}/result`;
}

/** What becomes of the pages of an article that is corrected or withdrawn; none of them ships a script. */
const correctedReadingPages: Record<string, (page: Page) => Promise<string>> = {
  'log without corrections': async () => `/articles/${articleId}/corrections`,
  'corrected briefing': async () => `/articles/${(await correctedArticle()).articleId}`,
  log: async () => `/articles/${(await correctedArticle()).articleId}/corrections`,
  'withdrawn article': async () => `/articles/${(await withdrawnArticle()).articleId}`,
  'withdrawn attempt': async () => `/attempts/${(await withdrawnArticle()).attemptId}/1`,
  'log of a withdrawn article': async () =>
    `/articles/${(await withdrawnArticle()).articleId}/corrections`,
};

/** Every page that ships no script, by name, with how to get to its address. */
export const readingPages: Record<string, (page: Page) => Promise<string>> = {
  articles: async () => '/',
  briefing: async () => `/articles/${articleId}`,
  unfinished: async () => `/attempts/${(await startAttempt()).id}/result`,
  challenge: challengePage,
  'challenge that is not whole': async () => `/articles/${articleId}/challenge?seed=a`,
  'not found': async () => '/nowhere',
  'API down': async () => urls.lonelyQuiz,
  ...correctedReadingPages,
};

/** All pages that tell of corrections and withdrawals. */
export const correctedPages: typeof correctedReadingPages = {
  ...correctedReadingPages,
  'corrected item': correctedItem,
  'corrected result': correctedResult,
};

/** Every page that ships a script: the quiz page in all its forms, the result, the review. */
export const scriptedPages: Record<string, (page: Page) => Promise<string>> = {
  choice: () => itemPage('choice'),
  order: () => itemPage('order'),
  match: () => itemPage('match'),
  number: () => itemPage('number'),
  date: () => itemPage('date'),
  verdict: (page) => answeredItem(page, 'match'),
  'verdict on a number': (page) => answeredItem(page, 'number'),
  'verdict on a date': (page) => answeredItem(page, 'date'),
  result: finishedAttempt,
  review: async () => '/review',
};

/** Every page of the app, by name. */
export const everyPage = { ...readingPages, ...scriptedPages, ...correctedPages };

async function openReport(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText('Something is wrong').first().click();
}

async function refuseReport(page: Page, address: string): Promise<void> {
  await openReport(page, address);
  await page.getByRole('button', { name: 'Send to the editors' }).click();
  await page.getByText('Choose what is wrong first.').waitFor();
}

async function sendReport(page: Page, address: string): Promise<void> {
  await openReport(page, address);
  await page.getByLabel('Something else').check();
  await page.getByRole('button', { name: 'Send to the editors' }).click();
  await page.getByText('Thank you.').waitFor();
}

/** What becomes of pages without another address, by name, with how to get there. */
export const everyState: Record<string, (page: Page) => Promise<void>> = {
  'open report': async (page) => openReport(page, await itemPage('match')),
  'refused report': async (page) => refuseReport(page, await itemPage('choice')),
  'sent report': async (page) => sendReport(page, await itemPage('number')),
  'refused report on the result': async (page) => refuseReport(page, await finishedAttempt(page)),
  'unfolded correction': async (page) => {
    const attempt = await takeCorrectedAttempt();
    const number = numberOf(attempt, corrected.stem);
    await putResponse(attempt.id, number, corrected.before);
    await page.goto(`/attempts/${attempt.id}/${number === 1 ? 2 : 1}`);
    await page.getByText('What was corrected').click();
  },
};
