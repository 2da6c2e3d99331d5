const format = new Intl.ListFormat('en-GB');

/** Writes words as a list: "a", "a and b", "a, b and c". */
export function writeList(words: readonly string[]): string {
  return format.format(words);
}

/** Counts things by what they are called, most first: "24 choice, 3 order". */
export function writeCounts(names: readonly string[]): string {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, { length }]) => ({ name, length }))
    .toSorted((a, b) => b.length - a.length)
    .map(({ name, length }) => `${length} ${name}`)
    .join(', ');
}

/** Writes a number of things: "1 item", "2 items". */
export function writeCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
