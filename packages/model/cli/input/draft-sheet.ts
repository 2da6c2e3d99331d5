import type { ArticleText } from '../../src/sheet/text/article-text.ts';
import { toArticleId } from '../../src/editing/to-slug.ts';
import { formatTime } from '../../src/sheet/format-time.ts';
import { listCandidates, type ArticleCandidate } from '../../src/candidates/list-candidates.ts';

/** The most characters of a note. */
const longestNote = 2000;

/** The candidates that notes list, by the noun of the note. */
const nouns = { name: 'names', date: 'dates', number: 'numbers' } as const;

/** Says what a candidate may be: the sort of a name, the value of a date. A date is only known if its article's day is. */
function describe(candidate: ArticleCandidate, isDayKnown: boolean): string {
  if (candidate.kind === 'name' && candidate.sort !== 'unknown') return `, ${candidate.sort}?`;
  if (candidate.kind !== 'date') return '';
  const isStated = candidate.time.inferred.length === 0;
  const value = isDayKnown || isStated ? formatTime(candidate.time) : '';
  return value === '' || value === candidate.text ? '' : `, ${value}?`;
}

/** Writes the candidates of one kind in a paragraph as a note: "Paragraph 1, names: Café Bridge [21-32], organisation?". */
function toNote(
  paragraph: number,
  kind: keyof typeof nouns,
  { found, isDayKnown }: { found: readonly ArticleCandidate[]; isDayKnown: boolean },
): string[] {
  const all = found
    .filter((candidate) => candidate.kind === kind)
    .map((each) => `${each.text} [${each.start}-${each.end}]${describe(each, isDayKnown)}`);
  const note = `Paragraph ${paragraph}, ${nouns[kind]}: ${all.join('; ')}`;
  return all.length === 0 ? [] : [note.slice(0, longestNote).replace(/\s+/g, ' ').trim()];
}

/** Stands in for the day of publication if nobody names it; then no value that depends on it is written. */
const anyDay = '2000-01-01';

function listNotes(article: ArticleText, published: string | undefined): string[] {
  const frame = { published: published ?? anyDay, language: 'en' } as const;
  const byParagraph = Map.groupBy(listCandidates(article, frame), ({ paragraph }) => paragraph);
  return [...byParagraph].flatMap(([paragraph, found]) =>
    (['name', 'date', 'number'] as const).flatMap((kind) =>
      toNote(paragraph, kind, { found, isDayKnown: published !== undefined }),
    ),
  );
}

/** The most characters of a headline. */
const longestHeadline = 160;

/**
 * Drafts the sheet of an article, with "" for what the editor has to write. Its notes list what may be names, dates and
 * numbers, with their places. The values of dates that the text gives in part need the day of publication (`YYYY-MM-DD`), which
 * `asOf` and `source` get, too.
 */
export function draftSheet(article: ArticleText, published?: string): object {
  const [headline = ''] = article.paragraphs;
  const foil = { label: '', because: '' };
  return {
    id: toArticleId(headline),
    language: 'en',
    headline: headline.length > longestHeadline ? '' : headline,
    summary: '',
    asOf: {
      granularity: 'month',
      month: published?.slice(0, 'YYYY-MM'.length) ?? '',
      inferred: ['year', 'month'],
    },
    source: {
      publisher: '',
      ...(published === undefined ? {} : { published: { granularity: 'day', date: published } }),
      digest: article.digest,
      paragraphs: article.paragraphs.map(({ length }) => length),
    },
    entities: [{ type: 'person', id: '', label: '', short: '', about: '' }],
    outside: [],
    facts: [
      {
        kind: 'clause',
        id: '',
        topic: 'outcomes',
        subject: '',
        verb: '',
        slots: [{ slot: 'object', value: { text: '' } }],
        evidence: [{ quote: '' }],
        questions: [{ ask: 'object', as: 'choice', stem: '', foils: [foil, foil, foil], more: '' }],
      },
    ],
    arrangements: [],
    notes: listNotes(article, published),
  };
}
