const months = (language: string): string[] => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
};

/**
 * Finds the date of the event that was asked for in the feedback on a line: the first one of its last line. The lines
 * before it explain the wrong answer. Undefined if it names no month.
 */
export function findDate(feedback: string, language: string): string | undefined {
  const line = feedback.slice(feedback.lastIndexOf('\n') + 1);
  const day = String.raw`\d{1,2}(?:(?: to | and |–)\d{1,2})?\s`;
  const date = new RegExp(
    String.raw`(?:${day})?(?:${months(language).join('|')})(?:\s\d{4})?`,
    'u',
  );
  return date.exec(line)?.[0];
}
