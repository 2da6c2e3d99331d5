import { frameYear } from '../../english/lexicon.ts';
import { rankAlike, rankOfLabel } from '../../sheet/text/label-rank.ts';
import type { DateGranularity } from '../../attempt/shapes.ts';
import type { Item } from '../../item/item.ts';
import { namesOf, type Answer } from '../candidate.ts';
import { predictChoice, predictSeveral, typedDifficulty } from '../difficulty.ts';
import { drawMap } from '../draw-map.ts';
import type { FoilCandidate } from '../distractors/question-foils.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import {
  buildBase,
  buildProof,
  feedbackById,
  numberAnswers,
  toOptions,
  type ItemDraft,
} from './item-draft.ts';

/** A question of an editor with its right and wrong answers. */
export interface Authored {
  readonly draft: ItemDraft;
  readonly keys: readonly Answer[];
  readonly candidates: readonly FoilCandidate[];
  /** What the feedback on the key says. */
  readonly feedback: string;
  /** What else reveals the key, besides its names. */
  readonly alsoReveals?: readonly string[];
}

/** How the question is answered; a typed one has its key here. */
type Form =
  | { readonly interaction: 'choice' | 'multipleChoice' }
  | { readonly interaction: 'number'; readonly key: number; readonly unit: string }
  | { readonly interaction: 'date'; readonly key: string; readonly granularity: DateGranularity };

/** Numbers the answers; if all are numbers or dates, in their sequence. */
function arrange(
  index: IndexedSheet,
  keys: readonly Answer[],
  candidates: readonly FoilCandidate[],
) {
  const year = frameYear(index);
  const ranks = rankAlike([...keys, ...candidates].map(({ label }) => label));
  const rank = <Each extends Answer>(answer: Each): Each => {
    const own = rankOfLabel(answer.label, year) ?? answer.rank ?? ranks.get(answer.label);
    return own === undefined ? answer : { ...answer, rank: own };
  };
  const right = keys.map(rank);
  const answers = [...right, ...candidates.map(rank)];
  const inSequence = answers.every((answer) => answer.rank !== undefined);
  const numbered = numberAnswers(
    inSequence ? answers : answers.map(({ rank: _, ...answer }) => answer),
  );
  return { right, inSequence, numbered };
}

/** Builds the item of a question with the editor's wrong answers, all of them. The checks say if they give the key away. */
export function buildAuthored(
  index: IndexedSheet,
  { draft, keys, candidates, feedback, alsoReveals = [] }: Authored,
  form: Form,
): Item[] {
  const base = buildBase(draft, candidates);
  const reveals = [...new Set([...keys.flatMap(namesOf), ...alsoReveals])];
  if (form.interaction === 'number' || form.interaction === 'date') {
    const typed = {
      ...base,
      options: [],
      reveals,
      proof: buildProof(index, draft, []),
      feedback: {
        key: feedback,
        options: Object.fromEntries(candidates.map((each) => [each.response, each.feedback])),
      },
    };
    return form.interaction === 'number'
      ? [{ ...typed, ...form, difficulty: typedDifficulty.number }]
      : [{ ...typed, ...form, difficulty: typedDifficulty[form.granularity] }];
  }
  if (candidates.length === 0 || keys.length === 0) return [];
  const { right, inSequence, numbered } = arrange(index, keys, candidates);
  const near = candidates.map((each) => each.near);
  const parts = {
    ...base,
    options: toOptions(numbered),
    reveals,
    proof: buildProof(index, draft, numbered),
    feedback: { key: feedback, options: feedbackById(numbered) },
  };
  const ids = numbered.flatMap(({ id, answer }) =>
    right.some(({ label }) => label === answer.label) ? [id] : [],
  );
  if (form.interaction === 'multipleChoice') {
    return [
      { ...parts, interaction: 'multipleChoice', key: ids, difficulty: predictSeveral(near) },
    ];
  }
  const difficulty = predictChoice(near);
  return ids.slice(0, 1).map((key) => ({
    ...parts,
    interaction: 'choice',
    inSequence,
    ...drawMap(index, numbered),
    key,
    difficulty,
  }));
}
