import { html } from 'hono/html';
import { topics } from '../../src/sheet/topics.ts';
import type { Entry } from './entries.ts';
import { joinHtml, linkFact, linkItem, type Html } from './marks.ts';

/** "date 1", "members 30, 31, 32": the items of one template; ▲ marks those that failed a check. */
function renderTemplate([template, entries]: readonly [string, readonly Entry[]]): Html {
  const links = entries.map(({ number, findings }) =>
    findings.length === 0 ? linkItem(number) : html`<strong>▲ ${linkItem(number)}</strong>`,
  );
  return html`${template} ${joinHtml(links)}`;
}

/** The items on one fact, by template. */
function renderLine([fact, entries]: readonly [string, readonly Entry[]]): Html {
  const byTemplate = Map.groupBy(entries, ({ item }) => item.proof.template.split('/')[1] ?? '');
  return html`<li>${linkFact(fact)}: ${joinHtml([...byTemplate].map(renderTemplate), '; ')}</li>`;
}

/** Renders the index: under each topic its facts, with the numbers of the items on each. */
export function renderContents(entries: readonly Entry[]): Html {
  const byTopic = Map.groupBy(entries, ({ item }) => item.topic);
  const hasFailed = entries.some(({ findings }) => findings.length > 0);
  return html`<nav aria-label="Items by topic">
    ${hasFailed && html`<p>▲ failed a check</p>`}
    ${topics.map((topic) => {
      const byFact = Map.groupBy(byTopic.get(topic) ?? [], ({ item }) => item.proof.facts[0] ?? '');
      return (
        byFact.size > 0 &&
        html`<section>
          <h2>${topic}</h2>
          <ul>
            ${[...byFact].map(renderLine)}
          </ul>
        </section>`
      );
    })}
  </nav>`;
}
