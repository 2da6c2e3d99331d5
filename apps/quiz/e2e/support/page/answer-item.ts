import type { InteractionName } from '@dateline/model/public';
import { expect, type Locator, type Page } from '@playwright/test';

/** Answers the item on the page by a rule that depends on its labels alone, and waits for the verdict. */
export async function answerItem(page: Page): Promise<void> {
  await fillItem(page);
  await submitItem(page);
}

/** Submits the form of the item and waits for the verdict. */
export async function submitItem(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit' }).click();
  // The lines of an order may stand as `fillItem` wants them; then the page asks whether that is meant.
  const asItIs = page.getByRole('button', { name: 'Send it as it is' });
  if (await asItIs.isVisible()) await asItIs.click();
  await expect(page.locator('#verdict')).toBeVisible();
  // Without JavaScript the verdict may be there before the rest of its page.
  await page.waitForLoadState();
}

/** Finds the lines that show the answer of the reader and the right one, in the places of the options. */
export const answerLines = (page: Page): Locator => page.locator('#verdict .options > li');

/** Fills the form of the item, in the same way with JavaScript and without. */
export async function fillItem(page: Page): Promise<void> {
  const form = page.locator('#question form');
  switch (await interactionOf(page)) {
    case 'order':
      return fillOrder(form.locator('[data-order]'));
    case 'match':
      return fillMatch(form);
    case 'choice':
      return chooseFirst(form, 1);
    case 'multipleChoice':
      return chooseFirst(form, await countToChoose(page));
    case 'number':
      return form.getByLabel('Your number').fill('twenty-one');
    case 'date':
      return form.getByLabel('Your date').fill(await readExampleDate(form));
  }
}

/** Reads how many options to choose from the stem, which is in English; two if it does not say it. */
export async function countToChoose(page: Page): Promise<number> {
  const stem = await page.locator('#stem').innerText();
  return (
    3 +
    ['three', 'four', 'five'].findIndex((count) => stem.toLowerCase().includes(`which ${count} `))
  );
}

/** Finds the interaction of the item on the page by its controls. */
export async function interactionOf(page: Page): Promise<InteractionName> {
  const form = page.locator('#question form');
  // The previous item, which is answered and has no form, may still be shown.
  await form.first().waitFor();
  // Before the script of the page has started, an order has lists.
  await page.waitForLoadState();
  if ((await form.getByLabel('Your number').count()) > 0) return 'number';
  if ((await form.getByLabel('Your date').count()) > 0) return 'date';
  if ((await form.locator('[data-order]').count()) > 0) return 'order';
  if ((await form.getByRole('radiogroup').count()) > 0) return 'match';
  return (await form.getByRole('checkbox').count()) > 0 ? 'multipleChoice' : 'choice';
}

/** Clicks the option of a single choice that `fillItem` chooses, which counts at once, and waits for the verdict. */
export async function clickOption(page: Page): Promise<void> {
  const labels = await page.locator('#answer label:has([name=choice])').all();
  const [first] = await sortByText(labels);
  // Before the script of the page has started a choice does not count at once.
  await page.waitForLoadState();
  await first?.click();
  await expect(page.locator('#verdict')).toBeVisible();
}

/** Chooses an option by the keyboard. A choice by pointer would submit the answer of a single choice. */
export async function chooseByKey(input: Locator): Promise<void> {
  // When the script of a page starts it moves the focus once.
  await input.page().waitForLoadState();
  await input.press('Space');
  await expect(input).toBeChecked();
}

async function chooseFirst(form: Locator, count: number): Promise<void> {
  const labels = await form.locator('label:has([name=choice])').all();
  for (const label of (await sortByText(labels)).slice(0, count)) {
    await chooseByKey(label.locator('input'));
  }
}

/** Reads the example in the form, which has the granularity that the form asks for. */
async function readExampleDate(form: Locator): Promise<string> {
  const [, date = ''] = /such as ([^,.]+)/.exec(await form.innerText()) ?? [];
  return date;
}

/** Moves the pointer away from the link to the question, or the first press would count as the second of a double click. */
const leaveLastPress = (form: Locator): Promise<void> => form.page().mouse.move(1, 1);

async function fillMatch(form: Locator): Promise<void> {
  await leaveLastPress(form);
  for (const [index, row] of (await form.getByRole('radiogroup').all()).entries()) {
    const targets = row.getByRole('radio');
    await targets.nth(index % (await targets.count())).check();
  }
}

/** Sorts the lines alphabetically, by their buttons if there are any and by their lists otherwise. */
async function fillOrder(form: Locator): Promise<void> {
  const labels = (await form.locator('label').allInnerTexts()).toSorted();
  const isPlain = await form.locator('select').first().isVisible();
  for (const [index, label] of labels.entries()) {
    const line = form.locator('li').filter({ hasText: label });
    if (isPlain) await line.locator('select').selectOption(String(index + 1));
    else await moveUpTo(form, label, index);
  }
}

async function moveUpTo(form: Locator, label: string, index: number): Promise<void> {
  await leaveLastPress(form);
  const from = (await form.locator('label').allInnerTexts()).indexOf(label);
  const up = form.getByRole('button', { name: `Move ${label} up`, exact: true });
  for (let position = from; position > index; position -= 1) await up.click();
}

async function sortByText(locators: readonly Locator[]): Promise<Locator[]> {
  const texts = await Promise.all(
    locators.map(async (locator) => ({ locator, text: withoutNumber(await locator.innerText()) })),
  );
  return texts.toSorted((a, b) => (a.text < b.text ? -1 : 1)).map(({ locator }) => locator);
}

const withoutNumber = (text: string): string => text.replace(/^\d+\s+/, '');
