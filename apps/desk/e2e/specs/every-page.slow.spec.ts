import { expect, test, type Page } from '@playwright/test';
import { expectToFit, findBarriers } from '../support/accessibility.ts';
import { readBundled, storeDraft } from '../support/store-draft.ts';

const editorKey = 'dateline-editor-key-for-development';

/** Opens the parts of a page that are closed at first. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
}

/** What is done on a page before it is looked at; most only have to be opened. */
type Reach = (page: Page) => Promise<void>;

const press = (name: string | RegExp) => async (page: Page) =>
  page.getByRole('button', { name }).first().click();

/** Every page of a draft, with its faults shown and its parts open. */
const steps: Readonly<Record<string, Reach>> = {
  article: press('Correct the text'),
  names: async (page) => {
    const names = page.getByRole('region', { name: 'Names of this quiz' });
    await names.getByRole('button').first().click();
    await page.getByRole('toolbar').first().getByRole('button', { name: /Join/ }).click();
  },
  'facts?fact=opening': async (page) => {
    await page.getByRole('textbox', { name: 'Did' }).fill('');
    await page.getByRole('button', { name: 'Mark by keyboard: paragraph 2' }).click();
  },
  sign: async (page) => {
    await press(/^Reword/)(page);
    await press('Ask for an order')(page);
    await page.getByText('Figures for the curious').click();
    await page.getByRole('table', { name: 'Balance of the sides' }).waitFor();
  },
  play: async (page) => {
    await press('Start')(page);
    await press('Skip')(page);
  },
  publish: async (page) => {
    const obstacles = page.getByRole('region', { name: 'What is still to do' });
    await obstacles.getByRole('link').first().waitFor();
    await press('Show what changes')(page);
  },
};

const pages: Readonly<Record<string, Reach>> = {
  '/': async () => {},
  '/new': press('Begin'),
  '/articles': async (page) => {
    await page.getByLabel('Your editor’s key').fill(editorKey);
    await press('Show the withdrawn ones')(page);
  },
  '/articles/apollo-11-1969': async (page) => {
    await page.getByLabel('Your editor’s key').fill(editorKey);
    await press('Show open reports')(page);
    await press('Show figures')(page);
    await press('Withdraw the quiz')(page);
  },
  '/no-such-page': async () => {},
};

/** A draft as it is on the way: two questions are signed. */
async function storeUnfinished(page: Page): Promise<string> {
  const { sheet, text } = await readBundled('world-cup-final-1966');
  const signatures = sheet.signatures.slice(0, 2);
  return storeDraft(page, { sheet: { ...sheet, signatures }, text });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`no page has a barrier, ${colorScheme}, ${width} pixels wide`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      const path = await storeUnfinished(page);
      const ofDraft = Object.entries(steps).map(
        ([step, reach]) => [`${path}/${step}`, reach] as const,
      );
      const found: Record<string, readonly string[]> = {};
      for (const [address, reach] of [...Object.entries(pages), ...ofDraft]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await reach(page);
        await unfold(page);
        const barriers = await findBarriers(page);
        if (barriers.length > 0) found[address.replace(path, '')] = barriers;
        if (width < 1280) await test.step(address, () => expectToFit(page, 320));
      }
      expect(found).toEqual({});
    });
  }
}
