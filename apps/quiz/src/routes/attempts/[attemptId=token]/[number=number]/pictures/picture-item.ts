import type { Picture, PublicItem } from '@dateline/model/public';

/** An item that can be drawn. */
export type ChoiceItem = Extract<PublicItem, { interaction: 'choice' }>;
/** A map with a mark for each option. */
export type MapPicture = Extract<Picture, { kind: 'map' }>;
/** A line with placed events; the options are the gaps around them. */
export type LinePicture = Extract<Picture, { kind: 'line' }>;
