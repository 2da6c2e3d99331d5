import { expect, test, type Page } from '@playwright/test';
import { changeSheet, openExample, readStored } from '../support/open-example.ts';
import { slow } from '../support/slow.ts';

const key = 'dateline-editor-key-for-development';

// A bank of some hundred questions is checked here, and again by the server.
test.slow();

/** Opens the example under an address of its own. */
async function openUnder(page: Page, id: string): Promise<string> {
  const address = await openExample(page);
  await page.goto('/');
  await changeSheet(page, address.replace('/drafts/', ''), { id });
  return address;
}

async function fillIn(page: Page, note: string): Promise<void> {
  await page.getByLabel(/Note to readers|What was wrong/).fill(note);
  await page.getByLabel('Your editor’s key').fill(key);
}

async function publish(page: Page, note: string): Promise<void> {
  await fillIn(page, note);
  await page.getByRole('button', { name: 'Show what changes' }).click();
  await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
}

test('note and key are asked for, a wrong key is told, and the key is stored nowhere', async ({
  page,
}) => {
  const address = await openUnder(page, 'refused-final');
  await page.goto(`${address}/publish`);
  const done = page.getByRole('region', { name: 'What is still to do' });
  await expect(done).toContainText('No check finds a fault.');
  await expect(done).toContainText('is what your signature says');
  await expect(done).toContainText('A quiz of these questions has 10.');
  await expect(done.getByRole('listitem').first()).toContainText('feedback');
  await page.getByRole('button', { name: 'Show what changes' }).click();
  await expect(page.getByText('Write what readers should know')).toBeVisible();
  await expect(page.getByText('Enter your key.')).toBeVisible();
  await page.getByLabel('Note to readers').fill('First published');
  await page.getByLabel('Your editor’s key').fill('a-wrong-key');
  await page.getByRole('button', { name: 'Show what changes' }).click();
  await expect(page.getByText('This key is not known here')).toBeVisible();
  await expect(page.getByLabel('Your editor’s key')).toBeFocused();
  expect(JSON.stringify(await readStored(page))).not.toContain('a-wrong-key');
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  expect(kept).not.toContain('a-wrong-key');
  await page.reload();
  await expect(page.getByLabel('Your editor’s key')).toHaveValue('');
});

test('what is not finished is listed with where to go', slow, async ({ page }) => {
  const address = await openUnder(page, 'unfinished-final');
  await changeSheet(page, address.replace('/drafts/', ''), { summary: '', signatures: [] });
  await page.goto(`${address}/publish`);
  const list = page.getByRole('region', { name: 'What is still to do' });
  await expect(list).toContainText('summary');
  await list.getByRole('link', { name: 'Article' }).first().click();
  await expect(page).toHaveURL(`${address}/article`);
});

test(
  'a quiz is published, played, corrected beside a second editor, withdrawn and brought back',
  slow,
  async ({ page, context }) => {
    const id = 'final-of-two-editors';
    const first = await openUnder(page, id);
    await page.goto(`${first}/publish`);
    await publish(page, 'First published');
    await expect(page.getByText('The quiz is published.')).toBeVisible();
    await page.getByRole('link', { name: 'Open it as a reader' }).click();
    await expect(page).toHaveURL(`${process.env.DATELINE_QUIZ_URL}/articles/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    // A second editor opens the same version.
    const second = await context.newPage();
    await second.goto(`/articles/${id}`);
    await second.getByLabel('Your editor’s key').fill(key);
    await second.getByRole('button', { name: 'Open it as a draft' }).click();
    await expect(second).toHaveURL(/\/facts$/);
    const secondAddress = new URL(second.url()).pathname.replace(/\/facts$/, '');

    // The first one is faster.
    await page.goto('/');
    await changeSheet(page, first.replace('/drafts/', ''), {
      summary: 'The first editor wrote this.',
    });
    await page.goto(`${first}/publish`);
    await publish(page, 'A better summary');
    await expect(page.getByText('The correction is published.')).toBeVisible();

    // The second one is told, and keeps what was written.
    await second.goto('/');
    const mine = 'The second editor wrote this.';
    await changeSheet(second, secondAddress.replace('/drafts/', ''), { summary: mine });
    await second.goto(`${secondAddress}/publish`);
    await fillIn(second, 'Another summary');
    await second.getByRole('button', { name: 'Show what changes' }).click();
    const conflict = second.getByText('Another editor has published this quiz meanwhile');
    await expect(conflict).toBeVisible();
    await expect(second.getByText('with the note “A better summary”')).toBeVisible();
    const both = second.locator('.both');
    await expect(both.getByText('The first editor wrote this.')).toBeVisible();
    await expect(both.getByText(mine)).toBeVisible();
    await expect(second.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled();
    expect(JSON.stringify(await readStored(second))).toContain(mine);

    // Having seen it, the second one puts the own version in its place.
    await second.getByRole('button', { name: 'Put mine in its place' }).click();
    await expect(second.getByRole('heading', { name: 'What changes' })).toBeVisible();
    await second.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(second.getByText('The correction is published.')).toBeVisible();

    // Versions are compared, and the quiz is withdrawn.
    await second.getByRole('link', { name: 'Versions, reports and figures' }).click();
    const versions = second.getByRole('region', { name: 'Versions' });
    await expect(versions.getByRole('listitem')).toHaveCount(3);
    await versions.getByRole('button', { name: 'Compare with the version before' }).first().click();
    await expect(versions.getByText(mine)).toBeVisible();
    await second.getByRole('button', { name: 'Show open reports' }).click();
    await expect(second.getByText('No open reports.')).toBeVisible();
    await second.getByRole('button', { name: 'Show figures' }).click();
    await expect(second.getByText('No question has ten counted answers yet.')).toBeVisible();
    await second.getByRole('button', { name: 'Withdraw the quiz' }).click();
    await expect(second.getByText('Write what readers should see instead.')).toBeVisible();
    await second.getByLabel('Note to readers').fill('We check the source');
    await second.getByRole('button', { name: 'Withdraw the quiz' }).click();
    await expect(second.getByText('It is withdrawn: readers see the note.')).toBeVisible();
    await second.goto('/articles');
    await second.getByLabel('Your editor’s key').fill(key);
    await second.getByRole('button', { name: 'Show the withdrawn ones' }).click();
    await expect(second.getByRole('region', { name: 'Withdrawn' })).toContainText(
      'We check the source',
    );

    // It is brought back from the draft.
    await second.goto(`${secondAddress}/publish`);
    await fillIn(second, 'The source was right');
    await second.getByRole('button', { name: 'Show what changes' }).click();
    await second.getByRole('button', { name: 'Bring it back' }).click();
    await expect(second.getByRole('heading', { name: 'What changes' })).toBeVisible();
    await second.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(second.getByText('The correction is published.')).toBeVisible();
  },
);

test('the address of another quiz is told before anything is published', slow, async ({ page }) => {
  const address = await openExample(page);
  const other = { id: 'world-cup-final-1966', summary: 'Another summary of the final.' };
  await page.goto('/');
  await changeSheet(page, address.replace('/drafts/', ''), other);
  await page.goto(`${address}/publish`);
  await fillIn(page, 'First published');
  await page.getByRole('button', { name: 'Show what changes' }).click();
  await expect(page.getByText('Another quiz has this address')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled();
});

test('no word of an article that others own leaves the browser', async ({ page }) => {
  const address = await openExample(page);
  await page.goto('/');
  const id = address.replace('/drafts/', '');
  const row = (await readStored(page)).find((each) => each.id === id);
  const words = 'words that only the article has';
  const facts: unknown = JSON.parse(
    JSON.stringify(row?.draft.sheet['facts']).replaceAll('"end":', `"quote":"${words}","end":`),
  );
  await changeSheet(page, id, { facts, id: 'quoted-final' }, { ownsText: false });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.goto(`${address}/publish`);
  await fillIn(page, 'First published');
  await page.getByRole('button', { name: 'Show what changes' }).click();
  await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible();
  expect(sent.join('')).toContain('quoted-final');
  expect(sent.join('')).not.toContain(words);
});
