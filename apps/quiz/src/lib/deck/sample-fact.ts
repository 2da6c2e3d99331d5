import type { DeckFact } from './deck-fact.ts';

/** An invented fact, for tests. */
export const sampleFact: DeckFact = {
  articleId: 'harbour',
  headline: 'A harbour opens',
  language: 'en',
  direction: 'ltr',
  revision: 'first',
  stem: 'Who opened the harbour?',
  options: ['The minister', 'The mayor'],
  answer: ['The mayor'],
  answerLanguage: 'en',
  ordered: false,
  statement: 'The mayor opened the harbour.',
  paragraphs: [2],
};
