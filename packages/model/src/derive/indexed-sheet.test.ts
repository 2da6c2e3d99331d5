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
  it.each(kinds)(
    'holds each %s, in the order of the sheet, and nothing else by its kind',
    (kind) => {
      const facts = smallSheet.facts.filter((fact) => fact.kind === kind);
      expect(indexSheet(smallSheet).factsOf(kind)).toEqual(facts);
    },
  );

  it('refuses an id that the sheet does not hold', () => {
    const { entity, event, delegation } = indexSheet(smallSheet);
    for (const find of [entity, event, delegation]) {
      expect(() => find('ghost')).toThrow(
        new RangeError('Cannot find "ghost": the sheet does not hold it'),
      );
    }
  });

  it('finds no delegation of one who sends none', () => {
    expect(indexSheet(smallSheet).delegationsOf('southland')).toEqual([]);
  });

  it('knows where a moment stands, and the 24 on either side', () => {
    const { moments, momentAt, momentsAround } = indexSheet(scaleSheet(400));
    expect(moments.map(({ fact }) => momentAt(fact.id))).toEqual([...moments.keys()]);
    expect(momentAt('ghost')).toBeUndefined();
    expect(momentsAround(30)).toEqual(moments.slice(6, 55));
    expect(momentsAround(3)).toEqual(moments.slice(0, 28));
  });
});
