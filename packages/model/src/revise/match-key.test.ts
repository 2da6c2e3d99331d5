import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import type { MatchItem, Option } from '../item/item.ts';
import { findMatchKey } from './match-key.ts';

const toOptions = (labels: readonly string[], mark: string): Option[] =>
  labels.map((label, at) => ({ id: `${mark}${at}`, label }));

/** A match of labels to targets. */
function match(id: string, pairs: Readonly<Record<string, string>>): MatchItem {
  const item = find(id);
  if (item.interaction !== 'match') throw new TypeError('Cannot test: no match');
  const options = toOptions(Object.keys(pairs), 'o');
  const targets = toOptions([...new Set(Object.values(pairs))], 't');
  const targetOf = ({ label }: Option): string =>
    targets.find((target) => target.label === pairs[label])?.id ?? '';
  const key = Object.fromEntries(options.map((option) => [option.id, targetOf(option)]));
  return { ...item, options, targets, key };
}

const claims = 'northland+southland/who-says-what';
const dates = 'closure/match-dates';

describe('findMatchKey', () => {
  const served = match(claims, { 'That it left': 'East', 'That it lied': 'West' });

  it('does not use items on other parties for "the other side"', () => {
    const corrected = match(claims, { 'That it left': 'East', 'That it hid': 'West' });
    const sibling = match(claims, { 'That it lied': 'East', 'That it fled': 'North' });
    expect(findMatchKey(served, corrected, [corrected, sibling])).toBeUndefined();
  });

  it('takes the dates of events from other items, unless the corrected item has them', () => {
    const item = match(dates, { Storm: '1 May', Flood: '2 May' });
    const corrected = match(dates, { Storm: '2 May', Fire: '3 May' });
    const sibling = match(dates, { Storm: '3 May', Flood: '1 May' });
    expect(findMatchKey(item, corrected, [corrected, sibling])).toEqual({ o0: 't1', o1: 't0' });
    expect(findMatchKey(item, corrected, [corrected])).toBeUndefined();
  });

  it('is undefined if two options or two targets have the same label', () => {
    const options = match(claims, { 'That it left': 'East', 'That it left!': 'West' });
    expect(findMatchKey(options, options, [options])).toBeUndefined();
    const targets = match(claims, { 'That it left': 'East', 'That it lied': 'East!' });
    expect(findMatchKey(targets, targets, [targets])).toBeUndefined();
    expect(findMatchKey(served, served, [served])).toEqual(served.key);
  });
});
