import { holdsName, type PublicFactSheet } from '@dateline/model/public';
import { cropAround, labelsAt, sharesOf, type Crop, type LabelPlace } from './map-view.ts';
import { placeOnWorld } from './world.ts';

/** A place on a locator map, at percentages of the map’s width and height. */
export interface LocatorMark {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly label: LabelPlace | undefined;
}

/** A small map of where a story takes place. */
export interface Locator {
  readonly crop: Crop;
  readonly marks: readonly LocatorMark[];
}

/** The least width of a locator map, in units of the world map. It shows enough coast for the region to be recognised. */
const leastWidth = 520;
/** The narrowest map whose labels have room, in pixels. */
const width = 300;

/**
 * Lays out the map of an article: the places that its headline or summary names, and no others, because those may be answers.
 * Undefined if they name none whose coordinates the sheet has.
 */
export function toLocator({
  headline,
  summary,
  entities,
}: Pick<PublicFactSheet, 'headline' | 'summary' | 'entities'>): Locator | undefined {
  const text = `${headline}\n${summary}`;
  const named = entities.flatMap((entity) => {
    if (entity.type !== 'place' && entity.type !== 'organisation') return [];
    const name = [entity.label, entity.short ?? entity.label].find((each) =>
      holdsName(text, each.toLowerCase()),
    );
    return name === undefined || !entity.coordinates ? [] : [{ name, ...entity.coordinates }];
  });
  if (named.length === 0) return undefined;
  const points = named.map(placeOnWorld);
  const crop = cropAround(points, leastWidth);
  const shares = sharesOf(points, crop);
  const lengths = named.map(({ name }) => name.length);
  const labels = labelsAt(width, crop.width / crop.height, shares, lengths);
  const marks = shares.map(({ x, y }, index) => ({
    name: named[index]?.name ?? '',
    x: x * 100,
    y: y * 100,
    label: labels[index],
  }));
  return { crop, marks };
}
