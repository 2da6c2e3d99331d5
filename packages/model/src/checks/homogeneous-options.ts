import { type ItemCheck } from './check.ts';

/** What sort of thing a label is, by its form. */
function formOf(label: string): string {
  if (/^-?[\d,.]+$/.test(label)) return 'number';
  if (/^\d{1,2}( \w+( \d{4})?)? to \d{1,2} \w+ \d{4}$/.test(label)) return 'interval';
  if (/^\d{1,2} \w+ \d{4}$/.test(label)) return 'day';
  if (/^To \p{Ll}/u.test(label)) return 'aim';
  if (label.startsWith('That ')) return 'clause';
  return 'name';
}

/** Check 3: options are of one sort: numbers, days, intervals, aims, clauses, names; of one type of entity. */
export const checkHomogeneousOptions: ItemCheck = (item, index) => {
  const forms = new Set(item.options.map(({ label }) => formOf(label)));
  const types = new Map(
    index.sheet.entities.flatMap((entity) =>
      [entity.label, entity.phrase ?? entity.label].map((name) => [
        name.toLowerCase(),
        entity.type,
      ]),
    ),
  );
  const known = new Set(
    item.options.flatMap(({ label }) => {
      const type = types.get(label.toLowerCase());
      // Organisations and groups are both met, and both act.
      return type === undefined ? [] : [type === 'group' ? 'organisation' : type];
    }),
  );
  return [
    ...(forms.size > 1 ? [`Its options are of several forms: ${[...forms].join(', ')}`] : []),
    ...(known.size > 1 ? [`Its options are of several types: ${[...known].join(', ')}`] : []),
  ];
};
