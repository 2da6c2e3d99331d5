import { html } from 'hono/html';
import Papa from 'papaparse';
import type { Item } from '../../item/item.ts';
import { keyInWords } from '../../revise/key-in-words.ts';
import { listFullExplanation } from '../explanation.ts';
import { countOf } from '../count-of.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { listPictureLosses } from '../picture-loss.ts';
import { listQuestionLines } from '../question-text.ts';

type Html = ReturnType<typeof html>;

const writeLines = (lines: readonly string[]): Html[] =>
  lines.map((line) => html`<div>${line}</div>`);
const writeList = (labels: readonly string[]): Html =>
  html`<ul>
    ${labels.map((label) => html`<li>${label}</li>`)}
  </ul>`;

function writeFront(document: ExportDocument, item: Item): Html {
  const [title = '', ...lines] = listQuestionLines(document, item);
  const labels = item.options.map(({ label }) => label);
  const targets = item.interaction === 'match' ? item.targets.map(({ label }) => label) : [];
  return html`<div><small>${title}</small></div>
    ${writeLines(lines)}${[labels, targets].filter((list) => list.length > 0).map(writeList)}`;
}

function writeBack(document: ExportDocument, item: Item): Html {
  const key = keyInWords(item);
  const answer =
    item.interaction === 'order'
      ? html`<ol>
          ${key.map((line) => html`<li><b>${line}</b></li>`)}
        </ol>`
      : key.map((line) => html`<div><b>${line}</b></div>`);
  return html`${answer}
    <hr />
    ${writeLines(listFullExplanation(document, item))}`;
}

const columns = ['GUID', 'Front', 'Back', 'Tags'];

/** What Anki reads before the notes. A header is one line, and two colons in a deck's name would make a deck of decks. */
function writeHeader({ title }: ExportDocument): string[] {
  const deck = title.replaceAll(/\s+/g, ' ').replaceAll(/:{2,}/g, ':');
  return [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deck}`,
    '#guid column:1',
    '#tags column:4',
    `#columns:${columns.join('\t')}`,
  ];
}

const losses: readonly Loss[] = [
  { part: 'the check of an answer, and its mark', reason: 'a card only shows the answer' },
  { part: 'options in another order each time', reason: 'a card always looks the same' },
  { part: 'how hard each question is', reason: 'Anki learns this from each learner' },
];

/** A card for each question. Ids stay the same, so that a later file replaces the cards of an earlier one. */
export const anki: ExportFormat = {
  name: 'anki',
  label: 'Anki (flash cards)',
  extension: 'txt',
  mediaType: 'text/tab-separated-values',
  write: async (document) => {
    const { sheet, items } = document;
    const notes = items.map(async (item) => [
      `${sheet.id}/${item.id}`,
      String(await writeFront(document, item)),
      String(await writeBack(document, item)),
      `dateline dateline::${item.topic}`,
    ]);
    const rows = Papa.unparse(await Promise.all(notes), { delimiter: '\t', newline: '\n' });
    return {
      body: `${[...writeHeader(document), rows].join('\n')}\n`,
      contents: countOf(items.length, 'question'),
      losses: [
        ...losses,
        ...items.flatMap((item) =>
          listPictureLosses(item, 'the card lists the same options as text'),
        ),
      ],
    };
  },
};
