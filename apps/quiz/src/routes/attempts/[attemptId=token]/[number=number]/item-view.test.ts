import type { Attempt } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { toItemView } from './item-view.ts';

const attempt: Attempt = {
  id: 'a.b',
  articleId: 'an-article',
  article: { headline: 'A headline', language: 'ur', direction: 'rtl' },
  frame: { headline: 'A headline', month: '2025-06' },
  revision: 'r',
  seed: 's',
  options: { length: 3, topics: ['dates'], difficulty: 'mixed' },
  feedback: 'immediate',
  mode: 'practice',
  expiresAt: '2026-12-01T09:00:00.000Z',
  finished: false,
  items: [1, 2, 3].map((number) => ({
    number,
    topic: 'dates',
    interaction: 'choice',
    stem: 'When?',
    options: [],
  })),
  responses: [{ number: 1, response: null }],
};

test('a quiz with fewer items than were asked for says so, and one of missed items never does', () => {
  const viewOf = (changed: Partial<Attempt>) =>
    toItemView({ ...attempt, ...changed }, 1, { flags: [] }, 0);
  const options = { ...attempt.options, length: 20 };
  expect(viewOf({})?.isShort).toBe(false);
  expect(viewOf({ options })?.isShort).toBe(true);
  expect(viewOf({ options, repeats: true })).toMatchObject({ isShort: false, repeats: true });
});

test('open items can be flagged, answered items cannot', () => {
  const view = toItemView(attempt, 2, { flags: [1, 2] }, 0);
  expect(view?.steps.map(({ state }) => state)).toEqual(['answered', 'flagged', 'open']);
  expect(view?.flagged).toBe(true);
  expect(toItemView(attempt, 1, { flags: [1, 2] }, 0)?.flagged).toBe(false);
});

test('an answered item shows its outcome, and none before feedback is due', () => {
  const verdict = { number: 1, score: 0.5, key: 'a', feedback: '', evidence: [] };
  const statesOf = (...verdicts: ('correct' | 'partial' | 'wrong' | 'passed' | undefined)[]) =>
    toItemView(
      {
        ...attempt,
        responses: verdicts.map((word, index) => ({
          number: index + 1,
          response: 'a',
          ...(word && { verdict: { ...verdict, verdict: word } }),
        })),
      },
      1,
      { flags: [] },
      0,
    )?.steps.map(({ state }) => state);
  expect(statesOf('correct', 'partial', 'wrong')).toEqual(['correct', 'partial', 'wrong']);
  expect(statesOf('passed', undefined)).toEqual(['passed', 'answered', 'open']);
});

test('elapsed time is in whole seconds, and only while the timer is on and the attempt unfinished', () => {
  const timer = 1_700_000_000_000;
  const elapsed = (changed: Partial<Attempt>, since?: number): number | undefined =>
    toItemView({ ...attempt, ...changed }, 1, { flags: [], timer: since }, timer + 61_900)?.elapsed;
  expect(elapsed({}, timer)).toBe(61);
  expect(elapsed({})).toBeUndefined();
  expect(elapsed({ finished: true }, timer)).toBeUndefined();
});

test('text of the article has its language and direction', () => {
  expect(toItemView(attempt, 1, { flags: [] }, 0)?.language).toEqual({ lang: 'ur', dir: 'rtl' });
});

test('an item number outside the quiz has no view', () => {
  expect(toItemView(attempt, 4, { flags: [] }, 0)).toBeUndefined();
});

test('what confidence counts stands on one page: where it was switched on, or on the first', () => {
  const explains = (number: number, device: { confidenceAt?: number }) =>
    toItemView(attempt, number, { flags: [], confidence: true, ...device }, 0)?.explainsConfidence;
  expect([1, 2, 3].map((number) => explains(number, {}))).toEqual([true, false, false]);
  expect([1, 2, 3].map((number) => explains(number, { confidenceAt: 2 }))).toEqual([
    false,
    true,
    false,
  ]);
});
