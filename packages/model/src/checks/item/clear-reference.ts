import { countsSome } from '../../english/leaning-word.ts';
import { withoutQuotations } from '../../english/words.ts';
import { wordsOf, type Flaw, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

const pronouns = new Set('he she it they him them theirs hers this'.split(' '));

/** A name that several entities of a sheet share. */
interface SharedName {
  readonly name: string;
  readonly owners: readonly string[];
  /** The path of the name at the owner to change: one that has it as an alias, if any. */
  readonly path: readonly (string | number)[];
  /** True if it is an alias of one of them at least. */
  readonly isAlias: boolean;
}

const known = new WeakMap<Context, readonly SharedName[]>();

/** Finds shared names; remembers them, because every item of a sheet needs them. */
function findSharedNames(context: Context): readonly SharedName[] {
  const names = context.index.sheet.entities.flatMap(({ id, label, aliases }, at) =>
    [...new Set([label, ...aliases])].map((name) => ({
      id,
      name,
      isAlias: name !== label,
      path: ['entities', at, name === label ? 'label' : 'aliases'],
    })),
  );
  const shared = [...Map.groupBy(names, ({ name }) => name)].flatMap(([name, owners]) => {
    const alias = owners.findLast(({ isAlias }) => isAlias);
    const changed = alias ?? owners[1];
    return owners.length < 2 || changed === undefined
      ? []
      : [
          {
            name,
            owners: owners.map(({ id }) => id),
            path: changed.path,
            isAlias: alias !== undefined,
          },
        ];
  });
  known.set(context, shared);
  return shared;
}

/** What to do about a shared name. One that an article uses for both needs no alias: evidence has other ways to say who is meant. */
const adviseOn = ({ name, isAlias }: SharedName): string =>
  isAlias
    ? `take it out of the aliases of all but one. If the evidence of a fact says only "${name}", add a second piece with the full name, or add the slot to "elsewhere" with the reason`
    : 'give each a label of its own';

/** A name, or a noun after a determiner, to which a later pronoun can refer; not the verb after "what". */
const antecedent =
  /\b(?:the|an?|each|every|whose|two|three|four|(?:which|what)(?!\s+(?:date|day|month|year|minute|place|did|does|do|was|were|is|are|has|had)\b))\s+\p{L}|(?<=\s)\p{Lu}\p{L}/u;

/** Pronouns that mean several. */
const plural = new Set('they them theirs'.split(' '));

/** Pronouns of people, to which "who" can be the antecedent. */
const personal = new Set('he she they him them'.split(' '));

const hasAntecedent = (pronoun: string, before: string): boolean =>
  antecedent.test(before) ||
  (plural.has(pronoun) && countsSome(before)) ||
  (personal.has(pronoun) && /\bwho\b/.test(before));

/** The pronouns of a stem that have nothing before them to refer to. */
function findBarePronouns(stem: string): string[] {
  const words = stem.split(' ');
  const before = (at: number): string =>
    words
      .slice(0, at)
      .join(' ')
      .replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  return words
    .map((word) => wordsOf(word)[0] ?? '')
    .filter((word, at) => pronouns.has(word) && !hasAntecedent(word, before(at)));
}

/**
 * Check 14: the stem has no pronoun without a noun before it, and no name in the item belongs to two entities. Feedback may lean
 * on the stem and on its option, because readers see it below the stem and, if it leans, after the option.
 */
export const checkClearReference: ItemCheck = (item, context) => {
  const { stem, options } = item;
  const found = findBarePronouns(withoutQuotations(stem));
  const texts = [stem, ...options.map(({ label }) => label)];
  const shared = known.get(context) ?? findSharedNames(context);
  return [
    ...found.map((word): Flaw => ({
      message: `Its stem says "${word}" without saying who or what`,
    })),
    ...shared
      .filter(({ name }) => texts.some((text) => text.includes(name)))
      .map((each) => ({
        message: `"${each.name}" names ${each.owners.join(' and ')}; ${adviseOn(each)}`,
        path: each.path,
      })),
  ];
};
