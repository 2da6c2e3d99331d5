import { drawnSeedPattern } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { findDailyQuiz } from './daily-quiz.ts';

const published = (id: string, publishedAt: string) => ({ id, publishedAt });
const articles = ['moon', 'final', 'summit'].map((id) => published(id, '2026-11-30T12:00:00Z'));
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

test('an article takes turns from the day after its publication', async () => {
  const now = at('2026-12-01T12:00:00Z');
  const today = await findDailyQuiz(articles, now);
  const more = ['a', 'n', 'z'].map((id) => published(id, '2026-12-01T00:00:00Z'));
  expect(await findDailyQuiz([...more, ...articles], now)).toEqual(today);
  const tomorrow = await findDailyQuiz(more, at('2026-12-02T12:00:00Z'));
  expect(more).toContainEqual(tomorrow?.article);
});

test('on the first day it is about the article that was published first', async () => {
  const first = published('b', '2026-12-01T08:00:00Z');
  const now = at('2026-12-01T12:00:00Z');
  const later = ['a', 'c'].map((id) => published(id, '2026-12-01T09:00:00Z'));
  expect((await findDailyQuiz([...later, first], now))?.article).toEqual(first);
});

test('there is none without an article', async () => {
  expect(await findDailyQuiz([], at('2026-12-01T12:00:00Z'))).toBeUndefined();
});
