import { expect, test } from 'vitest';
import { formatReportRefusal } from './format-report-refusal.ts';

const answer = (status: number, retryAfter?: string): Response =>
  new Response(null, {
    status,
    headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
  });

test.each([
  { status: 422, retryAfter: undefined, says: /another way/ },
  { status: 429, retryAfter: undefined, says: /limit for reports on this quiz/ },
  { status: 429, retryAfter: '30', says: /still here: send it again in 30 seconds/ },
  { status: 503, retryAfter: '5', says: /Send it again in 5 seconds/ },
  { status: 500, retryAfter: undefined, says: /Send it again in a minute/ },
])('status $status gets the message $says', ({ status, retryAfter, says }) => {
  expect(formatReportRefusal(answer(status, retryAfter))).toMatch(says);
});

test.each([201, 404, 410])('status %s is not a refusal of the report', (status) => {
  expect(formatReportRefusal(answer(status))).toBeUndefined();
});
