import { html } from 'hono/html';
import type { Evidence } from '../../src/sheet/evidence.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../../src/checks/bank.ts';
import { tellPath } from '../words/path.ts';
import { joinHtml, type Html } from './html.ts';

/** Links to a fact on the page. */
export function linkFact(id: string): Html {
  return html`<a href="#fact-${id}">${id}</a>`;
}

/** Links to an item on the page by its number. */
export function linkItem(number: number): Html {
  return html`<a class="number" href="#item-${number}">${number}</a>`;
}

/** Where the article says something, with its words where the sheet may hold them. */
export function showEvidence(evidence: readonly Evidence[]): Html {
  const pieces = evidence.map(({ paragraph, start, end, quote }) => {
    const place = html`<span class="place">${paragraph}:${start}–${end}</span>`;
    return quote === undefined ? place : html`${place} <q>${quote}</q>`;
  });
  return html`${joinHtml(pieces)}`;
}

/** What a check found and what to change, marked by a sign and by words, never by colour alone. */
export function showFinding({ sheet }: Desk, { check, name, message, path }: Finding): Html {
  return html`<p class="finding">
    <strong><span aria-hidden="true">▲</span> Failed ${check}, ${name}.</strong> ${message}
    <span class="change">Change ${tellPath(sheet, path)}</span>
  </p>`;
}
