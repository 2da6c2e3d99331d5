import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import { article, told, type Told } from './river-talks.ts';

/** A page and the hands that work on it. */
export interface EditorSession {
  readonly page: Page;
  readonly hands: Hands;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

/** Goes to a step of the draft. */
async function goTo({ page, hands }: EditorSession, step: string): Promise<void> {
  await hands.press(
    page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }),
  );
  await expect(page).toHaveURL(new RegExp(`/${step.toLowerCase().split(' ', 1)[0]}$`));
}

/** Pastes the article, takes the names that were found, and corrects three of them. */
export async function beginQuiz({ page, hands }: EditorSession): Promise<void> {
  await page.goto('/');
  await hands.press(page.getByRole('link', { name: 'New quiz' }));
  await hands.write(page.getByLabel('Text of the article'), article);
  await hands.write(page.getByLabel('Published on'), '04/04/2026');
  await hands.press(button(page, 'Begin'));
  await expect(page).toHaveURL(/\/names$/);
  await hands.press(button(page, 'Accept all guesses'));
  await expect(page.getByText('All are decided')).toBeVisible();
  for (const name of ['Kesara', 'Noriva']) {
    const row = page.getByRole('toolbar', { name: `What is ${name}?` });
    await hands.pick(row, 'Organisation', 'o');
    await hands.pick(row, 'State', 's');
  }
  await hands.pick(page.getByRole('toolbar', { name: 'What is Alun?' }), 'Not a name', 'x');
  const names = page.getByRole('region', { name: 'Names of this quiz' });
  await expect(names.getByRole('button', { name: /^(?:Kesara|Noriva)\s+State/ })).toHaveCount(2);
  await hands.press(page.getByRole('link', { name: 'Go on to the facts' }));
  await expect(page).toHaveURL(/\/facts$/);
}

/** Marks the words of a fact and completes its form. */
async function stateFact({ page, hands }: EditorSession, fact: Told): Promise<void> {
  const bar = page.getByRole('region', { name: 'What do these words tell?' });
  await hands.mark(fact.paragraph, fact.words);
  await hands.pick(bar, ...fact.tells);
  for (const [label, text] of Object.entries(fact.fields ?? {})) {
    await hands.write(page.getByLabel(label, { exact: true }), text);
  }
  if (fact.more !== undefined) {
    await hands.mark(fact.more.paragraph, fact.more.words);
    await hands.pick(bar, 'More evidence for the open fact', 'm');
  }
  await expect(page.getByTestId('statement')).toHaveText(fact.statement);
  await expect(page.getByText('Everything is filled in')).toBeVisible();
}

/** Removes the wrong answers that a question is begun with, so that all that readers get is chosen or written here. */
async function clearWrongAnswers({ hands }: EditorSession, question: Locator): Promise<void> {
  const remove = question.getByRole('button', { name: /^Remove wrong answer/ });
  for (let left = await remove.count(); left > 0; left -= 1) {
    await hands.press(remove.last());
    await expect(remove).toHaveCount(left - 1);
  }
}

/** Asks about the open fact, with wrong answers, reasons and feedback. */
async function askQuestion(session: EditorSession, fact: Told): Promise<void> {
  const { page, hands } = session;
  const question = page.getByRole('group', { name: /^Question 1/ });
  await hands.press(page.getByRole('button', { name: fact.ask }).first());
  await expect(question.getByLabel('Question', { exact: true })).toBeFocused();
  const isChosen = fact.wrong.some(({ offered, own }) => (offered ?? own) !== undefined);
  if (isChosen) await clearWrongAnswers(session, question);
  if (fact.stem !== undefined) {
    await hands.write(question.getByLabel('Question', { exact: true }), fact.stem);
  }
  if (fact.key !== undefined) {
    await hands.press(question.getByRole('button', { name: 'Say it in other words' }));
    await hands.write(question.getByLabel('In other words'), fact.key);
  }
  for (const [index, { offered, own, because }] of fact.wrong.entries()) {
    if (offered !== undefined) {
      await hands.press(
        question.getByRole('button', { name: new RegExp(`^\\+?\\s?${offered}\\b`) }),
      );
    }
    if (own !== undefined) {
      await hands.press(question.getByRole('button', { name: 'Own words', exact: true }));
      await hands.write(question.getByLabel(`Wrong answer ${index + 1}`, { exact: true }), own);
    }
    if (because !== undefined) {
      await hands.write(question.getByLabel(/^What is it really/).nth(index), because);
    }
  }
  await hands.write(question.getByLabel('Feedback on the right answer'), fact.feedback);
  await expect(question.getByText('Nothing to correct is found')).toBeVisible();
}

/** Makes a fact and its question of each passage that the quiz tells. */
export async function stateFacts(session: EditorSession): Promise<void> {
  for (const fact of told) {
    await stateFact(session, fact);
    await askQuestion(session, fact);
  }
}

/** Writes the summary and the address, and goes to the questions. */
export async function describeQuiz(session: EditorSession, id: string): Promise<void> {
  const { page, hands } = session;
  await goTo(session, 'Article');
  await hands.write(
    page.getByLabel('Summary'),
    'Two countries on one river prepare talks. Who wants what, and how did it come to this?',
  );
  await hands.write(page.getByLabel('Address on the site'), id);
  await goTo(session, 'Sign');
  await hands.write(page.getByLabel('Signed by'), 'Ngozi Brandt');
}

/** Reads and signs every question. */
export async function signQuestions({ page, hands }: EditorSession): Promise<void> {
  for (const number of told.keys()) {
    const heading = page.getByRole('heading', { name: `Question ${number + 1} of ${told.length}` });
    await expect(heading).toBeVisible();
    await hands.press(button(page, /^Sign\b/).last());
  }
  await expect(page.getByText('Nothing is left to read.').first()).toBeVisible();
}

/** Reads how many questions the quiz has that has just begun; fewer than there are, if some give away others. */
async function readLength(page: Page): Promise<number> {
  const text = await page.getByText(/question 1 of \d+/i).innerText();
  const [, length = ''] = /of (\d+)/i.exec(text) ?? [];
  expect(Number(length)).toBeGreaterThanOrEqual(5);
  return Number(length);
}

/** Plays a quiz at the desk, answering each question with its first option. */
export async function playAtDesk(session: EditorSession): Promise<void> {
  const { page, hands } = session;
  await goTo(session, 'Play');
  await hands.press(button(page, 'Start'));
  const length = await readLength(page);
  for (let number = 1; number <= length; number += 1) {
    await expect(page.getByText(`Question ${number} of ${length}`)).toBeFocused();
    await hands.press(page.getByRole('radio').first());
    await hands.press(button(page, 'Answer'));
    await expect(page.locator('#verdict')).toContainText(/Right|Wrong/);
    await hands.press(page.locator('#verdict').getByRole('button'));
  }
  await expect(page.locator('#score')).toBeFocused();
}

/** Publishes the quiz, and follows the link to it. */
export async function publishQuiz(session: EditorSession): Promise<void> {
  const { page, hands } = session;
  await goTo(session, 'Publish');
  await expect(page.getByText('No check finds a fault.')).toBeVisible();
  await hands.write(page.getByLabel('Note to readers'), 'First published');
  await hands.write(page.getByLabel('Your editor’s key'), 'dateline-editor-key-for-development');
  await hands.press(button(page, 'Show what changes'));
  await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible();
  await hands.press(button(page, 'Publish'));
  await expect(page.getByText('The quiz is published.')).toBeVisible();
  await hands.press(page.getByRole('link', { name: 'Open it as a reader' }));
}

/** Plays the published quiz as a reader, from its page to the result. */
export async function playAsReader({ page, hands }: EditorSession): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kesara and Noriva');
  await hands.press(page.locator('main button[name=quick]'));
  await expect(page).toHaveURL(/\/1#question$/);
  // Until its script runs, a click on an option only chooses it.
  await page.locator('html.enhanced').waitFor();
  const length = await readLength(page);
  for (let number = 1; number <= length; number += 1) {
    await expect(page).toHaveURL(new RegExp(`/${number}(?:#.*)?$`));
    await hands.answer(page.locator('#question'));
    await expect(page.locator('#verdict')).toBeVisible();
    await hands.press(page.locator('[data-next]'));
  }
  await expect(page.locator('#points')).toContainText(`of ${length}`);
}
