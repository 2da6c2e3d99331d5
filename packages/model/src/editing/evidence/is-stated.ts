import { withoutDates } from '../../candidates/dates/read-dates.ts';
import { lemmasOf } from '../../item/lemmas.ts';
import type { Entity } from '../../sheet/entity.ts';
import type { FactOf } from '../../sheet/fact.ts';
import { listStated } from '../../sheet/rules/references.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import { partsOf, type Single } from '../../sheet/value.ts';
import { formatNumber } from '../../english/words.ts';
import { namesInText } from './find-name.ts';
import { shareMeaning } from './shares-meaning.ts';
import type { Stated } from './stated-in-fact.ts';

type StatedInWords = FactOf<'clause' | 'claim'>;

function wordsIn(part: Single): string {
  if (typeof part === 'string') return '';
  if ('text' in part) return part.text;
  return 'count' in part ? `${formatNumber(part.count)} ${part.of}` : '';
}

/** The words in which a fact says what somebody did or said, beside the names of its slots. */
const listOwnWords = (fact: StatedInWords): string =>
  fact.kind === 'claim'
    ? fact.content
    : [
        fact.verb,
        fact.particle,
        fact.name,
        fact.line,
        fact.statement,
        ...valuesOf(fact).flatMap(({ value }) => partsOf(value).map(wordsIn)),
      ].join(' ');

/** A text without its dates and the words of these names. */
function withoutNames(text: string, names: ReadonlySet<string>): string {
  const words = [...lemmasOf(withoutDates(text))];
  return words.filter((word) => !names.has(word)).join(' ');
}

/** The slot that stands for the words of a fact in `elsewhere`: if it is named, the evidence says the fact in other words. */
export const slotOfWords = ({ kind }: StatedInWords): string =>
  kind === 'claim' ? 'content' : 'verb';

/** True if `elsewhere` names the verb, or the words of a claim. */
export const isStatedElsewhere = (fact: StatedInWords): boolean =>
  fact.elsewhere.some(({ slot }) => slot === slotOfWords(fact));

/**
 * True if the evidence states a fact: if the two share a word that is no name, a number, or, for a clause, the names of two
 * slots. One name alone stands in many sentences, and so does a date.
 */
export function isStated(
  fact: StatedInWords,
  text: string,
  found: readonly Stated[],
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const named = found.flatMap((each) =>
    each.type === 'name' && each.slot !== 'voice' && each.slot !== 'actors' ? [each.entity] : [],
  );
  if (fact.kind === 'clause' && new Set(named).size > 1) return true;
  if (found.some(({ type }) => type === 'number' || type === 'score' || type === 'minute')) {
    return true;
  }
  const names = new Set(
    listStated(fact)
      .flatMap((id) => entities.get(id) ?? [])
      .flatMap(namesInText)
      .flatMap((name) => [...lemmasOf(name)]),
  );
  return shareMeaning(withoutNames(listOwnWords(fact), names), withoutNames(text, names));
}
