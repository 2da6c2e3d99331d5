import type { ArticleText } from '@dateline/model/editing';

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The most characters on each side of a name. */
const reach = 60;

/** Shows the first mention of a name after the headline with a few words on each side. */
export function describeContext({ paragraphs }: ArticleText, mentions: readonly Place[]) {
  const mention = mentions.find(({ paragraph }) => paragraph > 0) ?? mentions[0];
  if (mention === undefined) return { before: '', words: '', after: '' };
  const text = paragraphs[mention.paragraph] ?? '';
  const before = text.slice(Math.max(0, mention.start - reach), mention.start);
  const after = text.slice(mention.end, mention.end + reach);
  return {
    before: mention.start > reach ? `…${before.replace(/^\S*\s/u, '')}` : before,
    words: text.slice(mention.start, mention.end),
    after: mention.end + reach < text.length ? `${after.replace(/\s\S*$/u, '')}…` : after,
  };
}
