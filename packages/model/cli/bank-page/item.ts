import { html } from 'hono/html';
import type { Refutation } from '../../src/item/proof.ts';
import type { Desk } from '../desk.ts';
import { proveOptions, tellAccepted, type ProvenOption } from '../words/answers.ts';
import { tellDifficulty } from '../words/difficulty.ts';
import { interactionWords } from '../words/interactions.ts';
import { tellQuery } from '../words/query.ts';
import { tellClaimant } from '../words/voice.ts';
import type { Entry } from './entries.ts';
import { joinHtml, type Html } from './html.ts';
import { linkFact, showEvidence, showFinding } from './marks.ts';

function showRefutation({ rule, because }: Refutation): Html {
  return html`<span class="tag"><a href="#rule-${rule}">${rule}</a></span>
    <p class="why">${because}</p>`;
}

function showOption({ label, key, refutation }: ProvenOption): Html {
  if (key !== undefined) {
    return html`<li class="right"><strong>${label}</strong> <span class="tag">${key}</span></li>`;
  }
  return html`<li class="wrong">${label} ${refutation && showRefutation(refutation)}</li>`;
}

function showQuestion({ number, item }: Entry): Html {
  const accepted = tellAccepted(item);
  return html`<div class="question">
    <p class="meta">
      <a class="number" href="#item-${number}">${number}</a>
      <span class="id">${item.id}</span> <span>${interactionWords[item.interaction]}</span>
    </p>
    <h3>${item.stem}</h3>
    <ul>
      ${proveOptions(item).map(showOption)}
      ${
        accepted &&
        html`<li class="right"><strong>${accepted}</strong> <span class="tag">accepted</span></li>`
      }
    </ul>
  </div>`;
}

/** Who says so, of each fact that is told in a claimant’s words. */
function showClaimants({ sheet }: Desk, { item }: Entry): Html | undefined {
  const claims = sheet.facts.flatMap((fact) => {
    const claimant = item.facts.includes(fact.id) ? tellClaimant(sheet, fact) : undefined;
    return claimant === undefined ? [] : [html`${claimant} (${linkFact(fact.id)})`];
  });
  return claims.length === 0
    ? undefined
    : html`<dt>Claimant</dt>
        <dd>${joinHtml(claims)}</dd>`;
}

function showProof(desk: Desk, entry: Entry): Html {
  const { item, findings } = entry;
  return html`<dl>
    <dt>Feedback</dt>
    <dd>${item.feedback.key}</dd>
    <dt>Query</dt>
    <dd>${tellQuery(item.proof.query)} <span class="tag">${item.proof.template}</span></dd>
    <dt>Facts</dt>
    <dd>${joinHtml(item.facts.map(linkFact))}</dd>
    ${showClaimants(desk, entry)}
    <dt>Evidence</dt>
    <dd>${showEvidence(item.evidence)}</dd>
    <dt>Difficulty</dt>
    <dd>${tellDifficulty(item.difficulty)}</dd>
    <dt>Checks</dt>
    <dd>
      ${findings.length === 0 ? 'passed' : findings.map((finding) => showFinding(desk, finding))}
    </dd>
  </dl>`;
}

/** Shows one item: what the reader sees with the key marked, and beside it the proof. */
export function showItem(desk: Desk, entry: Entry): Html {
  return html`<article id="item-${entry.number}">
    ${showQuestion(entry)} ${showProof(desk, entry)}
  </article>`;
}
