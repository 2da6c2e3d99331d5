import { html } from 'hono/html';
import { topics } from '../../src/attempt/topics.ts';
import { formatTime } from '../../src/sheet/format-time.ts';
import { tellCoverage } from '../check-report.ts';
import type { Desk } from '../desk.ts';
import { checkNames } from '../../src/checks/all-checks.ts';
import { interactionWords } from '../words/interactions.ts';
import { writeCount } from '../words/list.ts';
import { joinHtml, type Html } from './html.ts';
import { linkFact, showFinding } from './marks.ts';

function showSource({ sheet: { source } }: Desk): Html {
  const parts = [
    source.publisher,
    source.agency,
    source.published && formatTime(source.published),
    source.url && html`<a href="${source.url}">${source.url}</a>`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? html`not named` : html`${joinHtml(parts)}`;
}

/** Items by topic and interaction. */
function showCounts({ bank: { items } }: Desk): Html {
  const ways = Object.entries(interactionWords);
  const rows = topics.map((topic) => {
    const own = items.filter((item) => item.topic === topic);
    const counts = ways.map(([way]) => own.filter((item) => item.interaction === way).length);
    const name = own.length === 0 ? topic : html`<a href="#${topic}">${topic}</a>`;
    return html`<tr>
      <th scope="row">${name}</th>
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
        ${ways.map(([, word]) => html`<th scope="col">${word}</th>`)}
        <th scope="col">all</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** Each check with its result. */
function showChecks({ findings }: Desk): Html {
  return html`<ul class="checks">
    ${checkNames.map(({ check, name }) => {
      const { length } = findings.filter((finding) => finding.check === check);
      return length === 0
        ? html`<li class="right">${check} ${name}</li>`
        : html`<li class="failed">${check} ${name}: ${writeCount(length, 'finding')}</li>`;
    })}
  </ul>`;
}

function showCoverage({ coverage }: Desk): Html {
  const missing = coverage.missing.map(({ id }) => linkFact(id));
  return html`<p>
    ${tellCoverage(coverage)}. ${missing.length > 0 && html`Without one: ${joinHtml(missing)}.`}
  </p>`;
}

/** Shows whose bank this is, how large it is, and how it fared. */
export function showHead(desk: Desk, revision: string): Html {
  const { sheet, bank, findings } = desk;
  return html`<header>
    <p class="kicker">Dateline · proof of the bank</p>
    <h1>${sheet.headline}</h1>
    <div class="preface">
      <p class="lead">${sheet.summary}</p>
      <dl class="imprint">
        <dt>Sheet</dt>
        <dd>${sheet.id}</dd>
        <dt>Source</dt>
        <dd>${showSource(desk)}</dd>
        <dt>Revision</dt>
        <dd class="hash">${revision}</dd>
      </dl>
    </div>
    <div class="summary">
      <div>
        <h2>${writeCount(bank.items.length, 'item')}</h2>
        ${showCounts(desk)} ${showCoverage(desk)}
      </div>
      <div>
        <h2>
          ${findings.length === 0 ? 'Every check passed' : writeCount(findings.length, 'finding')}
        </h2>
        ${showChecks(desk)}
        ${findings
          .filter(({ item }) => item === undefined)
          .map((finding) => showFinding(desk, finding))}
      </div>
    </div>
  </header>`;
}
