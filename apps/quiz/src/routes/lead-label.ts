import { isRecent, type DatedStory } from '$lib/quiz/story-time.ts';

/** What stands above the first story of the front page. */
export type LeadLabel = 'latest' | 'unplayed';

/** Returns what to say of the first story at a moment. Undefined if the newest is old, or if its quiz was begun. */
export function toLeadLabel(
  story: DatedStory & { readonly open?: unknown },
  isNewest: boolean,
  now: Date,
): LeadLabel | undefined {
  if (isNewest) return isRecent(story, now) ? 'latest' : undefined;
  return story.open === undefined ? 'unplayed' : undefined;
}
