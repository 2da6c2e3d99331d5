import { describe, expect, it } from 'vitest';
import { contextOf } from '../../test/bank-items.ts';
import { wideSheet } from '../../test/wide-sheet.ts';
import { readPlacesAround, readSlot } from './slot-values.ts';

const { index, find } = contextOf(wideSheet);

function factOf(id: string) {
  const fact = find(id);
  if (fact === undefined) throw new RangeError(`Cannot find "${id}" in the wide sheet`);
  return fact;
}

describe('readSlot', () => {
  it.each<[fact: string, slot: string, values: string[]]>([
    ['survey', 'what', ['The survey of the rock']],
    ['survey', 'short', ['the survey']],
    ['survey', 'time', ['3 to 20 May 2009']],
    ['survey', 'place', ['Upper Valley']],
    ['founding', 'short', []],
    ['founding', 'place', []],
    ['toast', 'time', []],
    ['north-coast', 'what', ['The start of the mission of the delegation led by Ada Berg']],
    ['isles-first', 'sender', ['The United Isles', 'United Isles', 'the Isles']],
    ['north-coast', 'orderedBy', ['Nils Prytz']],
    ['south-ford', 'orderedBy', []],
    ['north-coast', 'leader', ['Ada Berg']],
    ['south-ford', 'members', ['Liv Nes', 'Jan Lie', 'Gus Iver']],
    ['north-coast', 'destinations', ['Harbour Town', 'Seal Bay']],
    ['north-coast', 'departure', ['2 July 2012', '2 July']],
    ['isles-first', 'departure', []],
    ['board-chair', 'person', ['Nils Prytz']],
    ['board-chair', 'title', ['Chair', 'Chair of the Tunnel Board']],
    ['board-chair', 'organisation', ['The Tunnel Board', 'Tunnel Board', 'the Board']],
    ['board-chair', 'status', ['current']],
    ['sign', 'aim', ['To have the treaty signed']],
    ['sign', 'rank', ['Primary objective']],
    ['press', 'rank', ['Further aim']],
    ['both-1', 'delegations', ['north-coast', 'north-lake']],
    ['sign', 'undertaking', []],
    ['link', 'undertaking', ['opening']],
    ['sign', 'agreement', ['Tunnel Treaty', 'Treaty of 2009']],
    ['link', 'agreement', []],
    ['dinner', 'counterparts', ['The Rail Union', 'Rail Union', 'The Port Union', 'Port Union']],
    ['swap', 'delegations', ['north-coast', 'south-mill']],
    ['talks', 'activity', ['meet']],
    ['talks', 'forum', ['The Tunnel Board', 'Tunnel Board', 'the Board']],
    ['hearing', 'forum', []],
    ['s-i-1', 'content', ['That the United Isles owe a fee', 'That the other side owe a fee']],
    ['s-i-1', 'claimant', ['Southmark']],
    ['guests', 'value', ['1,250']],
    ['guests', 'of', ['came to the opening']],
    ['guests', 'unit', ['guests']],
    ['all-trains', 'precision', ['about']],
    ['r-halt', 'from', ['The collapse of a wall']],
    ['r-halt', 'to', ['The digging of the tunnel']],
    ['r-halt', 'how', ['halts']],
    ['r-halt', 'place', []],
  ])('reads %s#%s as options show it: %j', (id, slot, values) => {
    expect([...new Set(readSlot(index, factOf(id), slot))]).toEqual(values);
  });

  it('lists the same delegations in the same order, whatever their order in the fact', () => {
    expect(readSlot(index, factOf('both-2'), 'delegations')).toEqual(
      readSlot(index, factOf('both-1'), 'delegations'),
    );
  });
});

describe('readPlacesAround', () => {
  it.each<[fact: string, slot: string, places: string[]]>([
    ['survey', 'place', ['Stone Range', 'Upper Valley', 'Gate House']],
    ['inspection', 'place', ['Grey Coast', 'Harbour Town']],
    ['north-coast', 'destinations', ['Grey Coast', 'Harbour Town', 'Seal Bay']],
    ['founding', 'place', []],
    ['survey', 'time', []],
    ['north-coast', 'members', []],
    ['board-chair', 'place', []],
  ])('finds the places inside and around %s#%s: %j', (id, slot, places) => {
    expect([...new Set(readPlacesAround(index, factOf(id), slot))]).toEqual(places);
  });
});
