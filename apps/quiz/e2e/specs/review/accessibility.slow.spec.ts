import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../../support/page/accessibility.ts';
import {
  addFile,
  dueHeading,
  missFacts,
  openReview,
  rate,
} from '../../support/page/review-deck.ts';

const states: Record<string, (page: Page) => Promise<void>> = {
  empty: (page) => openReview(page, 'Your deck is empty'),
  'question of a card': async (page) => {
    await missFacts(page, 2);
    await openReview(page, '2 questions to review');
  },
  'answer of a card': async (page) => {
    await missFacts(page, 2);
    await openReview(page, '2 questions to review');
    await page.getByRole('button', { name: 'Show the answer' }).click();
  },
  'nothing due': async (page) => {
    await missFacts(page, 1);
    await openReview(page, 'One question to review');
    await rate(page, 'Easy');
    await expect(dueHeading(page, 'Nothing to review now')).toBeVisible();
  },
  'refused file': async (page) => {
    await openReview(page, 'Your deck is empty');
    await addFile(page, '{}');
    await expect(page.getByText('The file was not added')).toBeVisible();
  },
  'question before erasing': async (page) => {
    await missFacts(page, 1);
    await openReview(page, 'One question to review');
    await page.getByRole('button', { name: 'Erase the deck' }).click();
  },
  'notice on the quiz page': async (page) => {
    await missFacts(page, 1);
  },
};
for (const [name, reach] of Object.entries(states)) {
  test(`${name}: no accessibility finding in light or dark, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    await reach(page);
    await expectAccessible(page);
  });
}
