import { aDay } from '$lib/format/a-day.ts';

/** An article with its month, `2025-06`, and when its quiz was published, as an ISO 8601 timestamp. */
export interface DatedStory {
  readonly month?: string | undefined;
  readonly publishedAt: string;
}

/** Which date stands above a story: a look back at a month, the month of the story, or the day on which it appeared. */
export type StoryTime =
  | { readonly kind: 'look-back' | 'month'; readonly month: string }
  | { readonly kind: 'day'; readonly day: string };

/** A story that is older than this when its quiz appears is a look back, in months. */
const newsAge = 24;

/** A story is called the latest if it is at most this old, in days. */
const latestAge = 60;

const monthsOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Returns the date of a story: the day for news of the month in which its quiz appeared, else its month. */
export function storyTime({ month, publishedAt }: DatedStory): StoryTime {
  const appeared = publishedAt.slice(0, 7);
  if (month === undefined || month >= appeared) return { kind: 'day', day: publishedAt };
  const age = monthsOf(appeared) - monthsOf(month);
  return { kind: age > newsAge ? 'look-back' : 'month', month };
}

/** Whether a story is young enough at a moment to be called the latest. One with a month alone is taken to be of its last day. */
export function isRecent(story: DatedStory, now: Date): boolean {
  const time = storyTime(story);
  const at =
    time.kind === 'day'
      ? Date.parse(time.day)
      : Date.UTC(Number(time.month.slice(0, 4)), Number(time.month.slice(5)), 0);
  return now.getTime() - at <= latestAge * aDay;
}
