import type { Attempt } from '@dateline/model/public';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { challengeAddress, startAtItem, startAttempt } from '../../support/api/attempts.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { openMenu } from '../../support/page/open-menu.ts';
import { openItem } from '../../support/page/open-quiz.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { slow } from '../../support/page/slow.ts';

const options = (page: Page): Locator => page.locator('#answer label:has([name=choice])');
const submit = (page: Page): Locator => page.getByRole('button', { name: 'Submit' });

/** Where each option stands, from the top of the page. */
const placesOf = (lines: Locator): Promise<number[][]> =>
  lines.evaluateAll((all) =>
    all.map((line) => {
      const { top, height } = line.getBoundingClientRect();
      return [Math.round(top + scrollY), Math.round(height)];
    }),
  );

test('a single choice counts when it is clicked, and one key goes on', async ({ page }) => {
  const { item } = await openItem(page, 'choice');
  await expect(submit(page)).toBeHidden();
  await options(page).nth(1).click();
  await expect(page.locator('#verdict')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`/${item.number}(#.*)?$`));
});

test(
  'a choice by key shows the button in the place that was kept for it',
  slow,
  async ({ page }) => {
    await openItem(page, 'choice');
    await expect(page.locator('#question')).toBeFocused();
    const flag = page.getByRole('button', { name: 'Flag for later' });
    const before = await flag.boundingBox();
    await page.keyboard.press('2');
    await expect(submit(page)).toBeVisible();
    expect(await flag.boundingBox()).toEqual(before);
  },
);

test.describe('in dark mode', slow, () => {
  test.use({ colorScheme: 'dark' });

  test('radio buttons are rings, not filled as if they were disabled', async ({ page }) => {
    await openItem(page, 'choice');
    const radio = page.getByRole('radio').first();
    await expect(radio).toHaveCSS('appearance', 'none');
    await expect(radio).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
});

test('while an answer is on its way the page says so at once', async ({ page }) => {
  await openItem(page, 'choice');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*?/answer', async (route) => {
    await held;
    await route.continue();
  });
  await options(page).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Sending' })).toBeVisible();
  release();
  await expect(page.locator('#verdict')).toBeVisible();
});

for (const [prefix, width] of [
  ['', 360],
  ['', 1280],
  ['/ur', 360],
  ['/hi', 360],
] as const) {
  test(
    `${prefix || '/en'}, ${width} px: the options stay in their places when the feedback appears`,
    slow,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const { path } = await startAtItem('choice');
      await page.goto(`${prefix}${path}`);
      const before = await placesOf(page.locator('#answer .options > li'));
      await options(page).last().click();
      await expect(page.locator('#verdict')).toBeFocused();
      expect(await placesOf(page.locator('#verdict .options > li'))).toEqual(before);
    },
  );
}

test(
  'on a phone the button that goes on is at the bottom of the window',
  slow,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openItem(page, 'choice');
    await options(page).first().click();
    const box = await page.locator('[data-next]').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(540);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  },
);

test('with “Confirm each answer” a click only chooses, in this quiz and in the next', async ({
  page,
}) => {
  await openItem(page, 'choice');
  await openMenu(page);
  await page.getByRole('button', { name: 'Confirm each answer' }).click();
  await expect(
    page.getByRole('button', { name: 'Confirm each answer', pressed: true }),
  ).toBeFocused();
  await openItem(page, 'choice');
  await options(page).first().click();
  await expect(submit(page)).toBeVisible();
  await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
  await submit(page).click();
  await expect(page.locator('#verdict')).toBeVisible();
});

test('if confidence is asked, the choice counts when the reader says how sure they are', async ({
  page,
}) => {
  await openItem(page, 'choice');
  await openMenu(page);
  await page.getByRole('button', { name: 'Ask how sure I am' }).click();
  await expect(page.getByText('Choose one and say how sure you are; then it counts')).toBeVisible();
  await options(page).first().click();
  await expect(submit(page)).toBeVisible();
  await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
  await page.getByText('I think so', { exact: true }).click();
  await expect(page.locator('#verdict')).toContainText('You said: I think so');
});

withAndWithoutJavaScript(() => {
  test('the first single choice on a device says how it counts, and no later one', async ({
    page,
    javaScriptEnabled,
  }) => {
    const rule = page.getByText(
      javaScriptEnabled ? 'To confirm each answer first, see “More”' : 'then press “Submit”',
    );
    await openItem(page, 'multipleChoice');
    await expect(page.locator('#instruction')).toBeVisible();
    await expect(rule).toBeHidden();
    await openItem(page, 'choice');
    await expect(rule).toBeVisible();
    await answerItem(page);
    await expect(page.locator('#verdict')).toBeVisible();
    const { id, items, item } = await startAtItem('choice');
    const another = items.find(
      ({ interaction, number }) => interaction === 'choice' && number !== item.number,
    );
    await page.goto(`/attempts/${id}/${another?.number ?? item.number}`);
    await expect(page.locator('#instruction')).toBeVisible();
    await expect(rule).toBeHidden();
  });

  test(
    'the verdict and its question are in view together',
    slow,
    async ({ page, javaScriptEnabled }) => {
      await page.setViewportSize({ width: 390, height: 740 });
      await openItem(page, 'choice');
      const last = page.locator('#answer label:has([name=choice])').last();
      await last.scrollIntoViewIfNeeded();
      await last.click();
      if (!javaScriptEnabled) await submit(page).click();
      await expect(page.locator('#verdict-word')).toBeInViewport({ ratio: 0.9 });
      await expect(page.locator('#stem')).toBeInViewport({ ratio: 0.9 });
    },
  );
}, slow);

/** Starts a quiz of ten questions, each of which is a single choice. */
async function startTenChoices(): Promise<Attempt> {
  for (let tries = 0; tries < 40; tries += 1) {
    const attempt = await startAttempt({
      articleId: 'world-cup-final-1966',
      length: 10,
      topics: ['objectives', 'reasons', 'claims'],
      seed: `taps ${tries}`,
    });
    const choices = attempt.items.filter(({ interaction }) => interaction === 'choice');
    if (choices.length === 10) return attempt;
  }
  throw new Error('Cannot find a quiz of ten single choices');
}

test('a quiz of ten single choices takes 21 taps, with its start', slow, async ({ page }) => {
  test.setTimeout(60_000);
  const same = await startTenChoices();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(challengeAddress(same));
  let taps = 0;
  const tap = async (target: Locator): Promise<void> => {
    await target.click();
    // Else two quick taps in one place would be a double tap.
    await page.mouse.move(1, 1);
    taps += 1;
  };
  await tap(page.getByRole('button', { name: 'Take the same quiz' }));
  for (let number = 1; number <= 10; number += 1) {
    await expect(page.getByText(`question ${number} of 10`)).toBeVisible();
    // Before the script of the page has started a choice does not count at once.
    await page.waitForLoadState();
    await tap(options(page).first());
    await expect(page.locator('#verdict')).toBeVisible();
    await tap(page.locator('[data-next]'));
  }
  await expect(page.getByText('Your result', { exact: true })).toBeVisible();
  expect(taps).toBeLessThanOrEqual(21);
});
