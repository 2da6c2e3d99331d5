import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type Box } from './place-labels.ts';

const frame = { width: 600, height: 340 };
const points = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: frame.width, noNaN: true }),
    y: fc.double({ min: 0, max: frame.height, noNaN: true }),
    width: fc.integer({ min: 10, max: 160 }),
    height: fc.constant(18),
  }),
  { maxLength: 12 },
);
const covers = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
const placed = (given: readonly Box[]): Box[] =>
  placeLabels(given, frame).flatMap((box) => box ?? []);

test('a single label is right of its point', () => {
  const [box] = placeLabels([{ x: 100, y: 100, width: 60, height: 18 }], frame);
  expect(box).toMatchObject({ y: 100 });
  expect(box?.x).toBeGreaterThan(130);
});

test('a label at the right edge is left of its point', () => {
  const [box] = placeLabels([{ x: 595, y: 100, width: 60, height: 18 }], frame);
  expect(box?.x).toBeLessThan(595 - 30);
});

test('labels of nearby cities do not overlap', () => {
  const city = { y: 100, width: 110, height: 18 };
  const boxes = placed([
    { ...city, x: 150 },
    { ...city, x: 154 },
    { ...city, x: 300 },
    { ...city, x: 309 },
  ]);
  expect(boxes).toHaveLength(4);
});

test('no label leaves the frame', () => {
  fc.assert(
    fc.property(points, (given) => {
      const inside = placed(given).every(
        ({ x, y, width, height }) =>
          x - width / 2 >= -1e-9 &&
          y - height / 2 >= -1e-9 &&
          x + width / 2 <= frame.width + 1e-9 &&
          y + height / 2 <= frame.height + 1e-9,
      );
      expect(inside).toBe(true);
    }),
  );
});

test('no label covers another or a point', () => {
  fc.assert(
    fc.property(points, (given) => {
      const boxes = placed(given);
      const onLabels = boxes.filter((box, index) =>
        boxes.some((other, at) => at !== index && covers(box, other)),
      );
      const onPoints = boxes.filter((box) =>
        given.some(({ x, y }) => covers(box, { x, y, width: 10, height: 10 })),
      );
      expect([...onLabels, ...onPoints]).toEqual([]);
    }),
  );
});
