import { describe, expect, it } from 'vitest';
import { correctSheet, withoutFacts } from '../../test/correct-sheet.ts';
import { kindsSheets as sheets } from '../../test/kinds-sheets.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { compareRevisions } from './compare-revisions.ts';
import { RevisionChanges } from './revision-changes.ts';

function sheetOf(id: string): FactSheet {
  const sheet = sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new RangeError(`Cannot find "${id}" among the bundled sheets`);
  return sheet;
}

const pakistan = sheetOf('pakistan-outreach-2025');
const apollo = sheetOf('apollo-11-1969');
const reykjavik = sheetOf('reykjavik-summit-1986');

const revise = (sheet: FactSheet) => ({ sheet, bank: deriveBank(sheet) });

/** Formats the changes of a correction, one line for each kind; what is kept is only counted. */
function formatChanges(before: FactSheet, after: FactSheet): string {
  const changes = compareRevisions(revise(before), revise(after));
  const lines = Object.entries(changes).flatMap(([part, fates]) =>
    Object.entries(fates)
      .filter(([, ids]) => ids.length > 0)
      .map(([fate, ids]) => `${part} ${fate}: ${fate === 'kept' ? ids.length : ids.join(' ')}`),
  );
  return lines.join('\n');
}

describe('compareRevisions', () => {
  it.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
    'finds no change between %s and itself',
    (_id, sheet) => {
      expect(formatChanges(sheet, sheet)).toBe(
        `facts kept: ${sheet.facts.length}\nitems kept: ${deriveBank(sheet).items.length}`,
      );
    },
  );

  it('one date: items that ask for it, give it or match it are rekeyed, items that offer it are rewritten', () => {
    const corrected = correctSheet(pakistan, {
      attack: { time: { granularity: 'day', date: '2025-04-23', inferred: ['year'] } },
    });
    expect(formatChanges(pakistan, corrected)).toMatchInlineSnapshot(`
      "facts kept: 49
      facts rewritten: attack
      items kept: 92
      items rewritten: indian-strikes/date indian-strikes/date-typed indian-strikes/what-on-date military-talks/date-typed first-delegation/departure first-delegation/departure-typed second-delegation/departure-typed attack/order
      items rekeyed: attack/date attack/date-typed attack/what-on-date attack/place attack/match-dates"
    `);
  });

  it('one leader: the item that asks for the leader, and items with the old leader as distractor', () => {
    const corrected = correctSheet(reykjavik, {
      'american-delegation': {
        leader: 'george-shultz',
        members: ['ronald-reagan', 'paul-nitze', 'rozanne-ridgway'],
      },
    });
    expect(formatChanges(reykjavik, corrected)).toMatchInlineSnapshot(`
      "facts kept: 50
      facts rewritten: american-delegation
      items kept: 121
      items rewritten: soviet-delegation/leader
      items rekeyed: american-delegation/leader"
    `);
  });

  it('one number: both ways of asking for it', () => {
    const corrected = correctSheet(reykjavik, { 'number-of-sessions': { value: 5 } });
    expect(formatChanges(reykjavik, corrected)).toMatchInlineSnapshot(`
      "facts kept: 50
      facts rewritten: number-of-sessions
      items kept: 121
      items rekeyed: number-of-sessions/how-many number-of-sessions/how-many-typed"
    `);
  });

  it('a fact that is gone: its items are retired, those that arranged it cannot be, those that offered it are rewritten', () => {
    expect(formatChanges(apollo, withoutFacts(apollo, 'splashdown'))).toMatchInlineSnapshot(`
      "facts kept: 41
      facts retired: splashdown
      items kept: 82
      items rewritten: crew-announcement/date-typed launch/date-typed lunar-orbit/date-typed lunar-orbit/what-on-date landing/date-typed landing/what-on-date lift-off/date lift-off/date-typed lift-off/what-on-date second-landing/date second-landing/date-typed second-landing/what-on-date
      items rekeyed: lunar-orbit/order lunar-orbit/match-dates landing/order landing/match-dates lift-off/order lift-off/match-dates
      items retired: splashdown/date splashdown/date-typed splashdown/what-on-date splashdown/order splashdown/match-dates"
    `);
  });

  it('a list that is closed: items are added that rest on its closure', () => {
    const open = correctSheet(apollo, { 'apollo-11': { complete: [] } });
    expect(formatChanges(open, apollo)).toMatchInlineSnapshot(`
      "facts kept: 41
      facts rewritten: apollo-11
      items kept: 96
      items added: land-crew/primary return-crew/primary explore-surface/further set-up-camera/further set-up-solar-wind/further set-up-seismometer/further set-up-reflector/further apollo-11/primary-several apollo-11/match-rank"
    `);
  });

  it('does not count another order of the sheet as a change', () => {
    const turned = FactSheet.parse({ ...apollo, facts: apollo.facts.toReversed() });
    const { facts } = compareRevisions(revise(apollo), revise(turned));
    expect(facts.kept).toEqual(turned.facts.map(({ id }) => id));
  });

  it('lists retired ids in the order of the earlier sheet, all others in that of the later one', () => {
    const fewer = withoutFacts(pakistan, 'people-killed', 'attack');
    const { facts, items } = compareRevisions(revise(pakistan), revise(fewer));
    expect(facts.retired).toEqual(['attack', 'strikes-answer-attack', 'people-killed']);
    expect(facts.kept).toEqual(fewer.facts.map(({ id }) => id));
    const back = compareRevisions(revise(fewer), revise(pakistan));
    expect(back.facts.added).toEqual(facts.retired);
    expect(back.items.added).toEqual(items.retired);
  });

  it('notices changes of feedback and evidence, which readers see', () => {
    const elsewhere = correctSheet(pakistan, {
      'permanent-members': { evidence: [{ paragraph: 1, start: 0, end: 9 }] },
    });
    const { items } = compareRevisions(revise(pakistan), revise(elsewhere));
    expect(items).toMatchObject({
      rewritten: ['permanent-members/how-many', 'permanent-members/how-many-typed'],
      rekeyed: [],
    });
  });

  it('notices another label of the same target', () => {
    const before = revise(reykjavik);
    const rewrite = (item: Item): Item =>
      item.interaction === 'match'
        ? {
            ...item,
            targets: item.targets.map((each) => ({ ...each, label: `“${each.label}”` })),
          }
        : item;
    const changes = compareRevisions(before, {
      ...before,
      bank: { items: before.bank.items.map(rewrite) },
    });
    const matches = before.bank.items.filter(({ interaction }) => interaction === 'match');
    expect(changes.items.rewritten).toEqual(matches.map(({ id }) => id));
  });

  it('lists an item as rekeyed if another item makes one of its distractors right', () => {
    const corrected = correctSheet(apollo, {
      'lunar-orbit': { time: { granularity: 'day', date: '1969-07-16' } },
    });
    const { items } = compareRevisions(revise(apollo), revise(corrected));
    expect(items.rekeyed).toContain('launch/what-on-date');
  });

  it('ignores proof and difficulty, which only editors see', () => {
    const before = revise(pakistan);
    const items = before.bank.items.map((item) => ({
      ...item,
      difficulty: 1,
      proof: { ...item.proof, because: 'So it is.' },
    }));
    const changes = compareRevisions(before, { ...before, bank: { items } });
    expect(changes.items.kept).toHaveLength(items.length);
  });

  it('has the shape that is sent', () => {
    const changes = compareRevisions(revise(pakistan), revise(withoutFacts(pakistan, 'attack')));
    expect(RevisionChanges.parse(changes)).toEqual(changes);
  });
});
