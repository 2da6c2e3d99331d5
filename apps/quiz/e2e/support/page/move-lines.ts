import type { Locator, Page } from '@playwright/test';

/** Drags from one height of the window to another, at the same `x`. */
export type Drag = (page: Page, x: number, from: number, to: number) => Promise<void>;

/** Drags with the mouse. */
export const byMouse: Drag = async (page, x, from, to) => {
  await page.mouse.move(x, from);
  await page.mouse.down();
  await page.mouse.move(x, (from + to) / 2, { steps: 8 });
  await page.mouse.move(x, to, { steps: 8 });
  await page.mouse.up();
};

/** Drags with a finger, for which Playwright has no call of its own. */
export const byFinger: Drag = async (page, x, from, to) => {
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

/** Drags the line at one index to another, by its text. */
export async function dragLine(page: Page, from: number, to: number, drag: Drag): Promise<void> {
  const line = linesOf(page).nth(to);
  const handle = linesOf(page).nth(from).locator('label');
  // Both are measured after the second scroll, which also moves the first line.
  await line.scrollIntoViewIfNeeded();
  await handle.scrollIntoViewIfNeeded();
  const [target, text] = [await boxOf(line), await boxOf(handle)];
  const edge = to < from ? target.y + 4 : target.y + target.height - 4;
  await drag(page, text.x + text.width / 2, text.y + text.height / 2, edge);
}

/** Sorts the lines alphabetically by dragging them. */
export async function dragToOrder(page: Page, drag: Drag = byMouse): Promise<void> {
  const labels = linesOf(page).locator('label');
  const sorted = (await labels.allInnerTexts()).toSorted();
  for (const [index, label] of sorted.entries()) {
    const from = (await labels.allInnerTexts()).indexOf(label);
    if (from !== index) await dragLine(page, from, index, drag);
  }
}
