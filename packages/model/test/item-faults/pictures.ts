import type { ChoiceItem } from '../../src/item/item.ts';
import { find } from '../bank-items.ts';
import type { ItemFault } from './item-fault.ts';

function findChoice(id: string): ChoiceItem {
  const item = find(id);
  if (item.interaction !== 'choice') throw new TypeError(`Cannot draw "${id}": it is no choice`);
  return item;
}

const onMap = findChoice('closure/place');
const onLine = findChoice('blockade/line');
const marks = onMap.picture?.kind === 'map' ? onMap.picture.marks : [];
const events = onLine.picture?.kind === 'line' ? onLine.picture.events : [];

const withMarks = (changed: typeof marks): ChoiceItem => ({
  ...onMap,
  picture: { kind: 'map', marks: changed },
});
const withEvents = (changed: typeof events): ChoiceItem => ({
  ...onLine,
  picture: { kind: 'line', events: changed },
});
const relabelFirst = (label: string): ChoiceItem => ({
  ...onLine,
  options: onLine.options.map((option, at) => (at === 0 ? { ...option, label } : option)),
});

/** Faults of maps and lines: check 31. */
export const faultsOfPictures: readonly ItemFault[] = [
  [31, 'a mark too few', withMarks(marks.slice(1)), /not one mark for each option/],
  [31, 'marks in another order', withMarks(marks.toReversed()), /does not mark "Ford Town" where/],
  [
    31,
    'a mark at another place',
    withMarks(marks.map((mark) => ({ ...mark, latitude: mark.latitude + 1 }))),
    /does not mark "Hill Town" where/,
  ],
  [
    31,
    'marks on one spot',
    withMarks(marks.map((mark) => ({ ...mark, latitude: 50, longitude: 10 }))),
    /too near each other/,
  ],
  [31, 'an event that no fact has', withEvents([{ label: 'A flood' }]), /that no fact has/],
  [
    31,
    'another date for an event',
    withEvents(events.map((event) => ({ ...event, date: '1 May 2001' }))),
    /that no fact has/,
  ],
  [31, 'events out of order', withEvents(events.toReversed()), /not in the order of their times/],
  [31, 'a gap too few', withEvents(events.slice(1)), /not one gap for each option/],
  [
    31,
    'a gap of other words',
    relabelFirst('Before the truce'),
    /"Before the truce" is not the gap/,
  ],
  [31, 'gaps that are shuffled', { ...onLine, inSequence: false }, /gaps would be shuffled/],
  [
    31,
    'the wrong gap as key',
    { ...onLine, key: 'o4' },
    /"After the truce" is not where it belongs/,
  ],
  [
    31,
    'a stem that says the year',
    { ...onLine, stem: 'When did Northland offer the talks of 2001?' },
    /stem says when/,
  ],
  [
    31,
    'a stem that says the month',
    { ...onLine, stem: 'When did Northland, in March, offer new talks?' },
    /stem says when/,
  ],
  [
    31,
    'a stem that names an event of the line',
    { ...onLine, stem: 'When did Northland offer talks that led to the truce?' },
    /stem names "The truce"/,
  ],
  [
    31,
    'feedback without the date',
    { ...onLine, feedback: { ...onLine.feedback, key: 'The offer was new.' } },
    /does not say when it was: 15 March 2001/,
  ],
];
