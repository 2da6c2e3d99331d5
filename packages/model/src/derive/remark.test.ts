import { describe, expect, test } from 'vitest';
import { arrangedSheet } from '../../test/sheets/arranged-sheet.ts';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { clauseSheet } from '../../test/sheets/clause-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { wideSheet } from '../../test/sheets/wide-sheet.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { deriveBank } from './bank.ts';
import { lookUpSheet } from './lookup/indexed-sheet.ts';

const remarkOn = (id: string): string => `So much for ${id}.`;
const isRemarked = (text: string): boolean => text.includes('So much for ');

/** Copies a sheet with a remark on every fact. */
const withRemarks = (sheet: FactSheet): FactSheet => ({
  ...sheet,
  facts: sheet.facts.map((fact) => ({ ...fact, remark: remarkOn(fact.id) })),
});

/** The ids of the facts with the right answers of an item. */
const listAsked = (select: readonly string[]): string[] => [
  ...new Set(select.map((slot) => slot.slice(0, slot.indexOf('#')))),
];

describe.each([
  ['items that Dateline writes', smallSheet],
  ['items that Dateline writes of three parties', wideSheet],
  ['questions of an editor', clauseSheet],
  ['questions about several facts', arrangedSheet],
])('%s', (_, sheet) => {
  const { items } = deriveBank(withRemarks(sheet));
  const { statementOf } = lookUpSheet(sheet);

  test('differ from those without remarks in their feedback alone', () => {
    const bank = deriveBank(sheet);
    expect(JSON.parse(JSON.stringify(items).replaceAll(/ So much for [a-z0-9-]+\./g, ''))).toEqual(
      bank.items,
    );
    const plain = items.map(({ feedback: _own, proof, ...item }) => ({
      ...item,
      because: proof.because,
      query: proof.query,
    }));
    expect(isRemarked(JSON.stringify(plain))).toBe(false);
  });

  test('say the remarks on the facts of the key, each once, unless the editor wrote the feedback', () => {
    const spoken = items.filter(({ feedback, proof }) =>
      sheet.facts.some(
        (fact) =>
          listAsked(proof.query.select).includes(fact.id) &&
          feedback.key.includes(statementOf(fact)),
      ),
    );
    expect(spoken.length).toBeGreaterThan(0);
    for (const { feedback, proof } of spoken) {
      for (const id of listAsked(proof.query.select)) {
        expect(feedback.key.split(remarkOn(id))).toHaveLength(2);
      }
    }
  });

  test('say the remark on a fact after each line that states it', () => {
    const lines = items.flatMap(({ feedback }) => Object.values(feedback.options));
    const stating = sheet.facts.flatMap((fact) =>
      lines.flatMap((line) => (line.includes(statementOf(fact)) ? [[line, fact.id] as const] : [])),
    );
    expect(stating.length).toBeGreaterThan(0);
    for (const [line, id] of stating)
      expect(line).toMatch(new RegExp(`\\.( So says [^.]+\\.)? ${remarkOn(id)}`));
  });
});

describe('a remark', () => {
  const [closure, ...others] = askedSheet.facts;
  const question = closure?.questions[0];
  const ask = (changes: object, ...facts: readonly object[]) => {
    const asked = {
      ...closure,
      remark: 'Rain had failed for two years.',
      questions: [{ ...question, more: undefined, ...changes }],
    };
    const { items } = deriveBank(FactSheet.parse({ ...askedSheet, facts: [asked, ...facts] }));
    return items.find(({ id }) => id.startsWith('closure/'))?.feedback;
  };

  test('goes on after the statement of the fact', () => {
    expect(ask({}, ...others)?.key).toBe(
      'Northland closed the upper dam because of a drought on 3 March. Rain had failed for two years.',
    );
  });

  test('gives way to what the question says about its right answer', () => {
    expect(ask({ more: 'The farms lost their crops.' }, ...others)?.key).toBe(
      'The farms lost their crops.',
    );
  });

  test('ends the line of a wrong answer from its fact, unless the editor explains that answer', () => {
    const truce = {
      ...others.find(({ id }) => id === 'truce'),
      remark: 'It held for a year.',
      questions: [],
      briefingOnly: 'It serves as a wrong answer.',
    };
    const rest = others.filter(({ id }) => id !== 'truce');
    const foils = [{ date: '2001-03-09', because: 'Six days on.' }];
    const linesOf = (foil: object) =>
      Object.values(ask({ ask: 'time', foils: [...foils, foil] }, truce, ...rest)?.options ?? {});
    expect(linesOf({ fact: 'truce' })).toContain(
      'Eva Lund signed a truce on 25 March. It held for a year.',
    );
    expect(linesOf({ fact: 'truce', because: 'Peace came later.' })).toContain('Peace came later.');
  });
});
