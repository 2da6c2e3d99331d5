import { describe, expect, it } from 'vitest';
import { context, contextOf, find } from '../../../test/bank-items.ts';
import { wideSheet } from '../../../test/sheets/wide-sheet.ts';
import { checkHomogeneousOptions } from './homogeneous-options.ts';

/** Checks an item with these options. */
function messagesOf(labels: readonly string[], within = context): string[] {
  const options = labels.map((label, at) => ({ id: `o${at + 1}`, label }));
  return checkHomogeneousOptions({ ...find('mission/leader'), options }, within).map(
    ({ message }) => message,
  );
}

describe('checkHomogeneousOptions', () => {
  it.each([
    ['1999', 'year'],
    ['12', 'number'],
    ['19990', 'number'],
    ['1999.5', 'number'],
    ['21999', 'number'],
    ['1,250', 'number'],
    ['-3', 'number'],
    ['3 March 2001', 'day'],
    ['13 March 2001', 'day'],
    ['3 March', 'day'],
    ['March 2001', 'month'],
    ['3 to 15 March 2001', 'interval'],
    ['28 April to 2 May 2025', 'interval'],
    ['30 December 2024 to 2 January 2025', 'interval'],
    ['To go', 'aim'],
    ['That it rained', 'clause'],
  ])('recognises "%s" as a %s, which cannot stand beside a name', (label, form) => {
    expect(messagesOf([label, 'Dag Vik'])).toEqual([
      `Its options are of several forms: ${form}, name`,
    ]);
  });

  it.each([
    'To Rome',
    'Back To the hill',
    'All That remains',
    'On 3 March 2001',
    '3 March 2001, at noon',
    'From 3 to 5 March 2001',
    '3 to 5 March 2001, at noon',
    'In March 2001',
    'March 2001, at noon',
    '3 boats',
  ])('recognises "%s" as a name', (label) => {
    expect(messagesOf([label, 'Dag Vik'])).toEqual([]);
  });

  it.each([
    [['523–46', '348 to 274'], '"523–46", "348 to 274"'],
    [['348 votes to 274', '523-46', '499–28'], '"499–28", "523-46", "348 votes to 274"'],
    [['523 votes to 46', '348 to 274'], '"348 to 274", "523 votes to 46"'],
    [['523 for, 46 against', '1,348 to 274'], '"1,348 to 274", "523 for, 46 against"'],
  ])('finds scores in several forms: %j', (labels, quoted) => {
    expect(messagesOf(labels)).toEqual([
      `Its options write scores in several forms: ${quoted}; write the wrong answers as the right one, or give the question a "key" in their form`,
    ]);
  });

  it.each([
    [['523–46', '348–274']],
    [['523 votes to 46', '348 votes to 274']],
    [['5–3 after extra time', '4–2']],
    [['3 to 15 March 2001', '28 April to 2 May 2025']],
  ])('accepts scores and periods in one form: %j', (labels) => {
    expect(messagesOf(labels)).toEqual([]);
  });

  it.each([
    ['Which country was it?', 0],
    ['Which countries were these?', 0],
    ['Which nation was it?', 0],
    ['Which two nations met?', 0],
    ['Which state was it?', 0],
    ['Which states were these?', 0],
    ['Which team was it?', 0],
    ['Which teams were these?', 0],
    ['Which estate was it?', 1],
    ['Which of these was it?', 1],
  ])('takes a place for a country if the stem asks for one: "%s" has %i faults', (stem, count) => {
    const options = ['Hill Town', 'Northland'].map((label, at) => ({ id: `o${at + 1}`, label }));
    const item = { ...find('mission/leader'), stem, options };
    expect(checkHomogeneousOptions(item, context)).toHaveLength(count);
  });

  it('takes no person for a country', () => {
    const options = ['Ada Holm', 'Northland'].map((label, at) => ({ id: `o${at + 1}`, label }));
    const item = { ...find('mission/leader'), stem: 'Which country was it?', options };
    expect(checkHomogeneousOptions(item, context)).toHaveLength(1);
  });

  it('accepts a group beside organisations, but no person', () => {
    const wide = contextOf(wideSheet);
    expect(messagesOf(['The Tunnel Board', 'The tunnel crew', 'Rail Union'], wide)).toEqual([]);
    expect(messagesOf(['The tunnel crew', 'Ada Berg'], wide)).toEqual([
      'Its options are of several types: organisation, person',
    ]);
  });
});
