import type { ArticleCandidate } from '@dateline/model/candidates';

/** Names a candidate by its kind and place: "name:3:10:20". A draft lists those that the editor does not want. */
export const candidateKey = ({
  kind,
  paragraph,
  start,
  end,
}: Pick<ArticleCandidate, 'kind' | 'paragraph' | 'start' | 'end'>): string =>
  `${kind}:${paragraph}:${start}:${end}`;
