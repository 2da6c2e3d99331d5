import { html, raw } from 'hono/html';
import { topics } from '../../src/attempt/topics.ts';
import type { Desk } from '../desk.ts';
import { ruleWords } from '../words/rules.ts';
import { showContents } from './contents.ts';
import { numberItems, type Entry } from './entries.ts';
import { showFacts } from './facts.ts';
import { showHead } from './head.ts';
import type { Html } from './html.ts';
import { showItem } from './item.ts';

/** What a page needs beside the desk. */
interface Edition {
  /** The hash of the sheet's revision. */
  readonly revision: string;
  /** The style sheet, our own: it is not escaped. */
  readonly style: string;
}

function showTopics(desk: Desk, entries: readonly Entry[]): Html[] {
  const byTopic = Map.groupBy(entries, ({ item }) => item.topic);
  return topics.flatMap((topic) => {
    const own = byTopic.get(topic) ?? [];
    if (own.length === 0) return [];
    return [
      html`<section id="${topic}">
        <h2>${topic}</h2>
        ${own.map((entry) => showItem(desk, entry))}
      </section>`,
    ];
  });
}

const showRules = (): Html =>
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

/** Writes the bank as one page that needs nothing else: no script, no font, no picture. */
export async function writePage(desk: Desk, { revision, style }: Edition): Promise<string> {
  const entries = numberItems(desk);
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
        <title>Proof: ${desk.sheet.headline}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${showHead(desk, revision)}
        <main>
          ${showContents(entries)} ${showTopics(desk, entries)} ${showFacts(desk, entries)}
          ${showRules()}
        </main>
      </body>
    </html>`;
  return String(page);
}
