import type { Topic } from '@dateline/model/public';

/** How a reader is shown each topic. */
export const topicLabels: Record<Topic, string> = {
  dates: 'Dates',
  delegates: 'People',
  objectives: 'Objectives',
  places: 'Places',
  figures: 'Figures',
  claims: 'Claims',
};
