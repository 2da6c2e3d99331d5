import type { PublicFact, PublicFactSheet } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { sampleClause, sampleDelegation } from '../sample-facts.ts';
import { toJourney } from './journey.ts';

const mission = (id: string, sender: string, destinations: string[]): PublicFact =>
  sampleDelegation({ id, sender, destinations });
const event = (id: string, place?: string | readonly string[], date?: string): PublicFact =>
  sampleClause(id, {
    places: [place ?? []].flat(),
    time: date === undefined ? undefined : { granularity: 'day', date, inferred: [] },
  });
const place = (id: string, latitude?: number): PublicFactSheet['entities'][number] => ({
  type: 'place',
  id,
  label: id.toUpperCase(),
  aliases: [],
  ...(latitude === undefined ? {} : seatOf(latitude)),
});
const state = {
  type: 'organisation' as const,
  id: 'state',
  label: 'NORWAY',
  form: 'state' as const,
  aliases: [],
};
const seatOf = (latitude: number) => ({ coordinates: { latitude, longitude: 0 } });
const places = [place('rome', 42), place('oslo', 60), place('moon'), place('bonn', 51)];
const numbered = ({ stops }: ReturnType<typeof toJourney>): string[] =>
  stops.map(({ number, label }) => `${number} ${label}`);

test('numbers destinations first, then places of events in order of time', () => {
  const facts = [
    event('later', 'bonn', '2031-02-02'),
    event('earlier', 'oslo', '2031-01-01'),
    mission('first', 'state', ['rome']),
  ];
  const journey = toJourney({ facts, entities: [state, ...places] });
  expect(numbered(journey)).toEqual(['1 ROME', '2 OSLO', '3 BONN']);
  expect(journey.scenes.map(({ stop, times }) => [stop.label, times])).toEqual([
    ['OSLO', ['1 January 2031']],
    ['BONN', ['2 February 2031']],
  ]);
});

test('places without coordinates are not on the map', () => {
  const facts = [mission('first', 'state', ['moon']), event('landing', 'moon'), event('nowhere')];
  const journey = toJourney({ facts, entities: [state, ...places] });
  expect(journey).toEqual({ stops: [], routes: [], missions: [], scenes: [] });
});

test('a place has one number, even with several delegations and events', () => {
  const facts = [
    mission('first', 'state', ['rome', 'oslo']),
    mission('second', 'state', ['oslo']),
    event('talks', 'oslo', '2031-01-01'),
    event('more talks', 'oslo', '2031-01-01'),
  ];
  const journey = toJourney({ facts, entities: [state, ...places] });
  expect(numbered(journey)).toEqual(['1 ROME', '2 OSLO']);
  expect(
    journey.missions.map(({ destinations }) => destinations.map(({ number }) => number)),
  ).toEqual([[1, 2], [2]]);
  expect(journey.scenes).toMatchObject([{ stop: { number: 2 }, times: ['1 January 2031'] }]);
});

test('a sender without coordinates is not on the map and has no routes', () => {
  const facts = [mission('first', 'state', ['rome'])];
  const journey = toJourney({ facts, entities: [state, ...places] });
  expect(journey.routes).toEqual([]);
  expect(journey.missions[0]?.home).toBeUndefined();
});

test('a sender with its seat in a place of the sheet has the number and label of that place', () => {
  const facts = [mission('first', 'state', ['rome']), event('talks', 'bonn')];
  const journey = toJourney({ facts, entities: [{ ...state, ...seatOf(51) }, ...places] });
  expect(numbered(journey)).toEqual(['1 BONN', '2 ROME']);
  expect(journey.missions[0]?.home).toMatchObject({ number: 1, label: 'BONN' });
});

test('planned routes differ from routes of journeys made', () => {
  const planned = { ...mission('first', 'state', ['rome']), modality: 'planned' as const };
  const facts = [planned, mission('second', 'state', ['oslo'])];
  const journey = toJourney({ facts, entities: [{ ...state, ...seatOf(61) }, ...places] });
  expect(journey.routes.map(({ isPlanned }) => isPlanned)).toEqual([true, false]);
});

test('a sender with coordinates has a route to every destination', () => {
  const facts = [mission('first', 'state', ['rome', 'oslo'])];
  const journey = toJourney({ facts, entities: [{ ...state, ...seatOf(61) }, ...places] });
  expect(numbered(journey)).toEqual(['1 NORWAY', '2 ROME', '3 OSLO']);
  expect(journey.routes).toEqual([
    { from: 1, to: 2, isPlanned: false },
    { from: 1, to: 3, isPlanned: false },
  ]);
  expect(journey.stops.map(({ isOrigin, isDestination }) => [isOrigin, isDestination])).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
});

test('all places of a clause are on the map, those of undated clauses last and without a time', () => {
  const facts = [event('undated', 'rome'), event('dated', ['oslo', 'moon', 'bonn'], '2031-01-01')];
  const { scenes } = toJourney({ facts, entities: places });
  expect(scenes.map(({ stop, times }) => [stop.label, times])).toEqual([
    ['OSLO', ['1 January 2031']],
    ['BONN', ['1 January 2031']],
    ['ROME', []],
  ]);
});
