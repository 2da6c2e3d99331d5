import { html, raw } from 'hono/html';
import type { Item } from '../../item/item.ts';
import { keyInWords } from '../../revise/key-in-words.ts';
import { directionOf } from '../../sheet/text/direction-of.ts';
import { listKeyNumbers } from '../answer-numbers.ts';
import { formatSource } from '../article-source.ts';
import { listFullExplanation } from '../explanation.ts';
import { countOf } from '../count-of.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { listPictureLosses } from '../picture-loss.ts';
import { paperStyle } from './paper-style.ts';
import { writeInstruction } from '../question-text.ts';

type Html = ReturnType<typeof html>;

/** The letter of an option or a target by its number: 1 is A. */
const letterOf = (number: number): string => String.fromCodePoint(64 + number);

const list = (name: string, labels: readonly string[], before?: Html): Html =>
  html`<ol class="${name}">
    ${labels.map((label) => html`<li>${before}${label}</li>`)}
  </ol>`;

const box = html`<span class="box"></span>`;
const gap = html`<span class="gap"></span>`;

/** Where to answer: a box to tick, a gap for a number or letter, a line to write on. */
function renderFields(item: Item): Html {
  const labels = item.options.map(({ label }) => label);
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice':
      return list('options lettered', labels, box);
    case 'order':
      return html`<p class="how">Write 1 before the first, 2 before the second, and so on.</p>
        ${list('options lettered', labels, gap)}`;
    case 'match':
      return html`<p class="how">Write a letter before each number’s line.</p>
        ${list('options', labels, gap)}
        ${list(
          'targets',
          item.targets.map(({ label }) => label),
        )}`;
    case 'number':
    case 'date':
      return html`<p class="how">${writeInstruction(item)}</p>
        <p><span class="line"></span></p>`;
  }
}

const renderQuestion = (item: Item): Html =>
  html`<li>
    <p class="stem">${item.stem}</p>
    ${renderFields(item)}
  </li>`;

/** The right answer in letters: "B", "A, C", for an order "C, A, B", for a match "1 B, 2 A"; empty if it is typed. */
function formatLetters(item: Item): string {
  const letters = listKeyNumbers(item).map(letterOf);
  return item.interaction === 'match'
    ? letters.map((letter, at) => `${at + 1} ${letter}`).join(', ')
    : letters.join(', ');
}

function renderAnswer(document: ExportDocument, item: Item): Html {
  return html`<li>
    <p class="letters">${formatLetters(item)}</p>
    ${keyInWords(item).map((line) => html`<p class="words"><strong>${line}</strong></p>`)}
    ${listFullExplanation(document, item).map((line) => html`<p class="why">${line}</p>`)}
  </li>`;
}

function renderPaper(document: ExportDocument): Html {
  const { sheet, title, items } = document;
  const source = formatSource(sheet);
  return html`<!doctype html>
    <html lang="${sheet.language}" dir="${directionOf(sheet)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${raw(paperStyle)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${source && html`<p class="source">About an article by ${source}</p>`}
          <p class="names">Name <span></span> Date <span></span></p>
          <ol class="questions">
            ${items.map(renderQuestion)}
          </ol>
        </main>
        <section class="key">
          <h1>Answers: ${title}</h1>
          <ol class="answers">
            ${items.map((item) => renderAnswer(document, item))}
          </ol>
        </section>
      </body>
    </html> `;
}

const losses: readonly Loss[] = [
  { part: 'marks for partly right answers', reason: 'whoever marks the paper decides' },
  { part: 'options in another order for each learner', reason: 'all get the same paper' },
  { part: 'how hard each question is', reason: 'a paper has no place for it' },
];

/** A paper to print, with the key on pages of its own. It loads nothing. */
export const paper: ExportFormat = {
  name: 'paper',
  label: 'Paper with a separate key (to print)',
  extension: 'html',
  mediaType: 'text/html',
  write: async (document) => {
    return {
      body: `${await renderPaper(document)}\n`,
      contents: countOf(document.items.length, 'question'),
      losses: [
        ...losses,
        ...document.items.flatMap((item) =>
          listPictureLosses(item, 'the paper lists the same options as text'),
        ),
      ],
    };
  },
};
