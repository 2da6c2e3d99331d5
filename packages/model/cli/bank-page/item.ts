import { html } from 'hono/html';
import type { Refutation } from '../../src/item/proof.ts';
import {
  formatDifficulty,
  formatInteraction,
  formatTypedKey,
} from '../../src/editing/item-words.ts';
import { formatClaimant } from '../../src/sheet/format-claimant.ts';
import { formatSigning } from '../format/signing.ts';
import { listProvenOptions, type ProvenOption } from '../../src/editing/proven-options.ts';
import { formatQuery } from '../format/query.ts';
import type { SheetReport } from '../../src/editing/sheet-report.ts';
import type { Entry } from './entries.ts';
import { joinHtml, linkFact, renderEvidence, renderFinding, type Html } from './marks.ts';

const renderRule = ({ rule }: Refutation): Html =>
  html`<span class="tag"><a href="#rule-${rule}">${rule}</a></span>`;

/** What readers get to read; and what the proof says, if that is something else. */
function renderReasons({ feedback, refutation }: ProvenOption): Html[] {
  const texts = new Set([feedback, refutation?.because].filter((text) => text !== undefined));
  return [...texts].map((text) => html`<p class="why">${text}</p>`);
}

function renderOption(option: ProvenOption): Html {
  const { label, key, refutation } = option;
  if (key !== undefined) {
    return html`<li class="right">
      <strong>${label}</strong> <span class="tag">${key}</span> ${renderReasons(option)}
    </li>`;
  }
  return html`<li class="wrong">
    ${label} ${refutation && renderRule(refutation)} ${renderReasons(option)}
  </li>`;
}

function renderQuestion({ number, item }: Entry): Html {
  const typedKey = formatTypedKey(item);
  return html`<div class="question">
    <p class="meta">
      <a class="number" href="#item-${number}">${number}</a>
      <span class="id">${item.id}</span> <span>${formatInteraction(item)}</span>
    </p>
    <h3>${item.stem}</h3>
    <ul>
      ${listProvenOptions(item).map(renderOption)}
      ${
        typedKey &&
        html`<li class="right"><strong>${typedKey}</strong> <span class="tag">accepted</span></li>`
      }
    </ul>
  </div>`;
}

/** The claimant of each attributed fact of the item; undefined if it has none. */
function renderClaimants({ sheet }: SheetReport, { item }: Entry): Html | undefined {
  const claims = sheet.facts.flatMap((fact) => {
    const claimant = item.facts.includes(fact.id) ? formatClaimant(sheet, fact) : undefined;
    return claimant === undefined ? [] : [html`${claimant} (${linkFact(fact.id)})`];
  });
  return claims.length === 0
    ? undefined
    : html`<dt>Claimant</dt>
        <dd>${joinHtml(claims)}</dd>`;
}

function renderProof(report: SheetReport, entry: Entry): Html {
  const { item, findings, signing } = entry;
  return html`<dl>
    <dt>Signature</dt>
    <dd>${signing.state === 'signed' ? '' : '▽ '}${formatSigning(signing)}</dd>
    <dt>Feedback</dt>
    <dd>${item.feedback.key}</dd>
    <dt>Query</dt>
    <dd>${formatQuery(item.proof.query)} <span class="tag">${item.proof.template}</span></dd>
    <dt>Facts</dt>
    <dd>${joinHtml(item.facts.map(linkFact))}</dd>
    ${renderClaimants(report, entry)}
    <dt>Evidence</dt>
    <dd>${renderEvidence(item.evidence)}</dd>
    <dt>Difficulty</dt>
    <dd>${formatDifficulty(item.difficulty)}</dd>
    <dt>Checks</dt>
    <dd>
      ${findings.length === 0 ? 'passed' : findings.map((finding) => renderFinding(report.sheet, finding))}
    </dd>
  </dl>`;
}

/** Renders one item: what the reader sees, with the key marked, and the proof beside it. */
export function renderItem(report: SheetReport, entry: Entry): Html {
  return html`<article id="item-${entry.number}">
    ${renderQuestion(entry)} ${renderProof(report, entry)}
  </article>`;
}
