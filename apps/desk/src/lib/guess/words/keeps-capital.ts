import type { ArticleCandidate } from '@dateline/model/candidates';
import { touch, type Word } from './read-words.ts';

/** Words without a meaning of their own, which have a capital only where a sentence or a name begins. */
const functionWord =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|some|any|no|all|both|each|every|many|most|several|few|other|another|it|he|she|they|we|you|there|in|on|at|for|with|of|and|but|if|as|when|while)$/i;

/** True for "Russian" and "Slavic": of a people, or with a capital inside another sentence. */
export function keepsCapital(
  word: Word,
  {
    candidates,
    paragraphs,
  }: { candidates: readonly ArticleCandidate[]; paragraphs: readonly string[] },
): boolean {
  if (functionWord.test(word.text)) return false;
  const plain = word.text.replace(/[^\p{L}\p{N}’'-]/gu, '');
  const inside = new RegExp(String.raw`\p{Ll},? ${plain}\b`, 'u');
  return (
    candidates.some((each) => each.kind === 'place' && touch(each, word)) ||
    paragraphs.slice(1).some((text) => inside.test(text))
  );
}
