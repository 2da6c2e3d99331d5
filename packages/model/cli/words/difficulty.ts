/** Names a predicted difficulty by thirds, with its number: "medium (0.5)". */
export function tellDifficulty(difficulty: number): string {
  const word = difficulty < 1 / 3 ? 'easy' : difficulty < 2 / 3 ? 'medium' : 'hard';
  return `${word} (${difficulty})`;
}
