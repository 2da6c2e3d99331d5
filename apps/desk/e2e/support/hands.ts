import type { Locator, Page } from '@playwright/test';
import { selectWords } from './select-words.ts';

/** What an editor does at the desk, by mouse or by keyboard. */
export interface Hands {
  /** Presses a button or a link, or ticks a box. */
  press(target: Locator): Promise<void>;
  /** Replaces the text of a field. A date is "04/04/2026": browsers differ in which number is the month. */
  write(field: Locator, text: string): Promise<void>;
  /** Marks words of a paragraph of the article. */
  mark(paragraph: number, words: string): Promise<void>;
  /** Chooses what is offered with a key, by its name or by that key. */
  pick(within: Locator, name: string, key: string): Promise<void>;
  /** Answers the question of a reader with its first option. */
  answer(question: Locator): Promise<void>;
}

/** Works with the mouse, and types text into fields. */
export const byMouse = (page: Page): Hands => ({
  press: (target) => target.click(),
  write: (field, text) => field.fill(/^\d\d\/\d\d\/\d{4}$/.test(text) ? toIso(text) : text),
  mark: (_, words) => selectWords(page, words),
  pick: (within, name) => within.getByRole('button', { name }).first().click(),
  // A click on an option answers at once.
  answer: (question) => question.locator('label:has([name=choice])').first().click(),
});

const toIso = (date: string): string => date.split('/').toReversed().join('-');

/** The most presses of Tab from one end of a page to the other. */
const mostStops = 300;

/** Says where the focus has to go to reach an element. */
const findWay = (target: Locator): Promise<'here' | 'on' | 'back'> =>
  target.evaluate((element) => {
    const { activeElement: from } = document;
    if (from === element) return 'here';
    const isBefore = from
      ? (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      : false;
    return isBefore ? 'back' : 'on';
  });

async function moveTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const way = await findWay(target);
    if (way === 'here') return;
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

async function pressByKey(page: Page, target: Locator): Promise<void> {
  await moveTo(page, target);
  const isBox = await target.evaluate((element) => element instanceof HTMLInputElement);
  await page.keyboard.press(isBox ? 'Space' : 'Enter');
}

async function writeByKey(page: Page, field: Locator, text: string): Promise<void> {
  await moveTo(page, field);
  const isDate = (await field.getAttribute('type')) === 'date';
  if (!isDate) await page.keyboard.press('ControlOrMeta+a');
  // A text with lines is pasted.
  if (text.includes('\n')) await page.keyboard.insertText(text);
  else await page.keyboard.type(isDate ? text.replaceAll('/', '') : text);
}

async function markByKey(page: Page, paragraph: number, words: string): Promise<void> {
  await pressByKey(
    page,
    page.getByRole('button', { name: `Mark by keyboard: paragraph ${paragraph}` }),
  );
  const area = page.getByRole('textbox', { name: `Words of paragraph ${paragraph}` });
  const start = (await area.inputValue()).indexOf(words);
  if (start < 0) throw new RangeError(`Cannot mark "${words}": paragraph ${paragraph} lacks it`);
  for (let at = 0; at < start; at += 1) await page.keyboard.press('ArrowRight');
  for (let at = 0; at < words.length; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
}

/** Works with the keyboard alone: moves by Tab, and uses the keys of the desk. */
export const byKeyboard = (page: Page): Hands => ({
  press: (target) => pressByKey(page, target),
  write: (field, text) => writeByKey(page, field, text),
  mark: (paragraph, words) => markByKey(page, paragraph, words),
  pick: async (within, _, key) => {
    const stop = within.locator('[tabindex="0"]');
    if ((await stop.count()) > 0) await moveTo(page, stop.first());
    await page.keyboard.press(key);
  },
  answer: async (question) => {
    await pressByKey(page, question.getByRole('radio').first());
    await pressByKey(page, page.getByRole('button', { name: 'Submit' }));
  },
});
