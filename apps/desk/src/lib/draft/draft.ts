import type { ArticleText } from '@dateline/model/editing';
import type { FactSheet } from '@dateline/model';
import type * as z from 'zod/mini';

/** The JSON of a sheet, as files and the API have it. What the editor has not written yet is "", and an unfinished fact is as it is. */
export type SheetJson = z.input<typeof FactSheet>;
/** The JSON of a fact. */
export type FactJson = SheetJson['facts'][number];
/** The JSON of a clause. */
export type ClauseJson = Extract<FactJson, { kind: 'clause' }>;
/** The JSON of an entity. */
export type EntityJson = SheetJson['entities'][number];
/** The JSON of a question of a fact. */
export type QuestionJson = NonNullable<FactJson['questions']>[number];
/** The JSON of a wrong answer to a question. */
export type FoilJson = NonNullable<QuestionJson['foils']>[number];

/** What a draft corrects: the published revision that it began with. */
export interface DraftBase {
  readonly articleId: string;
  readonly revision: string;
}

/** A sheet that an editor works on, with the text of its article, which never leaves this browser. */
export interface Draft {
  readonly id: string;
  readonly article: ArticleText;
  readonly sheet: SheetJson;
  /** The candidates that the editor does not want, by `candidateKey`. */
  readonly rejected: readonly string[];
  /** Who says a sentence, if the editor decided it: the id of an entity, or "" for the article, by the key of its voice candidate. */
  readonly speakers?: Readonly<Record<string, string>>;
  /** Whether the publisher owns the text, so that quotes may be published. */
  readonly ownsText: boolean;
  /** True if the text is not in this browser: then `article` has the lengths of its paragraphs and the words that evidence quotes. */
  readonly lacksText?: true;
  /** Absent in a draft of a new article. */
  readonly base?: DraftBase;
}
