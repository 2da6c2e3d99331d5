import type { ArticleText } from '../../src/sheet/text/article-text.ts';
import { listCapitalised } from '../evidence/find-name.ts';
import { listDates, withoutDates } from '../../src/candidates/dates/read-dates.ts';
import { listNumbers } from '../../src/candidates/numbers/read-numbers.ts';

/** Turns a headline into the id of a sheet, of at most 60 characters. */
function toId(headline: string): string {
  const plain = headline.normalize('NFKD').replace(/[\p{Mn}’']/gu, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? ['article'];
  const kept = words.filter((_, at) => words.slice(0, at + 1).join('-').length <= 60);
  return kept.join('-') || 'article';
}

/** Words that begin with a capital at the start of a sentence and are no names. */
const common =
  /^(?:(?:The|An?|In|On|At|It|He|She|They|We|But|And|As|For|From|After|Before|By|If|No|Not|Of|Its|His|Her|Their|This|That|These|Those|There|When|While|With|To|Or|So|Then|Two|Three|Some|Each|Both|Most|Under|Over|Beside)(?: |$))+/;

interface Found {
  readonly text: string;
  readonly at: number;
}

const listNames = (text: string): Found[] =>
  listCapitalised(withoutDates(text)).flatMap((found) => {
    const name = found.text.replace(common, '');
    const at = found.at + found.text.length - name.length;
    return name === '' || /^(?:[IVX]+|[A-Z])$/.test(name) ? [] : [{ text: name, at }];
  });

/** The most characters of a note. */
const longestNote = 2000;

/** Writes what was found in a paragraph as a note: "Paragraph 1, names: Café Bridge [21-32]". */
function toNote(paragraph: number, noun: string, found: readonly Found[]): string[] {
  const all = found.map(({ text, at }) => `${text} [${at}-${at + text.length}]`);
  // Each day of a list has the same words.
  const places = [...new Set(all)];
  const note = `Paragraph ${paragraph}, ${noun}: ${places.join(', ')}`;
  return places.length === 0 ? [] : [note.slice(0, longestNote).replace(/\s+/g, ' ').trim()];
}

const listNotes = ({ paragraphs }: ArticleText): string[] =>
  paragraphs.flatMap((text, paragraph) => [
    ...toNote(paragraph, 'names', listNames(text)),
    ...toNote(paragraph, 'dates', listDates(text)),
    ...toNote(
      paragraph,
      'numbers',
      listNumbers(text).filter((number) => !/^(?:an?|no)$/i.test(number.text)),
    ),
  ]);

/** The most characters of a headline. */
const longestHeadline = 160;

/**
 * Drafts the sheet of an article, with "" for what the editor has to write. Its notes list what may be names, dates and
 * numbers, with their places.
 */
export function draftSheet(article: ArticleText): object {
  const [headline = ''] = article.paragraphs;
  const foil = { label: '', because: '' };
  return {
    id: toId(headline),
    language: 'en',
    headline: headline.length > longestHeadline ? '' : headline,
    summary: '',
    asOf: { granularity: 'month', month: '', inferred: ['year', 'month'] },
    source: {
      publisher: '',
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
    notes: listNotes(article),
  };
}
