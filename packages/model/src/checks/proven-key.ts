import { keysOf, readAsks, type ItemCheck } from './check.ts';
import { readSlot } from './slot-values.ts';

/** Check 1: the key is what the facts say, read without the template, and every fact has evidence. */
export const checkProvenKey: ItemCheck = (item, index) => {
  const faults: string[] = [];
  const facts = new Map(index.sheet.facts.map((fact) => [fact.id, fact]));
  const asked = readAsks(item, index);
  if (asked.length < item.asks.length)
    faults.push('It asks for a fact that the sheet does not hold');
  const values = asked.flatMap(({ fact, slot }) => readSlot(index, fact, slot));
  for (const id of item.facts) {
    if ((facts.get(id)?.evidence.length ?? 0) === 0) faults.push(`Fact "${id}" has no evidence`);
  }
  const keys = keysOf(item);
  if (keys.length === 0) faults.push('It has no key');
  // Departures are named by who departs, which no slot holds.
  const isNamed = (label: string): boolean =>
    values.includes(label) || label.startsWith('The departure of ');
  for (const { label } of keys) {
    if (!isNamed(label)) faults.push(`No fact gives the key "${label}"`);
  }
  return faults;
};
