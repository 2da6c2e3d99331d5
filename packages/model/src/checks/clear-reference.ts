import { wordsOf, type ItemCheck } from './check.ts';

const pronouns = new Set('he she it they him them theirs hers this'.split(' '));

/** Check 14: no pronoun stands in the stem for someone or something, and no name in it fits two entities. */
export const checkClearReference: ItemCheck = ({ stem }, index) => {
  const loose = wordsOf(stem).filter((word) => pronouns.has(word));
  const names = index.sheet.entities.flatMap(({ id, label, aliases }) =>
    [...new Set([label, ...aliases])].map((name) => ({ id, name })),
  );
  const shared = [...Map.groupBy(names, ({ name }) => name)].filter(
    ([name, owners]) => owners.length > 1 && stem.includes(name),
  );
  return [
    ...loose.map((word) => `Its stem says "${word}" without saying who or what`),
    ...shared.map(
      ([name, owners]) => `"${name}" names ${owners.map(({ id }) => id).join(' and ')}`,
    ),
  ];
};
