import type { Locator, Page } from '@playwright/test';

/** How a line of an order item is carried by its grip from one height of the window to another. */
export type Carry = (page: Page, x: number, from: number, to: number) => Promise<void>;

/** Carries with the mouse. */
export const byMouse: Carry = async (page, x, from, to) => {
  await page.mouse.move(x, from);
  await page.mouse.down();
  await page.mouse.move(x, (from + to) / 2, { steps: 8 });
  await page.mouse.move(x, to, { steps: 8 });
  await page.mouse.up();
};

/** Carries with a finger, which only the browser's own protocol can do. */
export const byFinger: Carry = async (page, x, from, to) => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x, y }],
    });
  await touch('touchStart', from);
  for (let step = 1; step <= 16; step += 1) {
    await touch('touchMove', from + ((to - from) * step) / 16);
  }
  await touch('touchEnd');
  await session.detach();
};

const linesOf = (page: Page): Locator => page.locator('[data-order] > li');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Cannot find the line: it is not shown');
  return box;
}

/** Carries the line at one place to another, both from 0. */
export async function carryLine(page: Page, from: number, to: number, carry: Carry): Promise<void> {
  const line = linesOf(page).nth(to);
  const handle = linesOf(page).nth(from).locator('[data-grip]');
  // Measured once both stand still: what is scrolled to second moves the first.
  await line.scrollIntoViewIfNeeded();
  await handle.scrollIntoViewIfNeeded();
  const [target, grip] = [await boxOf(line), await boxOf(handle)];
  const edge = to < from ? target.y + 4 : target.y + target.height - 4;
  await carry(page, grip.x + grip.width / 2, grip.y + grip.height / 2, edge);
}

/** Puts the lines in the order of the alphabet by dragging them. */
export async function dragToOrder(page: Page, carry: Carry = byMouse): Promise<void> {
  const labels = linesOf(page).locator('label');
  const sorted = (await labels.allInnerTexts()).toSorted();
  for (const [index, label] of sorted.entries()) {
    const from = (await labels.allInnerTexts()).indexOf(label);
    if (from !== index) await carryLine(page, from, index, carry);
  }
}

/** Gives each line of a match item one of the targets in turn, by tapping the line and then the target. */
export async function pairByTaps(page: Page): Promise<void> {
  const targets = page.locator('[data-target]');
  const count = await targets.count();
  for (const [index, line] of (await page.locator('[data-line]').all()).entries()) {
    await line.locator('label').click();
    await targets.nth(index % count).click();
  }
}
