import type { Fact } from '../sheet/fact.ts';
import { buildLexicon, type WordLookup } from './lexicon.ts';
import { writeStatement } from './write-clause.ts';

/** The sentence of a fact: the editor's, or the one that the parts of a clause give. */
export const statementOf = (lookup: WordLookup, fact: Fact): string =>
  fact.statement ?? (fact.kind === 'clause' ? writeStatement(buildLexicon(lookup), fact) : '');
