import type { SheetJson } from '$lib/draft/draft.ts';
import type { ItemPlace } from '$lib/items/locate-item.ts';
import { changeQuestion } from '$lib/facts/edit-question.ts';

type Topic = NonNullable<SheetJson['facts'][number]['topic']>;

/** Sets the topic that readers see above a question: its own, that of an arrangement, or that of the fact if nobody wrote the question. */
export function setTopic(sheet: SheetJson, place: ItemPlace, topic: Topic): SheetJson {
  if (place.kind === 'arrangement') {
    const arrangements = (sheet.arrangements ?? []).map((each, at) =>
      at === place.arrangement ? { ...each, topic } : each,
    );
    return { ...sheet, arrangements };
  }
  const facts = sheet.facts.map((fact, at) => {
    if (at !== place.fact) return fact;
    return place.kind === 'derived'
      ? { ...fact, topic }
      : changeQuestion(fact, place.question, (question) => ({ ...question, topic }));
  });
  return { ...sheet, facts };
}
