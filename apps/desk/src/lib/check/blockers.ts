import type { SheetFault, Finding } from '@dateline/model/editing';
import type { SheetJson } from '../draft/draft.ts';
import { stateFact } from '../facts/state-fact.ts';
import { explainFinding, toPlainWords } from '../items/finding-words.ts';
import type { BankReport } from './check-sheet.ts';

/** Something that forbids publishing, as a sentence, with the step of the draft where it is mended. */
export interface Blocker {
  readonly text: string;
  readonly step: 'article' | 'names' | 'facts' | 'sign';
  /** What the step should open, as a search: "?fact=storm", "?item=storm/time-choice". */
  readonly search: string;
}

/** The most words of a statement that name a fact. */
const mostWords = 8;

const shorten = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length <= mostWords ? text : `${words.slice(0, mostWords).join(' ')} …`;
};

/** What an editor calls a fact: its statement, or else its number. */
function nameFact(sheet: SheetJson, at: number): string {
  const { facts } = sheet;
  const fact = facts[at];
  const words = fact && stateFact(sheet, fact);
  return words ? `“${shorten(words)}”` : `number ${at + 1}`;
}

/** What is wrong in a question, in the words of its form. `what` is what may rest on another fact. */
function explainQuestion({ facts }: SheetJson, message: string, what: string): string {
  if (message.startsWith('Nothing says what')) {
    return `${what} has no reason yet. Say in one sentence what it really is.`;
  }
  const [, id] = /^No fact has the id "([^"]*)"/.exec(message) ?? [];
  if (id === undefined) return `${toPlainWords(message)}.`;
  return facts.some((fact) => fact.id === id)
    ? `${what} comes from a fact that is not complete. Complete that fact first.`
    : `${what} comes from a fact that is gone. Remove it.`;
}

const searchFact = ({ facts }: SheetJson, at: number): string =>
  `?fact=${encodeURIComponent(facts[at]?.id ?? '')}`;

const parts: Readonly<Record<string, string>> = {
  evidence: 'the words of the article',
  subject: 'who or what',
  verb: 'the verb',
  time: 'when',
  statement: 'the statement',
  voice: 'whose words it is',
};

function blockFault(sheet: SheetJson, { path, message }: SheetFault): Blocker {
  const [part, at, inside] = path;
  const text = toPlainWords(message);
  if (part === 'facts' && typeof at === 'number' && inside === 'questions') {
    return {
      text: `In a question on ${nameFact(sheet, at)}: ${explainQuestion(sheet, message, 'a wrong answer')}`,
      step: 'facts',
      search: searchFact(sheet, at),
    };
  }
  if (part === 'facts' && typeof at === 'number') {
    const where = typeof inside === 'string' ? parts[inside] : undefined;
    return {
      text: `In the fact ${nameFact(sheet, at)}${where === undefined ? '' : `, ${where}`}: ${text}.`,
      step: 'facts',
      search: searchFact(sheet, at),
    };
  }
  if (part === 'facts') return { text: 'State at least one fact.', step: 'facts', search: '' };
  if (part === 'entities') {
    const name = typeof at === 'number' ? sheet.entities[at]?.label : undefined;
    return { text: `In the name “${name ?? ''}”: ${text}.`, step: 'names', search: '' };
  }
  if (part === 'arrangements') {
    const what = explainQuestion(sheet, message, 'one line');
    return { text: `In a question about several facts: ${what}`, step: 'sign', search: '' };
  }
  return { text: `In the article: ${text}.`, step: 'article', search: '' };
}

function blockFinding(
  sheet: SheetJson,
  { item, path, ...finding }: Finding,
  nameItem: (id: string) => string,
): Blocker {
  const { what, advice } = explainFinding(finding, nameItem);
  if (item !== undefined) {
    return {
      text: `“${nameItem(item)}”: ${what} ${advice}`.trim(),
      step: 'sign',
      search: `?item=${encodeURIComponent(item)}`,
    };
  }
  const [part, at] = path;
  const fact = part === 'facts' && typeof at === 'number' ? sheet.facts[at]?.id : undefined;
  const text = `${what} ${advice}`.trim();
  return fact === undefined
    ? { text, step: 'sign', search: '' }
    : { text, step: 'facts', search: `?fact=${encodeURIComponent(fact)}` };
}

/** What the editor has to write before readers can be invited. */
function listUnwritten({ headline, summary, id }: SheetJson): Blocker[] {
  const go = { step: 'article', search: '' } as const;
  return [
    ...(headline.trim() === '' ? [{ text: 'Write a headline.', ...go }] : []),
    ...(summary.trim() === ''
      ? [{ text: 'Write a summary: one or two sentences that invite to the quiz.', ...go }]
      : []),
    ...(id.trim() === '' ? [{ text: 'Give the article an address on the site.', ...go }] : []),
  ];
}

/** Lists all that forbids publishing, each once. */
export function listBlockers(sheet: SheetJson, report: BankReport): Blocker[] {
  const { stems } = report;
  const nameItem = (id: string): string => {
    const fact = sheet.facts.find((each) => each.id === id);
    return stems[id] ?? ((fact && stateFact(sheet, fact)) || id);
  };
  const all = [
    ...listUnwritten(sheet),
    ...report.faults.map((fault) => blockFault(sheet, fault)),
    ...report.findings.map((finding) => blockFinding(sheet, finding, nameItem)),
  ];
  return [...new Map(all.map((each) => [`${each.text} ${each.search}`, each])).values()];
}
