import { describe, expect, it } from 'vitest';
import { scaleSheet } from '../../test/scale-sheet.ts';
import { smallSheet } from '../../test/small-sheet.ts';
import { indexSheet } from './indexed-sheet.ts';

const kinds = [
  'event',
  'delegation',
  'office',
  'objective',
  'engagement',
  'claim',
  'figure',
  'relation',
] as const;

describe('indexSheet', () => {
  it.each(kinds)('lists the facts of kind %s in the order of the sheet, and no others', (kind) => {
    const facts = smallSheet.facts.filter((fact) => fact.kind === kind);
    expect(indexSheet(smallSheet).factsOf(kind)).toEqual(facts);
  });

  it('throws for an id that the sheet does not have', () => {
    const { entity, event, delegation } = indexSheet(smallSheet);
    for (const find of [entity, event, delegation]) {
      expect(() => find('ghost')).toThrow(
        new RangeError('Cannot find "ghost": the sheet does not have it'),
      );
    }
  });

  it('lists no delegations for an organisation that sends none', () => {
    expect(indexSheet(smallSheet).delegationsOf('southland')).toEqual([]);
  });

  it('finds the position of a moment, and the 24 moments on either side of it', () => {
    const { moments, momentAt, momentsAround } = indexSheet(scaleSheet(400));
    expect(moments.map(({ fact }) => momentAt(fact.id))).toEqual([...moments.keys()]);
    expect(momentAt('ghost')).toBeUndefined();
    expect(momentsAround(30)).toEqual(moments.slice(6, 55));
    expect(momentsAround(3)).toEqual(moments.slice(0, 28));
  });
});
