import { html } from 'hono/html';
import type { Finding } from '../../src/checks/bank.ts';
import type { Evidence } from '../../src/sheet/evidence.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { formatPath } from '../../src/sheet/faults/format-path.ts';

/** A piece of HTML in which all inserted text is escaped. */
export type Html = ReturnType<typeof html>;

/** Puts a separator between pieces of HTML or texts; `html` escapes the texts. */
export function joinHtml<Piece>(pieces: readonly Piece[], separator = ', '): (Piece | string)[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece]));
}

/** Links to a fact on the page. */
export function linkFact(id: string): Html {
  return html`<a href="#fact-${id}">${id}</a>`;
}

/** Links to an item on the page by its number. */
export function linkItem(number: number): Html {
  return html`<a class="number" href="#item-${number}">${number}</a>`;
}

/** Renders the places of evidence in the article, with the quotations that the sheet has. */
export function renderEvidence(evidence: readonly Evidence[]): Html {
  const pieces = evidence.map(({ paragraph, start, end, quote }) => {
    const place = html`<span class="place">${paragraph}:${start}–${end}</span>`;
    return quote === undefined ? place : html`${place} <q>${quote}</q>`;
  });
  return html`${joinHtml(pieces)}`;
}

/** Renders a finding and what to change. A sign and words mark it, so that it does not depend on colour. */
export function renderFinding(sheet: FactSheet, { check, name, message, path }: Finding): Html {
  return html`<p class="finding">
    <strong><span aria-hidden="true">▲</span> Failed ${check}, ${name}.</strong> ${message}
    <span class="change">Change ${formatPath(sheet, path)}</span>
  </p>`;
}
