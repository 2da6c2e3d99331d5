import { capitalise } from '../english/words.ts';
import { templateOf } from '../derive/build/item-draft.ts';
import type { Item } from '../item/item.ts';
import type { Context, Path } from './context.ts';

/** The place of an item's arrangement in the sheet; -1 for an item of a fact. */
const placeOf = ({ id }: Item, { index }: Context): number =>
  index.sheet.arrangements.findIndex((each) => id.startsWith(`${each.id}/`));

/** The place of the question from which an item comes among those of its first fact; -1 if no editor wrote it. */
export function placeOfQuestion({ id, proof }: Item, { find }: Context): number {
  const [fact = ''] = proof.facts;
  const { questions = [] } = find(fact) ?? {};
  return questions.findIndex((question) => id === `${fact}/${templateOf(question)}`);
}

/** The first fact of an item, and the question in it from which the item comes, if an editor wrote it. */
function pathInFact(item: Item, context: Context): Path {
  const [fact = ''] = item.proof.facts;
  const at = placeOfQuestion(item, context);
  return at < 0 ? context.pathOf(fact) : context.pathOf(fact, 'questions', at);
}

/** The part of a sheet to change for an item: its arrangement or question, or else its first fact. */
export function pathOfItem(item: Item, context: Context): Path {
  const at = placeOf(item, context);
  return at < 0 ? pathInFact(item, context) : ['arrangements', at];
}

/** The words to change for an option: those of a line or row of an arrangement, or of a fact in it; else the part for the item. */
export function pathOfOption(item: Item, label: string, context: Context): Path {
  const at = placeOf(item, context);
  const arrangement = context.index.sheet.arrangements[at];
  const isOption = (words = ''): boolean => capitalise(words) === label;
  if (arrangement?.as === 'match') {
    const row = arrangement.rows.findIndex(({ optionLabel }) => isOption(optionLabel));
    if (row >= 0) return ['arrangements', at, 'rows', row, 'optionLabel'];
  }
  if (arrangement?.as === 'order') {
    const line = arrangement.lines.findIndex((each) => isOption(each.label));
    if (line >= 0) return ['arrangements', at, 'lines', line, 'label'];
    const unlabelled = arrangement.lines.filter((each) => each.label === undefined);
    for (const { fact: id } of unlabelled) {
      const fact = context.find(id);
      if (fact?.kind === 'clause' && isOption(fact.line)) return context.pathOf(id, 'line');
    }
  }
  return pathOfItem(item, context);
}
