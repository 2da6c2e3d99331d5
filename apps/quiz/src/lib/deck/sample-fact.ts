import type { ToldFact } from './told-fact.ts';

/** A fact of an article that there is none of, for tests. */
export const sampleFact: ToldFact = {
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
