import type { Fact } from '../../sheet/fact.ts';
import { nameOf } from '../../english/words.ts';
import type { SheetLookup } from '../lookup/sheet-lookup.ts';

/** A line of feedback on a fact, which ends with the editor's remark on the fact. */
export const withRemark = (line: string, { remark }: Pick<Fact, 'remark'>): string =>
  remark === undefined ? line : `${line} ${remark}`;

/** Feedback on a fact: what it states, and the editor's remark. */
export const explainFact = (index: SheetLookup, fact: Fact): string =>
  withRemark(formatStatement(index, fact), fact);

/** What a fact states; names the claimant of an attributed fact if the statement does not. */
export function formatStatement(index: SheetLookup, fact: Fact): string {
  const { entity } = index;
  const { voice } = fact;
  const statement = index.statementOf(fact);
  if (voice.type === 'article') return statement;
  const name = nameOf(entity(voice.claimant));
  return statement.toLowerCase().includes(name.toLowerCase())
    ? statement
    : `${statement} So says ${name}.`;
}
