import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChoiceMap, type MapOfPins } from './choice-map.ts';
import { doMeet, placeNames, type PinLabel, type Widths } from './place-names.ts';

const ranges = [
  [280, 384],
  [352, 592],
  [544, 800],
] as const;
const london = { latitude: 51.5, longitude: -0.1 };
const washington = { latitude: 38.9, longitude: -77 };
const moscow = { latitude: 55.8, longitude: 37.6 };
const signed = [
  { name: 'London', note: 'Your answer: wrong', outcome: 'wrong' },
  { name: 'Moscow', note: '', outcome: '' },
  { name: 'Washington', note: 'Right answer', outcome: 'correct' },
] as const;

/** The rectangles of the labels at a width of the map, from their anchors, with letters that are narrower than the estimate. */
function boxesAt(width: number, map: MapOfPins, labels: readonly PinLabel[], widths: Widths) {
  return placeNames(map, labels, widths).flatMap((place, index) => {
    const [pin, label] = [map.pins[index], labels[index]];
    if (!place || !pin || !label) return [];
    const size = Math.max(label.name.length, label.note.length) * 9;
    const start = { start: 0, middle: -size / 2, end: -size }[place.anchor];
    const half = label.note ? 20 : 10;
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
        expect(Math.max(left - (mark?.right ?? 0), (mark?.left ?? 0) - right)).toBeLessThan(22);
        expect(Math.max(top - (mark?.bottom ?? 0), (mark?.top ?? 0) - bottom)).toBeLessThan(22);
      }
    }),
  );
});

test.each(ranges)(
  'from %i to %i px the right place and the chosen one have their words',
  (...widths) => {
    const [chosen, , right] = placeNames(toChoiceMap([london, moscow, washington]), signed, widths);
    expect(chosen).toBeDefined();
    expect(right).toBeDefined();
  },
);

test('boxes that overlap only at a width between the two meet', () => {
  const box = { offset: { x: 0, y: 0 }, width: 20, height: 20 };
  const passing = { ...box, at: { x: 0.5, y: 0.5 }, offset: { x: -200, y: -200 } };
  expect(doMeet({ ...box, at: { x: 0, y: 0 } }, passing, [280, 352])).toBe(false);
  expect(doMeet({ ...box, at: { x: 0, y: 0 } }, passing, [352, 544])).toBe(true);
});
