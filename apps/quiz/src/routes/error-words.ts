interface ErrorWords {
  readonly headline: string;
  readonly advice: string;
}

const byStatus: Record<number, ErrorWords> = {
  404: {
    headline: 'There is no such page',
    advice:
      'The address may be cut short or mistyped. A quiz is found only under its whole address.',
  },
  410: {
    headline: 'This quiz is closed',
    advice:
      'A quiz stays open for seven days, or until its questions change. You can start another.',
  },
  429: {
    headline: 'Too many requests',
    advice: 'Please wait a minute, then load this page again. What you answered is kept.',
  },
  503: {
    headline: 'The quiz cannot be reached now',
    advice: 'Please try again in a minute. What you answered is kept.',
  },
};

const unexpected: ErrorWords = {
  headline: 'Something went wrong on our side',
  advice: 'Please try again. What you answered is kept.',
};

/** What a reader is told of an error, and what to do next. */
export function errorWords(status: number): ErrorWords {
  const refused: ErrorWords = {
    headline: 'This request was not understood',
    advice: 'Please go back and try again from the page before.',
  };
  return byStatus[status] ?? (status < 500 ? refused : unexpected);
}
