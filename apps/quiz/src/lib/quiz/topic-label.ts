import type { Topic } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

const labels: Record<Topic, () => string> = {
  dates: m.quiz_topic_dates,
  delegates: m.quiz_topic_delegates,
  objectives: m.quiz_topic_objectives,
  reasons: m.quiz_topic_reasons,
  outcomes: m.quiz_topic_outcomes,
  places: m.quiz_topic_places,
  figures: m.quiz_topic_figures,
  claims: m.quiz_topic_claims,
};

/** Returns the label of a topic, in the language of the page. */
export function topicLabel(topic: Topic): string {
  return labels[topic]();
}
