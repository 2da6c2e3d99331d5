import { explainQuestions } from '../../src/checks/bank/coverage.ts';
import type { IndexedSheet } from '../../src/derive/lookup/indexed-sheet.ts';
import { html } from 'hono/html';
import type { Fact } from '../../src/sheet/fact.ts';
import { formatClaimant } from '../../src/sheet/format-claimant.ts';
import type { SheetReport } from '../../src/editing/sheet-report.ts';
import type { Entry } from './entries.ts';
import { joinHtml, linkItem, renderEvidence, type Html } from './marks.ts';

/** Links to the items that the fact answers, and to those that only use it for a name or a reason. */
function renderItems({ id }: Fact, entries: readonly Entry[]): Html {
  const resting = entries.filter(({ item }) => item.facts.includes(id));
  const [answered = [], others = []] = [true, false].map((answers) =>
    resting
      .filter(({ item }) => item.proof.facts.includes(id) === answers)
      .map(({ number }) => linkItem(number)),
  );
  if (resting.length === 0) return html`<strong>No item rests on it</strong>.`;
  return html`${answered.length > 0 && html`Answers ${joinHtml(answered)}. `}
  ${others.length > 0 && html`Also used by ${joinHtml(others)}.`}`;
}

/** Says what each question of a fact that gives no item lacks; nothing if all give one. */
function renderLost(index: IndexedSheet, fact: Fact): Html | false {
  const lost = explainQuestions(index, fact).join('; ');
  return lost !== '' && html`<strong>Without an item: ${lost}.</strong>`;
}

function renderFact(index: IndexedSheet, fact: Fact, entries: readonly Entry[]): Html {
  return html`<li id="fact-${fact.id}">
    <p class="meta"><span class="id">${fact.id}</span> <span>${fact.kind}</span></p>
    <p>${index.statementOf(fact)}</p>
    ${fact.remark !== undefined && html`<p>Remark: ${fact.remark}</p>`}
    <p class="why">
      ${formatClaimant(index.sheet, fact) ?? 'The article says so'}${fact.modality === 'planned' && ', as planned'}:
      ${renderEvidence(fact.evidence)}. ${renderItems(fact, entries)} ${renderLost(index, fact)}
    </p>
  </li>`;
}

/** Renders every fact with its source in the article and the items that rest on it. */
export function renderFacts(report: SheetReport, entries: readonly Entry[]): Html {
  const { index } = report;
  return html`<section id="facts">
    <h2>Facts</h2>
    <ol class="facts">
      ${report.sheet.facts.map((fact) => renderFact(index, fact, entries))}
    </ol>
  </section>`;
}

/** Renders the facts from outside the article with the page on which each was looked up; nothing if there are none. */
export const renderOutside = ({ sheet: { outside } }: SheetReport): Html | false =>
  outside.length > 0 &&
  html`<section id="outside">
    <h2>Facts from outside the article</h2>
    <ol class="facts">
      ${outside.map(
        ({ id, statement, source: { title, url, accessed } }) =>
          html`<li>
            <p class="meta"><span class="id">${id}</span></p>
            <p>${statement}</p>
            <p class="why">${title}, ${url}, read on ${accessed}</p>
          </li>`,
      )}
    </ol>
  </section>`;
