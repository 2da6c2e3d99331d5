import { html } from 'hono/html';
import { program } from '../command.ts';
import { formatCount } from '../format/lists.ts';
import type { SheetReport } from '../../src/editing/sheet-report.ts';
import type { Entry } from './entries.ts';
import { listRevealing } from '../../src/sign/revealed-beforehand.ts';
import { joinHtml, linkItem, type Html } from './marks.ts';

/** Why readers do not get an item, in the order of the page. */
const reasons = {
  unsigned: 'never signed',
  changed: 'changed since signed',
  dropped: 'dropped',
  revealed: 'not asked, since the headline or the summary gives the answer away: reword that',
} as const;

/** The reason of a dropped item, or the words that reveal one; empty for other states. */
function explain({ signing, item }: Entry, sheet: SheetReport['sheet']): string {
  if (signing.state === 'dropped') return signing.reason;
  return signing.state === 'revealed' ? listRevealing(sheet, item).join(', ') : '';
}

/** Links to an item, with its reason. */
function renderEntry(entry: Entry, sheet: SheetReport['sheet']): Html {
  const reason = explain(entry, sheet);
  return html`${linkItem(entry.number)}${reason !== '' && ` (${reason})`}`;
}

/** Renders how many items are signed, and which readers do not get and why. */
export function renderSigning({ sheet }: SheetReport, entries: readonly Entry[]): Html {
  const byState = Map.groupBy(entries, ({ signing }) => signing.state);
  const isToSign = byState.has('unsigned') || byState.has('changed');
  return html`<section id="signing">
    <h2>${byState.get('signed')?.length ?? 0} of ${formatCount(entries.length, 'item')} signed</h2>
    <p>
      Readers get signed items only.
      ${isToSign && html`Sign what you have read: <code>${program} sign ${sheet.id} ITEM</code>`}
    </p>
    <dl>
      ${(['unsigned', 'changed', 'dropped', 'revealed'] as const).map((state) => {
        const those = byState.get(state) ?? [];
        return (
          those.length > 0 &&
          html`<dt>${those.length} ${reasons[state]}</dt>
            <dd>${joinHtml(those.map((entry) => renderEntry(entry, sheet)))}</dd>`
        );
      })}
    </dl>
  </section>`;
}
