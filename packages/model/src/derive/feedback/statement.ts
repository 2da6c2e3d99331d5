import type { Fact } from '../../sheet/fact.ts';
import { nameOf } from '../phrases.ts';
import type { SheetLookup } from '../sheet-lookup.ts';

/** What a fact states; names the claimant of an attributed fact if the statement does not. */
export function formatStatement({ entity }: SheetLookup, { statement, voice }: Fact): string {
  if (voice.type === 'article') return statement;
  const name = nameOf(entity(voice.claimant));
  return statement.toLowerCase().includes(name.toLowerCase())
    ? statement
    : `${statement} So says ${name}.`;
}
