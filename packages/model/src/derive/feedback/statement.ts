import type { WordLookup } from '../../english/lexicon.ts';
import { statementOf } from '../../english/statement-of.ts';
import type { Fact } from '../../sheet/fact.ts';
import { nameOf } from '../../english/words.ts';

/** What a fact states; names the claimant of an attributed fact if the statement does not. */
export function formatStatement(index: WordLookup, fact: Fact): string {
  const { entity } = index;
  const { voice } = fact;
  const statement = statementOf(index, fact);
  if (voice.type === 'article') return statement;
  const name = nameOf(entity(voice.claimant));
  return statement.toLowerCase().includes(name.toLowerCase())
    ? statement
    : `${statement} So says ${name}.`;
}
