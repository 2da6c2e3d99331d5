import { expect, test, type Page } from '@playwright/test';
import { seedDraft, type Seed } from '../support/seed-draft.ts';
import { expectToFit, findBarriers } from '../support/accessibility.ts';
import { readBundled, storeDraft } from '../support/store-draft.ts';
import { selectWords } from '../support/select-words.ts';
import { slow } from '../support/slow.ts';

const seed: Seed = {
  headline: 'Kenya closes a port',
  paragraphs: [
    'Kenya closed the port of Mombasa on Tuesday because a storm was near. At least 26 boats left 🚢 before noon.',
    'Ama Osei, the port’s director, said that the harbour would open again. Nobody was hurt.',
  ],
  entities: [
    { type: 'organisation', form: 'state', id: 'kenya', label: 'Kenya' },
    { type: 'person', id: 'ama-osei', label: 'Ama Osei' },
  ],
};

const statement = (page: Page) => page.getByTestId('statement');

test('words marked by mouse become a clause with its date, and its sentence', async ({ page }) => {
  await seedDraft(page, seed);
  await expect(page.getByText('0 of 2 sentences').first()).toBeVisible();
  await selectWords(page, 'Kenya closed the port of Mombasa on Tuesday');
  await expect(page.getByText('What do these words tell?')).toBeVisible();
  await page.keyboard.press('w');
  await expect(statement(page)).toHaveText('Kenya closed the port of Mombasa on 3 March.');
  await expect(page.getByLabel('Who or what', { exact: true })).toHaveValue('Kenya');
  await expect(page.getByLabel('Did', { exact: true })).toHaveValue('closed');
  await expect(page.getByText(/Read from “Tuesday”/)).toBeVisible();
  await expect(page.getByText('Everything is filled in')).toBeVisible();
  await expect(page.getByText('1 of 2 sentences')).toBeVisible();

  await page.getByLabel('Did', { exact: true }).fill('did not close');
  await expect(statement(page)).toHaveText('Kenya did not close the port of Mombasa on 3 March.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(statement(page)).toHaveText('Kenya closed the port of Mombasa on 3 March.');

  await selectWords(page, 'because a storm was near');
  await page.getByRole('button', { name: 'Why, or to what end' }).click();
  await expect(statement(page)).toHaveText(
    'Kenya closed the port of Mombasa on 3 March because a storm was near.',
  );
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /because a storm was near/ })).toBeVisible();
});

test(
  'the article does not jump while questions are counted and a change is saved',
  slow,
  async ({ page }) => {
    await seedDraft(page, seed);
    await selectWords(page, 'Kenya closed the port of Mombasa on Tuesday');
    // What stands above the article.
    const steps = page.getByRole('navigation', { name: 'Steps' }).locator('..');
    const seen = await steps.evaluateHandle((bar: HTMLElement) => {
      const heights = new Set<number>();
      const look = (): void => {
        heights.add(bar.offsetHeight);
        requestAnimationFrame(look);
      };
      look();
      return heights;
    });
    await page.keyboard.press('w');
    await expect(page.getByRole('link', { name: /^Sign.* to read$/ })).toBeVisible();
    await page.getByLabel('Did', { exact: true }).fill('shut');
    await expect(statement(page)).toHaveText('Kenya shut the port of Mombasa on 3 March.');
    await expect(page.getByText('Saved in this browser')).toBeVisible();
    expect(await seen.evaluate((heights) => [...heights])).toHaveLength(1);
  },
);

test('undo takes a new fact away, and leaves no other one open', async ({ page }) => {
  const other = {
    kind: 'clause',
    id: 'hurt',
    subject: { text: 'nobody' },
    verb: 'be, was, been',
    slots: [{ slot: 'complement', value: { text: 'hurt' } }],
    evidence: [{ paragraph: 2, start: 71, end: 87 }],
  } as const;
  await seedDraft(page, {
    ...seed,
    facts: [{ ...other, slots: [...other.slots], evidence: [...other.evidence] }],
  });
  await selectWords(page, 'Kenya closed the port of Mombasa on Tuesday');
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { name: 'The open fact' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'The open fact' })).toBeHidden();
  await expect(page.getByRole('button', { name: /Nobody was hurt/ })).toBeVisible();
});

test('the same by keyboard alone', async ({ page }) => {
  await seedDraft(page, seed);
  const mark = page.getByRole('button', { name: 'Mark by keyboard: paragraph 1' });
  await expect(mark).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await mark.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Words of paragraph 1' })).toBeFocused();
  const words = 'Kenya closed the port of Mombasa on Tuesday';
  for (let at = 0; at < words.length; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText(`Marked: “${words}”`)).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('w');
  await expect(statement(page)).toHaveText('Kenya closed the port of Mombasa on 3 March.');
  await expect(page.getByLabel('Did', { exact: true })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('shut');
  await expect(statement(page)).toHaveText('Kenya shut the port of Mombasa on 3 March.');
});

test('what the marked words do not say is shown, and mended', async ({ page }) => {
  await seedDraft(page, seed);
  await selectWords(page, 'At least 26 boats left');
  await page.keyboard.press('w');
  const who = page.getByLabel('Who or what', { exact: true });
  await expect(who).toHaveValue('at least 26 boats');
  await expect(page.getByText('Everything is filled in')).toBeVisible();
  await who.fill('at least 62 boats');
  const fault = page.getByRole('button', {
    name: 'Who or what: you have 62; the article says “26”.',
  });
  await expect(page.getByRole('listitem').filter({ hasText: 'unfinished' })).toHaveCount(1);
  await fault.click();
  await expect(who).toBeFocused();
  await who.fill('26 boats');
  await expect(
    page.getByText(/you have exactly 26; the article says at least so many/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'It is said elsewhere …: Who or what' }).click();
  const reason = page.getByLabel('Who or what: it is said elsewhere, because');
  await expect(reason).toBeFocused();
  await expect(page.getByRole('heading', { name: 'What is missing' })).toBeVisible();
  await reason.fill('the harbour’s list counts them');
  await expect(page.getByText('Everything is filled in')).toBeVisible();
});

test('a bound of time is typed as a date', slow, async ({ page }) => {
  await seedDraft(page, seed);
  await selectWords(page, 'Kenya closed the port of Mombasa on Tuesday');
  await page.keyboard.press('w');
  await selectWords(page, 'because a storm was near');
  await page.getByRole('button', { name: 'Why, or to what end' }).click();
  await page.getByLabel('Why: the word before it').fill('until');
  await page.getByLabel('Why: read as').selectOption('a date');
  await expect(page.getByText('Write it as 10 June 2025')).toBeVisible();
  await page.getByLabel('Why', { exact: true }).fill('May 2031');
  await expect(statement(page)).toHaveText(
    'Kenya closed the port of Mombasa on 3 March until May 2031.',
  );
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /until May 2031/ }).click();
  await expect(page.getByLabel('Why: read as')).toHaveValue('time');
  await page.getByLabel('Why', { exact: true }).fill('June 2031');
  await expect(statement(page)).toHaveText(/ until June 2031\.$/);
});

test('hostile words are shown, and never run', async ({ page }) => {
  const hostile = '<img src=x onerror="window.ran=1">{{7*7}}\u202Edetrever\u202C';
  await seedDraft(page, {
    headline: 'A ship with a strange name',
    paragraphs: [`Kenya named a ship ${hostile} on Tuesday.`],
    entities: seed.entities ?? [],
  });
  await selectWords(page, `Kenya named a ship ${hostile} on Tuesday`);
  await page.keyboard.press('w');
  await expect(statement(page)).toContainText('<img src=x onerror="window.ran=1">{{7*7}}');
  await expect(
    page.getByRole('button', { name: /Whom or what: .*invisible character/ }),
  ).toBeVisible();
  await page.getByLabel('Whom or what', { exact: true }).fill('<script>window.ran=1</script>');
  await expect(statement(page)).toContainText('<script>window.ran=1</script>');
  await page.getByRole('button', { name: 'Say it in your own words' }).click();
  await expect(page.getByLabel('The fact in your own words')).toBeFocused();
  await page.getByLabel('The fact in your own words').fill('<svg onload="window.ran=1">');
  await expect(page.getByRole('button', { name: /<svg onload="window.ran=1">/ })).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.locator('main img, main script, main svg')).toHaveCount(0);
});

test('a link to a fact opens it and moves the focus to it', async ({ page }) => {
  const path = await storeDraft(page, await readBundled('world-cup-final-1966'));
  await page.goto(`${path}/facts?fact=opening`);
  await expect(page.getByRole('heading', { name: 'The open fact' })).toBeFocused();
  await expect(statement(page)).toContainText('England drew with Uruguay');
  await page.goto(`${path}/facts?fact=no-such-fact`);
  await expect(page.getByText('no longer in this draft')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `the page of facts is accessible and fits a telephone (${colorScheme})`,
    slow,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 740 });
      await seedDraft(page, seed);
      await selectWords(page, 'Kenya closed the port of Mombasa on Tuesday');
      await expect(page.getByText('What do these words tell?')).toBeVisible();
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('w');
      await expect(statement(page)).toBeVisible();
      expect(await findBarriers(page)).toEqual([]);
      await expectToFit(page, 320);
    },
  );
}
