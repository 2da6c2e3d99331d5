import { describe, expect, it } from 'vitest';
import { contextOf } from '../../test/bank-items.ts';
import { wideSheet } from '../../test/sheets/wide-sheet.ts';
import { buildWorldSheet } from '../../test/sheets/world-sheet.ts';
import type { Rule } from '../item/proof.ts';
import { hasGround } from './grounds.ts';

const { index, find, readSlots } = contextOf(wideSheet);

/** A rule, one or more slots asked for, the label of an option, and the facts that the refutation rests on. */
type Case = readonly [rule: Rule, asked: string, label: string, grounds: readonly string[]];

const isSupported = (...[rule, asked, label, grounds]: Case): boolean =>
  hasGround[rule]({
    id: '',
    asked: readSlots(asked.split(' ')),
    grounds: grounds.flatMap((id) => find(id) ?? []),
    label,
    index,
  });

const holds: readonly Case[] = [
  ['single-valued', 'survey#place', 'Seal Bay', ['survey', 'test-run']],
  ['single-valued', 'collapse#time', '1 June 2012', ['collapse', 'opening']],
  ['single-valued', 'north-coast#leader', 'Eli Grov', ['north-coast', 'north-lake']],
  ['single-valued', 'north-coast#orderedBy', 'Eli Grov', ['north-coast']],
  ['single-valued', 'north-coast#departure', '4 July 2012', ['north-coast']],
  ['single-valued', 'board-chair#person', 'Jan Lie', ['board-chair', 'board-clerk']],
  ['single-valued', 'surveyor#title', 'Chair of the Tunnel Board', ['surveyor', 'board-chair']],
  ['other-value', 'trains#subject', '9', ['trains', 'spare-trains']],
  ['single-valued', 'move#to', 'Lake Town', ['move', 'retreat']],
  ['single-valued', 'r-answer#object', 'The tender', ['r-answer', 'tender']],
  ['closed-list', 'north-coast#members', 'Eli Grov', ['north-coast']],
  ['closed-list', 'south-mill#destinations', 'Moor Town', ['south-mill']],
  ['closed-list', 'signing#subject', 'Dan Foss', ['signing', 'prize']],
  ['closed-list', 'hearing#object', 'The Ferry Union', ['hearing', 'visit']],
  ['disjoint-spans', 'collapse#time', '11 April 2010', ['collapse']],
  ['disjoint-spans', 'vote#time', 'March 2011', ['vote']],
  ['disjoint-spans', 'north-coast#departure', '3 July 2012', ['north-coast']],
  ['disjoint-spans', 'late-talk#deed', 'Hold a fire drill', ['late-talk', 'drill-1']],
  ['other-value', 'trains#subject', '13', ['trains']],
  ['other-value', 'guests#subject', '1,251', ['guests']],
  ['other-value', 'all-trains#subject', '45', ['all-trains']],
  ['other-value', 'all-trains#subject', '35', ['all-trains']],
  ['other-value', 'bolts#subject', '351', ['bolts', 'most-bolts']],
  ['other-claimant', 'n-s-1#content', 'That Northmark dug too deep', ['n-s-1', 's-n-1']],
  [
    'other-claimant',
    'n-s-1#content',
    'That Northmark took a drill of its guests',
    ['n-s-1', 'i-n-1'],
  ],
  ['editor-foil', 'opening#place', 'Sheep House', ['opening']],
  ['editor-foil', 'opening#place', 'Upper Valley', ['opening']],
  ['editor-foil', 'north-coast#leader', 'Nils Prytz', ['north-lake', 'north-coast']],
  ['other-value', 'north-coast#size', '4', ['north-coast']],
];

const fails: readonly Case[] = [
  ['single-valued', 'survey#place north-coast#members', 'Seal Bay', ['survey', 'test-run']],
  ['closed-list', 'north-coast#members south-moor#members', 'Eli Grov', ['north-coast']],
  ['disjoint-spans', 'r-halt#subject', '11 April 2010', ['r-halt']],
  ['disjoint-spans', 'collapse#time opening#time', '1 June 2012', ['collapse']],
  ['other-value', 'trains#subject survey#time', '13', ['trains']],
  ['other-claimant', 'n-s-1#content collapse#name', 'That Northmark dug too deep', ['s-n-1']],
  ['single-valued', 'north-coast#members', 'Eli Grov', ['north-coast']],
  ['single-valued', 'board-chair-then#person', 'Dan Foss', ['board-chair-then']],
  ['single-valued', 'surveyor#person', 'Dan Foss', ['surveyor']],
  ['single-valued', 'surveyor#title', 'Steward', ['surveyor', 'survey']],
  ['single-valued', 'sign#object', 'The Lake Treaty', ['sign']],
  ['single-valued', 'toast#subject', 'Engineers', ['toast', 'survey']],
  ['single-valued', 'dinner#with', 'The Bus Union', ['dinner']],
  ['single-valued', 'n-s-1#content', 'That it rained', ['n-s-1']],
  ['single-valued', 'r-halt#subject', 'The storm', ['r-halt']],
  ['closed-list', 'south-moor#members', 'Eli Grov', ['south-moor']],
  ['closed-list', 'south-ford#destinations', 'Moor Town', ['south-ford']],
  ['closed-list', 'north-coast#leader', 'Eli Grov', ['north-coast']],
  ['closed-list', 'dinner#with', 'The Bus Union', ['dinner']],
  ['closed-list', 'hearing#subject', 'Gus Iver', ['hearing']],
  ['disjoint-spans', 'collapse#time', '10 April 2010', ['collapse']],
  ['disjoint-spans', 'collapse#time', 'April 2010', ['collapse']],
  ['disjoint-spans', 'late-talk#deed', 'Hold a fire drill', ['late-talk']],
  ['disjoint-spans', 'late-talk#deed', 'Hold a fire drill', ['late-talk', 'survey']],
  [
    'disjoint-spans',
    'morning-talk#deed',
    'Meet their cooks in Lake Town',
    ['morning-talk', 'evening-talk'],
  ],
  ['disjoint-spans', 'toast#time', '10 April 2010', ['toast']],
  ['other-value', 'trains#subject', '12', ['trains']],
  ['other-value', 'guests#subject', '1,250', ['guests']],
  ['other-value', 'all-trains#subject', '44', ['all-trains']],
  ['other-value', 'all-trains#subject', '36', ['all-trains']],
  ['other-value', 'bolts#subject', '349', ['bolts', 'most-bolts']],
  ['other-value', 'nuts#subject', '900', ['nuts']],
  ['other-value', 'survey#time', '3 May 2009', ['survey']],
  ['other-claimant', 'n-s-1#content', 'That Southmark hid a report', ['n-s-1', 'n-s-2']],
  ['other-claimant', 'n-s-1#content', 'That the United Isles owe a fee', ['n-s-1', 's-i-1']],
  ['other-claimant', 'n-s-1#content', 'That it rained', ['collapse']],
  ['other-claimant', 'collapse#name', 'That Northmark dug too deep', ['s-n-1']],
  ['editor-foil', 'opening#place', 'Gate House', ['opening']],
  ['editor-foil', 'opening#place', 'Sheep House', ['survey']],
  ['editor-foil', 'north-coast#members', 'Nils Prytz', ['north-coast']],
  ['single-valued', 'prize#object', 'The speech', ['prize']],
  ['disjoint-spans', 'late-talk#deed', 'Raise a toast at Gate House', ['late-talk', 'toast']],
  ['disjoint-spans', 'drill-1#deed', 'Hold a fire drill', ['drill-1', 'drill-2']],
  ['other-value', 'bolts#subject', '350', ['bolts', 'most-bolts']],
  ['other-value', 'north-coast#size', '5', ['north-coast']],
];

describe('hasGround', () => {
  it.each(holds)('%s, asked for %s, rules out "%s"', (...row) => {
    expect(isSupported(...row)).toBe(true);
  });
  it.each(fails)('%s, asked for %s, does not rule out "%s"', (...row) => {
    expect(isSupported(...row)).toBe(false);
  });
});

describe('a number at least', () => {
  const fact = (id: string, count: number, bound: string) => ({
    id,
    subject: { count, of: 'people', bound },
    verb: 'come, came, come',
  });
  it.each([
    ['exact', '401', true],
    ['exact', '400', false],
    ['atMost', '401', true],
    ['atMost', '400', false],
    ['about', '401', false],
  ])('is ruled out by a number that is %s: %s, %s', (bound, label, isRuledOut) => {
    const sheet = buildWorldSheet([fact('least', 300, 'atLeast'), fact('other', 400, bound)]);
    const within = contextOf(sheet);
    const refutation = {
      id: '',
      asked: within.readSlots(['least#subject']),
      grounds: sheet.facts,
      label,
      index: within.index,
    };
    expect(hasGround['other-value'](refutation)).toBe(isRuledOut);
  });

  it.each([
    ['30 million people', true],
    ['20 million people', false],
    ['250,000 people', false],
  ])('is ruled out by an editor’s foil that is no bound of it: %s, %s', (label, isRuledOut) => {
    const because = 'So many came to another opening.';
    const asking = {
      ...fact('least', 20_000_000, 'atLeast'),
      questions: [{ ask: 'subject', as: 'choice', stem: 'How many?', foils: [{ label, because }] }],
    };
    const sheet = buildWorldSheet([asking]);
    const within = contextOf(sheet);
    const asked = within.readSlots(['least#subject']);
    const refutation = { id: '', asked, grounds: sheet.facts, label, index: within.index };
    expect(hasGround['editor-foil'](refutation)).toBe(isRuledOut);
  });
});
