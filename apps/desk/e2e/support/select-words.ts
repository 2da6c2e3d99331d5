import { expect, type Page } from '@playwright/test';

/** Waits until the article is shown and has not changed for a moment, as a person does before marking: a change would end the selection. */
export async function waitForRest(page: Page): Promise<void> {
  await page.locator('[data-paragraph]').first().waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rest = 150;
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, rest);
        });
        const end = (): void => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(end, rest);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
}

/** Selects words of the shown article with the mouse, from their first to their last character, until the keys of the bar work. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await waitForRest(page);
  const ends = await page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('[data-paragraph]')) {
      const text = paragraph.textContent ?? '';
      const start = text.indexOf(wanted);
      if (start < 0) continue;
      paragraph.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (start >= before && start < before + length) range.setStart(node, start - before);
        const end = start + wanted.length;
        if (end > before && end <= before + length) range.setEnd(node, end - before);
        before += length;
      }
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first === undefined || last === undefined) break;
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }
    throw new RangeError(`Cannot select "${wanted}": the article does not have it`);
  }, words);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'What do these words tell?' })).toBeFocused();
}
