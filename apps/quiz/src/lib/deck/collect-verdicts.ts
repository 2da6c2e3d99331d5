import type { Verdict } from '@dateline/model/public';
import { openDeck, type DeckDatabase, type QueuedVerdict } from './open-deck.ts';
import { queueVerdicts, withdrawVerdicts } from './verdict-queue.ts';

const verdicts: readonly Verdict['verdict'][] = ['correct', 'partial', 'wrong', 'passed'];

/** Queues the verdicts on the page for the review deck, and shows the notice if facts were missed. */
export async function collectVerdicts(): Promise<void> {
  const rows = readRows(new Date());
  if (rows.length === 0) return;
  try {
    const database = await openDeck();
    await collect(database, rows);
  } catch {
    // The browser stores nothing. The review page says so.
  }
}

async function collect(database: DeckDatabase, rows: readonly QueuedVerdict[]): Promise<void> {
  const stored = await queueVerdicts(database, rows);
  const missed = stored.filter(
    ({ verdict, state }) => verdict !== 'correct' && state !== 'withdrawn',
  );
  const waiting = missed.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  const undo = renderNotice(missed.length, waiting.length);
  undo?.addEventListener(
    'click',
    () => {
      withdrawVerdicts(database, waiting).then(
        () => collect(database, rows),
        () => undefined,
      );
    },
    { once: true },
  );
}

function readRows(now: Date): QueuedVerdict[] {
  const templates = document.querySelectorAll<HTMLTemplateElement>('template[data-card]');
  return [...templates].flatMap(({ dataset, content }, index) => {
    const { card: id, until = '' } = dataset;
    const verdict = verdicts.find((each) => each === dataset.verdict);
    if (!id || !verdict) return [];
    const fact = content.textContent ?? '';
    // A millisecond apart, so that the deck has the order of the page.
    const at = new Date(now.getTime() - templates.length + index).toISOString();
    return [{ id, at, until, verdict, fact, state: 'waiting' }];
  });
}

/** Writes how many facts of the page are in the deck. Returns the button that withdraws those that wait. */
function renderNotice(missed: number, waiting: number): HTMLElement | undefined {
  const notice = document.querySelector<HTMLElement>('[data-deck]');
  const status = notice?.querySelector<HTMLElement>('[data-deck-status]');
  const undo = notice?.querySelector<HTMLElement>('[data-deck-undo]');
  const messages = notice?.querySelector<HTMLTemplateElement>('[data-deck-messages]');
  if (!notice || !status || !undo) return undefined;
  const message = messages?.content.children[missed - 1]?.textContent;
  status.textContent = message ?? status.dataset.withdrawn ?? '';
  if (undo === document.activeElement) status.focus();
  notice.dataset.state = missed > 0 ? 'added' : 'withdrawn';
  undo.hidden = waiting === 0;
  return undo;
}
