import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectToFitPhone } from '../../support/page/accessibility.ts';
import { everyPage } from '../../support/page/every-page.ts';
import { startAttempt, variedArticleId } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';

/** Lists words in Latin letters that no element marks as being in another language than the page. */
async function findUnmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      const isOwn =
        parent?.closest('[lang]')?.getAttribute('lang') === document.documentElement.lang;
      // The language of an editor's note is unknown; ids and the names of keys have none.
      const isShown = parent?.closest('script, template, noscript, bdi, code, kbd') === null;
      // Within a sentence, words of another language are between isolates.
      const words = (text.textContent ?? '')
        .replaceAll(/\u2068[^\u2069]*\u2069|https?:\S+/g, '')
        .replaceAll('Dateline', '');
      if (isOwn && isShown && /[A-Za-z]{2}/.test(words)) found.push(words.trim());
    }
    return found;
  });
}

/** Lists links and forms that leave the language of the page, except links with hreflang. */
async function findStrays(page: Page, prefix: string): Promise<string[]> {
  const lists = await Promise.all([
    page
      .locator('a[href]:not([hreflang])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    page
      .locator('form[action]')
      .evaluateAll((forms) => forms.map((form) => form.getAttribute('action') ?? '')),
  ]);
  return lists
    .flat()
    .filter((address) => address.startsWith('/'))
    .filter((address) => address !== prefix && !address.startsWith(`${prefix}/`));
}

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(`${name} in Urdu: right to left, other languages marked, no accessibility finding, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    const address = await addressOf(page);
    await page.goto(address.startsWith('/') ? `/ur${address}` : `${address}/ur`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
    expect(await page.title()).toMatch(/[\p{Script=Arabic}]|— Dateline/u);
    expect(await findUnmarked(page)).toEqual([]);
    expect(await findStrays(page, '/ur')).toEqual([]);
    await expectAccessible(page);
  });
}

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(`${name} in Hindi: other languages marked, links stay in Hindi`, async ({ page }) => {
    const address = await addressOf(page);
    await page.goto(address.startsWith('/') ? `/hi${address}` : `${address}/hi`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    expect(await findUnmarked(page)).toEqual([]);
    expect(await findStrays(page, '/hi')).toEqual([]);
    await expectToFitPhone(page);
  });
}

interface MixedQuiz {
  readonly seed: string;
  /** The number of one item of each interaction. */
  readonly numbers: readonly number[];
}

/** Finds a quiz of 20 items that has every interaction. */
async function findMixedQuiz(): Promise<MixedQuiz> {
  for (let tries = 0; tries < 400; tries += 1) {
    const seed = `mixed ${tries}`;
    const { items } = await startAttempt({ articleId: variedArticleId, length: 20, seed });
    const numbers = new Map(items.map(({ interaction, number }) => [interaction, number]));
    if (numbers.size === 6) return { seed, numbers: [...numbers.values()] };
  }
  throw new Error('Cannot find a quiz that has every interaction');
}

/** Fills the form by its controls alone, so in the same way in every language. */
async function fillByControls(form: Locator): Promise<void> {
  const radios = form.locator('input[type=radio]');
  const boxes = form.locator('input[type=checkbox]');
  const selects = await form.locator('select').all();
  if ((await radios.count()) > 0) await radios.first().check();
  for (const row of await form.getByRole('radiogroup').all())
    await row.getByRole('radio').last().check();
  for (const box of (await boxes.all()).slice(0, 2)) await box.check();
  for (const [index, select] of selects.entries()) {
    const options = await select.locator('option').count();
    await select.selectOption({ index: 1 + (index % (options - 1)) });
  }
  for (const text of await form.locator('#text').all()) await text.fill('2025');
  for (const day of await form.locator('#picked[type=date]').all()) {
    await form.locator('#text').fill('');
    await day.fill('2025-06-02');
  }
  for (const month of await form.locator('#picked[type=month]').all()) {
    await form.locator('#text').fill('');
    await month.fill('2025-06');
  }
}

async function takeQuiz(browser: Browser, prefix: string, { seed, numbers }: MixedQuiz) {
  const context = await browser.newContext({ baseURL: urls.quiz, javaScriptEnabled: false });
  const page = await context.newPage();
  const { id } = await startAttempt({ articleId: variedArticleId, length: 20, seed });
  for (const number of numbers) {
    await page.goto(`${prefix}/attempts/${id}/${number}`);
    await fillByControls(page.locator('#answer'));
    await page.locator('[data-submit]').click();
    // An answer with fewer options than the question asks for is asked back once.
    const message = page.locator('#message');
    await expect(page.locator('[data-next]').or(message).first()).toBeVisible();
    if (await message.isVisible()) await page.locator('[data-submit]').click();
    await expect(page.locator('[data-next]')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`^[^?#]*${prefix}/attempts/${id}/${number}`));
  }
  await page.goto(`${prefix}/attempts/${id}/result`);
  await page.locator('form button').click();
  const score = await page.locator('#points').innerText();
  await context.close();
  // Urdu and Hindi name the maximum first.
  return Math.min(...[...score.matchAll(/\d+(?:\.\d+)?/g)].map(Number));
}

test('the same answers give the same score in English, Urdu and Hindi, in every interaction', async ({
  browser,
}) => {
  test.setTimeout(60_000);
  const quiz = await findMixedQuiz();
  const scores = [];
  for (const prefix of ['', '/ur', '/hi']) {
    scores.push(await takeQuiz(browser, prefix, quiz));
  }
  expect(scores[0]).toBeGreaterThan(0);
  expect(scores).toEqual([scores[0], scores[0], scores[0]]);
});
