interface Stretch {
  readonly at: number;
  readonly text: string;
}

/** Overwrites stretches of a text, in their order, with blanks, so that offsets hold. */
export function blankOut(text: string, stretches: readonly Stretch[]): string {
  let end = 0;
  const parts = stretches.flatMap(({ at, text: words }) => {
    const kept = text.slice(end, at);
    const blanks = ' '.repeat(Math.max(0, at + words.length - Math.max(at, end)));
    end = Math.max(end, at + words.length);
    return [kept, blanks];
  });
  return parts.join('') + text.slice(end);
}
