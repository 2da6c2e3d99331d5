import { expect, test } from 'vitest';
import { errorText } from './error-text.ts';

test.each([429, 503])(
  'an error page with status %s says when to try again and what is kept',
  (status) => {
    expect(errorText(status, 30).advice).toBe(
      'Please load this page again in 30 seconds. Your answers are saved. If you were sending one, it will be sent again when you reload.',
    );
    expect(errorText(status).advice).toContain('in a minute');
  },
);

test.each([
  { status: 400, headline: 'This request was not understood' },
  { status: 404, headline: 'Page not found' },
  { status: 410, headline: 'This quiz is closed' },
  { status: 500, headline: 'Something went wrong on our side' },
])('an error page with status $status has the headline "$headline"', ({ status, headline }) => {
  expect(errorText(status).headline).toBe(headline);
});
