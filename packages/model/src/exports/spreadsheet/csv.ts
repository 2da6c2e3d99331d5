import Papa from 'papaparse';
import type { Item } from '../../item/item.ts';
import { keyInWords } from '../../revise/key-in-words.ts';
import { listKeyNumbers } from '../answer-numbers.ts';
import { formatPlaces } from '../../english/format-places.ts';
import { formatSource } from '../article-source.ts';
import { listClaimants, listNotes, mapNotes } from '../explanation.ts';
import { countOf } from '../count-of.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { listPictureLosses } from '../picture-loss.ts';
import { writeInstruction } from '../question-text.ts';
import { formulaLoss, formulaStart } from './spreadsheet-text.ts';

type Row = Readonly<Record<string, string | number>>;

const typeNames: Readonly<Record<Item['interaction'], string>> = {
  choice: 'one right option',
  multipleChoice: 'several right options',
  order: 'put in order',
  match: 'match',
  number: 'write a number',
  date: 'write a date',
};

function numberColumns(name: string, texts: readonly string[]): Row {
  return Object.fromEntries<string>(texts.map((text, at) => [`${name} ${at + 1}`, text]));
}

function writeRow(document: ExportDocument, item: Item): Row {
  const notes = listNotes(item);
  const typed = item.options.length === 0 ? notes : [];
  const texts = mapNotes(item);
  return {
    Id: item.id,
    Article: document.title,
    Question: item.stem,
    Type: typeNames[item.interaction],
    'How to answer': writeInstruction(item) ?? '',
    'Right answer': keyInWords(item).join('\n'),
    'Right options': listKeyNumbers(item).join(', '),
    Explanation: item.feedback.key,
    'Who says so': listClaimants(document, item).join('\n'),
    'Where in the article': formatPlaces(item.evidence),
    Source: formatSource(document.sheet),
    Topic: item.topic,
    'Difficulty from 0 to 1': item.difficulty,
    'Other answers': typed.map(({ label, text }) => `${label}: ${text}`).join('\n'),
    ...numberColumns(
      'Option',
      item.options.map(({ label }) => label),
    ),
    ...numberColumns(
      'Feedback',
      item.options.map(({ id }) => texts.get(id) ?? ''),
    ),
    ...numberColumns(
      'Match with',
      item.interaction === 'match' ? item.targets.map(({ label }) => label) : [],
    ),
  };
}

/** All columns of all rows, those of one kind side by side. */
function listColumns(rows: readonly Row[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const kindOf = (name: string): string => name.replace(/ \d+$/, '');
  return [...Map.groupBy(names, kindOf).values()].flat();
}

function listLosses(item: Item, row: Row): Loss[] {
  const starts = Object.values(row).some((cell) => formulaStart.test(String(cell)));
  return [
    ...listPictureLosses(item, 'a table lists the same options as text'),
    ...(starts ? [formulaLoss(item.id)] : []),
  ];
}

/** A row for each question, for spreadsheets and for programs that read tables. */
export const csv: ExportFormat = {
  name: 'csv',
  label: 'CSV (spreadsheets)',
  extension: 'csv',
  mediaType: 'text/csv',
  write: async (document) => {
    const rows = document.items.map((item) => writeRow(document, item));
    const table = Papa.unparse(rows, { columns: listColumns(rows), escapeFormulae: formulaStart });
    return {
      // Without a byte order mark Excel does not read UTF-8.
      body: `\uFEFF${table}\r\n`,
      contents: countOf(rows.length, 'question'),
      losses: document.items.flatMap((item, at) => listLosses(item, rows[at] ?? {})),
    };
  },
};
