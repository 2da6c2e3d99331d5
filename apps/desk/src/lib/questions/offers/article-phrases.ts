import type { ArticleCandidate, VoiceCandidate } from '@dateline/model/candidates';
import {
  capitalise,
  listWords,
  saysTheSame,
  type Fact,
  type IndexedSheet,
} from '@dateline/model/editing';
import type { FoilJson } from '../../draft/draft.ts';
import { readWords, touch, type Word } from '../../guess/words/read-words.ts';
import { indexNames } from '../../names/known-names.ts';
import { cutPhrases } from './cut-phrases.ts';

/** How a draft of feedback begins that still has the words of the article; the editor is asked to say it otherwise. */
const opening = 'The article says this ';

/** True for feedback in the article's own words, which nobody has said otherwise yet. */
export const isArticlesWords = (because: string | undefined): boolean =>
  because?.startsWith(opening) ?? false;

const isSentence = (candidate: ArticleCandidate): candidate is VoiceCandidate =>
  candidate.kind === 'voice';

/** The longest feedback of a wrong answer. */
const mostLetters = 400;

/** "The article says this of Ada Lovelace: …", to be said in other words. Only names that the editor has accepted count. */
function draftReason(
  sentence: VoiceCandidate,
  names: readonly { readonly start: number; readonly label: string }[],
  phrase: string,
): string {
  const at = sentence.start + sentence.text.indexOf(phrase);
  const before = names.filter(({ start }) => start < at);
  const name = (before.at(-1) ?? names[0])?.label;
  const whose = name === undefined ? 'elsewhere' : `of ${name}`;
  return `${opening}${whose}: ${sentence.text.replaceAll(/\s+/g, ' ').trim()}`.slice(
    0,
    mostLetters,
  );
}

/** The words by which a verb is known in all of its forms: "stall" and "stalled". */
const stemsOfVerb = (fact: Fact): string[] =>
  fact.kind === 'clause' ? fact.verb.split(', ').map((form) => form.replace(/e$/, '')) : [];

/** True if a sentence may make its own words right: the fact rests on it, or it says that the same was done. */
function mayBeRight(fact: Fact, sentence: VoiceCandidate, words: readonly Word[]): boolean {
  const isEvidence = fact.evidence.some(
    (each) => each.paragraph === sentence.paragraph && touch(each, sentence),
  );
  const verbs = stemsOfVerb(fact);
  return (
    isEvidence || words.some(({ low }) => verbs.some((verb) => verb !== '' && low.startsWith(verb)))
  );
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** How far two paragraphs are apart; the nearer tempts more. */
const distance = (fact: Fact, { paragraph }: VoiceCandidate): number =>
  Math.min(...fact.evidence.map((each) => Math.abs(each.paragraph - paragraph)));

/**
 * Lists phrases of the article that may be wrong answers to a question about words: of the same grammatical form and about as long,
 * from sentences that say something else. Their feedback is a draft in the words of the article.
 */
export function listArticlePhrases(
  index: IndexedSheet,
  fact: Fact,
  ask: string,
  candidates: readonly ArticleCandidate[],
): FoilJson[] {
  const own = listWords(index, fact);
  const asked = own.find(({ slot }) => slot === ask);
  if (asked === undefined) return [];
  const nameEntity = indexNames(index.sheet.entities);
  const known = index.sheet.facts.flatMap((each) => listWords(index, each));
  const most = Math.max(5, countWords(asked.text) + 2);
  const before = fact.kind === 'claim' ? 'That ' : '';
  return candidates
    .filter(isSentence)
    .filter(({ paragraph }) => paragraph > 0)
    .toSorted((a, b) => distance(fact, a) - distance(fact, b))
    .flatMap((sentence) => {
      const { start, text, paragraph } = sentence;
      const inside = candidates
        .filter((each) => each.paragraph === paragraph && touch(each, sentence))
        .map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
      const words = readWords(text, { start: 0, end: text.length }, inside);
      if (mayBeRight(fact, sentence, words)) return [];
      const names = candidates.flatMap((each) => {
        const isInside =
          each.kind === 'name' && each.paragraph === paragraph && touch(each, sentence);
        const entity = isInside ? nameEntity(each.text) : undefined;
        return entity === undefined ? [] : [{ start: each.start, label: entity.label }];
      });
      return cutPhrases(words, asked, most).flatMap((phrase): FoilJson[] => {
        const label = text.slice(phrase[0]?.start, phrase.at(-1)?.end).replaceAll(/\s+/g, ' ');
        // What a fact has is offered with the statement of the fact.
        if (known.some((each) => saysTheSame(each.text, label))) return [];
        const option = before === '' ? capitalise(label) : before + label;
        return [{ label: option, because: draftReason(sentence, names, label) }];
      });
    });
}
