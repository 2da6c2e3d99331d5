import type { PublicItem } from '@dateline/model/public';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { answerItem, chooseByKey } from '../../support/page/answer-item.ts';
import { interactions } from '../../support/api/attempts.ts';
import { openItem } from '../../support/page/open-quiz.ts';
import { targetNames } from '../../support/page/target-names.ts';

/** Lists the controls of an item by role and name, in the order of the page. */
function listControls(question: Locator, item: PublicItem): Locator[] {
  type Role = 'radio' | 'checkbox' | 'radiogroup' | 'button' | 'textbox';
  const named = (role: Role, name: string, within = question) =>
    within.getByRole(role, { name, exact: true });
  switch (item.interaction) {
    case 'choice':
      return item.options.map(({ label }) => named('radio', label));
    case 'multipleChoice':
      return item.options.map(({ label }) => named('checkbox', label));
    case 'order':
      return item.options.flatMap(({ label }) => [
        named('button', `Move ${label} up`),
        named('button', `Move ${label} down`),
      ]);
    case 'match':
      return item.options.flatMap(({ label }) => {
        const row = named('radiogroup', label);
        return [row, ...targetNames(item).map((name) => named('radio', name, row))];
      });
    case 'number':
      return [named('textbox', 'Your number')];
    case 'date':
      return [named('textbox', 'Your date')];
  }
}

const openLinks = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Questions' }).getByRole('link');

for (const interaction of interactions) {
  test(`${interaction}: a screen reader gets the question, each control and the verdict`, async ({
    page,
  }) => {
    const { items, item } = await openItem(page, interaction);
    const question = page.getByRole('article', { name: item.stem, exact: true });
    await expect(openLinks(page)).toHaveCount(items.length);
    await expect(question.getByRole('heading', { level: 1, name: item.stem })).toHaveCount(1);
    const group = question.getByRole('group', { name: item.stem }).first();
    for (const control of listControls(group, item)) await expect(control).toHaveCount(1);
    // The button of a single choice appears when something is chosen by keyboard.
    if (interaction === 'choice') await chooseByKey(question.getByRole('radio').first());
    for (const name of ['Submit', 'Skip', 'Flag for later']) {
      await expect(question.getByRole('button', { name, exact: true })).toHaveCount(1);
    }
    await answerItem(page);
    const verdict = question.getByRole('region', { name: /^(Right|Partly right|Wrong)$/ });
    await expect(verdict).toBeFocused();
    await expect(verdict.getByRole('heading', { level: 2 })).toHaveCount(1);
    await expect(verdict).toHaveAccessibleDescription(/of the article/);
    await expect(verdict.getByText(/^For the answer: (the headline|paragraphs? \d)/)).toHaveCount(
      1,
    );
    await expect(question.getByRole('listitem').first()).toBeVisible();
    await expect(question.getByRole('link', { name: 'Next question' })).toHaveCount(1);
    await expect(page).toHaveTitle(/^(Right|Partly right|Wrong)/);
  });
}
