import type { Verdict } from '@dateline/model/public';
import { noteTold, undoTold } from './inbox.ts';
import { openDeck, type DeckDatabase, type ToldRow } from './open-deck.ts';

const verdicts: readonly Verdict['verdict'][] = ['correct', 'partial', 'wrong', 'passed'];

/** Notes the verdicts that the page tells for the review deck, and says so where facts were missed. */
export async function collectCards(): Promise<void> {
  const rows = readRows(new Date());
  if (rows.length === 0) return;
  try {
    const database = await openDeck();
    await collect(database, rows);
  } catch {
    // A browser that keeps nothing has no deck, and the review page says so.
  }
}

async function collect(database: DeckDatabase, rows: readonly ToldRow[]): Promise<void> {
  const noted = await noteTold(database, rows);
  const kept = noted.filter(({ verdict, state }) => verdict !== 'correct' && state !== 'undone');
  const waiting = kept.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  const undo = tellKept(kept.length, waiting.length);
  undo?.addEventListener(
    'click',
    () => {
      undoTold(database, waiting).then(
        () => collect(database, rows),
        () => undefined,
      );
    },
    { once: true },
  );
}

function readRows(now: Date): ToldRow[] {
  const templates = document.querySelectorAll<HTMLTemplateElement>('template[data-card]');
  return [...templates].flatMap(({ dataset, content }) => {
    const { card: id, until = '' } = dataset;
    const verdict = verdicts.find((each) => each === dataset.verdict);
    if (!id || !verdict) return [];
    const fact = content.textContent ?? '';
    return [{ id, at: now.toISOString(), until, verdict, fact, state: 'waiting' }];
  });
}

/** Says how many facts the deck has of the page. Gives back the button that takes back those that wait. */
function tellKept(kept: number, waiting: number): HTMLElement | undefined {
  const notice = document.querySelector<HTMLElement>('[data-deck]');
  const status = notice?.querySelector<HTMLElement>('[data-deck-status]');
  const undo = notice?.querySelector<HTMLElement>('[data-deck-undo]');
  const words = notice?.querySelector<HTMLTemplateElement>('[data-deck-words]');
  if (!notice || !status || !undo) return undefined;
  const told = words?.content.children[kept - 1]?.textContent;
  status.textContent = told ?? status.dataset.undone ?? '';
  if (undo === document.activeElement) status.focus();
  notice.dataset.told = kept > 0 ? 'kept' : 'undone';
  undo.hidden = waiting === 0;
  return undo;
}
