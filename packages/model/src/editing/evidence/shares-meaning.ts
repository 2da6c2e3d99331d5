import { lemmasOf } from '../../item/lemmas.ts';

/** The letters with which words begin that differ only in their endings: "opened" and "opening". */
const rootLength = 4;

const rootsOf = (text: string): Set<string> =>
  new Set([...lemmasOf(text)].map((word) => word.slice(0, rootLength)));

/** True if two texts share a word of meaning, whatever its ending. */
export function shareMeaning(one: string, other: string): boolean {
  const roots = rootsOf(other);
  return [...rootsOf(one)].some((root) => roots.has(root));
}
