/**
 * Finds what the feedback says about the event that was asked for: the first sentence with a number, which is its date, of the
 * last line. The lines before it explain the wrong answer. The whole line if it has no number.
 */
export function findEvent(feedback: string, language: string): string {
  const line = feedback.slice(feedback.lastIndexOf('\n') + 1);
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line);
  for (const { segment } of sentences) if (/\d/.test(segment)) return segment.trim();
  return line;
}
