import type { Response } from '../attempt/shapes.ts';
import type { CorrectedItem, Correction } from '../attempt/views.ts';
import type { ServedItem } from '../assemble/served-item.ts';
import { gradeResponse } from '../grade/grade.ts';
import { sumScores } from '../grade/sum-scores.ts';
import type { Bank } from '../item/item.ts';
import { keyInWords } from './key-in-words.ts';
import { rekeyItem, type Rekeyed } from './rekey-item.ts';

/** Tells what became of one item and of the response to it. */
function describe(served: ServedItem, response: Response, rekeyed: Rekeyed): CorrectedItem {
  const { number, stem } = served;
  return {
    number,
    stem,
    outcome: rekeyed.outcome,
    servedKey: keyInWords(served),
    correctedKey: rekeyed.outcome === 'retired' ? [] : rekeyed.key,
    servedScore: gradeResponse(served, response).score,
    correctedScore:
      rekeyed.outcome === 'rekeyed' ? gradeResponse(rekeyed.item, response).score : null,
  };
}

/**
 * What a corrected bank changes in an attempt at an earlier one; undefined where no key of its items changed. With
 * `onlyAnswered` it looks at items with a response alone: of others nothing may be told yet. Else an item without a
 * response counts as passed. Both scores are over the items looked at, the corrected one without those that no longer
 * count: nobody is to lose a point over a question whose answer was not there, and nobody is to gain one.
 */
export function correctAttempt(
  items: readonly ServedItem[],
  responses: ReadonlyMap<number, Response>,
  corrected: Bank,
  { onlyAnswered }: { readonly onlyAnswered: boolean },
): Pick<Correction, 'items' | 'score'> | undefined {
  const byId = new Map(corrected.items.map((item) => [item.id, item]));
  const byStem = Map.groupBy(corrected.items, ({ stem }) => stem);
  const seen = items
    .filter(({ number }) => !onlyAnswered || responses.has(number))
    .map((served) => {
      const response = responses.get(served.number) ?? null;
      const item = byId.get(served.id);
      const rekeyed = rekeyItem(served, item, byStem.get(item?.stem ?? ''));
      const score = gradeResponse(served, response).score;
      return {
        score,
        change: rekeyed === undefined ? undefined : describe(served, response, rekeyed),
      };
    });
  const changes = seen.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) return undefined;
  const now = seen.map(({ score, change }) =>
    change === undefined ? score : change.correctedScore,
  );
  return {
    items: changes,
    score: {
      served: sumScores(seen.map(({ score }) => score)),
      corrected: sumScores(now.filter((score) => score !== null)),
    },
  };
}
