import { foldQuotes, type ArticleCandidate } from '@dateline/model/candidates';
import type { ClauseJson, Draft, EntityJson } from '../draft/draft.ts';
import type { DraftEditor } from '../open-draft/draft-editor.svelte.ts';

/** What a guess goes by. */
export interface GuessContext {
  /** The article's paragraphs, with curly quotation marks. */
  readonly paragraphs: readonly string[];
  readonly candidates: readonly ArticleCandidate[];
  readonly entities: readonly EntityJson[];
  /** The day of publication, `YYYY-MM-DD`, if it is known. */
  readonly published?: string | undefined;
  /** Who says a sentence, as far as the editor has decided it: see `Draft`. */
  readonly speakers?: Draft['speakers'];
}

/** What marked words may say, as the parts of a clause. What cannot be guessed is "". */
export type ClauseGuess = Pick<
  ClauseJson,
  'subject' | 'verb' | 'slots' | 'time' | 'tense' | 'passive' | 'modality' | 'particle' | 'voice'
>;

/** What guesses about an open draft go by. */
export const contextOf = ({
  article,
  candidates,
  json,
  published,
  draft,
}: Pick<DraftEditor, 'article' | 'candidates' | 'json' | 'published' | 'draft'>): GuessContext => ({
  paragraphs: article.paragraphs.map(foldQuotes),
  candidates,
  entities: json.entities,
  published,
  speakers: draft.speakers,
});
