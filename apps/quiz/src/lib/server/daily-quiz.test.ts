import { drawnSeedPattern } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { findDailyQuiz } from './daily-quiz.ts';

const articles = ['moon', 'final', 'summit'].map((id) => ({ id }));
const at = (time: string) => new Date(time);

test('the quiz of a day is the same all day, in whatever order the articles are listed', async () => {
  const first = await findDailyQuiz(articles, at('2026-12-01T00:00:00Z'));
  expect(first?.seed).toMatch(new RegExp(`^${drawnSeedPattern}$`));
  expect(await findDailyQuiz(articles.toReversed(), at('2026-12-01T23:59:59Z'))).toEqual(first);
});

test('the articles take turns, and a day on which one comes back has other questions', async () => {
  const days = await Promise.all(
    Array.from({ length: 6 }, (_, day) =>
      findDailyQuiz(articles, at(`2026-12-0${day + 1}T12:00:00Z`)),
    ),
  );
  const ids = days.map((day) => day?.article.id);
  expect(new Set(ids.slice(0, 3)).size).toBe(3);
  expect(ids.slice(3)).toEqual(ids.slice(0, 3));
  expect(new Set(days.map((day) => day?.seed)).size).toBe(6);
});

test('there is none without an article', async () => {
  expect(await findDailyQuiz([], at('2026-12-01T12:00:00Z'))).toBeUndefined();
});
