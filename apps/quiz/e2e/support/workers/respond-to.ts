import type { PublicItem, Response } from '@dateline/model/public';

const dates = { day: '1999-12-30', month: '1999-11', year: '1998' } as const;

/** A response that fits an item, whatever its interaction, and the same as a form. */
export function respondTo(item: PublicItem): readonly [Response, Record<string, string>] {
  const ids = 'options' in item ? item.options.map(({ id }) => id) : [];
  const [first = ''] = ids;
  const toFields = (valueOf: (id: string, at: number) => string) =>
    Object.fromEntries(ids.map((id, at) => [`place.${id}`, valueOf(id, at)]));
  switch (item.interaction) {
    case 'choice':
      return [first, { choice: first }];
    case 'multipleChoice':
      return [[first], { choice: first, asked: 'on' }];
    case 'order':
      return [ids, toFields((_id, at) => String(at + 1))];
    case 'match': {
      const target = item.targets[0]?.id ?? '';
      return [Object.fromEntries(ids.map((id) => [id, target])), toFields(() => target)];
    }
    case 'number':
      return [999_998, { text: '999998' }];
    case 'date':
      return [dates[item.granularity], { text: dates[item.granularity] }];
  }
}
