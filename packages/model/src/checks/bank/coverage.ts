import type { BankCheck } from '../check.ts';

/** The least share of facts that items rest on. */
const least = 0.95;

/** Check 24: at least 95% of the sheet's facts have an item; each that has none is named. */
export const checkCoverage: BankCheck = (items, { index, pathOf }) => {
  const covered = new Set(items.flatMap(({ facts }) => facts));
  const { facts } = index.sheet;
  const missing = facts.filter(({ id }) => !covered.has(id));
  return missing.length <= facts.length * (1 - least)
    ? []
    : missing.map(({ id }) => ({ message: `No item rests on "${id}"`, path: pathOf(id) }));
};
