import type { Item } from '@dateline/model';
import { escapePattern, namesOfEntity, wholeWord, type Entity } from '@dateline/model/editing';

/** How often questions are about one side. */
export interface Side {
  readonly name: string;
  /** How many questions name it. */
  readonly stems: number;
  /** How many have it as a right answer. */
  readonly keys: number;
  /** The share of all questions that name it or have it as a right answer, from 0 to 1. */
  readonly share: number;
}

/** Finds a name as a whole word, in any case. */
const patternOf = (entity: Entity): RegExp => {
  const longest = namesOfEntity(entity).toSorted((a, b) => b.length - a.length);
  return wholeWord(longest.map(escapePattern).join('|'));
};

/** The labels of the right answers; those of an order or a match are in the question itself. */
function listKeys(item: Item): string[] {
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice': {
      const { key } = item;
      return item.options
        .filter(({ id }) => key === id || key.includes(id))
        .map(({ label }) => label);
    }
    case 'order':
    case 'match':
      return item.options.map(({ label }) => label);
    case 'number':
    case 'date':
      return [];
  }
}

/** True for an entity that can be a side: a state, a party, a team. */
const isParty = (entity: Entity): boolean =>
  entity.type === 'organisation' && entity.form !== 'body' && entity.outside !== true;

/** Measures how often the questions are about each side, the most frequent first; sides that no question is about come last. */
export function measureSides(entities: readonly Entity[], items: readonly Item[]): Side[] {
  return entities
    .filter(isParty)
    .map((entity) => {
      const pattern = patternOf(entity);
      const named = items.map((item) => pattern.test(item.stem));
      const asked = items.map((item) => listKeys(item).some((label) => pattern.test(label)));
      const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
      const either = items.map((_, at) => (named[at] ?? false) || (asked[at] ?? false));
      return {
        name: entity.label,
        stems: count(named),
        keys: count(asked),
        share: items.length === 0 ? 0 : count(either) / items.length,
      };
    })
    .toSorted((a, b) => b.share - a.share);
}
