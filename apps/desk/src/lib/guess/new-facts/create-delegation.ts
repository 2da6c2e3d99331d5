import { overlap, wordsOf } from '../../article/mark-words.ts';
import type { Passage } from '../../article/read-selection.ts';
import type { EntityJson } from '../../draft/draft.ts';
import { readSingle } from '../../facts/slot-value.ts';
import { toEvidence, type CreatedFact } from './created-fact.ts';
import { guessClause } from '../clauses/guess-clause.ts';
import type { GuessContext } from '../guess-context.ts';

/** The names of the sheet in marked words, in their order. */
function listNamed(
  mark: Passage,
  { paragraphs, candidates, entities }: GuessContext,
): EntityJson[] {
  const inMark = candidates.filter((each) => overlap(each, mark));
  const found = inMark.flatMap((each) => {
    if (each.kind !== 'name' && each.kind !== 'place') return [];
    const value = readSingle(each.text, entities, 'name');
    return typeof value === 'string' ? [value] : [];
  });
  const text = wordsOf(paragraphs, mark);
  const ids = new Set(found);
  return entities
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => text.indexOf(a.label) - text.indexOf(b.label));
}

/** Creates the fact that a delegation was sent. */
export function createDelegation(mark: Passage, context: GuessContext): CreatedFact {
  const named = listNamed(mark, context);
  const guess = guessClause(mark, context);
  const sender = named.find(({ type }) => type === 'organisation')?.id ?? '';
  const [leader, ...members] = named.filter(({ type }) => type === 'person').map(({ id }) => id);
  return {
    field: sender === '' ? 'sender' : leader === undefined ? 'leader' : 'destinations',
    fact: {
      kind: 'delegation',
      id: '',
      statement: '',
      sender,
      leader: leader ?? '',
      ...(members.length === 0 ? {} : { members }),
      destinations: named.filter(({ type }) => type === 'place').map(({ id }) => id),
      ...(guess.modality === 'planned' ? { modality: 'planned' } : {}),
      ...(guess.time === undefined ? {} : { departure: guess.time }),
      evidence: [toEvidence(mark)],
    },
  };
}
