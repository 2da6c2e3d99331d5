import { expect, test, type Locator, type Page } from '@playwright/test';
import { pictures, startAtPicture } from '../../support/api/attempts.ts';
import { keptNotice, untilStored } from '../../support/page/offline-device.ts';
import { openMenu } from '../../support/page/open-menu.ts';
import { finishQuiz, openPicture } from '../../support/page/open-quiz.ts';
import { slow } from '../../support/page/slow.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';

/** What a reader taps in the picture: the marks of a map, the gaps of a line. */
const targets = { map: '#answer label.pin', line: '#answer .events label' } as const;
const submit = (page: Page): Locator => page.getByRole('button', { name: 'Submit' });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxesOf = (locator: Locator): Promise<Box[]> =>
  locator.evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    }),
  );

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

withAndWithoutJavaScript(() => {
  for (const kind of pictures) {
    test(`${kind}: the answer is chosen in the picture by radio buttons with the words of the options, and signed there in sign and words`, async ({
      page,
      javaScriptEnabled,
    }) => {
      const { id, item } = await openPicture(page, kind);
      const group = page.getByRole('group', { name: item.stem });
      await expect(group.getByRole('radio')).toHaveCount(item.options.length);
      for (const [index, { label }] of item.options.entries()) {
        await expect(group.getByRole('radio').nth(index)).toHaveAccessibleName(label);
      }
      await page.locator(targets[kind]).nth(1).click();
      if (!javaScriptEnabled) {
        await expect(page.getByRole('radio').nth(1)).toBeChecked();
        await submit(page).click();
      }
      await expect(page.locator('#verdict')).toBeVisible();
      const picture = page.locator(kind === 'map' ? '#verdict .picture' : '#verdict .events');
      await expect(picture.locator(':is(.disc, .option).correct').first()).toContainText('✓');
      await expect(picture).toContainText(/Right answer|Your answer/);
      const label = item.options[1]?.label ?? '';
      await finishQuiz(page, id);
      const reviewed = page.locator('#review ~ ol > li').nth(item.number - 1);
      await expect(
        // A right answer is folded.
        reviewed.getByRole('listitem', { includeHidden: true }).filter({ hasText: label }).first(),
      ).toContainText(/Your answer/);
    });
  }
});

for (const kind of pictures) {
  test(`${kind}: a digit chooses, arrows move, Enter submits`, async ({ page }) => {
    await openPicture(page, kind);
    await page.keyboard.press('1');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.locator('#verdict')).toBeFocused();
  });

  test(
    `${kind}: at 320 px the targets are at least 24 px wide and high, and none covers another`,
    slow,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      const { item } = await openPicture(page, kind);
      const boxes = await boxesOf(page.locator(targets[kind]));
      expect(boxes).toHaveLength(item.options.length);
      for (const [index, box] of boxes.entries()) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(320);
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      }
    },
  );

  test(`${kind}: a right-to-left page does not mirror the picture`, slow, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { path } = await startAtPicture(kind);
    const places: number[][] = [];
    for (const prefix of ['', '/ur']) {
      await page.goto(`${prefix}${path}`);
      const picture = page.locator(kind === 'map' ? '#answer .map' : '#answer .events');
      const [frame] = await boxesOf(picture);
      const boxes = await boxesOf(page.locator(targets[kind]));
      places.push(boxes.map(({ x }) => Math.round(x - (frame?.x ?? 0))));
    }
    expect(places[1]).toEqual(places[0]);
  });

  test(
    `${kind}: an answer without a connection is kept in words`,
    slow,
    async ({ page, context }) => {
      const { items, item } = await openPicture(page, kind);
      await untilStored(page, items.length);
      await context.setOffline(true);
      await page.locator(targets[kind]).first().click();
      await expect(keptNotice(page)).toContainText(item.options[0]?.label ?? '');
    },
  );
}

test('with “Confirm each answer” a mark on the map only chooses', slow, async ({ page }) => {
  await openPicture(page, 'map');
  await openMenu(page);
  await page.getByRole('button', { name: 'Confirm each answer' }).click();
  await expect(
    page.getByRole('button', { name: 'Confirm each answer', pressed: true }),
  ).toBeFocused();
  await page.locator(targets.map).nth(1).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
  await submit(page).click();
  await expect(page.locator('#verdict')).toBeVisible();
});

test(
  'from 900 px the list is beside the map, and the next step in view',
  slow,
  async ({ page }) => {
    for (const width of [900, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const prefix of ['', '/ur']) {
        const { path } = await startAtPicture('map');
        await page.goto(`${prefix}${path}`);
        const frame = await page.locator('#answer .map').boundingBox();
        const list = await page.locator('#answer .options').boundingBox();
        const pin = await page.locator(targets.map).first().boundingBox();
        if (!frame || !list || !pin) throw new Error('Cannot compare boxes: one is not drawn');
        expect(overlap(frame, list)).toBe(false);
        expect(Math.abs(frame.y - list.y)).toBeLessThan(32);
        expect(overlap(frame, pin)).toBe(true);
        await page.locator(targets.map).first().click();
        await expect(page.locator('[data-next]')).toBeInViewport({ ratio: 0.9 });
        // A narrower page has no room for a long stem above long feedback.
        const top = width === 900 ? '#verdict-word' : '#stem';
        await expect(page.locator(top)).toBeInViewport({ ratio: 0.9 });
      }
    }
  },
);

for (const width of [360, 1280]) {
  test(
    `${width} px: the list beside a map stays in its place when the feedback appears`,
    slow,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await openPicture(page, 'map');
      const before = await boxesOf(page.locator('#answer .options > li'));
      await page.locator(targets.map).first().click();
      await expect(page.locator('#verdict')).toBeFocused();
      const after = await boxesOf(page.locator('#verdict .options > li'));
      expect(after.map(({ y }) => Math.round(y))).toEqual(before.map(({ y }) => Math.round(y)));
    },
  );
}

test.describe('on touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the list beside a map shows the numbers of its marks', slow, async ({ page }) => {
    const { item } = await openPicture(page, 'map');
    await expect(page.locator('#answer label.pin')).toHaveText(
      item.options.map((_, at) => `${at + 1}`),
    );
    for (const [at, number] of (await page.locator('#answer .options .number').all()).entries()) {
      await expect(number).toBeVisible();
      await expect(number).toHaveText(`${at + 1}`);
    }
  });

  test('what the feedback says on a line is above the bar that goes on', slow, async ({ page }) => {
    await openPicture(page, 'line');
    await page.locator(targets.line).first().click();
    await expect(page.locator('#verdict')).toBeFocused();
    const bar = await page.locator('.next').boundingBox();
    const said = await page.locator('#feedback > p[lang]').last().boundingBox();
    expect((said?.y ?? 0) + (said?.height ?? Infinity)).toBeLessThanOrEqual(bar?.y ?? 0);
    await expect(page.locator('#verdict-word')).toBeInViewport({ ratio: 0.9 });
  });
});
