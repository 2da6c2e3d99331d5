import { describe, expect, test } from 'vitest';
import { correctSheet, withoutFacts } from '../../../test/correct-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { wideSheet } from '../../../test/sheets/wide-sheet.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { deriveBank } from '../bank.ts';

const find = (sheet: FactSheet, id: string) =>
  deriveBank(sheet).items.find((item) => item.id === id);
const labelsOf = (sheet: FactSheet, id: string) =>
  find(sheet, id)?.options.map(({ label }) => label);
const idsOf = (sheet: FactSheet, fact: string) =>
  deriveBank(sheet).items.flatMap(({ id }) => (id.startsWith(`${fact}/`) ? [id] : []));
const question = { ask: 'time', as: 'date' };

describe('a clause is not asked', () => {
  test.each<[why: string, changes: object]>([
    ['an editor asks about it', { questions: [question] }],
    ['it is only for the briefing', { briefingOnly: 'Known to all.' }],
    ['it did not happen', { modality: 'negated' }],
  ])('by Dateline if %s', (_why, changes) => {
    const ids = idsOf(correctSheet(smallSheet, { closure: changes }), 'closure');
    expect(ids.filter((id) => id !== 'closure/time-date')).toEqual([]);
  });

  test('when it was if it may have happened more than once', () => {
    const often = correctSheet(smallSheet, { closure: { once: false } });
    expect(idsOf(often, 'closure')).toEqual(['closure/place', 'closure/deed']);
  });

  test('if another clause has the same question, until that one is gone', () => {
    expect(find(wideSheet, 'drill-1/date')).toBeUndefined();
    expect(find(withoutFacts(wideSheet, 'drill-2'), 'drill-1/date')).toBeDefined();
  });
});

describe('a question about a clause', () => {
  test.each([
    ['answer/object', 'What did the blockade of the lower port answer?', 'reasons'],
    ['halt/to', 'What did the hearing before the council lead to?', 'reasons'],
    ['closure/date', 'When did Northland close the upper dam in Hill Town?', 'dates'],
  ])('%s is filed under what it asks for, not under the dates of its clause', (id, stem, topic) => {
    expect(find(smallSheet, id)).toMatchObject({ stem, topic });
  });

  test('names who says it, if the article does not', () => {
    expect(find(wideSheet, 'collapse/date')?.stem).toBe(
      'According to the Tunnel Board, when did a wall collapse near Gate House?',
    );
    expect(idsOf(wideSheet, 'strike')).toEqual([]);
  });

  test('asks for a planned act as due, and for an intended one as meant', () => {
    expect(find(wideSheet, 'gala/place')?.stem).toMatch(/^Where was the Tunnel Board due to hold/);
    expect(find(wideSheet, 'gates/date')?.stem).toBe('When was Southmark to close its gates?');
  });

  test('says how many of a list are right, and asks for a long one in two parts', () => {
    expect(find(wideSheet, 'dinner/with')?.stem).toMatch(/^With which two of these bodies was/);
    expect(idsOf(wideSheet, 'hearing')).toEqual(['hearing/object/1', 'hearing/object/2']);
  });

  test('gives no value of a clause that says nearly the same as a wrong answer', () => {
    expect(labelsOf(wideSheet, 'late-talk/place')).not.toContain('Ford Town');
    expect(find(wideSheet, 'late-talk/place')?.facts).toContain('morning-talk');
  });
});

describe('a lower bound is asked', () => {
  test('with numbers above all that another fact allows', () => {
    expect(find(wideSheet, 'bolts/how-many')?.stem).toBe('At least how many bolts were lost?');
    expect(labelsOf(wideSheet, 'bolts/how-many')).toEqual(['300', '410', '530', '590']);
  });

  test('only if there is such a fact, and never to type', () => {
    expect(idsOf(wideSheet, 'bolts')).toEqual(['bolts/how-many']);
    expect(idsOf(withoutFacts(wideSheet, 'most-bolts'), 'bolts')).toEqual([]);
    expect(idsOf(wideSheet, 'nuts')).toEqual([]);
  });
});
