import type { Fault, Finding } from '@dateline/model/editing';
import type { SheetJson } from '../draft/draft.ts';
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
function nameFact({ facts }: SheetJson, at: number): string {
  const fact = facts[at];
  const words = fact?.statement ?? (fact?.kind === 'clause' ? (fact.line ?? fact.name) : undefined);
  return words ? `“${shorten(words)}”` : `number ${at + 1}`;
}

const parts: Readonly<Record<string, string>> = {
  evidence: 'the words of the article',
  questions: 'a question',
  subject: 'who or what',
  verb: 'the verb',
  time: 'when',
  statement: 'the statement',
  voice: 'whose words it is',
};

function blockFault(sheet: SheetJson, { path, message }: Fault): Blocker {
  const [part, at, inside] = path;
  const text = toPlainWords(message);
  if (part === 'facts' && typeof at === 'number') {
    const where = typeof inside === 'string' ? parts[inside] : undefined;
    return {
      text: `In the fact ${nameFact(sheet, at)}${where === undefined ? '' : `, ${where}`}: ${text}.`,
      step: 'facts',
      search: `?fact=${encodeURIComponent(sheet.facts[at]?.id ?? '')}`,
    };
  }
  if (part === 'facts') return { text: 'State at least one fact.', step: 'facts', search: '' };
  if (part === 'entities') {
    const name = typeof at === 'number' ? sheet.entities[at]?.label : undefined;
    return { text: `In the name “${name ?? ''}”: ${text}.`, step: 'names', search: '' };
  }
  if (part === 'arrangements') {
    return { text: `In an order or a match: ${text}.`, step: 'sign', search: '' };
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
      text: `“${nameItem(item)}”: ${what} ${advice}`,
      step: 'sign',
      search: `?item=${encodeURIComponent(item)}`,
    };
  }
  const [part, at] = path;
  const fact = part === 'facts' && typeof at === 'number' ? sheet.facts[at]?.id : undefined;
  const text = `${what} ${advice}`;
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

/** Lists all that forbids publishing. */
export function listBlockers(sheet: SheetJson, report: BankReport): Blocker[] {
  const { stems } = report;
  const nameItem = (id: string): string => stems[id] ?? id;
  return [
    ...listUnwritten(sheet),
    ...report.faults.map((fault) => blockFault(sheet, fault)),
    ...report.findings.map((finding) => blockFinding(sheet, finding, nameItem)),
  ];
}
