import type { PublicItem, Response } from '@dateline/model';

/** Lists the option ids of an item; of one that is typed there are none. */
export function optionIdsOf(item: PublicItem): string[] {
  return 'options' in item ? item.options.map(({ id }) => id) : [];
}

const twoDates = {
  day: ['1999-12-30', '1999-12-31'],
  month: ['1999-11', '1999-12'],
  year: ['1998', '1999'],
} as const;

/** Two different responses that fit an item, whatever its interaction. */
export function twoResponsesTo(item: PublicItem): readonly [Response, Response] {
  const ids = optionIdsOf(item);
  const [first = '', second = ''] = ids;
  switch (item.interaction) {
    case 'choice':
      return [first, second];
    case 'multipleChoice':
      return [[first], [second]];
    case 'order':
      return [ids, ids.toReversed()];
    case 'match': {
      const [one, other] = item.targets.map(({ id }) => id);
      const pair = (target = '') => Object.fromEntries(ids.map((id) => [id, target]));
      return [pair(one), pair(other)];
    }
    case 'number':
      return [999_998, 999_999];
    case 'date':
      return twoDates[item.granularity];
  }
}
