import { html, raw } from 'hono/html';
import { topics } from '../../src/sheet/topics.ts';
import { ruleWords } from '../../src/editing/item-words.ts';
import type { SheetReport } from '../../src/editing/sheet-report.ts';
import { renderContents } from './contents.ts';
import { numberItems, type Entry } from './entries.ts';
import { renderFacts, renderOutside } from './facts.ts';
import { renderHead } from './head.ts';
import type { Html } from './marks.ts';
import { renderItem } from './item.ts';
import { renderSigning } from './signing.ts';

/** What the page shows besides the report. */
interface Edition {
  /** The hash of the sheet's revision. */
  readonly revision: string;
  /** The style sheet; it is not escaped, so it must not hold text of a sheet. */
  readonly style: string;
}

function renderTopics(report: SheetReport, entries: readonly Entry[]): Html[] {
  const byTopic = Map.groupBy(entries, ({ item }) => item.topic);
  return topics.flatMap((topic) => {
    const own = byTopic.get(topic) ?? [];
    if (own.length === 0) return [];
    return [
      html`<section id="${topic}">
        <h2>${topic}</h2>
        ${own.map((entry) => renderItem(report, entry))}
      </section>`,
    ];
  });
}

const renderRules = (): Html =>
  html`<section id="rules">
    <h2>Why an option is wrong</h2>
    <dl>
      ${Object.entries(ruleWords).map(
        ([rule, words]) =>
          html`<dt id="rule-${rule}">${rule}</dt>
            <dd>${words}</dd>`,
      )}
    </dl>
  </section>`;

/** Renders the bank as one page that loads nothing else: no script, font or picture. */
export async function renderPage(
  report: SheetReport,
  { revision, style }: Edition,
): Promise<string> {
  const entries = numberItems(report);
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>Proof: ${report.sheet.headline}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${renderHead(report, revision)}
        <main>
          ${renderSigning(report, entries)} ${renderContents(entries)}
          ${renderTopics(report, entries)} ${renderFacts(report, entries)} ${renderOutside(report)}
          ${renderRules()}
        </main>
      </body>
    </html>`;
  return String(page);
}
