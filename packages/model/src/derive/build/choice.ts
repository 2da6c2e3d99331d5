import type { ChoiceItem, MultipleChoiceItem } from '../../item/item.ts';
import { namesOf, type Answer, type Candidate } from '../candidate.ts';
import { predictChoice, predictSeveral } from '../difficulty.ts';
import { isFreeOfCues, pickDistractors, type Wording } from '../distractors.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import {
  becauseOf,
  describe,
  idOf,
  isShort,
  feedbackById,
  number,
  prove,
  toOptions,
  type Draft,
  type Numbered,
} from './draft.ts';

const wordingOf = (draft: Draft): Wording => ({
  id: idOf(draft),
  stem: draft.stem,
  alsoRight: draft.alsoRight ?? [],
});

/** The parts of an item whose options are keys and distractors. */
function assemble(
  index: IndexedSheet,
  draft: Draft,
  keys: readonly Answer[],
  distractors: readonly Candidate[],
) {
  const numbered: Numbered[] = number([...keys, ...distractors]);
  const parts = {
    ...describe(draft, distractors),
    options: toOptions(numbered),
    reveals: keys.flatMap(namesOf),
    proof: prove(index, draft, numbered),
    feedback: { key: becauseOf(index, draft), options: feedbackById(numbered) },
  };
  const ids = numbered.flatMap(({ id, answer }) => (keys.includes(answer) ? [id] : []));
  return { parts, ids };
}

function toChoice(
  index: IndexedSheet,
  draft: Draft,
  key: Answer,
  distractors: readonly Candidate[],
  inSequence: boolean,
): ChoiceItem[] {
  if (distractors.length === 0) return [];
  const { parts, ids } = assemble(index, draft, [key], distractors);
  const difficulty = predictChoice(distractors.map(({ near }) => near));
  return ids.map((id) => ({ ...parts, interaction: 'choice', inSequence, key: id, difficulty }));
}

/** Makes a single choice; none without two distractors that give the key not away. */
export function buildChoice(
  index: IndexedSheet,
  draft: Draft,
  key: Answer,
  candidates: readonly Candidate[],
): ChoiceItem[] {
  if (!isShort(draft)) return [];
  const distractors = pickDistractors(index, wordingOf(draft), [key], candidates);
  return toChoice(index, draft, key, distractors, false);
}

/**
 * Makes a single choice of numbers or dates, which stand in order; `draw` finds distractors by a seed. None
 * whose form gives the key away: to draw again would make it depend on facts that it does not rest on.
 */
export function buildSequence(
  index: IndexedSheet,
  draft: Draft,
  key: Answer,
  draw: (seed: string) => readonly Candidate[],
): ChoiceItem[] {
  if (!isShort(draft)) return [];
  const distractors = draw(idOf(draft));
  return isFreeOfCues(index, draft.stem, [key], distractors)
    ? toChoice(index, draft, key, distractors, true)
    : [];
}

/** Makes a multiple choice; none with fewer than two keys or two distractors. */
export function buildMultipleChoice(
  index: IndexedSheet,
  draft: Draft,
  keys: readonly Answer[],
  candidates: readonly Candidate[],
): MultipleChoiceItem[] {
  if (keys.length < 2 || !isShort(draft)) return [];
  const distractors = pickDistractors(index, wordingOf(draft), keys, candidates);
  if (distractors.length === 0) return [];
  const { parts, ids } = assemble(index, draft, keys, distractors);
  const difficulty = predictSeveral(distractors.map(({ near }) => near));
  return [{ ...parts, interaction: 'multipleChoice', key: ids, difficulty }];
}
