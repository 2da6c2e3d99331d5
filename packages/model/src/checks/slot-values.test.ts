import { describe, expect, it } from 'vitest';
import { contextOf } from '../../test/bank-items.ts';
import { wideSheet } from '../../test/sheets/wide-sheet.ts';
import { readPlacesAround, readSlot } from './slot-values.ts';

const { index, find } = contextOf(wideSheet);

function factOf(id: string) {
  const fact = find(id);
  if (fact === undefined) throw new RangeError(`Cannot find "${id}" in the wide sheet`);
  return fact;
}

describe('readSlot', () => {
  it.each<[fact: string, slot: string, values: string[]]>([
    ['survey', 'name', ['The survey of the rock']],
    ['survey', 'line', ['Engineers survey the rock in Upper Valley']],
    ['survey', 'time', ['3 to 20 May 2009']],
    ['survey', 'place', ['Upper Valley']],
    ['speech', 'name', []],
    ['founding', 'place', []],
    ['toast', 'time', []],
    ['north-coast', 'name', ['The delegation led by Ada Berg']],
    ['north-coast', 'line', ['The delegation led by Ada Berg is due to begin its mission']],
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
    ['sign', 'object', ['The Tunnel Treaty', 'Tunnel Treaty', 'Treaty of 2009']],
    ['sign', 'verb', ['sign, signed, signed, planned, past, false, ']],
    [
      'dinner',
      'with',
      [
        'The Rail Union and the Port Union',
        'The Rail Union',
        'Rail Union',
        'The Port Union',
        'Port Union',
      ],
    ],
    ['s-i-1', 'content', ['That the United Isles owe a fee', 'That the other side owe a fee']],
    ['s-i-1', 'claimant', ['Southmark']],
    ['guests', 'subject', ['1,250', '1,250 guests']],
    ['guests', 'counted', ['exact guests']],
    ['all-trains', 'counted', ['about trains']],
    ['late-talk', 'deed', ['Meet their drivers in Moor Town']],
    ['r-halt', 'subject', ['The collapse of a wall']],
    ['r-halt', 'object', ['The digging of the tunnel']],
    ['r-halt', 'place', []],
    ['north-coast', 'size', ['5', '5 people']],
    ['fen-1', 'size', []],
    ['north-coast', 'ghost', []],
    ['board-chair', 'ghost', []],
    ['s-i-1', 'ghost', []],
  ])('reads %s#%s as options show it: %j', (id, slot, values) => {
    expect([...new Set(readSlot(index, factOf(id), slot))]).toEqual(values);
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
