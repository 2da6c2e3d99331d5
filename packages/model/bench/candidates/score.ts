import { listCandidates, type ArticleCandidate } from '../../src/candidates/list-candidates.ts';
import { formatIsoTime } from '../../src/sheet/format-iso-time.ts';
import type { Gold, GoldArticle } from './gold.ts';

/** How many were asked for, found, and, for dates and numbers, had the right value; how many were listed, and how many of them lie on something known. */
export interface Tally {
  asked: number;
  found: number;
  right: number;
  listed: number;
  known: number;
}

const newTally = (): Tally => ({ asked: 0, found: 0, right: 0, listed: 0, known: 0 });

const overlaps = (a: Gold | ArticleCandidate, b: Gold | ArticleCandidate): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Whether a candidate is what is asked for: the same words for a name, else the same value. */
function isRight(candidate: ArticleCandidate, { kind, start, end, value }: Gold): boolean {
  switch (candidate.kind) {
    case 'name':
      return kind === 'name' && candidate.start === start && candidate.end === end;
    case 'date':
      return kind === 'date' && formatIsoTime(candidate.time) === value;
    case 'number':
      return kind === 'number' && String(candidate.value) === value;
    case 'place':
    case 'voice':
      return false;
  }
}

/** What was asked for and not found. */
export interface Miss {
  readonly text: string;
  readonly paragraph: string;
}

/** The tallies by kind, or for names by their value, and what is missing. */
export interface CandidateScore {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly misses: readonly Miss[];
}

/** Compares the candidates of articles with what is known of them. `isAsked` may leave out what only counts as known. */
export function score(
  articles: readonly GoldArticle[],
  isAsked: (gold: Gold) => boolean,
): CandidateScore {
  const tallies = new Map<string, Tally>();
  const misses: Miss[] = [];
  const at = (key: string): Tally =>
    tallies.get(key) ?? tallies.set(key, newTally()).get(key) ?? newTally();
  for (const { paragraphs, published, gold } of articles) {
    const candidates = listCandidates({ digest: '', paragraphs }, { published, language: 'en' });
    for (const each of gold.filter(isAsked)) {
      const over = candidates.filter(
        (candidate) => candidate.kind === each.kind && overlaps(candidate, each),
      );
      const isFound = over.some((candidate) => isRight(candidate, each));
      for (const key of new Set([each.kind, each.kind === 'name' ? each.value : each.kind])) {
        const tally = at(key);
        tally.asked += 1;
        tally.found += Number(over.length > 0);
        tally.right += Number(isFound);
      }
      const text = paragraphs[each.paragraph] ?? '';
      if (!isFound) misses.push({ text: text.slice(each.start, each.end), paragraph: text });
    }
    for (const candidate of candidates.filter(
      ({ kind }) => kind === 'name' || kind === 'date' || kind === 'number',
    )) {
      const tally = at(candidate.kind);
      tally.listed += 1;
      tally.known += Number(gold.some((each) => overlaps(candidate, each)));
    }
  }
  return { tallies, misses };
}
