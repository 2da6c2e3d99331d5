import { createClient } from '@dateline/api/client';
import type { InteractionName, Picture } from '@dateline/model/public';
import type { Page } from '@playwright/test';
import { answerItem, chooseByKey, fillItem, submitItem } from './answer-item.ts';
import {
  correctedArticle,
  takeAnsweredCorrection,
  takeCorrectedAttempt,
  withdrawnArticle,
} from '../api/corrected-article.ts';
import { openOptions } from './choose-quiz.ts';
import { openMenu } from './open-menu.ts';
import {
  articleId,
  challengeAddress,
  startAtItem,
  startAtPicture,
  startAttempt,
  variedArticleId,
} from '../api/attempts.ts';
import { finishQuiz, openItem, openPicture, openQuiz } from './open-quiz.ts';
import { urls } from '../workers/urls.ts';

const itemPage = async (interaction: InteractionName): Promise<string> =>
  (await startAtItem(interaction)).path;

async function answeredItem(page: Page, interaction: InteractionName): Promise<string> {
  const { path } = await openItem(page, interaction);
  await answerItem(page);
  return path;
}

async function answeredPicture(page: Page, kind: Picture['kind']): Promise<string> {
  const { path } = await openPicture(page, kind);
  await answerItem(page);
  return path;
}

async function finishedAttempt(page: Page): Promise<string> {
  const { id } = await openQuiz(page, { length: 2, seed: 'finished' });
  await answerItem(page);
  await finishQuiz(page, id);
  await page.getByText('Your result', { exact: true }).waitFor();
  return `/attempts/${id}/result`;
}

const challengePage = async (): Promise<string> =>
  challengeAddress(await startAttempt({ length: 2 }));

async function shortLink(): Promise<string> {
  const { revision } = await startAttempt({ length: 4 });
  return `/q/${articleId}/k7m2x9p-${revision.slice(0, 6)}-mff4-rpws-150`;
}

async function correctedItem(): Promise<string> {
  const { id, number } = await takeAnsweredCorrection();
  return `/attempts/${id}/${number}`;
}

async function correctedResult(): Promise<string> {
  const { id } = await takeCorrectedAttempt();
  const { finish } = createClient(urls.api).v1.attempts[':attemptId'];
  const response = await finish.$post({ param: { attemptId: id } });
  if (!response.ok) throw new Error(`Cannot finish the attempt: ${response.status}`);
  return `/attempts/${id}/result`;
}

/** Creates what a page shows, through the API or in the browser, and resolves to the address of the page. */
type Address = (page: Page) => Promise<string>;

/** Keeps the names of the pages in the type. */
const definePages = <Name extends string>(pages: Record<Name, Address>): Record<Name, Address> =>
  pages;

/** The pages of articles that were corrected or withdrawn; none of them ships a script. */
const correctedReadingPages = definePages({
  'log without corrections': async () => `/articles/${articleId}/corrections`,
  'corrected article': async () => `/articles/${(await correctedArticle()).articleId}`,
  'corrected briefing': async () => `/articles/${(await correctedArticle()).articleId}/briefing`,
  log: async () => `/articles/${(await correctedArticle()).articleId}/corrections`,
  'withdrawn article': async () => `/articles/${(await withdrawnArticle()).articleId}`,
  'withdrawn attempt': async () => `/attempts/${(await withdrawnArticle()).attemptId}/1`,
  'log of a withdrawn article': async () =>
    `/articles/${(await withdrawnArticle()).articleId}/corrections`,
});

/** Every page that ships no script, by name. */
export const readingPages = definePages({
  articles: async () => '/',
  article: async () => `/articles/${articleId}`,
  briefing: async () => `/articles/${articleId}/briefing`,
  unfinished: async () => `/attempts/${(await startAttempt()).id}/result`,
  today: async () => '/today',
  challenge: challengePage,
  'short link': shortLink,
  'own text': async () => `/articles/${variedArticleId}/text?mark=2.0.175#p2`,
  'challenge that is not whole': async () => `/articles/${articleId}/challenge?seed=a`,
  'not found': async () => '/nowhere',
  'API down': async () => urls.detachedQuiz,
  ...correctedReadingPages,
});

/** All pages that show corrections and withdrawals. */
const correctedPages = definePages({
  ...correctedReadingPages,
  'corrected item': correctedItem,
  'corrected result': correctedResult,
});

/** Every page that ships a script: the quiz page in all its forms, the result, the review. */
export const scriptedPages = definePages({
  choice: () => itemPage('choice'),
  order: () => itemPage('order'),
  match: () => itemPage('match'),
  number: () => itemPage('number'),
  date: () => itemPage('date'),
  map: async () => (await startAtPicture('map')).path,
  line: async () => (await startAtPicture('line')).path,
  'verdict on a map': (page) => answeredPicture(page, 'map'),
  'verdict on a line': (page) => answeredPicture(page, 'line'),
  verdict: (page) => answeredItem(page, 'match'),
  'verdict on a number': (page) => answeredItem(page, 'number'),
  'verdict on a date': (page) => answeredItem(page, 'date'),
  result: finishedAttempt,
  review: async () => '/review',
});

/** Every page of the app, by name. */
export const everyPage = { ...readingPages, ...scriptedPages, ...correctedPages };

async function openReport(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if ((await page.locator('#menu').count()) > 0) await openMenu(page);
  // On a result, questions that were answered right are folded.
  const fold = page.locator('details:not([open]) > summary:has(h3)');
  while ((await fold.count()) > 0) await fold.first().click();
  await page.getByText('Report a problem').first().click();
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

/** Opens an item with a flag, the time, the question for confidence and every folded section. */
async function enableEverything(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Flag for later' }).click();
  // A flag goes on to the next question.
  await page.waitForURL((url) => url.pathname !== address);
  await page.goto(address);
  await page.getByRole('button', { name: 'Remove the flag' }).waitFor();
  await openMenu(page);
  await page.getByRole('button', { name: 'Show a timer' }).click();
  await page.getByRole('timer').waitFor();
  await page.getByRole('button', { name: 'Ask how sure I am' }).click();
  await page.getByText('How sure are you?').waitFor();
  await page.getByText('Go on later or on another device').click();
}

/** Opens the result of a challenge, with confidence and time. */
async function resultBesideFriend(page: Page): Promise<void> {
  await page.goto(await challengePage());
  await page.getByRole('button', { name: 'Take the same quiz' }).click();
  await page.locator('#question').waitFor();
  await enableEverything(page, new URL(page.url()).pathname);
  await fillItem(page);
  await chooseByKey(page.getByRole('radio', { name: 'sure', exact: true }));
  await submitItem(page);
  await page.goto(page.url().replace(/\d+(#.*)?$/, 'result'));
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText(/^You .*, your friend/).waitFor();
}

/** Every state of a page that has no address of its own, by name; each function brings the page there. */
export const everyState: Record<string, (page: Page) => Promise<void>> = {
  'unfolded options': async (page) => openOptions(page, articleId),
  'open report': async (page) => openReport(page, await itemPage('match')),
  'refused report': async (page) => refuseReport(page, await itemPage('choice')),
  'sent report': async (page) => sendReport(page, await itemPage('number')),
  'refused report on the result': async (page) => refuseReport(page, await finishedAttempt(page)),
  'item with everything enabled': async (page) => enableEverything(page, await itemPage('choice')),
  'refused match': async (page) => {
    await openItem(page, 'match');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Choose a match for each item first.').waitFor();
  },
  'unmoved order': async (page) => {
    await openItem(page, 'order');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('You have not moved anything').waitFor();
  },
  'list of keys': async (page) => {
    await openItem(page, 'choice');
    await page.keyboard.press('?');
    await page.locator('#keys').waitFor();
  },
  'result beside a friend’s': resultBesideFriend,
  'unfolded correction': async (page) => {
    const { id, other } = await takeAnsweredCorrection();
    await page.goto(`/attempts/${id}/${other}`);
    await page.getByText('What was corrected').click();
  },
};
