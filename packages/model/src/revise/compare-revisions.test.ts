import { describe, expect, it } from 'vitest';
import { correctSheet, withoutFacts } from '../../test/correct-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { wideSheet } from '../../test/sheets/wide-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { compareRevisions } from './compare-revisions.ts';
import { RevisionChanges } from './revision-changes.ts';

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
  it.each([smallSheet, wideSheet].map((sheet) => [sheet.id, sheet] as const))(
    'finds no change between %s and itself',
    (_id, sheet) => {
      expect(formatChanges(sheet, sheet)).toBe(
        `facts kept: ${sheet.facts.length}\nitems kept: ${deriveBank(sheet).items.length}`,
      );
    },
  );

  it('one date: items that ask for it, give it or match it are rekeyed, items that offer it are rewritten', () => {
    const corrected = correctSheet(smallSheet, {
      closure: { time: { granularity: 'day', date: '2001-03-04' } },
    });
    expect(formatChanges(smallSheet, corrected)).toMatchInlineSnapshot(`
      "facts kept: 20
      facts rewritten: closure
      items kept: 38
      items rewritten: note/date note/date-typed recall/date recall/date-typed offer/date-typed hearing/date-typed truce/date-typed mission/departure-typed closure/order halt/to note/deed recall/deed offer/deed
      items rekeyed: closure/date closure/date-typed closure/match-dates closure/place closure/deed"
    `);
  });

  it('one leader: the item that asks for the leader, and items with the old leader as distractor', () => {
    const corrected = correctSheet(wideSheet, {
      'north-lake': { leader: 'fay-holt', members: ['eli-grov', 'cara-eng'] },
    });
    expect(formatChanges(wideSheet, corrected)).toMatchInlineSnapshot(`
      "facts kept: 98
      facts rewritten: north-lake
      items kept: 239
      items rewritten: north-coast/leader north-coast/members/bo-dahl north-coast/members/cara-eng north-coast/members/dan-foss north-coast/members/kai-moen north-coast/members-several/1 north-coast/members-several/2 north-range/leader isles-second/leader northmark/ordered-by
      items rekeyed: north-lake/leader north-lake/members-several/1 northmark/match-routes
      items retired: north-lake/members/fay-holt
      items added: north-lake/members/eli-grov"
    `);
  });

  it('one number: both ways of asking for it', () => {
    const corrected = correctSheet(smallSheet, { boats: { subject: { count: 8, of: 'boats' } } });
    expect(formatChanges(smallSheet, corrected)).toMatchInlineSnapshot(`
      "facts kept: 20
      facts rewritten: boats
      items kept: 54
      items rekeyed: boats/how-many boats/how-many-typed"
    `);
  });

  it('a fact that is gone: its items are retired, those that arranged it cannot be, those that offered it are rewritten', () => {
    expect(formatChanges(smallSheet, withoutFacts(smallSheet, 'offer'))).toMatchInlineSnapshot(`
      "facts kept: 20
      facts retired: offer
      items kept: 33
      items rewritten: note/date-typed closure/date-typed recall/date-typed hearing/date hearing/date-typed truce/date truce/date-typed mission/departure-typed note/deed closure/deed recall/deed
      items rekeyed: closure/order closure/match-dates recall/order recall/match-dates blockade/order blockade/match-dates
      items retired: offer/date offer/date-typed blockade/line offer/order offer/match-dates offer/deed
      items added: closure/line recall/line"
    `);
  });

  it('a list that is closed: items are added that rest on its closure', () => {
    const open = correctSheet(wideSheet, { hearing: { complete: [] } });
    expect(formatChanges(open, wideSheet)).toMatchInlineSnapshot(`
      "facts kept: 98
      facts rewritten: hearing
      items kept: 251
      items added: hearing/object/1 hearing/object/2"
    `);
  });

  it('does not count another order of the sheet as a change', () => {
    const turned = FactSheet.parse({ ...smallSheet, facts: smallSheet.facts.toReversed() });
    const { facts } = compareRevisions(revise(smallSheet), revise(turned));
    expect(facts.kept).toEqual(turned.facts.map(({ id }) => id));
  });

  it('lists retired ids in the order of the earlier sheet, all others in that of the later one', () => {
    const fewer = withoutFacts(smallSheet, 'boats', 'closure');
    const { facts, items } = compareRevisions(revise(smallSheet), revise(fewer));
    expect(facts.retired).toEqual(['closure', 'boats', 'answer']);
    expect(facts.kept).toEqual(fewer.facts.map(({ id }) => id));
    const back = compareRevisions(revise(fewer), revise(smallSheet));
    expect(back.facts.added).toEqual(facts.retired);
    expect(back.items.added).toEqual(items.retired);
  });

  it('notices changes of feedback and evidence, which readers see', () => {
    const elsewhere = correctSheet(smallSheet, {
      boats: { evidence: [{ paragraph: 1, start: 0, end: 9 }] },
    });
    const { items } = compareRevisions(revise(smallSheet), revise(elsewhere));
    expect(items).toMatchObject({
      rewritten: ['boats/how-many', 'boats/how-many-typed'],
      rekeyed: [],
    });
  });

  it('notices another label of the same target', () => {
    const before = revise(smallSheet);
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

  it('notices another place of a mark', () => {
    const moved = correctSheet(smallSheet, {
      'mill-town': { coordinates: { latitude: 50, longitude: 21 } },
    });
    const { items } = compareRevisions(revise(smallSheet), revise(moved));
    expect(items.rewritten).toEqual(['closure/place']);
  });

  it('lists an item as rekeyed if another item makes one of its distractors right', () => {
    const corrected = correctSheet(smallSheet, {
      recall: { time: { granularity: 'day', date: '2001-03-03' } },
    });
    const { items } = compareRevisions(revise(smallSheet), revise(corrected));
    expect(items.rekeyed).toContain('closure/deed');
  });

  it('ignores proof and difficulty, which only editors see', () => {
    const before = revise(smallSheet);
    const items = before.bank.items.map((item) => ({
      ...item,
      difficulty: 1,
      proof: { ...item.proof, because: 'So it is.' },
    }));
    const changes = compareRevisions(before, { ...before, bank: { items } });
    expect(changes.items.kept).toHaveLength(items.length);
  });

  it('has the shape that is sent', () => {
    const changes = compareRevisions(
      revise(smallSheet),
      revise(withoutFacts(smallSheet, 'closure')),
    );
    expect(RevisionChanges.parse(changes)).toEqual(changes);
  });
});
