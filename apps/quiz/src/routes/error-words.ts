import { retryWords } from '$lib/retry-after.ts';

interface ErrorWords {
  readonly headline: string;
  readonly advice: string;
}

const kept = 'What you answered is kept; what you were sending is then sent again.';

/** What a reader is told of an error, and what to do next; where it pays to wait, for how many seconds. */
export function errorWords(status: number, retryAfter?: number): ErrorWords {
  const again = `Please load this page again ${retryWords(retryAfter)}.`;
  switch (status) {
    case 404:
      return {
        headline: 'There is no such page',
        advice:
          'The address may be cut short or mistyped. A quiz is found only under its whole address.',
      };
    case 410:
      return {
        headline: 'This quiz is closed',
        advice:
          'A quiz stays open for seven days, or until its questions change. You can start another.',
      };
    case 429:
      return { headline: 'Too many requests', advice: `${again} ${kept}` };
    case 503:
      return { headline: 'The quiz cannot be reached now', advice: `${again} ${kept}` };
    default:
      return status < 500
        ? {
            headline: 'This request was not understood',
            advice: 'Please go back and try again from the page before.',
          }
        : { headline: 'Something went wrong on our side', advice: `${again} ${kept}` };
  }
}
