import { expect, test, type Page } from '@playwright/test';
import { seedDraft, type Seed } from '../support/seed-draft.ts';
import { selectWords, waitForRest } from '../support/select-words.ts';

const seed: Seed = {
  headline: 'Kenya closes a port',
  paragraphs: [
    '“The port will be a turning point,”',
    'Harbour Board chairwoman Ama Osei said.',
    'Kenya closed the port of Mombasa after a storm Friday. Environment Minister Li Wen came.',
  ],
  entities: [
    { type: 'organisation', form: 'state', id: 'kenya', label: 'Kenya' },
    { type: 'person', id: 'ama-osei', label: 'Ama Osei' },
    { type: 'person', id: 'li-wen', label: 'Li Wen' },
  ],
};

const statement = (page: Page) => page.getByTestId('statement');

/** Drags the mouse from the first character of a paragraph to behind the last one of another. */
async function selectParagraphs(page: Page, from: number, to: number): Promise<void> {
  const first = page.locator(`#p${from} span`).first();
  const last = page.locator(`#p${to} span`).last();
  await waitForRest(page);
  await first.scrollIntoViewIfNeeded();
  const [start, end] = [await first.boundingBox(), await last.boundingBox()];
  if (start === null || end === null) throw new RangeError('Cannot select: nothing is shown');
  await page.mouse.move(start.x + 1, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width - 1, end.y + end.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'What do these words tell?' })).toBeFocused();
}

test('a mark over two paragraphs is evidence in both, and has its speaker', async ({ page }) => {
  await seedDraft(page, seed);
  await selectParagraphs(page, 1, 2);
  await page.keyboard.press('s');
  await expect(statement(page)).toHaveText(
    'Ama Osei says that “the port will be a turning point”.',
  );
  await expect(page.getByText('Everything is filled in')).toBeVisible();
  await expect(page.locator('#p1 .current, #p2 .current')).toHaveText([
    /^“The port will be a turning point,/,
    /^Harbour Board chairwoman Ama Osei said/,
  ]);
});

test('a fact is offered the day of its sentence, and one press takes it', async ({ page }) => {
  await seedDraft(page, seed);
  await selectWords(page, 'Kenya closed the port of Mombasa');
  await page.keyboard.press('w');
  await expect(statement(page)).toHaveText('Kenya closed the port of Mombasa.');
  await page.getByRole('button', { name: /^Take “Friday”: 6 March 2026/ }).click();
  await expect(statement(page)).toHaveText('Kenya closed the port of Mombasa on 6 March.');
  await expect(page.getByText('Everything is filled in')).toBeVisible();
});

test('a post of which the article does not say whose it is is offered its state', async ({
  page,
}) => {
  await seedDraft(page, seed);
  await selectWords(page, 'Environment Minister Li Wen');
  await page.keyboard.press('h');
  await expect(page.getByLabel(/^Post,/)).toHaveValue('environment minister');
  await page.getByRole('button', { name: 'Take “Kenya”' }).click();
  await expect(statement(page)).toHaveText('Li Wen was environment minister of Kenya.');
});

test('a sentence that is none is not called filled in', async ({ page }) => {
  await seedDraft(page, seed);
  await selectWords(page, 'Kenya closed the port of Mombasa');
  await page.keyboard.press('w');
  await page.getByLabel('Whom or what', { exact: true }).fill('The port of Mombasa');
  await expect(page.getByRole('heading', { name: 'Look at the sentence' })).toBeVisible();
  await expect(page.getByText('Everything is filled in')).toBeHidden();
  await page.getByRole('button', { name: /write “the” small/ }).click();
  await expect(page.getByLabel('Whom or what', { exact: true })).toBeFocused();
});
