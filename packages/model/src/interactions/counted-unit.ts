/** Units that are measured, so that a fraction of one makes sense. Everything else is counted: people, goals, warheads. */
const measures = new Set(
  (
    'metre meter kilometre kilometer centimetre centimeter millimetre millimeter mile foot feet inch inche yard ' +
    'acre hectare gram kilogram kilo tonne ton pound ounce stone litre liter gallon barrel ' +
    'second minute hour day week month year decade century centurie degree percent cent percentage point share ratio ' +
    'dollar euro rupee pound yen yuan franc mark rouble ruble dinar riyal dirham lira krone krona peso ' +
    'hundred thousand lakh million crore billion trillion ' +
    'watt kilowatt megawatt gigawatt volt ampere joule calorie knot hertz byte kilobyte megabyte gigabyte'
  ).split(' '),
);

/** Names of people, in the languages of the interface, that readers write behind a number of people. */
const people = ['people', 'persons', 'person', 'افراد', 'لوگ', 'लोग', 'व्यक्ति'];

const wordsOf = (unit: string): string[] => unit.normalize('NFKC').toLowerCase().split(/[ -]+/);
const singularOf = (word: string): string => word.replace(/s$/, '');

/** Whether a unit is counted one by one, so that there are neither fractions of it nor fewer than none. */
export const isCounted = (unit: string): boolean =>
  unit !== '' && !wordsOf(unit).some((word) => measures.has(singularOf(word)));

/**
 * Lists what may stand behind a number of a unit, in lower case: the unit, its noun alone, the singular of
 * both. "warheads" for "strategic warheads", "orbits" for "orbits of the Moon".
 */
export function listUnitNames(unit: string): string[] {
  const words = wordsOf(unit);
  const of = words.indexOf('of');
  const noun = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  const names = [words.join(' '), noun].flatMap((name) => [name, singularOf(name)]);
  return [...names, ...(people.includes(noun) ? people : [])].filter((name) => name !== '');
}
