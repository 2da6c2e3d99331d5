import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { slow } from '../support/slow.ts';

const open = (page: Page, name: string, content: string | Uint8Array) =>
  page.getByLabel('File of the article').setInputFiles({
    name,
    mimeType: '',
    buffer: Buffer.from(content),
  });

/** A page that tries to run, to load and to be taken for text what is none. */
const hostilePage = `<!doctype html>
<html lang="en">
  <head>
    <title>Two boats meet | The Harbour</title>
    <link rel="canonical" href="https://harbour.example/boats">
    <meta property="og:site_name" content="The Harbour">
    <meta property="article:published_time" content="2026-05-04T08:00:00Z">
    <script>globalThis.ran = 'script'</script>
  </head>
  <body onload="ran = 'load'">
    <nav><p>Home, sport, weather and many other words that are no part of it</p></nav>
    <article>
      <h1>Two boats <em>meet</em></h1>
      <p>The race was on 3&nbsp;May.<img src="/no-such-picture" onerror="ran = 'error'"></p>
      <p>&lt;script&gt;ran = 'text'&lt;/script&gt; is what it said.</p>
      <ul><li><p>It rained.</p></li></ul>
      <aside><p>Read also</p></aside>
      <iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
      <svg onload="ran = 'picture'"><script>ran = 'svg'</script></svg>
    </article>
    <footer><p>All rights reserved</p></footer>
  </body>
</html>`;

test('a page gives its text and what it says about itself, and nothing of it runs or loads', async ({
  page,
}) => {
  const requests: string[] = [];
  await page.goto('/new');
  page.on('request', (request) => requests.push(request.url()));
  await open(page, 'boats.html', hostilePage);
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Two boats meet');
  await expect(page.getByLabel('Publisher')).toHaveValue('The Harbour');
  await expect(page.getByLabel('Published on')).toHaveValue('2026-05-04');
  await expect(page.getByLabel('Address of the article')).toHaveValue(
    'https://harbour.example/boats',
  );
  await expect(
    page.getByRole('region', { name: 'What was read' }).getByRole('listitem'),
  ).toHaveText([
    'The race was on 3 May.',
    "<script>ran = 'text'</script> is what it said.",
    'It rained.',
  ]);
  expect(requests.filter((url) => url.includes('no-such-picture'))).toEqual([]);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page).toHaveURL(/\/names$/);
});

/** The parts of a Word file that its paragraphs need. */
const wordFile = (paragraphs: readonly string[]) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  });

test('a Word file gives its paragraphs, the first short one as the headline', async ({ page }) => {
  await page.goto('/new');
  await open(
    page,
    'boats.docx',
    wordFile(['Two boats meet', 'The race was on 3 May.', '&lt;b&gt;It&lt;/b&gt; rained.']),
  );
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Two boats meet');
  await expect(page.getByText('10 words in 2 paragraphs')).toBeVisible();
  await expect(page.getByRole('listitem').last()).toHaveText('<b>It</b> rained.');
});

test(
  'what cannot be read says so beside the field, and nothing typed is lost',
  slow,
  async ({ page }) => {
    await page.goto('/new');
    const text = page.getByLabel('Text of the article');
    await text.fill('The race was on 3 May.');
    await page.getByLabel('Publisher').fill('The Harbour');
    for (const [name, content, fault] of [
      ['boats.pdf', '%PDF', 'is no text, web page or Word file'],
      ['boats.docx', 'no archive', 'cannot be read'],
      ['boats.txt', ' \n ', 'has no text'],
      ['boats.txt', 'a'.repeat(1_000_001), 'too long'],
      ['boats.txt', 'a'.repeat(10_000_001), 'has 11 MB'],
    ] as const) {
      await open(page, name, content);
      await expect(text).toHaveAccessibleDescription(new RegExp(fault));
      await expect(text).toBeFocused();
      await expect(text).toHaveValue('The race was on 3 May.');
    }
    await page.reload();
    await expect(text).toHaveValue('The race was on 3 May.');
    await expect(page.getByLabel('Publisher')).toHaveValue('The Harbour');
  },
);

test('the focus goes to the first field with a fault', async ({ page }) => {
  await page.goto('/new');
  const begin = page.getByRole('button', { name: 'Begin' });
  await begin.click();
  await expect(page.getByLabel('Text of the article')).toBeFocused();
  await page.getByLabel('Text of the article').fill('Two boats meet\nThe race was on 3 May.');
  await page.getByLabel('Headline', { exact: true }).focus();
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Two boats meet');
  await begin.click();
  const day = page.getByLabel('Published on');
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription(/Choose the day/);
  await day.fill('2026-05-04');
  await begin.click();
  await expect(page).toHaveURL(/\/names$/);
  await page.goto('/new');
  await expect(page.getByLabel('Text of the article')).toHaveValue('');
});
