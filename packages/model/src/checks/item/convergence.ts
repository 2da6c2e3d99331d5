import { listFoilCandidates } from '../../derive/distractors/question-foils.ts';
import { countShared, isConvergent, type Worded } from '../../item/cues.ts';
import type { Item, Option } from '../../item/item.ts';
import { distractorsOf, keysOf, type Flaw, type ItemCheck } from '../check.ts';
import type { Context, Path } from '../context.ts';
import { placeOfQuestion } from '../item-path.ts';
import { isOfGaps } from './picture.ts';

/** The path of the wrong answer of an editor's question that became this option; undefined for other options. */
function findFoil(item: Item, label: string, context: Context): Path | undefined {
  const [id = ''] = item.proof.facts;
  const { index, pathOf } = context;
  const fact = context.find(id);
  const at = placeOfQuestion(item, context);
  const question = fact?.questions[at];
  if (fact === undefined || question === undefined) return undefined;
  const foil = question.foils.findIndex((each) =>
    listFoilCandidates(index, fact, question, [each]).some((shown) => shown.label === label),
  );
  return foil < 0 ? undefined : pathOf(id, 'questions', at, 'foils', foil);
}

/** Names the wrong answer that shares most words with the key, and the words. */
function describe(item: Item, key: Worded, distractors: readonly Worded[], context: Context): Flaw {
  const { label } = distractors.reduce((most, each) =>
    countShared(key.lemmas, each.lemmas) > countShared(key.lemmas, most.lemmas) ? each : most,
  );
  const words = label
    .split(/\s+/)
    .filter((word) => countShared(context.index.lemmas(word), key.lemmas) > 0)
    .map((word) => `"${word}"`);
  const path = findFoil(item, label, context);
  return {
    message: `Its distractors share most words with the key "${key.label}", above all "${label}": ${[...new Set(words)].join(', ')}. Let two wrong answers share words that the key does not have, as "a loan from the bank" and "a gift from the bank" beside the key "a loan from the state"; or word that one otherwise`,
    ...(path === undefined ? {} : { path }),
  };
}

/** Check 6: the key is not the one option that shares most words with the others. The words of a gap do not depend on the key. */
export const checkConvergence: ItemCheck = (item, context) => {
  if (item.interaction !== 'choice' || isOfGaps(item)) return [];
  const worded = ({ label }: Option): Worded => ({ label, lemmas: context.index.lemmas(label) });
  const distractors = distractorsOf(item).map(worded);
  return keysOf(item)
    .map(worded)
    .filter((key) => isConvergent(key, distractors))
    .map((key) => describe(item, key, distractors, context));
};
