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
    const noted = await noteTold(database, rows);
    tellNoted(database, noted.filter(isWaitingMiss));
  } catch {
    // A browser that keeps nothing has no deck, and the review page says so.
  }
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

const isWaitingMiss = ({ verdict, state }: ToldRow): boolean =>
  verdict !== 'correct' && state === 'waiting';

function tellNoted(database: DeckDatabase, missed: readonly ToldRow[]): void {
  const status = document.querySelector<HTMLElement>('[data-deck-status]');
  const actions = document.querySelector<HTMLElement>('[data-deck-actions]');
  const words = document.querySelector<HTMLTemplateElement>('[data-deck-words]');
  if (!status || !actions || missed.length === 0) return;
  status.textContent = words?.content.children[missed.length - 1]?.textContent ?? '';
  actions.hidden = false;
  const undo = async (): Promise<void> => {
    const ids = missed.map(({ id }) => id);
    await undoTold(database, ids);
    status.textContent = status.dataset.undone ?? '';
    actions.hidden = true;
    status.focus();
  };
  const button = actions.querySelector('[data-deck-undo]');
  button?.addEventListener('click', () => void undo(), { once: true });
}
