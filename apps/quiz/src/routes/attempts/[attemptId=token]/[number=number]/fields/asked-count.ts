const counts = ['two', 'three', 'four', 'five'] as const;

/** Finds how many options a stem asks for, as its word: "Which two of these ...", "Choose two.". Undefined if it does not say it. */
export function findAskedCount(stem: string): (typeof counts)[number] | undefined {
  return counts.find((count) =>
    new RegExp(`\\bwhich ${count}\\b|\\? choose ${count}\\.`, 'i').test(stem),
  );
}

/** Returns how many more options a stem asks for than are chosen; 0 or less if none, or if it does not say how many. */
export function countMissing(stem: string, chosen: number): number {
  const most = toNumber(findAskedCount(stem));
  return most === undefined ? 0 : most - chosen;
}

/** Returns the number that a word of `findAskedCount` means. */
export function toNumber(count: ReturnType<typeof findAskedCount>): number | undefined {
  return count && counts.indexOf(count) + 2;
}
