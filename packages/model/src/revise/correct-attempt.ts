import type { Response } from '../attempt/response.ts';
import type { CorrectedItem, Correction } from '../attempt/views.ts';
import type { ServedItem } from '../assemble/served-item.ts';
import { gradeResponse } from '../grade/grade.ts';
import { sumScores } from '../grade/sum-scores.ts';
import type { Bank } from '../item/item.ts';
import { keyInWords } from './key-in-words.ts';
import { rekeyItem, type Rekeyed } from './rekey-item.ts';

/** What a correction changes for one item and the response to it. */
function toCorrectedItem(served: ServedItem, response: Response, rekeyed: Rekeyed): CorrectedItem {
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
 * What a corrected bank changes in an attempt at an earlier revision; undefined if no key of its items changed.
 * `onlyAnswered` leaves out items without a response, whose keys must stay secret; otherwise such an item counts as
 * passed. Both scores are over the remaining items, the corrected score without those that no longer count: readers
 * neither lose nor gain a point over an item that could not be answered.
 */
export function correctAttempt(
  items: readonly ServedItem[],
  responses: ReadonlyMap<number, Response>,
  corrected: Bank,
  { onlyAnswered }: { readonly onlyAnswered: boolean },
): Pick<Correction, 'items' | 'score'> | undefined {
  const byId = new Map(corrected.items.map((item) => [item.id, item]));
  const byStem = Map.groupBy(corrected.items, ({ stem }) => stem);
  const reviewed = items
    .filter(({ number }) => !onlyAnswered || responses.has(number))
    .map((served) => {
      const response = responses.get(served.number) ?? null;
      const item = byId.get(served.id);
      const rekeyed = rekeyItem(served, item, byStem.get(item?.stem ?? ''));
      const score = gradeResponse(served, response).score;
      return {
        score,
        change: rekeyed === undefined ? undefined : toCorrectedItem(served, response, rekeyed),
      };
    });
  const changes = reviewed.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) return undefined;
  const now = reviewed.map(({ score, change }) =>
    change === undefined ? score : change.correctedScore,
  );
  return {
    items: changes,
    score: {
      served: sumScores(reviewed.map(({ score }) => score)),
      corrected: sumScores(now.filter((score) => score !== null)),
    },
  };
}
