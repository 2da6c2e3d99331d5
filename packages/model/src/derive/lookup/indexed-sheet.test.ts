import { describe, expect, it } from 'vitest';
import { scaleSheet } from '../../../test/sheets/scale-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { indexSheet } from './indexed-sheet.ts';

const kinds = ['clause', 'delegation', 'office', 'claim'] as const;

describe('indexSheet', () => {
  it.each(kinds)('lists the facts of kind %s in the order of the sheet, and no others', (kind) => {
    const facts = smallSheet.facts.filter((fact) => fact.kind === kind);
    expect(indexSheet(smallSheet).factsOf(kind)).toEqual(facts);
  });

  it.each(['entity', 'fact'] as const)('throws for the id of an %s that the sheet lacks', (of) => {
    expect(() => indexSheet(smallSheet)[of]('ghost')).toThrow(
      new RangeError('Cannot find "ghost": the sheet does not have it'),
    );
  });

  it('lists no delegations for an organisation that sends none', () => {
    expect(indexSheet(smallSheet).delegationsOf('southland')).toEqual([]);
  });

  it('finds the 24 moments of the same granularity on either side of a moment', () => {
    const { moments, momentsAround } = indexSheet(scaleSheet(400));
    const days = moments.filter(({ time }) => time.granularity === 'day');
    const around = (at: number) => days.slice(at, at + 1).flatMap(momentsAround);
    expect(around(30)).toEqual(days.slice(6, 55));
    expect(around(3)).toEqual(days.slice(0, 28));
  });
});
