import type { Item } from '../../item/item.ts';
import type { Flaw, ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

/** Patterns of stems with the types of entities that can answer them; an empty list if no entity can. */
const classes: readonly (readonly [stem: RegExp, types: readonly string[]])[] = [
  [/^(?:Who|Whom|On whose)\b/, ['person', 'organisation', 'group']],
  [/^Which (?:\w+ )?of these people\b/, ['person']],
  [/^Which (?:state|party|body|team) (?:is|was|did|does|has)\b/, ['organisation', 'group']],
  [/^Where\b/, ['place', 'organisation']],
  [/^(?:In which place|Which place|Which (?:\w+ )?of these places)\b/, ['place']],
  [/^Which agreement\b/, ['agreement']],
  [
    /^(?:When (?:did|was|were)|On what date|Over which days|In which (?:year|month|minute)|(?:About |At least )?[Hh]ow many)\b/,
    [],
  ],
];

/** Finds options whose entity is not of a type that the stem asks for. */
function findMisfits(item: Item, { typeOf }: Context): Flaw[] {
  if (item.interaction !== 'choice' && item.interaction !== 'multipleChoice') return [];
  const [, types] = classes.find(([pattern]) => pattern.test(item.stem)) ?? [];
  if (types === undefined) return [];
  return item.options.flatMap(({ label }) => {
    const type = typeOf(label);
    return type === undefined || types.includes(type)
      ? []
      : [
          {
            message: `"${label}" is ${/^[ao]/.test(type) ? 'an' : 'a'} ${type}, which its stem does not ask for`,
          },
        ];
  });
}

/** Check 11: every option is of a type that the stem asks for and begins with a capital, and the stem does not end with an article. */
export const checkGrammar: ItemCheck = (item, context) => {
  const small = item.options.filter(({ label }) => /^\p{Ll}/u.test(label));
  return [
    ...(/\ban?\s*\??$/i.test(item.stem) ? [{ message: 'An article stands before the slot' }] : []),
    ...small.map(({ label }) => ({ message: `"${label}" begins with a small letter` })),
    ...findMisfits(item, context),
  ];
};
