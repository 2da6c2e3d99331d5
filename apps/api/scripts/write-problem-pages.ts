import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from 'hono/html';
import { problemSlugs, statusOf, titleOf, typeOf } from '../src/problems/problem.ts';
import { remedies } from '../src/problems/remedies.ts';

const list = problemSlugs.map(
  (slug) => html`<li>${statusOf(slug)} <a href="${typeOf(slug)}">${titleOf(slug)}</a></li>`,
);

/** The words between backticks as code. */
const renderText = (text: string) =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));

const renderPage = (title: string, lead: unknown) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Dateline API</title>
        <link rel="stylesheet" href="/docs/problem.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${lead}
          <h2>All problems</h2>
          <ul>
            ${list}
          </ul>
          <p><a href="/docs">Reference of the API</a></p>
        </main>
      </body>
    </html> `;

/** Writes a page about each problem, and one that lists them all, for addresses that name no problem. */
export async function writeProblemPages(assets: string): Promise<void> {
  const folder = join(assets, 'problems');
  await mkdir(folder, { recursive: true });
  for (const slug of problemSlugs) {
    const lead = html`<p>Status ${statusOf(slug)}, type <code>${typeOf(slug)}</code></p>
      <p>${renderText(remedies[slug])}</p>`;
    const page = await renderPage(titleOf(slug), lead);
    await writeFile(join(folder, `${slug}.html`), page.toString());
  }
  const unknown = html`<p>The address names none of the problems that this API answers with.</p>`;
  const page = await renderPage('No problem has this name', unknown);
  await writeFile(join(assets, 'problem-list.html'), page.toString());
}
