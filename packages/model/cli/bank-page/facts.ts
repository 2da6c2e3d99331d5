import { html } from 'hono/html';
import type { Fact } from '../../src/sheet/fact.ts';
import type { Desk } from '../desk.ts';
import { tellClaimant } from '../words/voice.ts';
import type { Entry } from './entries.ts';
import { joinHtml, type Html } from './html.ts';
import { linkItem, showEvidence } from './marks.ts';

/** The items that a fact answers, and those that only take words or a ground from it. */
function showItems({ id }: Fact, entries: readonly Entry[]): Html {
  const resting = entries.filter(({ item }) => item.facts.includes(id));
  const [answered = [], others = []] = [true, false].map((answers) =>
    resting
      .filter(({ item }) => item.proof.facts.includes(id) === answers)
      .map(({ number }) => linkItem(number)),
  );
  if (resting.length === 0) return html`<strong>No item rests on it</strong>`;
  return html`${answered.length > 0 && html`Answers ${joinHtml(answered)}. `}
  ${others.length > 0 && html`Also used by ${joinHtml(others)}.`}`;
}

function showFact({ sheet }: Desk, fact: Fact, entries: readonly Entry[]): Html {
  return html`<li id="fact-${fact.id}">
    <p class="meta"><span class="id">${fact.id}</span> <span>${fact.kind}</span></p>
    <p>${fact.statement}</p>
    <p class="why">
      ${tellClaimant(sheet, fact) ?? 'The article says so'}${fact.modality === 'planned' && ', as planned'}:
      ${showEvidence(fact.evidence)}. ${showItems(fact, entries)}
    </p>
  </li>`;
}

/** Shows every fact with who says so, where, and the items that rest on it. */
export function showFacts(desk: Desk, entries: readonly Entry[]): Html {
  return html`<section id="facts">
    <h2>Facts</h2>
    <ol class="facts">
      ${desk.sheet.facts.map((fact) => showFact(desk, fact, entries))}
    </ol>
  </section>`;
}
