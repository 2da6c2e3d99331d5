import { expect, test } from 'vitest';
import { newSchedule, rateSchedule } from './scheduling.ts';

const now = new Date('2026-11-24T09:00:00.000Z');
const minutesAhead = (due: string): number => (Date.parse(due) - now.getTime()) / 60_000;

test('a new schedule is due at once', () => {
  expect(newSchedule(now)).toMatchObject({ due: now.toISOString(), reps: 0, state: 0 });
});

test('a better grade gives a longer interval', () => {
  const card = newSchedule(now);
  const again = minutesAhead(rateSchedule(card, 'again', now).due);
  const hard = minutesAhead(rateSchedule(card, 'hard', now).due);
  const good = minutesAhead(rateSchedule(card, 'good', now).due);
  const easy = minutesAhead(rateSchedule(card, 'easy', now).due);
  expect([again, hard, good]).toEqual([1, 6, 10]);
  expect(easy).toBeGreaterThan(24 * 60);
});

test('intervals grow with each good rating', () => {
  const waits: number[] = [];
  let card = newSchedule(now);
  for (let times = 0; times < 6; times += 1) {
    const at = new Date(card.due);
    card = rateSchedule(card, 'good', at);
    waits.push(Date.parse(card.due) - at.getTime());
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(new Set(waits).size).toBe(waits.length);
});

test('a forgotten fact is due within the hour and counts as a lapse', () => {
  const known = rateSchedule(newSchedule(now), 'easy', now);
  const later = new Date(known.due);
  const forgotten = rateSchedule(known, 'again', later);
  expect(forgotten.lapses).toBe(1);
  expect(Date.parse(forgotten.due) - later.getTime()).toBe(10 * 60_000);
});

test('rating is deterministic', () => {
  const known = rateSchedule(newSchedule(now), 'easy', now);
  const later = new Date(known.due);
  expect(rateSchedule(known, 'good', later)).toEqual(rateSchedule(known, 'good', later));
});

test('a schedule with a last review in the future can be rated', () => {
  const ahead = rateSchedule(newSchedule(now), 'easy', new Date('2027-01-01T00:00:00.000Z'));
  expect(Date.parse(rateSchedule(ahead, 'good', now).due)).toBeGreaterThan(now.getTime());
});
