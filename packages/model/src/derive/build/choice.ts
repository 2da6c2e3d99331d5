import type { ChoiceItem, MultipleChoiceItem } from '../../item/item.ts';
import { namesOf, type Answer, type Candidate } from '../candidate.ts';
import { predictChoice, predictSeveral } from '../difficulty.ts';
import { drawMap } from '../draw-map.ts';
import { isFreeOfCues, pickDistractors, type Wording } from '../distractors/distractors.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import {
  buildBase,
  explainKey,
  explainWrong,
  idOf,
  hasShortStem,
  feedbackById,
  numberAnswers,
  buildProof,
  toOptions,
  type ItemDraft,
  type Numbered,
} from './item-draft.ts';

const wordingOf = (draft: ItemDraft): Wording => ({
  id: idOf(draft),
  stem: draft.stem,
  alsoRight: draft.alsoRight ?? [],
});

/** The parts that single and multiple choices share, and the ids of the keys. */
function buildParts(
  index: IndexedSheet,
  draft: ItemDraft,
  keys: readonly Answer[],
  distractors: readonly Candidate[],
) {
  const shortened = distractors.map((each) => ({
    ...each,
    feedback: explainWrong(index, draft, each),
  }));
  const numbered: Numbered[] = numberAnswers([...keys, ...shortened]);
  const parts = {
    ...buildBase(draft, distractors),
    options: toOptions(numbered),
    reveals: keys.flatMap(namesOf),
    proof: buildProof(index, draft, numbered),
    feedback: { key: explainKey(index, draft), options: feedbackById(numbered) },
  };
  const ids = numbered.flatMap(({ id, answer }) => (keys.includes(answer) ? [id] : []));
  return { parts, ids, numbered };
}

function buildFrom(
  index: IndexedSheet,
  draft: ItemDraft,
  key: Answer,
  distractors: readonly Candidate[],
  inSequence: boolean,
): ChoiceItem[] {
  if (distractors.length === 0) return [];
  const { parts, ids, numbered } = buildParts(
    index,
    draft,
    [{ ...key, feedback: explainKey(index, draft) }],
    distractors,
  );
  const difficulty = predictChoice(distractors.map(({ near }) => near));
  return ids.map((id) => ({
    ...parts,
    interaction: 'choice',
    inSequence,
    ...drawMap(index, numbered),
    key: id,
    difficulty,
  }));
}

/** Builds a single choice. Empty without two distractors that do not give the key away. */
export function buildChoice(
  index: IndexedSheet,
  draft: ItemDraft,
  key: Answer,
  candidates: readonly Candidate[],
): ChoiceItem[] {
  if (!hasShortStem(draft)) return [];
  const distractors = pickDistractors(index, wordingOf(draft), [key], candidates);
  return buildFrom(index, draft, key, distractors, false);
}

/**
 * Builds a single choice of numbers or dates, whose options are in sequence; `draw` finds distractors by a seed. Empty if
 * they give the key away: a second draw would make the item depend on facts that it does not list.
 */
export function buildSequence(
  index: IndexedSheet,
  draft: ItemDraft,
  key: Answer,
  draw: (seed: string) => readonly Candidate[],
): ChoiceItem[] {
  if (!hasShortStem(draft)) return [];
  const distractors = draw(idOf(draft));
  return isFreeOfCues(index, draft.stem, [key], distractors)
    ? buildFrom(index, draft, key, distractors, true)
    : [];
}

/** Builds a multiple choice. Empty with fewer than two keys or two distractors. */
export function buildMultipleChoice(
  index: IndexedSheet,
  draft: ItemDraft,
  keys: readonly Answer[],
  candidates: readonly Candidate[],
): MultipleChoiceItem[] {
  if (keys.length < 2 || !hasShortStem(draft)) return [];
  const distractors = pickDistractors(index, wordingOf(draft), keys, candidates);
  if (distractors.length === 0) return [];
  const { parts, ids } = buildParts(index, draft, keys, distractors);
  const difficulty = predictSeveral(distractors.map(({ near }) => near));
  return [{ ...parts, interaction: 'multipleChoice', key: ids, difficulty }];
}
