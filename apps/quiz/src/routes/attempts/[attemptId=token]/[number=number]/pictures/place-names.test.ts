import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChoiceMap, type MapOfPins } from './choice-map.ts';
import { doMeet, placeNames, steps, type PinLabel, type Widths } from './place-names.ts';

const ranges = Object.values(steps);
const london = { latitude: 51.5, longitude: -0.1 };
const washington = { latitude: 38.9, longitude: -77 };
const moscow = { latitude: 55.8, longitude: 37.6 };
/** The rectangles of the labels at a width of the map, from their anchors, with letters that are narrower than the estimate. */
function boxesAt(width: number, map: MapOfPins, labels: readonly PinLabel[], widths: Widths) {
  return placeNames(map, labels, widths).flatMap((place, index) => {
    const [pin, label] = [map.pins[index], labels[index]];
    if (!place || !pin || !label) return [];
    const note = place.hasNote ? label.note : '';
    const size = Math.max(label.name.length * 7, note.length * 9);
    const start = { start: 0, middle: -size / 2, end: -size }[place.anchor];
    const half = note ? 20 : 10;
    const [x, y] = [
      (pin.x / 100) * width,
      (pin.y / 100) * width * (map.crop.height / map.crop.width),
    ];
    const left = x + place.x + start;
    return [
      { index, left, right: left + size, top: y + place.y - half, bottom: y + place.y + half },
    ];
  });
}

/** The rectangles of the marks at a width of the map. */
const marksAt = (width: number, { pins, crop }: MapOfPins) =>
  pins.map(({ x, y }, index) => {
    const [left, top] = [(x / 100) * width, (y / 100) * width * (crop.height / crop.width)];
    return { index, left: left - 14, right: left + 14, top: top - 14, bottom: top + 14 };
  });

type Edges = Record<'left' | 'right' | 'top' | 'bottom', number>;
const overlap = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -10 * most, max: 10 * most }).map((tenths) => tenths / 10);
const labelled = fc.array(
  fc.record({
    latitude: degrees(70),
    longitude: degrees(60),
    name: fc.constantFrom('Oslo', 'The Kremlin', 'Washington', 'Hofdi House, Reykjavik'),
    note: fc.constantFrom('', '', 'Right answer'),
  }),
  { minLength: 2, maxLength: 6 },
);

test.each(ranges)('from %i to %i px no label covers a mark or another label', (...widths) => {
  fc.assert(
    fc.property(labelled, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const map = toChoiceMap(all);
      const labels = all.map(({ name, note }) => ({ name, note, outcome: '' as const }));
      const width = widths[0] + share * (widths[1] - widths[0]);
      const [boxes, marks] = [boxesAt(width, map, labels, widths), marksAt(width, map)];
      for (const box of boxes) {
        expect(marks.filter((mark) => overlap(mark, box))).toEqual([]);
        expect(boxes.filter((other) => other.index !== box.index && overlap(other, box))).toEqual(
          [],
        );
      }
    }),
  );
});

test.each(ranges)('from %i to %i px each label is close beside its own mark', (...widths) => {
  fc.assert(
    fc.property(labelled, (all) => {
      const map = toChoiceMap(all);
      const labels = all.map(({ name, note }) => ({ name, note, outcome: '' as const }));
      const marks = marksAt(widths[0], map);
      for (const { index, left, right, top, bottom } of boxesAt(widths[0], map, labels, widths)) {
        const mark = marks[index];
        expect(Math.max(left - (mark?.right ?? 0), (mark?.left ?? 0) - right)).toBeLessThan(26);
        expect(Math.max(top - (mark?.bottom ?? 0), (mark?.top ?? 0) - bottom)).toBeLessThan(26);
      }
    }),
  );
});

/** Places that crowd: the right one lies at the edge of the map, with two others beside it. */
const crowd = [
  { latitude: 60.18, longitude: 24.93, name: 'Finlandia Hall' },
  { latitude: 48.21, longitude: 16.37, name: 'The Hofburg' },
  { latitude: 55.75, longitude: 37.62, name: 'The Kremlin' },
  { latitude: 38.9, longitude: -77.04, name: 'The White House' },
];
const far = [
  { ...london, name: 'London' },
  { ...moscow, name: 'Moscow' },
  { ...washington, name: 'Washington' },
];
const marked = (all: typeof crowd, key: number, chosen: number): PinLabel[] =>
  all.map(({ name }, index) => {
    if (index === key) return { name, note: 'Right answer', outcome: 'correct' };
    return index === chosen
      ? { name, note: 'Your answer', outcome: 'wrong' }
      : { name, note: '', outcome: '' };
  });

test.each(ranges)(
  'from %i to %i px the right place and the chosen one have their names, also in a crowd',
  (...widths) => {
    for (const all of [crowd, far]) {
      for (const [key, chosen] of [
        [2, 0],
        [2, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const places = placeNames(toChoiceMap(all), marked(all, key, chosen), widths);
        expect([places[key], places[chosen]]).not.toContain(undefined);
      }
    }
  },
);

test('the name of a mark is the line next to it, never with the note between', () => {
  const places = ranges.flatMap((widths) =>
    [crowd, far].flatMap((all) => placeNames(toChoiceMap(all), marked(all, 2, 0), widths)),
  );
  const withNotes = places.filter((place) => place?.hasNote);
  expect(withNotes).not.toEqual([]);
  expect(withNotes.filter((place) => place && place.y < -24)).toEqual([]);
});

test('boxes that overlap only at a width between the two meet', () => {
  const box = { offset: { x: 0, y: 0 }, width: 20, height: 20 };
  const passing = { ...box, at: { x: 0.5, y: 0.5 }, offset: { x: -200, y: -200 } };
  expect(doMeet({ ...box, at: { x: 0, y: 0 } }, passing, [280, 352])).toBe(false);
  expect(doMeet({ ...box, at: { x: 0, y: 0 } }, passing, [352, 544])).toBe(true);
});
