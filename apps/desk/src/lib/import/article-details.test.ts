import { expect, test } from 'vitest';
import { beginTestDraft } from '../names/begin-test-draft.ts';
import {
  checkDetail,
  hasNoDay,
  readDetails,
  setDetail,
  type ArticleDetails,
} from './article-details.ts';

test('the day at which posts are held follows the day of publication', async () => {
  const { draft } = await beginTestDraft('Talks end', 'It rained.');
  const later = setDetail(draft.sheet, 'published', '2026-06-01');
  const day = { granularity: 'day', date: '2026-06-01' };
  expect([later.asOf, later.source.published]).toEqual([day, day]);
  const unknown = setDetail(later, 'published', '');
  expect([unknown.asOf, unknown.source.published]).toEqual([undefined, undefined]);
});

test('an article that is not the news of a day has the month that it tells of', async () => {
  const { draft } = await beginTestDraft('Talks end', 'It rained.');
  expect(hasNoDay(draft.sheet)).toBe(false);
  const sheet = setDetail(draft.sheet, 'month', '1966-07');
  expect(sheet.asOf).toEqual({ granularity: 'month', month: '1966-07' });
  expect(sheet.source).not.toHaveProperty('published');
  expect(hasNoDay(sheet)).toBe(true);
  expect(readDetails(sheet)).toMatchObject({ published: '', month: '1966-07' });
  expect(setDetail(sheet, 'month', '1966-1')).toBe(sheet);
  expect(setDetail(sheet, 'published', '2026-05-04')).toEqual(draft.sheet);
  expect(hasNoDay(setDetail(sheet, 'month', ''))).toBe(false);
});

test.each(['shortHeadline', 'publisher', 'agency', 'url'] as const)(
  'an empty %s is left out of the sheet',
  async (field) => {
    const { draft } = await beginTestDraft('Talks end', 'It rained.');
    const filled = setDetail(draft.sheet, field, 'text');
    expect(readDetails(filled)[field]).toBe('text');
    expect(setDetail(filled, field, '')).toEqual(draft.sheet);
  },
);

test.each<[keyof ArticleDetails, string, boolean]>([
  ['id', 'two-boats-meet', true],
  ['id', 'Two boats', false],
  ['id', 'two--boats', false],
  ['id', '', false],
  ['summary', '', false],
  ['summary', 'a'.repeat(601), false],
  ['shortHeadline', '', true],
  ['shortHeadline', 'a'.repeat(41), false],
  ['published', '', false],
  ['url', 'example.com', false],
  ['headline', ' ', false],
])('checks %s: %j', async (field, text, isRight) => {
  const { draft } = await beginTestDraft('Talks end', 'It rained.');
  const details = readDetails(setDetail(draft.sheet, field, text));
  expect(checkDetail(details, field) === undefined).toBe(isRight);
});
