import { html } from 'hono/html';
import { topics } from '../../src/sheet/topics.ts';
import { checkNames } from '../../src/checks/all-checks.ts';
import { formatTime } from '../../src/sheet/format-time.ts';
import { formatCoverage } from '../format/check-report.ts';
import { interactionWords } from '../../src/editing/item-words.ts';
import { formatCount } from '../format/lists.ts';
import type { SheetReport } from '../../src/editing/sheet-report.ts';
import { joinHtml, linkFact, renderFinding, type Html } from './marks.ts';

function renderSource({ sheet: { source } }: SheetReport): Html {
  const parts = [
    source.publisher,
    source.agency,
    source.published && formatTime(source.published),
    source.url && html`<a href="${source.url}">${source.url}</a>`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? html`not named` : html`${joinHtml(parts)}`;
}

/** A table of the items by topic and interaction. */
function renderCounts({ bank: { items } }: SheetReport): Html {
  const interactions = Object.entries(interactionWords);
  const rows = topics.map((topic) => {
    const own = items.filter((item) => item.topic === topic);
    const counts = interactions.map(
      ([name]) => own.filter((item) => item.interaction === name).length,
    );
    const label = own.length === 0 ? topic : html`<a href="#${topic}">${topic}</a>`;
    return html`<tr>
      <th scope="row">${label}</th>
      ${counts.map((count) => html`<td>${count || '·'}</td>`)}
      <td>${own.length}</td>
    </tr>`;
  });
  return html`<table>
    <caption>
      Items by topic and interaction
    </caption>
    <thead>
      <tr>
        <td></td>
        ${interactions.map(([, word]) => html`<th scope="col">${word}</th>`)}
        <th scope="col">all</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** A list of the checks with their results. */
function renderChecks({ findings }: SheetReport): Html {
  return html`<ul class="checks">
    ${checkNames.map(({ check, name }) => {
      const { length } = findings.filter((finding) => finding.check === check);
      return length === 0
        ? html`<li class="right">${check} ${name}</li>`
        : html`<li class="failed">${check} ${name}: ${formatCount(length, 'finding')}</li>`;
    })}
  </ul>`;
}

function renderCoverage({ coverage }: SheetReport): Html {
  const missing = coverage.missing.map(({ id }) => linkFact(id));
  return html`<p>
    ${formatCoverage(coverage)}. ${missing.length > 0 && html`Without one: ${joinHtml(missing)}.`}
  </p>`;
}

/** Renders the head of the page: the sheet, the size of its bank, and the results of the checks. */
export function renderHead(report: SheetReport, revision: string): Html {
  const { sheet, bank, findings } = report;
  return html`<header>
    <p class="kicker">Dateline · proof of the bank</p>
    <h1>${sheet.headline}</h1>
    <div class="preface">
      <p class="lead">${sheet.summary}</p>
      <dl class="imprint">
        <dt>Sheet</dt>
        <dd>${sheet.id}</dd>
        <dt>Source</dt>
        <dd>${renderSource(report)}</dd>
        <dt>Revision</dt>
        <dd class="hash">${revision}</dd>
      </dl>
    </div>
    <div class="summary">
      <div>
        <h2>${formatCount(bank.items.length, 'item')}</h2>
        ${renderCounts(report)} ${renderCoverage(report)}
      </div>
      <div>
        <h2>
          ${findings.length === 0 ? 'Every check passed' : formatCount(findings.length, 'finding')}
        </h2>
        ${renderChecks(report)}
        ${findings
          .filter(({ item }) => item === undefined)
          .map((finding) => renderFinding(sheet, finding))}
      </div>
    </div>
  </header>`;
}
