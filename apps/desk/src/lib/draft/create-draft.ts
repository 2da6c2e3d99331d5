import { toArticleId, type ArticleText } from '@dateline/model/editing';
import type { Draft } from './draft.ts';

/** What an editor says of an article before the facts: "" for what is not known. */
export interface About {
  readonly headline: string;
  /** One or two sentences that invite readers; it may be written later. */
  readonly summary?: string;
  readonly publisher: string;
  readonly agency: string;
  readonly url: string;
  /** The day of publication, `YYYY-MM-DD`; dates such as "on Tuesday" are read by it. */
  readonly published: string;
  readonly language: string;
  readonly ownsText: boolean;
}

/** Fields that are not empty, trimmed. */
const filled = <Name extends string>(fields: Readonly<Record<Name, string>>) =>
  Object.fromEntries(
    Object.entries<string>(fields)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );

/** Begins the draft of an article. */
export function createDraft(article: ArticleText, about: About): Draft {
  const { headline, summary = '', publisher, agency, url, published, language, ownsText } = about;
  const day = { granularity: 'day', date: published } as const;
  return {
    id: crypto.randomUUID(),
    article,
    ownsText,
    rejected: [],
    sheet: {
      id: toArticleId(headline),
      language,
      headline,
      summary: summary.trim(),
      ...(published === '' ? {} : { asOf: day }),
      source: {
        ...filled({ publisher, agency, url }),
        ...(published === '' ? {} : { published: day }),
        digest: article.digest,
        paragraphs: article.paragraphs.map(({ length }) => length),
      },
      entities: [],
      facts: [],
    },
  };
}
