import type { Option } from '../item/item.ts';
import { foldName } from '../item/same-name.ts';

/** A label as it is compared between revisions: a name whose accents or article were corrected is the same name. */
export const foldLabel = (label: string): string => foldName(label) || label;

/** True when no two of the options are the same once their labels are folded. */
export const areApart = (options: readonly Option[]): boolean =>
  new Set(options.map(({ label }) => foldLabel(label))).size === options.length;
