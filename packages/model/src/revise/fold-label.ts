import { foldName } from '../item/fold-name.ts';

/** A label as it is compared between revisions: a name whose accents or article were corrected is the same name. */
export const foldLabel = (label: string): string => foldName(label) || label;
