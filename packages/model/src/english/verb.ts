import type { Clause } from '../sheet/facts/clause.ts';

/** A verb in its clause: `finite` in a statement; `aux` and `rest` around the subject in a question. */
export interface VerbGroup {
  readonly finite: string;
  readonly aux: string;
  readonly rest: string;
}

/** The third person singular of the present: "strikes", "reaches", "carries". */
export function thirdPerson(base: string): string {
  const [verb = '', ...others] = base.split(' ');
  const inflected =
    verb === 'be'
      ? 'is'
      : verb === 'have'
        ? 'has'
        : /(?:s|x|z|ch|sh|o)$/.test(verb)
          ? `${verb}es`
          : /[^aeiou]y$/.test(verb)
            ? `${verb.slice(0, -1)}ies`
            : `${verb}s`;
  return [inflected, ...others].join(' ');
}

const compound = (aux: string, rest: string): VerbGroup => ({
  finite: [aux, rest].filter((word) => word !== '').join(' '),
  aux,
  rest,
});

/** The forms of a clause's verb that its modality, tense and the number of its subject need. */
export function inflect(
  { verb, passive, tense, modality }: Pick<Clause, 'verb' | 'passive' | 'tense' | 'modality'>,
  isPlural: boolean,
): VerbGroup {
  const [base = '', past = '', participle = ''] = verb.split(', ');
  const was = isPlural ? 'were' : 'was';
  const is = isPlural ? 'are' : 'is';
  const bare = passive ? `be ${participle}` : base;
  if (modality === 'planned') return compound(was, `due to ${bare}`);
  if (modality === 'intended') return compound(was, `to ${bare}`);
  const not = modality === 'negated' ? 'not' : '';
  if (tense === 'perfect') {
    const perfect = [not, passive ? 'been' : '', participle]
      .filter((word) => word !== '')
      .join(' ');
    return compound(isPlural ? 'have' : 'has', perfect);
  }
  const be = tense === 'present' ? is : was;
  if (passive) return compound(be, [not, participle].join(' ').trim());
  if (base === 'be') return compound(be, not);
  const aux = tense === 'past' ? 'did' : isPlural ? 'do' : 'does';
  if (modality === 'negated') return compound(aux, `not ${base}`);
  const finite = tense === 'past' ? past : isPlural ? base : thirdPerson(base);
  return { finite, aux, rest: base };
}
